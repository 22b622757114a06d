/** The only door of cifras: what pipelines, and the projects that import them, may use. Each word holds what it is given against its table in `grammar` before it begins. */
import { cells } from './grammar/cells.ts';
import { published } from './grammar/notebook.ts';
import { made } from './grammar/steps.ts';

export { load } from './grammar/load.ts';
export { clean } from './grammar/clean.ts';
export { derive } from './grammar/derive.ts';
export { check } from './grammar/check.ts';
export { write } from './grammar/write.ts';

export const { code, count, date, number, text, year } = cells;
export type { Cell } from './csv/cell.ts';

export const { newRun, pipeline, step } = made;
export type { Pipeline } from './pipeline.ts';
export type { Path, Source } from './source.ts';
export type { Event, Run, Step } from './step.ts';

export const { computeNumbers, figureColumn, need, needNumbers, rowCount, setColumns, takeRows, trace } = made;
export type { Found } from './check/checking.ts';
export type { Trace } from './table/trace.ts';
export type { Citation } from './table/origins.ts';
export type { Column, Kind } from './table/column.ts';
export type { Lineage, Remark, Table } from './table/table.ts';
export type { Row } from './table/rows.ts';

export const { chart, cite, findings, literal, md, notebook, table, translated } = published;
export type { Notebook } from './notebook/notebook.ts';
export const { draw, lint, readAuthored, refuse, withSample } = published;
export type { LintFinding } from './lint/index.ts';
export { CIFRAS_STYLE } from './picture/style.ts';
export type { HouseStyle } from './picture/style.ts';
export { PRESETS } from './picture/preset.ts';
export type { Drawing } from './chart/draw.ts';

export const { parsePhrase, readLedger } = made;
export type { Ledger } from './ledger/ledger.ts';
export type { Interval } from './figure/interval.ts';
export type { Quantity } from './figure/quantity.ts';
export type { Reported } from './figure/reported.ts';
export type { ValueType } from './figure/value-type.ts';
export { CheckError, CifrasError, ChartError, LoadError, StepError, UsageError, WriteError } from './errors.ts';
export type { Fault, Finding, Place } from './errors.ts';
