import { CIFRAS_STYLE, fontStack } from '../../picture/style.ts';
import type { Colours, HouseStyle } from '../../picture/style.ts';
import { elements, parseSvg, svgText, withAttributes } from '../../picture/tree.ts';
import { compactSvg } from './compact-svg.ts';
import { remembered } from '../../remembered.ts';
import { houseInks } from './house-css.ts';

type Element = ReturnType<typeof parseSvg>;

/**
 * A drawing's SVG as it stands inside a page: its colours are the page's (or a newsroom's own, as `houseCss` has them), so that it is dark where the page is; its type is the page's chart type; its ids begin with `prefix`,
 * so that the same chart can stand there twice; and what only a file of its own needs is left out, for it is carried by every page.
 * Of a chart that is `named` there already, at another width, title and description are said once: it is labelled by those.
 */
export function inlineSvg(svg: string, { prefix, named, bytes = 'few', colours = CIFRAS_STYLE.colours }: InlineOptions): string {
  return inlined(`${prefix} ${named} ${bytes} ${JSON.stringify(colours)} ${svg}`, () => inline(svg, { prefix, named, bytes, colours }));
}

interface InlineOptions {
  readonly prefix: string;
  readonly named: 'here' | 'there';
  /** Whether it is written in few bytes, which takes as long as all else, or as many as it has: nobody waits for the bytes of a page that does not leave this machine. */
  readonly bytes?: 'few' | 'all';
  readonly colours?: Colours;
}

const inlined = remembered<string>(100);

function inline(svg: string, { prefix, named, bytes, colours }: Required<InlineOptions>): string {
  const root = parseSvg(svg);
  const whole = slim(root, { prefix, colours: houseInks(colours) });
  const slimmed = bytes === 'few' ? compactSvg(whole) : whole;
  if (named === 'here') return svgText(slimmed);
  const labels = (root.attributes['aria-labelledby'] ?? '').split(' ').filter((id) => id !== '');
  const children = slimmed.children.filter((child) => child.type !== 'element' || !labels.some((id) => child.attributes['id'] === `${prefix}${id}`));
  return svgText(withAttributes({ ...slimmed, children }, { 'aria-labelledby': labels.length === 0 ? null : labels.join(' ') }));
}

/** A drawing's SVG as a file to take away: the same picture in its own colours, without the names of layers and marks, which a reader does not need. */
export function leanSvg(svg: string, style: HouseStyle): string {
  const root = parseSvg(svg);
  return svgText(withAttributes(compactSvg(slim(root, { prefix: '', colours: new Map() })), { xmlns: 'http://www.w3.org/2000/svg', 'font-family': fontStack(style) }));
}

/** How names and colours are written. */
interface Spelling {
  readonly prefix: string;
  readonly colours: ReadonlyMap<string, string>;
}

function slim(element: Element, spelling: Spelling): Element {
  const attributes = Object.fromEntries(Object.entries(element.attributes).map(([name, value]) => [name, isLitter(element, name) ? null : shortened(name, value ?? '', spelling)]));
  const children = element.children.filter((child) => child.type !== 'element' || !isUnseen(child)).map((child) => (child.type === 'element' ? slim(child, spelling) : child));
  return hoisted(rounded({ ...withAttributes(element, attributes), children }));
}

/** Vega draws a circle as two arcs. */
function rounded(element: Element): Element {
  const [, radius] = /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0Z?$/u.exec(element.attributes['d'] ?? '') ?? [];
  return element.name !== 'path' || radius === undefined ? element : { ...withAttributes(element, { d: null, r: radius }), name: 'circle' };
}

/** Vega's classes name its marks for programs; there is one family of type, and it is the page's. */
const LITTER: ReadonlySet<string> = new Set(['class', 'font-family', 'stroke-miterlimit', 'xmlns', 'xmlns:xlink', 'version']);

/** Names of layers are for an editor: of ids, those of groups lead nowhere. */
function isLitter({ name: element }: Element, name: string): boolean {
  return LITTER.has(name) || /^(?:xmlns:)?inkscape/u.test(name) || (name === 'id' && element === 'g');
}

function shortened(name: string, value: string, { prefix, colours }: Spelling): string | null {
  if (name === 'transform' && value === 'translate(0,0)') return null;
  if (name === 'id' || name === 'aria-labelledby') return value.split(' ').map((id) => `${prefix}${id}`).join(' ');
  if (name === 'fill' || name === 'stroke') return colours.get(value.toLowerCase()) ?? value.replace(/^url\(#/u, `url(#${prefix}`);
  if (name === 'clip-path' || name === 'mask' || name === 'href' || name === 'xlink:href') return value.replace('#', `#${prefix}`);
  if (name === 'font-size') return value.replace(/px$/u, '');
  // A tenth of a px is less than is seen.
  return /^(?:d|transform|[xy][12]?|[cr]?[xy]|r|width|height|points)$/u.test(name) ? value.replace(/-?\d+\.\d{2,}/gu, (number) => String(Math.round(Number(number) * 10) / 10)) : value;
}

/** Vega lays a path without colour under each group, for the mouse. */
function isUnseen({ name, attributes }: Element): boolean {
  return name === 'path' && /^(?:background|foreground)$/u.test(attributes['class'] ?? '') && attributes['fill'] === undefined && attributes['stroke'] === undefined;
}

/** What all the marks of a group share stands at the group, and they inherit it. */
function hoisted(group: Element): Element {
  const marks = elements(group);
  const [first] = marks;
  if (group.name !== 'g' || first === undefined || marks.length < 2 || marks.some(({ name, attributes }) => name === 'g' || attributes['opacity'] !== undefined)) return group;
  const shared = INHERITED.filter((name) => first.attributes[name] !== undefined && marks.every(({ attributes }) => attributes[name] === first.attributes[name]));
  const gone = Object.fromEntries(shared.map((name) => [name, null]));
  const children = group.children.map((child) => (child.type === 'element' ? withAttributes(child, gone) : child));
  return { ...withAttributes(group, Object.fromEntries(shared.map((name) => [name, first.attributes[name] ?? null]))), children };
}

const INHERITED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'fill-opacity', 'stroke-opacity'];
