import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './build/bundle.ts';

/** Makes what the package ships, in dist/: the library and the command, bundled; the declarations of the types; our pipelines, with their data and charts. */
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'src/tsconfig.build.json'], { stdio: 'inherit' });
// Of src, the compiler's JavaScript gives way to the bundle; of pipelines/ it stays, for each names its data from where it stands.
for (const name of readdirSync('dist/src', { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.js'))) rmSync(join('dist/src', name));
await bundle('dist');
// Of accepted pictures the one for the web goes along: the others are for our tests.
for (const folder of ['data', 'charts']) cpSync(folder, join('dist', folder), { recursive: true, filter: (path) => !path.endsWith('.es.svg') });
cpSync('src/cli/events.schema.json', 'dist/events.schema.json');
cpSync('src/live/browser', 'dist/browser', { recursive: true });
