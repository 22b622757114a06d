import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const root = resolve('.');
const folder = mkdtempSync(join(tmpdir(), 'cifras-package-'));
const run = (command: string, args: readonly string[]): string => execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

test.before(() => {
  execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: root, stdio: 'pipe' });
  write('package.json', JSON.stringify({ name: 'newsroom', private: true, type: 'module' }));
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  run('npm', ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`, '@types/node@20']);
});

test.after(() => rmSync(folder, { recursive: true, force: true }));

test('the tarball holds what is built and no sources, tests or address of a registry', () => {
  const holds = readdirSync(join(folder, 'node_modules/cifras')).sort();
  assert.equal(holds, ['LICENSE', 'README.md', 'dist', 'package.json']);
});

test('the packages of engines can be installed beside it, all of whose releases may be called previews', () => {
  const wanted = run('npm', ['install', '--dry-run', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '@duckdb/node-api', '@clickhouse/client']);
  assert.match(wanted, /add @duckdb\/node-api/u);
});

test('an importing project runs a pipeline of its own, and one of ours', () => {
  write('beds.csv', 'town,beds,people\n"La Unión, centro",007,1000\n');
  write('use.mjs', `
    import { check, code, count, derive, load, pipeline, trace } from 'cifras';
    import { homicidesByYear } from 'cifras/pipelines/homicides-by-year';
    const beds = pipeline('beds', load.csv('beds.csv', { town: code('Town'), beds: count('beds'), people: count('people') }),
      derive.rate('rate', { of: 'beds', over: 'people', per: 1000 }), check.unique('town'));
    const table = await beds.load();
    const homicides = await homicidesByYear.load();
    console.log(JSON.stringify([table.columns.get('rate').unit, trace(table, 0).citations[0].id, homicides.data.totalRows()]));
  `);
  assert.equal(JSON.parse(run('node', ['use.mjs'])), ['beds per 1,000 people', 'beds.csv:2', 16]);
});

test('its types hold in a strict project, and a wrong call does not compile', () => {
  const good = `import { pipeline, load, count } from 'cifras';\nimport type { Table } from 'cifras';\nexport const table: Promise<Table> = pipeline('p', load.csv('a.csv', { n: count('deaths') })).load();\n`;
  write('good.ts', good);
  write('bad.ts', good.replace("'a.csv'", '5'));
  write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'nodenext', target: 'es2023', strict: true, noEmit: true, types: ['node'], skipLibCheck: true }, files: ['good.ts'] }));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  run('node', [tsc, '-p', '.']);
  write('tsconfig.json', readFileSync(join(folder, 'tsconfig.json'), 'utf8').replace('good.ts', 'bad.ts'));
  assert.throws(() => run('node', [tsc, '-p', '.']));
});

test('the installed command runs a TypeScript pipeline and writes its charts', () => {
  write('mine.ts', `
    import { chart, code, count, load, notebook, pipeline } from 'cifras';
    const beds = pipeline('beds', load.csv('beds.csv', { town: code('Town'), beds: count('beds'), people: count('people') }));
    export default await notebook(import.meta, { title: 'Beds' }, chart(beds, 'beds.vl.json'));
  `);
  write('beds.vl.json', JSON.stringify({
    usermeta: { words: { en: { title: 'Beds', subtitle: '{[town=\'La Unión, centro\'].beds} beds' } } },
    data: { name: 'table' }, mark: 'bar', encoding: { x: { field: 'beds', type: 'quantitative' }, y: { field: 'town', type: 'nominal' } },
  }));
  run('npx', ['--no-install', 'cifras', 'run', 'mine.ts', '--quiet']);
  assert.equal(readdirSync(join(folder, 'out')).sort(), ['beds.csv', 'beds.png', 'beds.svg', 'beds.vl.json']);
});

test.run();
