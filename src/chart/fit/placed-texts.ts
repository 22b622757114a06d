import type { View } from 'vega';
import type { Point } from '../../picture/matrix.ts';
import { isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { rowName } from '../spec/row-key.ts';

/** A rectangle in px of the picture. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A part of a line, from one of its points to the next, and the rows of the two. */
export interface Stretch {
  readonly from: Point;
  readonly to: Point;
  readonly rows: readonly [string, string];
}

/** A text, symbol, rule, bar or point of a line of a chart that is laid out. */
export interface Placed extends Box {
  readonly type: 'text' | 'symbol' | 'rule' | 'rect' | 'line';
  /** `mark`, or which part of an axis, legend or title it is. */
  readonly role: string;
  /** The name of its view, with whatever is no letter or digit as `_`. */
  readonly view: string;
  readonly datum: Node;
  /** The words of a text; '' for the others. */
  readonly text: string;
  /** Whether it stands in a panel of a facet. */
  readonly inCell: boolean;
  /** Of a point of a line the way to the next point; to itself where it is the last. */
  readonly line?: Stretch;
}

interface Group {
  readonly marktype?: string;
  readonly role?: string;
  readonly name?: string;
  readonly items?: readonly Item[];
}

interface Item {
  readonly [property: string]: unknown;
  readonly bounds?: Box;
  readonly items?: readonly Group[];
}

/** The texts, symbols, rules, bars and lines that a view shows, each with its place in the picture. */
export function placedIn(view: View): Placed[] {
  const found: Placed[] = [];
  visit((view.scenegraph() as unknown as { root: Group }).root, { x: 0, y: 0, inCell: false }, found);
  return found;
}

interface At extends Pick<Placed, 'inCell'> {
  readonly x: number;
  readonly y: number;
}

function visit(mark: Group, at: At, found: Placed[]): void {
  if (mark.marktype === 'line') found.push(...pointsOf(mark, at));
  else for (const item of mark.items ?? []) {
    if (mark.marktype === 'group' || mark.marktype === undefined) {
      const inner = { x: at.x + px(item['x']), y: at.y + px(item['y']), inCell: at.inCell || /(?:^|_)cell$/u.test(mark.name ?? '') };
      for (const child of item.items ?? []) visit(child, inner, found);
    } else if (TYPES.has(mark.marktype) && isShown(item)) {
      const { x1, y1, x2, y2 } = item.bounds as Box;
      found.push({ type: mark.marktype as Placed['type'], ...named(mark), datum: datumOf(item), text: mark.marktype === 'text' ? [item['text']].flat().join(' ') : '', inCell: at.inCell, x1: at.x + x1, y1: at.y + y1, x2: at.x + x2, y2: at.y + y2 });
    }
  }
}

/** The points of a line; where it is broken, none leads to the next. */
function pointsOf(mark: Group, { x, y, inCell }: At): Placed[] {
  const items = mark.items ?? [];
  const place = (item: Item): Point => [x + px(item['x']), y + px(item['y'])];
  return items.flatMap((item, i): Placed[] => {
    if (item['defined'] === false) return [];
    const next = items[i + 1];
    const other = next === undefined || next['defined'] === false ? item : next;
    const [from, to] = [place(item), place(other)];
    const box = { x1: Math.min(from[0], to[0]), y1: Math.min(from[1], to[1]), x2: Math.max(from[0], to[0]), y2: Math.max(from[1], to[1]) };
    return [{ type: 'line', ...named(mark), datum: datumOf(item), text: '', inCell, ...box, line: { from, to, rows: [rowName({ datum: datumOf(item) }), rowName({ datum: datumOf(other) })] } }];
  });
}

function named({ role = 'mark', name = '' }: Group): Pick<Placed, 'role' | 'view'> {
  return { role, view: name.replace(/_marks$/u, '') };
}

function datumOf({ datum }: Item): Node {
  return isNode(datum) ? datum : {};
}

/** Whether two things show the same row. */
export function sameRow(a: Placed, b: Placed): boolean {
  return rowName(a) === rowName(b);
}

const TYPES = new Set(['text', 'symbol', 'rule', 'rect']);

// Vega keeps the labels that it hides.
function isShown({ opacity, text, bounds }: Item): boolean {
  return bounds !== undefined && bounds.x2 >= bounds.x1 && opacity !== 0 && text !== '' && text !== null;
}

function px(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
