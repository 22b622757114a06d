import { withAttributes, withChildren } from '../../picture/tree.ts';
import type { parseSvg } from '../../picture/tree.ts';

type Element = ReturnType<typeof parseSvg>;

/** A mark that says where it is in its own coordinates, in place of being moved there; a line becomes a path. What is turned or scaled stays as it is. */
export function placed(leaf: Element): Element {
  const { transform = 'translate(0,0)' } = leaf.attributes;
  const [whole, x, y = '0'] = /^translate\((-?[\d.]+)(?:,(-?[\d.]+))?\)$/u.exec(transform ?? '') ?? [];
  if (whole === undefined) return leaf;
  const [dx, dy] = [Number(x), Number(y)];
  return PLACING[leaf.name]?.(leaf, dx, dy) ?? leaf;
}

const PLACING: Readonly<Record<string, (leaf: Element, dx: number, dy: number) => Element>> = {
  path: (leaf, dx, dy) => (leaf.attributes['d'] === undefined ? leaf : withAttributes(leaf, { transform: null, d: movedPath(leaf.attributes['d'] ?? '', dx, dy) })),
  line: (leaf, dx, dy) => {
    const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => Number(leaf.attributes[name] ?? 0)) as [number, number, number, number];
    const step = y1 === y2 ? `h${short(x2 - x1)}` : x1 === x2 ? `v${short(y2 - y1)}` : `l${short(x2 - x1)},${short(y2 - y1)}`;
    return { ...withAttributes(leaf, { transform: null, x1: null, y1: null, x2: null, y2: null, d: `M${short(x1 + dx)},${short(y1 + dy)}${step}` }), name: 'path' };
  },
  circle: (leaf, dx, dy) => withAttributes(leaf, { transform: null, cx: added(leaf, 'cx', dx), cy: added(leaf, 'cy', dy) }),
  text: (leaf, dx, dy) => withChildren(withAttributes(leaf, { transform: null, x: added(leaf, 'x', dx), y: added(leaf, 'y', dy) }), leaf.children.map((child) =>
    // A line of a text that begins at its left edge says where that is.
    (child.type !== 'element' ? child : withAttributes(child, { ...(child.attributes['x'] === undefined ? {} : { x: short(Number(child.attributes['x']) + dx) }), ...(child.attributes['y'] === undefined ? {} : { y: short(Number(child.attributes['y']) + dy) }) })))),
};

function added(leaf: Element, name: string, by: number): string | null {
  const sum = short(Number(leaf.attributes[name] ?? 0) + by);
  return sum === '0' ? null : sum;
}

/** The steps that a path may have and still be moved, each with how many numbers it takes: of a pair, the first is across and the second is down; of an arc, the last two. */
const STEPS: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, S: 4, Q: 4, T: 2, A: 7, H: 1, V: 1 };

/** A path moved: what is said in places is added to, what is said in steps stands. */
function movedPath(d: string, dx: number, dy: number): string {
  return d.replace(/([A-Za-z])([^A-Za-z]*)/gu, (whole, letter: string, rest: string) => {
    const size = STEPS[letter];
    if (size === undefined) return whole;
    const numbers = rest.match(/-?(?:\d*\.)?\d+(?:e-?\d+)?/giu)?.map(Number) ?? [];
    return `${letter}${numbers.map((n, i) => short(n + shiftOf(letter, i % size, dx, dy))).join(',')}`;
  });
}

function shiftOf(letter: string, i: number, dx: number, dy: number): number {
  if (letter === 'H') return dx;
  if (letter === 'V') return dy;
  if (letter === 'A') return i === 5 ? dx : i === 6 ? dy : 0;
  return i % 2 === 0 ? dx : dy;
}

/** A number to a tenth: of a px, less than that is not seen. */
export function short(n: number): string {
  return String(Math.round(n * 10) / 10);
}
