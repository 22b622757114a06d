import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Makes what the package ships, in dist/: the library and the command as a few bundled files, of which a run loads those that it needs (a thousand small modules of ours and of arquero, vega and
 * vega-lite take longer to find than to run); the declarations of the types; our pipelines, with their data and charts.
 */
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'src/tsconfig.build.json'], { stdio: 'inherit' });
// Of src, the compiler's JavaScript gives way to the bundle; of pipelines/ it stays, for each names its data from where it stands.
for (const name of readdirSync('dist/src', { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.js'))) rmSync(join('dist/src', name));
await build({
  // The live view loads two of its modules by their address, from beside the chunk that it stands in.
  entryPoints: { index: 'src/index.ts', cli: 'src/cli/bin.ts', 'chunks/child': 'src/live/child.ts', 'chunks/hook': 'src/live/hook.ts' }, outdir: 'dist', chunkNames: 'chunks/[name]-[hash]',
  bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', minifySyntax: true, legalComments: 'eof', logLevel: 'warning',
  // commander is CommonJS, and asks for Node's own modules as that does.
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
  // What is native, optional, or finds files beside itself stays a package of its own.
  external: ['@resvg/resvg-js', 'fontkit', 'pdfkit', 'svg-to-pdfkit', '@e965/xlsx', '@duckdb/node-api', '@clickhouse/client', 'ajv', 'tsx', 'chokidar', '@expo-google-fonts/ibm-plex-sans'],
});
// Of accepted pictures the one for the web goes along: the others are for our tests.
for (const folder of ['data', 'charts']) cpSync(folder, join('dist', folder), { recursive: true, filter: (path) => !path.endsWith('.es.svg') });
cpSync('src/cli/events.schema.json', 'dist/events.schema.json');
cpSync('src/live/browser', 'dist/chunks/browser', { recursive: true });
