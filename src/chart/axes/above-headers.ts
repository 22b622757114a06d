import { besideLabels, lineHeight } from '../../picture/preset.ts';
import type { Preset } from '../../picture/preset.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { titleBottom } from '../spec/theme.ts';

/** What the headers of panels leave to their plots, as the theme has it for the web. */
const PADDING = 6;

/**
 * A view whose panels have their headers above them, with the titles of upright axes above those headers, where they would else stand on them.
 * In panels above each other that have their headers beside them, or that are headed on both sides, titles stay: above is the plot of the panel before.
 */
export function aboveHeaders(view: Node, preset: Preset): Node {
  const header = headerOf(view);
  if (header !== null) return raised(view, raise(header, preset), preset);
  const held = Object.fromEntries(['vconcat', 'hconcat', 'concat'].flatMap((key) => (Array.isArray(view[key]) ? [[key, asArray(view[key]).map((child) => (isNode(child) ? aboveHeaders(child, preset) : child))]] : [])));
  return { ...view, ...held, ...(isNode(view['spec']) ? { spec: aboveHeaders(view['spec'], preset) } : {}) };
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
  const title = axis['title'] ?? upright['title'];
  if (upright['axis'] === null || title === null || title === undefined) return upright;
  const from = typeof axis['titleY'] === 'number' ? axis['titleY'] : titleBottom(labelSize);
  return { ...upright, axis: { ...axis, titleY: from - by } };
}
