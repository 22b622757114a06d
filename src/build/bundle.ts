import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { gathered } from './late.ts';
import { licencesOf } from './licences.ts';
import { tiersOf } from './tiers.ts';
import { wasmOf } from './wasm.ts';

/** What is native, optional, or finds files beside itself stays a package of its own. */
const PACKAGES = ['@resvg/resvg-js', 'pdfkit', 'svg-to-pdfkit', '@e965/xlsx', '@duckdb/node-api', '@clickhouse/client', 'ajv', 'tsx', 'chokidar', '@expo-google-fonts/ibm-plex-sans'];

/** One with what draws: by itself its script is two files, one of which tsx maps letter by letter. */
const HARFBUZZ = wasmOf(/harfbuzzjs[\\/]dist[\\/]harfbuzz\.js$/, 'harfbuzzjs/dist/harfbuzz.wasm');

/** What is loaded together is one file: what every run needs, and what drawing needs beside that; every chart that is drawn is held to the rules of a desk. */
const TIERS = {
  core: ['src/index.ts', 'src/cli/main.ts', 'src/cli/run.ts'],
  drawing: ['src/chart/draw.ts', 'vega-interpreter', 'src/picture/png.ts', 'src/lint/rules.ts', 'src/lint/subject.ts'],
};

/**
 * Writes the library and the command into a folder as a few files, of which a run loads those that it needs, with the licences of what is in them: a thousand small modules of ours and of arquero, vega and vega-lite take longer to find
 * than to run.
 */
export async function bundle(folder: string): Promise<void> {
  // Threads and processes of their own are started by their address, from beside the file that starts them.
  const entryPoints = { index: 'src/index.ts', cli: 'src/cli/bin.ts', child: 'src/live/child.ts', hook: 'src/live/hook.ts', painter: 'src/picture/painter.js' };
  const options: BuildOptions = {
    entryPoints, bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', minifySyntax: true, legalComments: 'eof', logLevel: 'warning', external: PACKAGES, outdir: folder,
    // commander is CommonJS, and asks for Node's own modules as that does.
    banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
  };
  const tiers = await tiersOf(TIERS, options);
  const { outputFiles = [], metafile } = await build({ ...options, metafile: true, write: false, plugins: [tiers.plugin, HARFBUZZ], entryPoints: { ...tiers.entries, ...entryPoints } });
  const licences = { path: resolve(folder, 'licences.txt'), text: licencesOf(Object.keys(metafile?.inputs ?? {})) };
  for (const { path, text } of [...gathered(outputFiles, folder), licences]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
