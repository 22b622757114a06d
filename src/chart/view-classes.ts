import { isNode } from './node.ts';

/** The SVG with the names of its views in its classes as the spec writes them: `bars-estimated_marks`, of which Vega-Lite makes `bars_estimated_marks`. */
export function withViewNames(svg: string, spec: unknown): string {
  const names = namesIn(spec).filter((name) => /\W/u.test(name));
  return [...new Set(names)].reduce((text, name) => {
    const made = name.replace(/\W/gu, '_');
    return text.replaceAll(` ${made}_marks"`, ` ${name}_marks"`).replaceAll(` ${made}_pathgroup"`, ` ${name}_pathgroup"`);
  }, svg);
}

function namesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn);
  if (!isNode(node)) return [];
  const own = typeof node['name'] === 'string' && /^[\w-]+$/u.test(node['name']) ? [node['name']] : [];
  return [...own, ...['layer', 'vconcat', 'hconcat', 'concat', 'spec'].flatMap((key) => namesIn(node[key]))];
}
