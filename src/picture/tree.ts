import type { Element, Root, Text } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';
import { remembered } from '../remembered.ts';

/** The root element of an SVG, as an xast tree (plain objects: `{ type, name, attributes, children }`). Nobody changes a tree: a picture that is drawn, held to the rules, printed and outlined is read once. */
export function parseSvg(svg: string): Element {
  return read(svg, () => {
    const root: Root = fromXml(svg);
    return root.children.find((child): child is Element => child.type === 'element') as Element;
  });
}

const read = remembered<Element>(4);

/** A tree as SVG again: the same tree gives the same bytes. */
export function svgText(tree: Element): string {
  // A text may hold what ends a CDATA section, which XML allows in none: the writer leaves it as it is, and no reader takes it.
  return toXml(tree, { closeEmptyElements: true, tightClose: true }).replaceAll(']]>', ']]&gt;');
}

/** An element with other attributes; null takes one away. */
export function withAttributes(element: Element, changes: Readonly<Record<string, string | null>>): Element {
  const attributes = Object.entries({ ...element.attributes, ...changes }).filter(([, value]) => value !== null && value !== undefined);
  return { ...element, attributes: Object.fromEntries(attributes) };
}

/** An element with other children. */
export function withChildren(element: Element, children: Element['children']): Element {
  return { ...element, children };
}

/** A new element; null attributes are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | null>>, children: Element['children'] = []): Element {
  return withAttributes({ type: 'element', name, attributes: {}, children }, attributes);
}

/** A text, as it is read: what XML must escape is escaped when it is written. */
export function words(value: string): Text {
  return { type: 'text', value };
}

/** The element children, without the texts between them. */
export function elements({ children }: Element): Element[] {
  return children.filter((child): child is Element => child.type === 'element');
}

/** Every word inside an element, in reading order. */
export function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? (child as Text).value : child.type === 'element' ? textOf(child) : '')).join('');
}
