import type { Sentences } from '../sentences.ts';
import { ANY_CODE } from './any.ts';
import { ARITHMETIC } from './arithmetic.ts';
import { CELLS } from './cells.ts';
import { CHARTS } from './charts.ts';
import { COMMAND_LINE } from './command-line.ts';
import { ENGINES } from './engines.ts';
import { FILES } from './files.ts';
import { FORMS } from './forms.ts';
import { LAYOUT } from './layout.ts';
import { LETTERS } from './letters.ts';
import { LEVELS } from './levels.ts';
import { LINT } from './lint.ts';
import { PHRASES } from './phrases.ts';
import { PICTURES } from './pictures.ts';
import { PUBLISHING } from './publishing.ts';
import { ROWS } from './rows.ts';
import { SEEN } from './seen.ts';
import { STEPS } from './steps.ts';
import { TOTALS } from './totals.ts';
import { WORKBOOKS } from './workbooks.ts';

/** What faults say in Spanish, as it is written in El Salvador. */
export const SPANISH: Sentences = joined([ANY_CODE, FILES, LETTERS, LAYOUT, ROWS, CELLS, PHRASES, STEPS, ENGINES, ARITHMETIC, CHARTS, COMMAND_LINE, PUBLISHING, FORMS, TOTALS, LEVELS, WORKBOOKS, LINT, PICTURES, SEEN]);

/** A code may be told in several rooms; what is said of it first comes first. */
function joined(all: readonly Sentences[]): Sentences {
  const made: Record<string, Readonly<Record<string, string>>> = {};
  for (const sentences of all) for (const [code, own] of Object.entries(sentences)) made[code] = { ...made[code], ...own };
  return made;
}
