import { elements, withAttributes, withChildren } from '../../picture/tree.ts';
import type { parseSvg } from '../../picture/tree.ts';
import { shortPath } from './short-path.ts';

type Element = ReturnType<typeof parseSvg>;

/** A mark that says where it is in its own coordinates, in place of being moved there; a line becomes a path. What is turned or scaled stays as it is. */
export function placed(leaf: Element): Element {
  const by = translation(leaf);
  return by === null ? leaf : (PLACING[leaf.name]?.(leaf, ...by) ?? leaf);
}

/** Marks of a group that are moved one by one in fewer bytes than the group that moves them. */
const FEW = 2;

/** The parts of a group, moved themselves where that is shorter; a group of many, or whose parts cannot be moved, stays as it is. */
export function ungrouped(group: Element): Element {
  const [by, parts] = [translation(group), elements(group)];
  if (group.attributes['transform'] === undefined || by === null || !isMovable(group) || parts.length > FEW || !parts.every(isMovable)) return group;
  return withChildren(withAttributes(group, { transform: null }), parts.map((part) => {
    const [x, y] = translation(part) ?? [0, 0];
    return placed(withAttributes(part, { transform: `translate(${short(x + by[0])},${short(y + by[1])})` }));
  }));
}

function isMovable(part: Element): boolean {
  return translation(part) !== null && (part.name === 'g' || PLACING[part.name] !== undefined) && WHOLE.every((name) => part.attributes[name] === undefined);
}

/** How far an element is moved; null where it is turned or scaled. */
function translation({ attributes: { transform = 'translate(0,0)' } }: Element): readonly [dx: number, dy: number] | null {
  const [whole, x, y = '0'] = /^translate\((-?[\d.]+)(?:,(-?[\d.]+))?\)$/u.exec(transform ?? '') ?? [];
  return whole === undefined ? null : [Number(x), Number(y)];
}

/** What is done to an element as a whole, where it is, or names it. */
export const WHOLE = ['opacity', 'clip-path', 'mask', 'id'];

const PLACING: Readonly<Record<string, (leaf: Element, dx: number, dy: number) => Element>> = {
  path: (leaf, dx, dy) => (leaf.attributes['d'] === undefined ? leaf : withAttributes(leaf, { transform: null, d: shortPath(leaf.attributes['d'] ?? '', [dx, dy]) })),
  line: (leaf, dx, dy) => {
    const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => Number(leaf.attributes[name] ?? 0)) as [number, number, number, number];
    const step = y1 === y2 ? `h${short(x2 - x1)}` : x1 === x2 ? `v${short(y2 - y1)}` : `l${short(x2 - x1)},${short(y2 - y1)}`;
    return { ...withAttributes(leaf, { transform: null, x1: null, y1: null, x2: null, y2: null, d: `M${short(x1 + dx)},${short(y1 + dy)}${step}` }), name: 'path' };
  },
  rect: (leaf, dx, dy) => withAttributes(leaf, { transform: null, x: added(leaf, 'x', dx), y: added(leaf, 'y', dy) }),
  circle: (leaf, dx, dy) => withAttributes(leaf, { transform: null, cx: added(leaf, 'cx', dx), cy: added(leaf, 'cy', dy) }),
  text: (leaf, dx, dy) => withChildren(withAttributes(leaf, { transform: null, x: added(leaf, 'x', dx), y: added(leaf, 'y', dy) }), leaf.children.map((child) =>
    // A line of a text that begins at its left edge says where that is.
    (child.type !== 'element' ? child : withAttributes(child, { ...(child.attributes['x'] === undefined ? {} : { x: short(Number(child.attributes['x']) + dx) }), ...(child.attributes['y'] === undefined ? {} : { y: short(Number(child.attributes['y']) + dy) }) })))),
};

function added(leaf: Element, name: string, by: number): string | null {
  const sum = short(Number(leaf.attributes[name] ?? 0) + by);
  return sum === '0' ? null : sum;
}

/** A number to a tenth: of a px, less than that is not seen. */
export function short(n: number): string {
  return String(Math.round(n * 10) / 10);
}
