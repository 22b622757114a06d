import { elements, withAttributes, withChildren } from '../../picture/tree.ts';
import type { parseSvg } from '../../picture/tree.ts';
import { placed, short, ungrouped, WHOLE } from './placed-mark.ts';
import { shortPath } from './short-path.ts';

type Element = ReturnType<typeof parseSvg>;

/**
 * The same picture in fewer bytes: a mark says where it is in its own coordinates instead of being moved there, marks that follow each other and are painted alike are one path, and so are dots; groups
 * that follow each other and share their attributes are one group, and a group that says nothing is none. Nothing is painted in another order, and nothing that is half transparent is joined, for what overlaps
 * would look otherwise.
 */
export function compactSvg(element: Element): Element {
  return compacted(element, UNPAINTED);
}

/** What is painted and how, of a mark and of what it inherits. */
type Paint = Readonly<Record<string, string | null | undefined>>;

const UNPAINTED: Paint = { fill: '#000', stroke: 'none', 'stroke-width': '1', 'text-anchor': 'start', 'font-weight': '400', 'font-style': 'normal' };

function compacted(element: Element, inherited: Paint): Element {
  const paint = { ...inherited, ...element.attributes };
  const inner = withChildren(element, element.children.map((child) => (child.type === 'element' ? compacted(child, paint) : child)));
  const isGroup = inner.name === 'g' || inner.name === 'svg';
  const made = isGroup ? ungrouped(joined(withChildren(inner, inner.children.flatMap((child) => (isBare(child) ? child.children : [child]))), paint)) : placed(inner);
  // What is inherited anyway need not be said, nor what everything inside says for itself.
  return withAttributes(made, Object.fromEntries(Object.keys(UNPAINTED).flatMap((name) => (inherited[name] === made.attributes[name] || (isGroup && !made.children.some((child) => inherits(child, name))) ? [[name, null]] : []))));
}

/** Whether a part is painted by what it inherits under this name. */
function inherits(part: Element['children'][number], name: string): boolean {
  if (part.type !== 'element' || part.attributes[name] !== undefined || UNSEEN.has(part.name)) return false;
  const inner = elements(part).filter((child) => child.name !== 'tspan');
  return inner.length === 0 || inner.some((child) => inherits(child, name));
}

const UNSEEN: ReadonlySet<string> = new Set(['title', 'desc']);

function isBare(part: Element['children'][number]): part is Element {
  return part.type === 'element' && part.name === 'g' && Object.keys(part.attributes).length === 0;
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
  return withAttributes(first, { d: shortPath(`${first.attributes['d'] ?? ''}${second.attributes['d'] ?? ''}`) });
}

/** A dot of one colour is the end of a line that has no length. */
function asStroke(dot: Element, paint: Paint): Element {
  const { cx = '0', cy = '0', r, ...rest } = dot.attributes;
  const all: Paint = { ...paint, ...dot.attributes };
  const fill = all['fill'];
  if (dot.name !== 'circle' || r === undefined || typeof fill !== 'string' || fill === 'none' || all['stroke-dasharray'] !== undefined || !isOnePaint(all)) return dot;
  return { ...dot, name: 'path', attributes: { ...rest, d: `M${cx},${cy}h0`, ...(paint['fill'] === 'none' ? {} : { fill: 'none' }), stroke: fill, 'stroke-width': short(2 * Number(r)), 'stroke-linecap': 'round' } };
}

/** Only what is filled or drawn, not both, and is not seen through, looks the same when it is joined. */
function isOnePaint(paint: Paint): boolean {
  const isSeen = (name: string): boolean => paint[name] !== 'none';
  return ['opacity', 'fill-opacity', 'stroke-opacity'].every((name) => paint[name] === undefined) && isSeen('fill') !== isSeen('stroke');
}

function isAlike(a: Element, b: Element, but = ''): boolean {
  const text = ({ attributes }: Element): string => JSON.stringify(Object.entries(attributes).filter(([name]) => name !== but).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}
