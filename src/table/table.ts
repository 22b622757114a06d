import type { Finding } from '../errors.ts';
import type { Quantity } from '../figure/quantity.ts';
import type { Cells } from './cells.ts';
import type { Column } from './column.ts';
import { withCompanions } from './column.ts';
import { dataOf } from './data.ts';
import type { Data } from './data.ts';
import type { Origins } from './origins.ts';

/** Something a step did that a reader of the result should know: which figure was not chosen and why, which rows were left out. */
export interface Remark {
  readonly step: string;
  readonly message: string;
  /** Names of the origins that it is about. */
  readonly figures: readonly string[];
  /** `chart` where the readers of a chart must be told too. */
  readonly audience?: 'chart';
  /** Where it is of a row that was not chosen, that row, for who says it in other words or another language. */
  readonly rejected?: Rejected;
}

/** A row that was not chosen: the rule that decided, the reason that a person gave, what it says, who says so, and the names of its origins. */
export interface Rejected {
  readonly rule: string;
  readonly reason: Readonly<Record<'en' | 'es', string>> | null;
  readonly amount: { readonly quantity: Quantity; readonly unit: string } | null;
  readonly speaker: Readonly<Record<'en' | 'es', string>>;
  readonly figures: readonly string[];
}

/** A step that was taken, with its rows in and out, and the list that it was given, if it was one of pairs: what was put for what. */
export interface Done {
  readonly step: string;
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly given?: readonly (readonly [string, string])[];
}

/** How a table came to be: its pipeline, its steps with rows in and out, and the pipelines that were joined in. */
export interface Lineage {
  readonly name: string;
  readonly steps: readonly Done[];
  readonly joined: readonly Lineage[];
}

/** A tidy table: columns with units, rows with origins, and what steps and checks had to say on the way. Steps make new ones and change none. */
export interface Table {
  readonly data: Data;
  readonly columns: ReadonlyMap<string, Column>;
  readonly origins: Origins;
  /** Of columns behind whose cells stand fewer origins than behind their rows: a count beside its change from the year before. */
  readonly narrower: ReadonlyMap<string, Origins>;
  readonly remarks: readonly Remark[];
  readonly findings: readonly Finding[];
  readonly lineage: Lineage;
}

/** A column on its way into a table: its name, its meaning, its cells. */
export type Named = readonly [name: string, column: Column, cells: Cells];

/** A table of the given columns, each with one origin entry a row. */
export function tableOf(named: readonly Named[], origins: Origins, lineage: Lineage): Table {
  return { data: cellsOf(named), columns: metaOf(named), origins, narrower: NONE, remarks: [], findings: [], lineage };
}

const NONE: ReadonlyMap<string, Origins> = new Map();

/** The same rows with other columns: all of them, in the order given. Behind each cell stands what stands behind its row, until it is said to be less. */
export function withColumns(table: Table, named: readonly Named[]): Table {
  return { ...table, data: cellsOf(named), columns: metaOf(named), narrower: NONE };
}

/** Every column of the table with its cells, in order. */
export function namedColumns({ data, columns }: Table): Named[] {
  return [...columns].map(([name, column]) => [name, column, data.column(name) as Cells]);
}

export function rowCount({ data }: Table): number {
  return data.numRows();
}

/** The table with one more remark. */
export function remark(table: Table, ...remarks: readonly Remark[]): Table {
  return { ...table, remarks: [...table.remarks, ...remarks] };
}

/** The names that a figure or plain column occupies: itself and its companions. */
export function namesOf(name: string, column: Column): readonly string[] {
  return withCompanions(name, column).map(([each]) => each);
}

function cellsOf(named: readonly Named[]): Data {
  return dataOf(named.map(([name, , cells]) => [name, cells]));
}

function metaOf(named: readonly Named[]): Map<string, Column> {
  return new Map(named.map(([name, column]) => [name, column]));
}
