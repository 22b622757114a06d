import { fieldsRead } from '../chart/spec/fields.ts';
import type { Authored } from '../chart/spec/authored.ts';
import type { Node } from '../chart/spec/node.ts';
import type { Column } from '../table/column.ts';
import { need } from '../table/need.ts';
import { citationsOf } from '../table/cell-origins.ts';
import type { Citation } from '../table/origins.ts';
import { rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import { rowKey } from './row-key.ts';

/** A number as it is published: JSON, so that two of them are the same where their texts are. Infinite ends are null. */
export interface Shown {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly type: string;
  readonly unit: string;
}

/** A published number, and what a sentence about it needs. */
export interface Published {
  /** Its address: `homicides-by-year[year=2022].value`. */
  readonly id: string;
  /** Which row it is of, in words: `2022`. */
  readonly where: string;
  /** What it is a number of. */
  readonly label: string;
  /** The same in each language, where its column has it. */
  readonly labels?: Column['labels'];
  readonly shown: Shown;
  readonly citations: readonly Citation[];
}

/** The numbers of these columns of a table, row by row; gaps are numbers too, since one that is filled has moved. */
export function published(table: Table, columns: readonly string[]): Published[] {
  const { name } = table.lineage;
  const key = rowKey(table);
  const readers = need(table, ...columns);
  return Array.from({ length: rowCount(table) }, (_, row) => readers.map((reader): Published => {
    const { value, low, high, type } = reader.quantity(row);
    const shown: Shown = { value, low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null, type, unit: reader.unit };
    return { id: `${name}${key.address(row)}.${reader.name}`, where: key.words(row), label: reader.label, ...(reader.labels === undefined ? {} : { labels: reader.labels }), shown, citations: citationsOf(table, row, reader.name) };
  })).flat();
}

/** The columns of numbers that a chart prints or draws of each of its tables: those that its views read, and those that its words name. */
export function numbersDrawn({ spec, text }: Authored, tables: ReadonlyMap<string, Table>): ReadonlyMap<string, readonly string[]> {
  const read = fieldsRead(spec as unknown as Node);
  return new Map([...tables].map(([data, { columns }]) => {
    const fields = [...(read.get(data) ?? [])].map((field) => field.replace(/_words$/u, ''));
    const named = [...text.matchAll(/\{([\w-]*)\[[^\]]*\]\.([\w-]+)\}/gu)].filter(([, of = '']) => (of === '' ? 'table' : of) === data).map(([, , column = '']) => column);
    return [data, [...new Set([...fields, ...named])].filter((field) => isNumber(columns.get(field))).sort()];
  }));
}

/** Numbers that are published: years and bounds say which and how, and are not. */
function isNumber(column: Column | undefined): boolean {
  return column !== undefined && ['figure', 'count', 'number'].includes(column.kind);
}
