import type { TopLevelSpec } from 'vega-lite';
import { type Preset, room } from '../../picture/preset.ts';
import type { Typeface } from '../../picture/fonts.ts';
import { isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import type { Placed } from './placed-texts.ts';
import { wrap } from '../words/wrap.ts';

/** Whether any view of a spec is drawn once for each of the values of a field. */
export function hasPanels(spec: unknown): boolean {
  if (Array.isArray(spec)) return spec.some(hasPanels);
  return isNode(spec) && (isNode(spec['facet']) || ['vconcat', 'hconcat', 'concat', 'spec'].some((key) => hasPanels(spec[key])));
}

/**
 * The spec with the headers of its panels in several lines, where one is wider than its panel can be. Only the picture knows the words that an expression makes, so it is made of
 * the headers as Vega placed them.
 */
export function wrappedHeaders(spec: TopLevelSpec, placed: readonly Placed[], { preset, typeface }: { preset: Preset; typeface?: Typeface | undefined }): TopLevelSpec {
  const headers = placed.filter(({ inCell, role }) => inCell && role === 'title-text');
  if (headers.length === 0) return spec;
  const left = Math.min(...placed.filter(({ inCell, role }) => inCell || role === 'axis-label').map(({ x1 }) => x1));
  const beside = Math.min(...headers.map(({ x1 }) => x1)) - left;
  return mapFacets(spec as unknown as Node, (view) => {
    const columns = typeof view['columns'] === 'number' ? view['columns'] : 1;
    const width = (room(preset) - beside) / columns - (columns > 1 ? 16 : 0);
    const lines = new Map(headers.map(({ text }) => [text, wrap(text, { width, size: preset.labelSize, weight: 600, ...(typeface === undefined ? {} : { typeface }) })]));
    const long = [...lines].filter(([, each]) => each.length > 1);
    if (long.length === 0) return view;
    const facet = view['facet'] as Node;
    const header = isNode(facet['header']) ? facet['header'] : {};
    const words = typeof header['labelExpr'] === 'string' ? `(${header['labelExpr']})` : 'datum.label';
    const cases = long.map(([text, each]) => `${words} === ${JSON.stringify(text)} ? ${JSON.stringify(each)} : `);
    return { ...view, facet: { ...facet, header: { ...header, labelExpr: `${cases.join('')}${words}` } } };
  }) as unknown as TopLevelSpec;
}

function mapFacets(view: Node, change: (view: Node) => Node): Node {
  const held = Object.fromEntries(['vconcat', 'hconcat', 'concat'].flatMap((key) => (Array.isArray(view[key]) ? [[key, (view[key] as Node[]).map((child) => mapFacets(child, change))]] : [])));
  const whole = { ...view, ...held };
  return isNode(view['facet']) && typeof view['facet']['field'] === 'string' ? change(whole) : whole;
}
