import type { TopLevelSpec } from 'vega-lite';
import { ChartError } from '../../errors.ts';
import type { Fault } from '../../errors.ts';
import type { Drawing } from '../draw.ts';
import { leavesOf } from '../spec/leaves.ts';
import type { Leaf } from '../spec/leaves.ts';
import type { Node } from '../spec/node.ts';
import type { SceneItem } from './scene-item.ts';
import { scene } from './scene.ts';

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
  const items = (await scene(called as unknown as TopLevelSpec)).filter(({ role, type }) => role === 'mark' && type !== 'text');
  const drawn = items.flatMap((item) => {
    const leaf = leaves[Number(/^(?:.*_)?leaf(\d+)(?:_|$)/u.exec(item.view)?.[1] ?? NaN)];
    return leaf === undefined || !tables.has(leaf.data) ? [] : [{ item, leaf }];
  });
  const untraced = new Set(drawn.filter(({ item }) => item.row === null).map(({ leaf }) => leaf.data));
  if (untraced.size > 0) throw new ChartError([...untraced].map(untracedFault));
  return eachOnce(drawn.flatMap(({ item, leaf }) => marksShown(item, leaf)), [...tables.keys()]);
}

/** Of the views of a repeat, each shows the one column that is in its name. */
function marksShown({ view, row }: SceneItem, { columns }: Leaf): Mark[] {
  const named = columns.filter((column) => view.includes(column.replace(/\W/gu, '_')));
  const shown = named.length > 0 ? named : columns;
  return row === null ? [] : (shown.length === 0 ? [null] : shown).map((column) => ({ data: row.data, row: row.index, column }));
}

/** A row that is drawn with its number is not drawn a second time without. */
function eachOnce(marks: readonly Mark[], order: readonly string[]): Mark[] {
  const measured = new Set(marks.filter(({ column }) => column !== null).map(({ data, row }) => `${row} ${data}`));
  const kept = marks.filter(({ data, row, column }) => column !== null || !measured.has(`${row} ${data}`));
  const once = [...new Map(kept.map((mark) => [JSON.stringify([mark.data, mark.row, mark.column]), mark])).values()];
  return once.sort((a, b) => order.indexOf(a.data) - order.indexOf(b.data) || a.row - b.row);
}

function untracedFault(data: string): Fault {
  const fix = 'reckon in the pipeline (derive.total, derive.share), which remembers where numbers come from';
  return { code: 'UNTRACED_MARK', what: `a view draws numbers that the spec itself makes of several rows of "${data}"`, fix };
}
