import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CHECKS } from '../src/audit/index.ts';

/** The rooms of the house from the ground up: what stands on a floor may lean on what is below it, and on nothing beside or above. */
const FLOORS: readonly (readonly string[])[] = [
  ['errors.ts', 'remembered.ts'],
  ['said'],
  ['figure'],
  ['table'],
  ['step.ts'],
  ['source.ts'],
  ['csv'],
  ['spoken'],
  ['ledger'],
  ['audit'],
  ['load', 'clean', 'derive', 'check'],
  ['pipeline.ts'],
  ['picture'],
  ['chart'],
  ['lint'],
  ['lock', 'store'],
  ['write'],
  ['notebook'],
  ['export', 'live'],
  ['cli'],
  ['grammar'],
  ['index.ts'],
  ['build'],
  ['build.ts'],
];

/** The one room of each third party. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  arquero: ['table'],
  '@uwdata/flechette': ['write'],
  'fastest-levenshtein': ['table'],
  'csv-parse': ['csv'],
  'csv-stringify': ['write', 'cli'],
  vega: ['chart'],
  'vega-lite': ['chart'],
  'vega-interpreter': ['chart'],
  'fraction.js': ['figure', 'audit'],
  harfbuzzjs: ['picture'],
  '@resvg/resvg-js': ['picture'],
  pdfkit: ['picture'],
  'svg-to-pdfkit': ['picture'],
  'xast-util-from-xml': ['picture'],
  'xast-util-to-xml': ['picture'],
  xast: ['picture', 'lint'],
  '@e965/xlsx': ['load'],
  '@duckdb/node-api': ['load'],
  '@clickhouse/client': ['load'],
  micromark: ['notebook'],
  'micromark-extension-gfm': ['notebook'],
  '@dagrejs/dagre': ['notebook'],
  fflate: ['notebook'],
  chokidar: ['live'],
  'd3-color': ['lint'],
  ajv: ['chart'],
  commander: ['cli'],
  tsx: ['cli', 'live'],
  esbuild: ['build'],
  'node:child_process': ['write', 'live', 'cli', 'build.ts'],
  'node:http': ['live'],
  'node:worker_threads': ['live', 'picture'],
  'node:timers/promises': ['live'],
  'node:os': ['load', 'write'],
  'node:vm': ['chart'],
  'node:fs': ['csv', 'ledger', 'load', 'picture', 'chart', 'lock', 'store', 'write', 'notebook', 'export', 'live', 'cli', 'build', 'build.ts'],
};

/** The rooms whose files are words that pipelines use. */
const WORDS = ['load', 'clean', 'derive', 'check', 'write'];

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/')).filter((name) => name.endsWith('.ts')).sort();
const sources = files('src');
const room = (file: string): string => file.split('/')[1] ?? '';
const floor = (name: string): number => FLOORS.findIndex((rooms) => rooms.includes(name));

/** What a file imports, and whether only when it runs that far. */
function imports(file: string): { from: string; late: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const early = [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';/gmu)].map(([, from = '']) => ({ from, late: false }));
  const late = [...text.matchAll(/\bimport\('([^']+)'\)/gu)].map(([, from = '']) => ({ from, late: true }));
  return [...early, ...late];
}

const isWord = (file: string): boolean => {
  const word = file.split('/').at(-1) ?? '';
  return readFileSync(join('src', room(file), 'index.ts'), 'utf8').includes(`'./${word}'`);
};

test('every file of src stands in a room of the plan', () => {
  assert.equal(sources.filter((file) => floor(room(file)) < 0), []);
});

test('imports go down only, and rooms on one floor do not know each other', () => {
  const up = sources.flatMap((file) =>
    imports(file).filter(({ from, late }) => from.startsWith('.') && !(late && room(file) === 'notebook')).map(({ from }) => normalize(join(dirname(file), from)).replaceAll('\\', '/'))
      .filter((target) => room(target) !== room(file) && floor(room(target)) >= floor(room(file)))
      .map((target) => `${file} → ${target}`));
  assert.equal(up, []);
});

test('the only import that goes up is the command line, late, by a notebook that was started', () => {
  const late = sources.flatMap((file) => imports(file).filter(({ from, late: isLate }) => isLate && from.includes('/cli/')).map(() => file));
  assert.equal(late, ['src/notebook/notebook.ts']);
});

test('each third party has one room', () => {
  // What a new project begins with is text: its imports are that project's.
  const ours = sources.filter((file) => file !== 'src/cli/init/story.ts');
  const strays = ours.flatMap((file) => imports(file).filter(({ from }) => !from.startsWith('.')).flatMap(({ from }) => {
    const party = Object.keys(ROOMS).find((name) => from === name || from.startsWith(`${name}/`));
    const known = party === undefined ? ['node:path', 'node:url', 'node:module', 'node:crypto', 'node:os', 'node:buffer', 'node:util', 'node:v8', 'node:zlib', 'node:async_hooks'].includes(from) : (ROOMS[party] ?? []).includes(room(file));
    return known ? [] : [`${file} imports ${from}`];
  }));
  assert.equal(strays, []);
});

test('a word is a path, and has its test', () => {
  const words = sources.filter((file) => WORDS.includes(room(file)) && !file.endsWith('/index.ts') && isWord(file));
  assert.ok(words.length > 25);
  assert.equal(words.filter((file) => !existsSync(file.replace(/^src/u, 'tests').replace(/\.ts$/u, '.test.ts'))), []);
});

test('every check of the audit has its test', () => {
  const checks = sources.filter((file) => room(file) === 'audit' && /: AuditCheck = /u.test(readFileSync(file, 'utf8')));
  assert.ok(checks.length > 35);
  assert.equal(checks.filter((file) => !existsSync(file.replace(/^src/u, 'tests').replace(/\.ts$/u, '.test.ts'))), []);
});

test('every check of the audit stands in the room of its kind', () => {
  assert.equal(CHECKS.filter(({ name, kind }) => !existsSync(`src/audit/${kind}/${name}.ts`)).map(({ name }) => name), []);
});

test('every rule of the lint has its test', () => {
  const rules = sources.filter((file) => room(file) === 'lint' && /: LintRule = /u.test(readFileSync(file, 'utf8')));
  assert.ok(rules.length > 20);
  assert.equal(rules.filter((file) => !existsSync(file.replace(/^src/u, 'tests').replace(/\.ts$/u, '.test.ts'))), []);
});

test('every exported word is named as its file', () => {
  const names = WORDS.flatMap((name) => [...readFileSync(`src/${name}/index.ts`, 'utf8').matchAll(/export \{ (\w+) \} from '\.\/([\w-]+)\.ts'/gu)]);
  assert.equal(names.filter(([, word, file]) => word !== file?.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())).map(([all]) => all), []);
});

test('every test file runs its tests: uvu passes a file that forgets to', () => {
  const tests = files('tests').filter((file) => file.endsWith('.test.ts'));
  assert.ok(tests.length > 50);
  assert.equal(tests.filter((file) => !/\n(?:test|browsed)\.run\(\);\s*$/u.test(readFileSync(file, 'utf8'))), []);
});

test('every pipeline has its test', () => {
  const lacking = files('pipelines').filter((file) => !existsSync(join('tests', file.replace(/\.ts$/u, '.test.ts'))));
  assert.equal(lacking, []);
});

test('every authored chart is drawn by a pipeline, and has an accepted picture', () => {
  const specs = readdirSync('charts').filter((name) => name.endsWith('.vl.json'));
  const pipelines = files('pipelines').map((file) => readFileSync(file, 'utf8')).join('\n');
  assert.equal(specs.filter((name) => !pipelines.includes(`charts/${name}`)), []);
  assert.equal(specs.filter((name) => !existsSync(join('charts', name.replace('.vl.json', '.svg')))), []);
  const drawn = new Set(specs.map((name) => name.replace('.vl.json', '')));
  assert.equal(readdirSync('charts').filter((name) => name.endsWith('.svg') && !drawn.has(name.split('.')[0] ?? '')), [], 'pictures of no chart');
});

test('the top level holds what was agreed and nothing else', () => {
  const agreed = ['package.json', 'package-lock.json', 'cifras.lock.json', 'tsconfig.json', 'pipelines', 'src', 'data', 'charts', 'tests', 'README.md', 'LICENSE', '.gitignore', '.ci', '.git'];
  const made = readFileSync('.gitignore', 'utf8').split('\n').map((line) => line.replace(/\/$/u, ''));
  assert.equal(readdirSync('.').filter((name) => !agreed.includes(name) && !made.includes(name)), []);
});

test('no class but an error, no enum, namespace or decorator', () => {
  const found = sources.filter((file) => /^\s*(?:export )?(?:abstract )?class (?!\w+ extends (?:Error|CifrasError))|^\s*(?:export )?(?:const )?enum |^\s*(?:export )?namespace |^\s*@(?!media)\w+\(/mu.test(readFileSync(file, 'utf8')));
  assert.equal(found, []);
});

test.run();
