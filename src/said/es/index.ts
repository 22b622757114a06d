import type { Sentences } from '../sentences.ts';
import { ANY_CODE } from './any.ts';
import { CELLS } from './cells.ts';
import { CHARTS } from './charts.ts';
import { FILES } from './files.ts';
import { FORMS } from './forms.ts';
import { LAYOUT } from './layout.ts';
import { LEVELS } from './levels.ts';
import { PUBLISHING } from './publishing.ts';
import { STEPS } from './steps.ts';
import { TOTALS } from './totals.ts';
import { WORKBOOKS } from './workbooks.ts';

/** What faults say in Spanish, as it is written in El Salvador. */
export const SPANISH: Sentences = joined([ANY_CODE, FILES, LAYOUT, CELLS, STEPS, CHARTS, PUBLISHING, FORMS, TOTALS, LEVELS, WORKBOOKS]);

/** A code may be told in several rooms; what is said of it first comes first. */
function joined(all: readonly Sentences[]): Sentences {
  const made: Record<string, Readonly<Record<string, string>>> = {};
  for (const sentences of all) for (const [code, own] of Object.entries(sentences)) made[code] = { ...made[code], ...own };
  return made;
}
