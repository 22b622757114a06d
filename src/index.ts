/** The only door of cifras: what pipelines, and the projects that import them, may use. */
export * as load from './load/index.ts';
export * as clean from './clean/index.ts';
export * as derive from './derive/index.ts';
export * as check from './check/index.ts';
export * as write from './write/index.ts';

export { code, count, date, number, text, year } from './csv/cell.ts';
export type { Cell } from './csv/cell.ts';

export { pipeline } from './pipeline.ts';
export type { Pipeline } from './pipeline.ts';
export type { Path, Source } from './source.ts';
export { newRun, step } from './step.ts';
export type { Event, Run, Step } from './step.ts';

export { computeNumbers, setColumns, takeRows } from './table/rows.ts';
export { rowCount } from './table/table.ts';
export { need, needNumbers } from './table/need.ts';
export { figureColumn } from './table/figure-column.ts';
export { trace } from './table/trace.ts';
export type { Trace } from './table/trace.ts';
export type { Citation } from './table/origins.ts';
export type { Column, Kind } from './table/column.ts';
export type { Lineage, Remark, Table } from './table/table.ts';
export type { Row } from './table/rows.ts';

export { chart } from './notebook/chart.ts';
export { cite } from './notebook/cite.ts';
export { findings } from './notebook/findings.ts';
export { literal } from './notebook/literal.ts';
export { md } from './notebook/md.ts';
export { notebook } from './notebook/notebook.ts';
export type { Notebook } from './notebook/notebook.ts';
export { table } from './notebook/table.ts';
export { translated } from './notebook/translated.ts';
export { draw } from './chart/draw-late.ts';
export { lint, refuse } from './lint/index.ts';
export type { LintFinding } from './lint/index.ts';
export { withSample } from './chart/spec/sample.ts';
export { CIFRAS_STYLE } from './picture/style.ts';
export type { HouseStyle } from './picture/style.ts';
export { PRESETS } from './picture/preset.ts';
export type { Drawing } from './chart/draw.ts';
export { readAuthored } from './chart/spec/authored.ts';

export { readLedger } from './ledger/ledger.ts';
export type { Ledger } from './ledger/ledger.ts';
export { parsePhrase } from './figure/phrase.ts';
export type { Interval } from './figure/interval.ts';
export type { Quantity } from './figure/quantity.ts';
export type { Reported } from './figure/reported.ts';
export type { ValueType } from './figure/value-type.ts';
export { CheckError, CifrasError, ChartError, LoadError, StepError, UsageError, WriteError } from './errors.ts';
export type { Fault, Finding, Place } from './errors.ts';
