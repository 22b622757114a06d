import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runScript } from './bytecode.ts';

type Vega = typeof import('vega');
type VegaLite = typeof import('vega-lite');

const { resolve } = createRequire(import.meta.url);

/**
 * Vega and Vega-Lite, from the one file each that they publish for browsers: to find the sixty packages of Vega, which Vega-Lite asks for as well, takes Node longer than to run them.
 * Those files are scripts and no modules: they leave what they make at a name of the global object, where it is taken away again.
 */
export function vegaForBrowsers(): { readonly vega: Vega; readonly vegaLite: VegaLite } {
  const world = globalThis as { vega?: unknown; vegaLite?: unknown };
  const before = { ...world };
  for (const name of ['vega', 'vega-lite']) runScript(join(dirname(resolve(name)), `${name}.min.js`));
  const made = { vega: world.vega as Vega, vegaLite: world.vegaLite as VegaLite };
  for (const name of ['vega', 'vegaLite'] as const) if (name in before) world[name] = before[name]; else delete world[name];
  return made;
}
