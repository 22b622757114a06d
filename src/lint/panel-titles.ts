import { asArray, isNode } from '../chart/spec/node.ts';

/** What small panels have above their headers, once for all of them: the title of their axes, or what their author writes there. */
export function panelTitles(spec: unknown): string[] {
  if (Array.isArray(spec)) return spec.flatMap(panelTitles);
  if (!isNode(spec)) return [];
  const { header } = spec;
  const own = isNode(header) ? asArray(header['title']).filter((line): line is string => typeof line === 'string') : [];
  return [...(own.length === 0 ? [] : [own.join(' ')]), ...['vconcat', 'hconcat', 'concat', 'spec', 'facet', 'encoding', 'row', 'column'].flatMap((key) => panelTitles(spec[key]))];
}
