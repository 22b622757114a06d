import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../src/cli/main.ts';
import { captured } from '../support/captured.ts';
import { folder } from '../support/folder.ts';

const init = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const { given, out, err } = await captured(() => main(['init', ...args]));
  return { code: given, out, err };
};

/** A new project in which `from 'cifras'` is this repository. */
async function made(): Promise<string> {
  const path = join(folder({}), 'newsroom');
  assert.is((await init(path)).code, 0);
  symlinkSync(resolve('node_modules'), join(path, 'node_modules'));
  const settings = JSON.parse(readFileSync(join(path, 'tsconfig.json'), 'utf8')) as { compilerOptions: Record<string, unknown>; include: string[] };
  settings.compilerOptions['paths'] = { cifras: [resolve('src/index.ts')] };
  settings.include.push(resolve('src/**/*.d.ts'));
  writeFileSync(join(path, 'tsconfig.json'), JSON.stringify(settings));
  return path;
}

const run = (cwd: string, ...args: readonly string[]): string => execFileSync(process.execPath, ['--import', 'tsx', ...args], { cwd, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, FORCE_COLOR: '0' } });

test('a project is made without a question, and its files are told', async () => {
  const path = join(folder({}), 'newsroom');
  const { code, out, err } = await init(path);
  assert.is(code, 0);
  assert.equal(out.trim().split('\n').sort(), ['.gitignore', 'charts/beds.vl.json', 'data/beds.csv', 'package.json', 'pipelines/beds.ts', 'tests/beds.test.ts', 'tsconfig.json'].map((name) => join(path, name)).sort());
  assert.match(err, 'npm install && npm start');
  assert.equal(readdirSync(path).filter((name) => name.startsWith('.writing')), []);
});

test('it runs green at once: the pipeline, a trace, the test, in strict TypeScript', async () => {
  const path = await made();
  run(path, 'pipelines/beds.ts');
  assert.equal(readdirSync(join(path, 'out')).filter((name) => !name.startsWith('.')).sort(), ['beds.csv', 'beds.png', 'beds.svg', 'beds.vl.json']);
  assert.match(run(path, 'pipelines/beds.ts', 'trace', '[town=Esperanza, year=2023].rate'), 'data/beds.csv:3');
  assert.match(run(path, '--test', 'tests/beds.test.ts'), /# pass 2\n# fail 0/u);
  execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', '.', '--typeRoots', resolve('node_modules/@types')], { cwd: path, stdio: 'pipe' });
});

test('it runs in Spanish as well', async () => {
  const path = await made();
  run(path, 'pipelines/beds.ts', 'run', '--lang', 'es', '--quiet');
  assert.match(readFileSync(join(path, 'out/beds.svg'), 'utf8'), 'inventados');
});

test('nothing that stands there is written over, and nothing is written at all then', async () => {
  const path = folder({ 'package.json': '{}', 'tsconfig.json': '{}' });
  const { code, err } = await init(path);
  assert.is(code, 2);
  assert.match(err, `✗ ${join(path, 'package.json')}  there is such a file already`);
  assert.match(err, '2 faults; nothing was written');
  assert.not(existsSync(join(path, 'data')));
});

test('the name of the package is one that npm allows', async () => {
  const path = join(folder({}), 'Noticias de Mañana');
  await init(path);
  assert.is((JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { name: string }).name, 'noticias-de-ma-ana');
});

test.run();
