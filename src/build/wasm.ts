import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * A package of WebAssembly whose JavaScript goes into the bundle, and whose machine code stays where it is installed: found from wherever the bundle stands. The two must be of one version, so that of the package
 * is exact in package.json.
 */
export function wasmOf(script: RegExp, wasm: string): Plugin {
  return {
    name: 'wasm',
    setup: (build) => {
      build.onLoad({ filter: script }, ({ path }) => ({ contents: foundIn(readFileSync(path, 'utf8'), wasm), loader: 'js' }));
    },
  };
}

/** A script of Emscripten that takes the package for its own address. */
export function foundIn(script: string, wasm: string): string {
  if (!script.includes('import.meta.url')) throw new Error(`the script beside ${wasm} does not ask for its address`);
  const lines = [
    "import { createRequire as requireOfWasm } from 'node:module';",
    "import { pathToFileURL as urlOfWasm } from 'node:url';",
    `const packageUrl = urlOfWasm(requireOfWasm(import.meta.url).resolve(${JSON.stringify(wasm)})).href;`,
  ];
  return `${lines.join('\n')}\n${script.replaceAll('import.meta.url', 'packageUrl')}`;
}
