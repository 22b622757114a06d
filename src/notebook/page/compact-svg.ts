import { withAttributes, withChildren } from '../../picture/tree.ts';
import type { parseSvg } from '../../picture/tree.ts';
import { placed, short } from './placed-mark.ts';

type Element = ReturnType<typeof parseSvg>;

/**
 * The same picture in fewer bytes: a mark says where it is in its own coordinates instead of being moved there, marks that follow each other and are painted alike are one path, and so are dots; groups
 * that follow each other and share their attributes are one group. Nothing is painted in another order, and nothing that is half transparent is joined, for what overlaps would look otherwise.
 */
export function compactSvg(element: Element): Element {
  return compacted(element, UNPAINTED);
}

/** What is painted and how, of a mark and of what it inherits. */
type Paint = Readonly<Record<string, string | null | undefined>>;

const UNPAINTED: Paint = { fill: '#000', stroke: 'none', 'stroke-width': '1', 'text-anchor': 'start', 'font-weight': '400', 'font-style': 'normal' };

function compacted(element: Element, inherited: Paint): Element {
  const paint = { ...inherited, ...element.attributes };
  // What is inherited anyway need not be said.
  const said = Object.fromEntries(Object.entries(element.attributes).filter(([name, value]) => UNPAINTED[name] === undefined || inherited[name] !== value));
  const inner = withChildren({ ...element, attributes: said }, element.children.map((child) => (child.type === 'element' ? compacted(child, paint) : child)));
  return inner.name === 'g' || inner.name === 'svg' ? joined(inner, paint) : placed(inner);
}

/** A group whose likes are joined. */
function joined(group: Element, paint: Paint): Element {
  const made: Element['children'] = [];
  for (const child of group.children) {
    const before = made.at(-1);
    const both = child.type === 'element' && before?.type === 'element' ? together(before, child, paint) : null;
    if (both === null) made.push(child);
    else made[made.length - 1] = both;
  }
  return withChildren(group, made);
}

/** Two neighbours as one; null where they have to stay two. */
function together(a: Element, b: Element, paint: Paint): Element | null {
  if (a.name === 'g' && b.name === 'g') return isAlike(a, b) && WHOLE.every((name) => a.attributes[name] === undefined) ? joined(withChildren(a, [...a.children, ...b.children]), { ...paint, ...a.attributes }) : null;
  const [first, second] = [asStroke(a, paint), asStroke(b, paint)];
  if (first.name !== 'path' || second.name !== 'path' || !isAlike(first, second, 'd') || !isOnePaint({ ...paint, ...first.attributes })) return null;
  return withAttributes(first, { d: `${first.attributes['d'] ?? ''}${second.attributes['d'] ?? ''}` });
}

/** A dot of one colour is the end of a line that has no length. */
function asStroke(dot: Element, paint: Paint): Element {
  const { cx = '0', cy = '0', r, ...rest } = dot.attributes;
  const all: Paint = { ...paint, ...dot.attributes };
  const fill = all['fill'];
  if (dot.name !== 'circle' || r === undefined || typeof fill !== 'string' || fill === 'none' || all['stroke-dasharray'] !== undefined || !isOnePaint(all)) return dot;
  return { ...dot, name: 'path', attributes: { ...rest, d: `M${cx},${cy}h0`, fill: 'none', stroke: fill, 'stroke-width': short(2 * Number(r)), 'stroke-linecap': 'round' } };
}

/** What is done to a group as a whole, or names it. */
const WHOLE = ['opacity', 'clip-path', 'mask', 'id'];

/** Only what is filled or drawn, not both, and is not seen through, looks the same when it is joined. */
function isOnePaint(paint: Paint): boolean {
  const isSeen = (name: string): boolean => paint[name] !== 'none';
  return ['opacity', 'fill-opacity', 'stroke-opacity'].every((name) => paint[name] === undefined) && isSeen('fill') !== isSeen('stroke');
}

function isAlike(a: Element, b: Element, but = ''): boolean {
  const text = ({ attributes }: Element): string => JSON.stringify(Object.entries(attributes).filter(([name]) => name !== but).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}
