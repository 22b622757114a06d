import type { TopLevelSpec } from 'vega-lite';
import { ChartError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { Drawing } from './draw.ts';
import { leavesOf } from './leaves.ts';
import type { Leaf } from './leaves.ts';
import type { Node } from './node.ts';
import { laidOut } from './render.ts';
import type { Datum } from './rows.ts';

/** A mark of a finished chart: the row that it draws, of which data, and the column whose number it shows (null where it has a place only, as an event has). */
export interface Mark {
  readonly data: string;
  readonly row: number;
  readonly column: string | null;
}

/**
 * The marks of a finished chart, as Vega laid them out, each once: a bar and the arrow on it are one mark, and so are all that show one number of one row. Texts are no marks: they repeat what
 * others show. In the order of the data, of their rows and of the views.
 *
 * @throws {ChartError} UNTRACED_MARK where a view draws numbers that it has reckoned out of several rows itself; and what rendering throws.
 */
export async function marksOf({ spec, tables }: Pick<Drawing, 'spec' | 'tables'>): Promise<Mark[]> {
  const { spec: called, leaves } = leavesOf(spec as unknown as Node, tables);
  const datasets = Object.entries((spec as { datasets?: Record<string, readonly Datum[]> }).datasets ?? {});
  const numbered = { ...called, datasets: Object.fromEntries(datasets.map(([data, rows]) => [data, rows.map((row, i) => ({ ...row, [ROW]: i }))])) };
  const items = await laidOut(numbered as unknown as TopLevelSpec, async (view) => itemsOf((view.scenegraph() as unknown as { root: Scene }).root));
  const faults = items.flatMap(({ leaf, row }) => (row === null && tables.has(leaves[leaf]?.data ?? '') ? [untraced(leaves[leaf] as Leaf)] : []));
  if (faults.length > 0) throw new ChartError([...new Map(faults.map((fault) => [fault.what, fault])).values()]);
  return eachOnce(items.flatMap((item) => drawnBy(item, leaves[item.leaf])), [...tables.keys()]);
}

/** A column that no table has, for the number of the row. */
const ROW = 'cifras row';

interface Scene {
  readonly marktype?: string;
  readonly role?: string;
  readonly name?: string;
  readonly items?: readonly Scene[];
  readonly datum?: Readonly<Record<string, unknown>>;
  readonly defined?: boolean;
}

/** An item of the scene: the number of its view, the name that Vega gave to the mark, and its row; null where it has none. */
interface Item {
  readonly leaf: number;
  readonly name: string;
  readonly row: number | null;
}

function itemsOf({ marktype, role, name = '', items = [] }: Scene): Item[] {
  const leaf = /^(?:.*_)?leaf(\d+)_/u.exec(name)?.[1];
  if (marktype === 'group' || marktype === undefined) return items.flatMap(itemsOf);
  if (role !== 'mark' || marktype === 'text' || leaf === undefined) return [];
  return items.filter(({ defined }) => defined !== false).map(({ datum = {} }) => ({ leaf: Number(leaf), name, row: typeof datum[ROW] === 'number' ? datum[ROW] : null }));
}

/** Of the views of a repeat, each shows the one column that is in its name. */
function drawnBy({ name, row }: Item, leaf: Leaf | undefined): Mark[] {
  if (row === null || leaf === undefined) return [];
  const named = leaf.columns.filter((column) => name.includes(column.replace(/\W/gu, '_')));
  const columns = named.length > 0 ? named : leaf.columns;
  return (columns.length === 0 ? [null] : columns).map((column) => ({ data: leaf.data, row, column }));
}

/** A row that is drawn with its number is not drawn a second time without. */
function eachOnce(marks: readonly Mark[], order: readonly string[]): Mark[] {
  const measured = new Set(marks.filter(({ column }) => column !== null).map(({ data, row }) => `${row} ${data}`));
  const kept = marks.filter(({ data, row, column }) => column !== null || !measured.has(`${row} ${data}`));
  const once = [...new Map(kept.map((mark) => [JSON.stringify([mark.data, mark.row, mark.column]), mark])).values()];
  return once.sort((a, b) => order.indexOf(a.data) - order.indexOf(b.data) || a.row - b.row);
}

function untraced({ data }: Leaf): Fault {
  const fix = 'reckon in the pipeline (derive.total, derive.share), which remembers where numbers come from';
  return { code: 'UNTRACED_MARK', what: `a view draws numbers that the spec itself makes of several rows of "${data}"`, fix };
}
