import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { gathered } from '../../src/build/late.ts';
import { tiersOf } from '../../src/build/tiers.ts';
import { folder } from '../support/folder.ts';

/** A program of a door, what it always needs, what it draws with late, and what both lean on. */
const FILES = {
  'index.js': "export { name } from './name.js';\nexport { count, raise } from './count.js';\nexport const drawn = async () => (await import('./draw.js')).draw();\nexport const told = async () => (await import('./tell.js')).tell();\n",
  'name.js': "export const name = 'cifras';\nexport default 5;\n",
  'count.js': 'export let count = 0;\nexport const raise = () => { count += 1; };\n',
  'draw.js': "import five, { name } from './name.js';\nimport { count } from './count.js';\nimport { line } from './line.js';\nexport const draw = () => [name, five, count, line];\n",
  'line.js': "export const line = 'line';\n",
  'tell.js': "import { line } from './line.js';\nimport * as all from './name.js';\nexport const tell = () => [line, all.name, all.default];\n",
};

/** The files, but for esbuild's own helpers, and what the program says. */
async function built(tiers: Readonly<Record<string, readonly string[]>>): Promise<{ files: string[]; said: unknown[] }> {
  const [from, to] = [folder(FILES), folder({})];
  const named = (name: string): string => relative(process.cwd(), join(from, name));
  const options: BuildOptions = { entryPoints: { index: named('index.js') }, bundle: true, splitting: true, format: 'esm', outdir: to, logLevel: 'silent' };
  const { entries, plugin } = await tiersOf(Object.fromEntries(Object.entries(tiers).map(([tier, names]) => [tier, names.map(named)])), options);
  const { outputFiles } = await build({ ...options, entryPoints: { ...entries, index: named('index.js') }, plugins: [plugin], write: false });
  for (const { path, text } of gathered(outputFiles, to)) writeFileSync(path, text);
  writeFileSync(join(to, 'package.json'), '{ "type": "module" }');
  const door = (await import(pathToFileURL(join(to, 'index.js')).href)) as { name: string; count: number; raise: () => void; drawn: () => Promise<unknown>; told: () => Promise<unknown> };
  door.raise();
  return { files: readdirSync(to).filter((name) => name.endsWith('.js') && !name.startsWith('chunk')).map((name) => name.replace(/-\w{8}/u, '')).sort(), said: [door.name, door.count, await door.drawn(), await door.told()] };
}

const SAID = ['cifras', 1, ['cifras', 5, 1, 'line'], ['line', 'cifras', 5]];

test('what is loaded together is one file, and the program does what it did', async () => {
  assert.equal((await built({})).said, SAID);
  assert.equal(await built({ core: ['index.js'], drawing: ['draw.js'] }), { files: ['core.js', 'drawing.js', 'index.js', 'late.js', 'tell.js'], said: SAID });
});

test('a module stands in the first tier that reaches it', async () => {
  assert.equal(await built({ drawing: ['draw.js'], core: ['index.js'] }), { files: ['core.js', 'drawing.js', 'index.js', 'late.js', 'tell.js'], said: SAID });
});

test.run();
