import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';

const HELD = ['layer', 'vconcat', 'hconcat', 'concat'];

/** A view whose upright lists of names stand so many px further to the left, to leave room for labels at the ends of bars that go there, as those of numbers below 0 do. */
export function namesAside(view: Node, px: number): Node {
  if (px === 0) return view;
  const held = Object.fromEntries(HELD.flatMap((key) => (Array.isArray(view[key]) ? [[key, asArray(view[key]).map((child) => (isNode(child) ? namesAside(child, px) : child))]] : [])));
  const spec = isNode(view['spec']) ? { spec: namesAside(view['spec'], px) } : {};
  const upright = isNode(view['encoding']) ? view['encoding']['y'] : undefined;
  if (!isNode(upright) || (upright['type'] !== 'nominal' && upright['type'] !== 'ordinal') || upright['axis'] === null) return { ...view, ...held, ...spec };
  const axis = isNode(upright['axis']) ? upright['axis'] : {};
  const offset = (typeof axis['offset'] === 'number' ? axis['offset'] : 0) + px;
  return { ...view, ...held, ...spec, encoding: { ...(view['encoding'] as Node), y: { ...upright, axis: { ...axis, offset } } } };
}
