import { isNode } from '../spec/node.ts';

/** A row of one of the spec's data sets. */
export interface RowName {
  readonly data: string;
  readonly index: number;
}

/** The field under which rows carry their name while they are laid out. */
const ROW = '__row';

/** The rows of a data set, each with its name: no filter, stack or window can mix them up, and what sums rows up loses it. They are new ones, for Vega writes into what it is given. */
export function withRowNames(rows: unknown, data: string): unknown {
  return Array.isArray(rows) ? rows.map((row: unknown, index) => (isNode(row) ? { ...row, [ROW]: `${index} ${data}` } : row)) : rows;
}

/** The name of the row that a mark shows; null where it shows none, or several summed up. */
export function rowNameOf(datum: unknown): RowName | null {
  const name = isNode(datum) ? datum[ROW] : undefined;
  if (typeof name !== 'string') return null;
  const space = name.indexOf(' ');
  return { data: name.slice(space + 1), index: Number(name.slice(0, space)) };
}
