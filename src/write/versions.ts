import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What a bundle's bytes depend on. Not Node: they are the same on every version of it. */
const MAKERS = ['vega', 'vega-lite', '@resvg/resvg-js', 'pdfkit', 'svg-to-pdfkit', 'harfbuzzjs'] as const;

/** The versions of cifras and of the packages that make its pictures, as installed; one that is not installed is left out. */
export function versions(): Record<string, string> {
  const require = createRequire(import.meta.url);
  const own = require('cifras/package.json') as { version: string };
  const installed = MAKERS.flatMap((name) => {
    // Most packages do not let their package.json be required.
    const file = (require.resolve.paths(name) ?? []).map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path));
    return file === undefined ? [] : [[name, (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version] as const];
  });
  return { cifras: own.version, ...Object.fromEntries(installed) };
}
