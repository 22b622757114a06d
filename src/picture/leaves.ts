import type { Element } from 'xast';
import { IDENTITY, type Matrix, within } from './matrix.ts';
import { madeOnce } from '../remembered.ts';
import { elements } from './tree.ts';

/** Something in a picture that shows: a text or a shape, with the matrix and the attributes that it is drawn with. */
export interface Leaf {
  readonly element: Element;
  readonly at: Matrix;
  /** Its own presentation attributes and those that it inherits. */
  readonly style: Readonly<Record<string, string>>;
  /** The name of the layer that it stands in (see `layered`); null outside of all. */
  readonly layer: string | null;
}

/** The attribute that a layer's name stands in; Inkscape shows it in its list of layers. */
export const LAYER = 'inkscape:label';

// What SVG hands down from a group to what is in it, as far as Vega writes it.
const INHERITED = new Set([
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-dashoffset', 'stroke-linecap'],
  ...['stroke-linejoin', 'stroke-miterlimit', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor'],
]);
const UNSEEN = ['defs', 'clipPath', 'title', 'desc', 'metadata'];

/** Every text and shape of a picture that shows, in the order in which they are painted. */
export const leaves = madeOnce((tree: Element): readonly Leaf[] => {
  const found: Leaf[] = [];
  const walk = (element: Element, outer: Omit<Leaf, 'element'>): void => {
    const { attributes } = element;
    if (UNSEEN.includes(element.name) || attributes['display'] === 'none' || attributes['opacity'] === '0') return;
    const at = within(outer.at, attributes['transform']);
    const here = { at, style: inherited(outer.style, element), layer: attributes[LAYER] ?? outer.layer };
    if (element.name === 'g' || element.name === 'svg') elements(element).forEach((child) => walk(child, here));
    else found.push({ element, ...here });
  };
  walk(tree, { at: IDENTITY, style: {}, layer: null });
  return found;
});

/** The presentation attributes that an element is drawn with: its own over those of what it stands in. */
export function inherited(outer: Readonly<Record<string, string>>, { attributes }: Element): Readonly<Record<string, string>> {
  // Of most elements nothing is handed down: a picture has thousands, and is asked for them several times.
  let style: Record<string, string> | null = null;
  for (const name in attributes) {
    const value = attributes[name];
    if (INHERITED.has(name) && typeof value === 'string') (style ??= { ...outer })[name] = value;
  }
  return style ?? outer;
}
