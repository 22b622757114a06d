import { StepError } from '../errors.ts';
import { need } from './need.ts';
import type { Reader } from './need.ts';
import { listed } from './suggest.ts';
import { rowCount } from './table.ts';
import type { Table } from './table.ts';

/** One cell of a table, found by what its row says. */
export interface Addressed {
  readonly row: number;
  readonly reader: Reader;
}

/** `column=value`; a value with a comma or a bracket in it stands between quotation marks. */
const CONDITION = String.raw`\s*([^=,'\[\]]+?)\s*=\s*(?:'([^']*)'|([^,'\[\]]*?))\s*`;
const ADDRESS = new RegExp(String.raw`^(?:\[(\s*|${CONDITION}(?:,${CONDITION})*)\])?\.([^\s\]]+)$`, 'u');

/**
 * The cell at an address such as `[year=2023].rate` or `[year=2025, category=cause:violent].share`; `[].total`, or `.total`, where the table has one row.
 * A value with a comma in it stands between quotation marks: `[town='La Unión, centro'].beds`.
 *
 * @throws {StepError} BAD_ADDRESS for a text of another form; NO_SUCH_COLUMN; NO_MATCH, MANY_MATCHES where it does not name one row.
 */
export function addressed(table: Table, address: string): Addressed {
  const match = ADDRESS.exec(address.trim());
  if (match === null) {
    const fix = "write [year=2023].rate, and where a value has a comma in it, [town='La Unión, centro'].beds";
    throw new StepError({ code: 'BAD_ADDRESS', what: `"${address}" is no address of a cell`, fix });
  }
  const [conditions = '', column = ''] = [match[1], match.at(-1)];
  const wanted = [...conditions.matchAll(new RegExp(`${CONDITION}(?:,|$)`, 'gu'))].map(([, name = '', quoted, plain = '']) => [name, quoted ?? plain] as const);
  const row = rowWhere(table, wanted);
  return { row, reader: need(table, column)[0] };
}

/**
 * The one row whose columns say what is wanted, each as text. Nothing wanted is the one row of a table that has no other.
 *
 * @throws {StepError} NO_SUCH_COLUMN; NO_MATCH, MANY_MATCHES where it is not one row.
 */
export function rowWhere(table: Table, wanted: readonly (readonly [name: string, value: string])[]): number {
  const conditions = wanted.map(([name, value]) => `${name}=${value}`).join(', ');
  const readers = need(table, ...wanted.map(([name]) => name));
  const rows = Array.from({ length: rowCount(table) }, (_, row) => row).filter((row) => readers.every((reader, i) => String(reader.at(row) ?? '') === wanted[i]?.[1]));
  const [row] = rows;
  if (row === undefined && rowCount(table) === 0) throw new StepError({ code: 'NO_MATCH', what: 'the table has no rows', fix: 'look at the steps that leave rows out' });
  if (row === undefined) throw new StepError({ code: 'NO_MATCH', what: `no row has [${conditions}]`, fix: `there are: ${known(readers, table)}` });
  if (rows.length > 1) throw new StepError({ code: 'MANY_MATCHES', what: wanted.length === 0 ? `the table has ${rows.length} rows` : `${rows.length} rows have [${conditions}]`, fix: wanted.length === 0 ? `say which: [${[...table.columns.keys()][0] ?? 'column'}=…]` : 'add a column that tells them apart' });
  return row;
}

/** In order, so that a list which is cut shows from where to where the values go. */
function known(readers: readonly Reader[], table: Table): string {
  const values = ({ at }: Reader): string[] => [...new Set(Array.from({ length: rowCount(table) }, (_, row) => String(at(row) ?? '')))].sort(ORDER.compare);
  return readers.map((reader) => `${reader.name} ${listed(values(reader))}`).join('; ');
}

const ORDER = new Intl.Collator('en', { numeric: true });
