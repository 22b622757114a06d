import type { Element } from 'xast';
import { boxOf, inside } from './box.ts';
import type { Typeface } from './fonts.ts';
import { inkBoxes } from './ink-boxes.ts';
import { extremes, outline } from './shape.ts';
import { element, elements, withAttributes, withChildren } from './tree.ts';

/** A picture without the clips that cut nothing off: everything in the clipped group lies within the clip anyway. */
export function withoutIdleClips(tree: Element, typeface?: Typeface): Element {
  const clips = new Map(defined(tree).filter(({ name }) => name === 'clipPath').map((clip) => [clip.attributes['id'] ?? '', clip]));
  if (clips.size === 0) return tree;
  return everywhere(tree, (each) => (isIdle(each, clips, typeface) ? withAttributes(each, { 'clip-path': null }) : each));
}

/**
 * A picture whose definitions (clips, gradients) have ids that begin with `id` and count from 1, and are used: Vega counts its ids
 * through the whole process, so the second chart would have other bytes than the first, and two charts on a page would share them.
 */
export function withOwnIds(tree: Element, id: string): Element {
  const used = new Set<string>();
  everywhere(tree, (each) => {
    Object.values(each.attributes).forEach((value) => used.add(/url\(#([^)]+)\)/.exec(value ?? '')?.[1] ?? ''));
    return each;
  });
  const kept = defined(tree).filter(({ attributes }) => used.has(attributes['id'] ?? ''));
  const own = new Map(kept.map(({ attributes }, i) => [attributes['id'] ?? '', `${id}-${i + 1}`]));
  const rest = tree.children.filter((child) => child.type !== 'element' || child.name !== 'defs');
  const all = kept.length === 0 ? rest : [...rest, element('defs', {}, kept)];
  return everywhere(withChildren(tree, all), (each) => renamed(each, own));
}

function defined(tree: Element): Element[] {
  return elements(tree).filter(({ name }) => name === 'defs').flatMap(elements);
}

function everywhere(tree: Element, change: (each: Element) => Element): Element {
  const changed = change(tree);
  return withChildren(changed, changed.children.map((child) => (child.type === 'element' ? everywhere(child, change) : child)));
}

function isIdle(group: Element, clips: ReadonlyMap<string, Element>, typeface?: Typeface): boolean {
  const clip = clips.get(/url\(#([^)]+)\)/.exec(group.attributes['clip-path'] ?? '')?.[1] ?? '');
  const [shape, ...others] = clip === undefined ? [] : elements(clip);
  if (shape?.name !== 'rect' || others.length > 0) return false;
  const bounds = boxOf(extremes(outline(shape)));
  return inkBoxes(element('g', {}, elements(group)), typeface).every((box) => inside(box, bounds));
}

function renamed(each: Element, own: ReadonlyMap<string, string>): Element {
  const changes = Object.entries(each.attributes).flatMap(([key, value]): [string, string][] => {
    if (key === 'id') return own.has(value ?? '') ? [[key, own.get(value ?? '') ?? '']] : [];
    const reference = /url\(#([^)]+)\)/.exec(value ?? '')?.[1] ?? '';
    return own.has(reference) ? [[key, `url(#${own.get(reference)})`]] : [];
  });
  return changes.length === 0 ? each : withAttributes(each, Object.fromEntries(changes));
}
