import type { View } from 'vega';
import { isNode } from './node.ts';
import type { Node } from './node.ts';

/** A rectangle in px of the picture. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A text, symbol, rule or bar of a chart that is laid out. */
export interface Placed extends Box {
  readonly type: 'text' | 'symbol' | 'rule' | 'rect';
  /** `mark`, or which part of an axis, legend or title it is. */
  readonly role: string;
  /** The name of its view, with whatever is no letter or digit as `_`. */
  readonly view: string;
  readonly datum: Node;
  /** The words of a text; '' for the others. */
  readonly text: string;
  /** Whether it stands in a panel of a facet. */
  readonly inCell: boolean;
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

/** The texts, symbols, rules and bars that a view shows, each with its place in the picture. */
export function placedIn(view: View): Placed[] {
  const found: Placed[] = [];
  visit((view.scenegraph() as unknown as { root: Group }).root, { x: 0, y: 0, inCell: false }, found);
  return found;
}

function visit(mark: Group, at: { x: number; y: number; inCell: boolean }, found: Placed[]): void {
  for (const item of mark.items ?? []) {
    if (mark.marktype === 'group' || mark.marktype === undefined) {
      const inner = { x: at.x + px(item['x']), y: at.y + px(item['y']), inCell: at.inCell || /(?:^|_)cell$/u.test(mark.name ?? '') };
      for (const child of item.items ?? []) visit(child, inner, found);
    } else if (TYPES.has(mark.marktype) && isShown(item)) {
      const { x1, y1, x2, y2 } = item.bounds as Box;
      const view = (mark.name ?? '').replace(/_marks$/u, '');
      found.push({ type: mark.marktype as Placed['type'], role: mark.role ?? 'mark', view, datum: isNode(item['datum']) ? item['datum'] : {}, text: mark.marktype === 'text' ? [item['text']].flat().join(' ') : '', inCell: at.inCell, x1: at.x + x1, y1: at.y + y1, x2: at.x + x2, y2: at.y + y2 });
    }
  }
}

const TYPES = new Set(['text', 'symbol', 'rule', 'rect']);

// Vega keeps the labels that it hides.
function isShown({ opacity, text, bounds }: Item): boolean {
  return bounds !== undefined && bounds.x2 >= bounds.x1 && opacity !== 0 && text !== '' && text !== null;
}

function px(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
