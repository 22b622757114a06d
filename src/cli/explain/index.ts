import { CELLS } from './cells.ts';
import { CHARTS } from './charts.ts';
import { ENGINES } from './engines.ts';
import type { Entries } from './entry.ts';
import { FILES } from './files.ts';
import { LINT } from './lint.ts';
import { STEPS } from './steps.ts';

/** Every code that can be told, with its cause, an example and what to do. */
export const ENTRIES: Entries = { ...FILES, ...ENGINES, ...CELLS, ...STEPS, ...CHARTS, ...LINT };
