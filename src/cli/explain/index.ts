import { CELLS } from './cells.ts';
import { CHARTS } from './charts.ts';
import { COLUMNS } from './columns.ts';
import { COMMAND } from './command.ts';
import { ENGINES } from './engines.ts';
import type { Entries } from './entry.ts';
import { FILES } from './files.ts';
import { GROUPING } from './grouping.ts';
import { LAYOUT } from './layout.ts';
import { LINT } from './lint.ts';
import { NOTEBOOKS } from './notebooks.ts';
import { PICTURES } from './pictures.ts';
import { STEPS } from './steps.ts';
import { TEXT } from './text.ts';
import { WORKBOOKS } from './workbooks.ts';

/** Every code that can be told, with its cause, an example and what to do. */
export const ENTRIES: Entries = { ...FILES, ...TEXT, ...LAYOUT, ...GROUPING, ...COLUMNS, ...WORKBOOKS, ...ENGINES, ...CELLS, ...STEPS, ...CHARTS, ...LINT, ...PICTURES, ...NOTEBOOKS, ...COMMAND };
