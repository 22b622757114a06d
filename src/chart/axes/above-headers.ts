import { besideLabels, lineHeight } from '../../picture/preset.ts';
import type { Preset } from '../../picture/preset.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { titleBottom } from '../spec/theme.ts';

/** What the headers of panels leave to their plots, as the theme has it for the web. */
const PADDING = 6;

/**
 * A view whose panels have their headers above them, with the titles of upright axes above those headers, where they would else stand on them: of panels that go on in further rows once, above the first.
 * In panels above each other that have their headers beside them, or that are headed on both sides, titles stay: above is the plot of the panel before.
 */
export function aboveHeaders(view: Node, preset: Preset): Node {
  const header = headerOf(view);
  if (header !== null) return titledOnce(view, header) ?? raised(view, raise(header, preset), preset);
  const held = Object.fromEntries(['vconcat', 'hconcat', 'concat'].flatMap((key) => (Array.isArray(view[key]) ? [[key, asArray(view[key]).map((child) => (isNode(child) ? aboveHeaders(child, preset) : child))]] : [])));
  return { ...view, ...held, ...(isNode(view['spec']) ? { spec: aboveHeaders(view['spec'], preset) } : {}) };
}

/** Panels in rows whose upright axes all have one title: it is that of their headers, which stands above all. Null for a single row of panels, and where their author says what the headers are called. */
function titledOnce(view: Node, header: Node): Node | null {
  const encoding = isNode(view['encoding']) ? view['encoding'] : {};
  const wrapped = isNode(encoding['facet']) ? encoding['facet'] : isNode(view['facet']) && typeof view['facet']['field'] === 'string' ? view['facet'] : null;
  const [title, ...others] = new Set(uprightsOf(view).map((upright) => JSON.stringify(titleOf(upright) ?? null)));
  if (wrapped === null || title === undefined || title === 'null' || others.length > 0 || typeof (header['title'] ?? wrapped['title']) === 'string') return null;
  const facet = { ...wrapped, header: { titleAnchor: 'start', titleAlign: 'left', ...header, title: JSON.parse(title) as unknown } };
  const untitled = withoutTitles(view);
  return isNode(encoding['facet']) ? { ...untitled, encoding: { ...(untitled['encoding'] as Node), facet } } : { ...untitled, facet };
}

function uprightsOf(view: Node): Node[] {
  const own = isNode(view['encoding']) && isNode(view['encoding']['y']) && view['encoding']['y']['axis'] !== null && 'type' in view['encoding']['y'] ? [view['encoding']['y']] : [];
  return [...own, ...[...asArray(view['layer']), view['spec']].filter(isNode).flatMap(uprightsOf)];
}

function withoutTitles(view: Node): Node {
  const layer = Array.isArray(view['layer']) ? { layer: view['layer'].map((child) => (isNode(child) ? withoutTitles(child) : child)) } : {};
  const spec = isNode(view['spec']) ? { spec: withoutTitles(view['spec']) } : {};
  const upright = isNode(view['encoding']) ? view['encoding']['y'] : undefined;
  if (!isNode(upright) || titleOf(upright) === undefined) return { ...view, ...layer, ...spec };
  const axis = isNode(upright['axis']) ? { axis: { ...upright['axis'], title: null } } : {};
  return { ...view, ...layer, ...spec, encoding: { ...(view['encoding'] as Node), y: { ...upright, title: null, ...axis } } };
}

/** What an upright axis is called: a text or several lines; null or undefined where it is not called anything. */
function titleOf({ axis, title }: Node): unknown {
  return (isNode(axis) ? axis['title'] : undefined) ?? title;
}

/** The header above each panel of a view; null for a view without panels, or without such headers. */
function headerOf({ facet, encoding }: Node): Node | null {
  const channels = isNode(encoding) ? encoding : {};
  const [wrapped, outer] = [channels['facet'] ?? facet, isNode(facet) ? facet : {}];
  if ((channels['row'] ?? outer['row']) !== undefined) return null;
  const definition = [channels['column'], outer['column'], wrapped].find((each) => isNode(each) && typeof each['field'] === 'string');
  if (!isNode(definition) || definition['header'] === null) return null;
  const header = isNode(definition['header']) ? definition['header'] : {};
  const orient = header['labelOrient'] ?? header['orient'] ?? 'top';
  return orient !== 'top' || header['labels'] === false ? null : header;
}

/** How far a title goes up, in px: its foot comes to stand a third of a line above the header. */
function raise(header: Node, { labelSize }: Preset): number {
  const padding = typeof header['labelPadding'] === 'number' ? header['labelPadding'] : besideLabels(PADDING, labelSize);
  return Math.round(padding + lineHeight(labelSize) + labelSize * 0.3 + titleBottom(labelSize));
}

function raised(view: Node, by: number, preset: Preset): Node {
  const layer = Array.isArray(view['layer']) ? { layer: view['layer'].map((child) => (isNode(child) ? raised(child, by, preset) : child)) } : {};
  const spec = isNode(view['spec']) ? { spec: raised(view['spec'], by, preset) } : {};
  return { ...view, ...layer, ...spec, ...(isNode(view['encoding']) && isNode(view['encoding']['y']) ? { encoding: { ...view['encoding'], y: axisRaised(view['encoding']['y'], by, preset) } } : {}) };
}

function axisRaised(upright: Node, by: number, { labelSize }: Preset): Node {
  const axis = isNode(upright['axis']) ? upright['axis'] : {};
  const title = titleOf(upright);
  if (upright['axis'] === null || title === null || title === undefined) return upright;
  const from = typeof axis['titleY'] === 'number' ? axis['titleY'] : titleBottom(labelSize);
  return { ...upright, axis: { ...axis, titleY: from - by } };
}
