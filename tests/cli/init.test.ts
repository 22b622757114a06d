import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../src/cli/main.ts';
import { captured } from '../support/captured.ts';
import { folder } from '../support/folder.ts';
import { workbook } from '../support/workbook.ts';

const init = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const { given, out, err } = await captured(() => main(['init', ...args]));
  return { code: given, out, err };
};

/** A new project in which `from 'cifras'` is this repository. */
async function made(...args: readonly string[]): Promise<string> {
  const path = join(folder({}), 'newsroom');
  assert.is((await init(path, ...args)).code, 0);
  symlinkSync(resolve('node_modules'), join(path, 'node_modules'));
  const settings = JSON.parse(readFileSync(join(path, 'tsconfig.json'), 'utf8')) as { compilerOptions: Record<string, unknown>; include: string[] };
  settings.compilerOptions['paths'] = { cifras: [resolve('src/index.ts')] };
  settings.include.push(resolve('src/**/*.d.ts'));
  writeFileSync(join(path, 'tsconfig.json'), JSON.stringify(settings));
  return path;
}

const compiled = (cwd: string): void => void execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', '.', '--typeRoots', resolve('node_modules/@types')], { cwd, stdio: 'pipe' });
const run = (cwd: string, ...args: readonly string[]): string => execFileSync(process.execPath, ['--import', 'tsx', ...args], { cwd, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, FORCE_COLOR: '0' } });

test('a project is made without a question, and its files are told', async () => {
  const path = join(folder({}), 'newsroom');
  const { code, out, err } = await init(path);
  assert.is(code, 0);
  assert.equal(out.trim().split('\n').sort(), ['.gitignore', 'README.md', 'charts/beds.vl.json', 'data/beds.csv', 'package.json', 'pipelines/beds.ts', 'tests/beds.test.ts', 'tsconfig.json'].map((name) => join(path, name)).sort());
  assert.match(err, 'npm install && npm start');
  assert.equal(readdirSync(path).filter((name) => name.startsWith('.writing')), []);
});

test('it runs green at once: the pipeline, a trace, the test, in strict TypeScript', async () => {
  const path = await made();
  run(path, 'pipelines/beds.ts');
  assert.equal(readdirSync(join(path, 'out')).filter((name) => !name.startsWith('.')).sort(), ['beds.csv', 'beds.png', 'beds.svg', 'beds.vl.json']);
  assert.match(run(path, 'pipelines/beds.ts', 'trace', '[town=Esperanza, year=2023].rate'), 'data/beds.csv:3');
  assert.match(run(path, '--test', 'tests/beds.test.ts'), /pass 2\n\S fail 0/u); // Node 20 and 22 mark it with #, 24 with ℹ.
  compiled(path);
});

test('a graphics desk takes its chart: it bundles without a fault in both languages', async () => {
  const path = await made();
  run(path, 'pipelines/beds.ts', 'build', '--strict', '--quiet');
  run(path, 'pipelines/beds.ts', 'bundle', '--quiet');
  assert.equal(readdirSync(join(path, 'out/beds')).filter((name) => !name.includes('.')).sort(), ['en', 'es', 'fonts']);
});

test('a drafted chart bundles in both languages once it has a title and a source: names below each other, columns called as in the file', async () => {
  const from = join(folder({ 'camas.csv': 'municipio,muertes por año\nSan Salvador centro histórico,40\nLas Lomas de la Esperanza,24\nSan Miguel Abajo,31\n' }), 'camas.csv');
  const path = await made('--from', from);
  run(path, 'pipelines/camas.ts', 'run', '--quiet');
  const spec = join(path, 'charts/camas.vl.json');
  writeFileSync(spec, readFileSync(spec, 'utf8').replace('TODO: what the chart shows', 'More died in the capital').replace('TODO: lo que muestra el gráfico', 'Más muertes en la capital').replace('TODO: who says so', 'Ministry of Health').replace('TODO: quién lo dice', 'Ministerio de Salud'));
  run(path, 'pipelines/camas.ts', 'bundle', '--quiet');
  assert.match(readFileSync(join(path, 'out/camas/es/camas.es.web.svg'), 'utf8'), '“muertes por año” por “municipio”');
});

test('a file with a blank among its names, or more names than have room, is drafted without a chart', async () => {
  for (const rows of ['a,1\n,2\n', Array.from({ length: 40 }, (_, i) => `name ${'abcdefghij'[i % 10]}${'abcd'[Math.floor(i / 10)]},${i}\n`).join('')]) {
    const path = join(folder({}), 'newsroom');
    assert.is((await init(path, '--from', join(folder({ 'n.csv': `name,n\n${rows}` }), 'n.csv'))).code, 0);
    assert.not(existsSync(join(path, 'charts')));
  }
});

test('drafted from a file, it runs green at once too: the file as it stands, its columns with the evidence, a chart, a test of its rows', async () => {
  const text = 'Municipio;Año;Homicidios;Tasa\nSan Salvador;2021;120;12,5\nSoyapango;2021;45;8,1\nApopa;2022;n.d.;\nSanta Ana;2022;1.204;15,0\n';
  const from = join(folder({ 'Homicidios 2022.csv': text }), 'Homicidios 2022.csv');
  const path = await made('--from', from);
  assert.is(readFileSync(join(path, 'data/homicidios-2022.csv'), 'utf8'), text);
  run(path, 'pipelines/homicidios-2022.ts', 'build', '--quiet');
  assert.equal(readdirSync(join(path, 'out')).filter((name) => !name.startsWith('.')).sort(), ['homicidios-2022.csv', 'homicidios-2022.html', 'homicidios-2022.png', 'homicidios-2022.svg', 'homicidios-2022.vl.json']);
  assert.match(readFileSync(join(path, 'pipelines/homicidios-2022.ts'), 'utf8'), "    Homicidios: count('TODO unit', { label: 'Homicidios' }), // 3 of 3 cells are whole numbers; 1 of 4 cells says \"n.d.\"\n");
  assert.match(run(path, '--test', 'tests/homicidios-2022.test.ts'), /pass 1\n\S fail 0/u);
  compiled(path);
});

test('a file whose columns cannot be told, with names that TypeScript keeps for itself, is drafted all the same', async () => {
  const from = join(folder({ 'import.csv': '"a.b","it\'s"\nx,\ny,\n' }), 'import.csv');
  const path = await made('--from', from);
  assert.not(existsSync(join(path, 'charts')));
  run(path, 'pipelines/import.ts', 'run', '--quiet');
  assert.match(run(path, '--test', 'tests/import.test.ts'), /pass 1\n\S fail 0/u);
  compiled(path);
});

test('cells that a draft does not fit are told, and the run tells them with their lines', async () => {
  const rows = Array.from({ length: 20 }, (_, i) => (i === 7 ? 'I54' : String(i)));
  const path = join(folder({}), 'newsroom');
  const { err } = await init(path, '--from', join(folder({ 'n.csv': `n,x\n${rows.map((row) => `${row},a`).join('\n')}\n` }), 'n.csv'));
  assert.match(err, "▲ n: 1 of 20 cells are not whole numbers: 'I54' (line 9)");
});

test('a ragged row is told with its line, and refused by the run until it is mended', async () => {
  const path = join(folder({}), 'newsroom');
  const { err } = await init(path, '--from', join(folder({ 'n.csv': 'k,v\nA,1\nB,2\nS,1,204\n' }), 'n.csv'));
  assert.match(err, /▲ 3 cells where the header has 2; the last is "204".*n\.csv:4/u);
  assert.not.match(readFileSync(join(path, 'pipelines/n.ts'), 'utf8'), 'RAGGED_ROW');
});

test('a workbook is drafted from the sheet that is named; where none is, the others are told', async () => {
  const file = workbook({ Portada: [['Ministerio'], ['Informe']], Camas: [['Hospital', 'Camas'], ['Rosales', 120], ['Bloom', 80]] });
  const [cover, beds] = [join(folder({}), 'a'), join(folder({}), 'b')];
  const { err } = await init(cover, '--from', file);
  assert.match(err, `▲ the first of 2 sheets is read, "Portada"; there are also: Camas: name the one that is meant: { sheet: 'Portada' } or { sheet: 'Camas' }, and for a command --sheet`);
  await init(beds, '--from', file, '--sheet', 'Camas');
  const [name] = readdirSync(join(beds, 'pipelines'));
  assert.match(readFileSync(join(beds, 'pipelines', name ?? ''), 'utf8'), /Camas: count\('TODO unit'.*\n {2}\}, \{ sheet: 'Camas' \}\),/u);
});

test('rows that call themselves totals are left out of a draft, by a step that is told', async () => {
  const path = join(folder({}), 'newsroom');
  const { err } = await init(path, '--from', join(folder({ 'n.csv': 'town,n\nA,5\nB,7\nTotal,12\n' }), 'n.csv'));
  assert.match(err, '▲ line 4 says that it is a total and is kept as a row; "Total": n 12 is the sum of the 2 rows above: the draft leaves out what is a total');
  const drafted = readFileSync(join(path, 'pipelines/n.ts'), 'utf8');
  for (const each of ["}, { accept: ['TOTAL_ROW'] }),", "  clean.keep('rows that are no totals', (row) => ![\"Total\"].includes(String(row.town))),", 'import { chart, clean, ']) assert.ok(drafted.includes(each), `${each} in\n${drafted}`);
  assert.match(readFileSync(join(path, 'tests/n.test.ts'), 'utf8'), 'numRows(), 2)');
});

test('a file that stands in its place already is left there', async () => {
  const path = folder({});
  mkdirSync(join(path, 'data'));
  writeFileSync(join(path, 'data/beds.csv'), 'town,beds\na,1\n');
  const { code, out } = await init(path, '--from', join(path, 'data/beds.csv'));
  assert.is(code, 0);
  assert.not.match(out, 'data/beds.csv');
  assert.is(readFileSync(join(path, 'data/beds.csv'), 'utf8'), 'town,beds\na,1\n');
});

test('a file that is not there, or that no reading is safe of, leaves no project behind', async () => {
  const path = join(folder({}), 'newsroom');
  for (const [content, code] of [[null, 'NO_FILE'], ['a,b\n"never closed,1\n', 'BAD_QUOTE']] as const) {
    const { code: exit, err } = await init(path, '--from', content === null ? 'nowhere.csv' : join(folder({ 't.csv': content }), 't.csv'));
    assert.is(exit, 1);
    assert.match(err, code);
    assert.not(existsSync(path));
  }
});

test('it runs in Spanish as well', async () => {
  const path = await made();
  run(path, 'pipelines/beds.ts', 'run', '--lang', 'es', '--quiet');
  assert.match(readFileSync(join(path, 'out/beds.svg'), 'utf8'), 'inventados');
});

test('a project says of itself what stands where and which commands there are; a README that stands there stays', async () => {
  const readme = readFileSync(join(await made(), 'README.md'), 'utf8');
  for (const path of ['data/beds.csv', 'pipelines/beds.ts', 'charts/beds.vl.json', 'tests/beds.test.ts']) assert.match(readme, `\`${path}\``);
  const path = folder({ 'README.md': '# Ours\n' });
  const { code, out } = await init(path);
  assert.equal([code, out.includes('README.md'), readFileSync(join(path, 'README.md'), 'utf8')], [0, false, '# Ours\n']);
  assert.ok(existsSync(join(path, 'package.json')));
});

test('nothing that stands there is written over, and nothing is written at all then', async () => {
  const path = folder({ 'tsconfig.json': '{}', 'data/beds.csv': '' });
  const { code, err } = await init(path);
  assert.is(code, 2);
  assert.match(err, `✗ ${join(path, 'tsconfig.json')}  there is such a file already`);
  assert.match(err, '2 faults; nothing was written');
  assert.equal(readdirSync(path).sort(), ['data', 'tsconfig.json']);
});

test('behind npm install cifras it is made in the same folder: package.json and .gitignore keep what they say and get what they lack', async () => {
  const path = folder({ 'package.json': '{ "name": "ours", "scripts": { "test": "vitest" }, "dependencies": { "cifras": "file:../cifras.tgz" } }', '.gitignore': '/out\n.env' });
  assert.is((await init(path)).code, 0);
  const { name, type, scripts, dependencies, devDependencies } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
  assert.equal([name, type, scripts, dependencies, Object.keys(devDependencies ?? {})], ['ours', 'module', { start: 'cifras build', check: 'cifras check', test: 'vitest' }, { cifras: 'file:../cifras.tgz' }, ['@types/node', 'tsx']]);
  assert.is(readFileSync(join(path, '.gitignore'), 'utf8'), '/out\n.env\nnode_modules/\n');
});

test('the test that npm init writes where there is none is no test; modules of another kind, and what is no JSON, are refused', async () => {
  const path = folder({ 'package.json': '{ "type": "module", "scripts": { "test": "echo \\"Error: no test specified\\" && exit 1" } }' });
  assert.is((await init(path)).code, 0);
  assert.match(readFileSync(join(path, 'package.json'), 'utf8'), '"test": "node --import tsx --test tests/*.test.ts"');
  for (const [text, what] of [['{ "type": "commonjs" }', 'the file says "type": "commonjs", and pipelines are ES modules'], ['[]', 'there is such a file already, and it is no JSON object'], ['{', 'and it is no JSON object']] as const) {
    const { code, err } = await init(folder({ 'package.json': text }));
    assert.is(code, 2);
    assert.match(err, what);
  }
});

test('in Spanish its README, its notebook and the notes of its people are Spanish; where no language is named, nothing is said of notes', async () => {
  const path = await made('--lang', 'es');
  assert.match(readFileSync(join(path, 'README.md'), 'utf8'), 'lo que la historia promete');
  assert.match(readFileSync(join(path, 'pipelines/beds.ts'), 'utf8'), "title: 'Camas de hospital (números inventados)', lang: 'es' }");
  assert.match(readFileSync(join(path, 'package.json'), 'utf8'), '"cifras": {\n    "notes": "es"\n  }');
  run(path, 'pipelines/beds.ts', 'build', '--quiet');
  assert.match(readFileSync(join(path, 'out/beds.html'), 'utf8'), /<html lang="?es/u);
  const plain = join(folder({}), 'newsroom');
  await init(plain);
  assert.not.match(readFileSync(join(plain, 'package.json'), 'utf8'), 'notes');
});

test('what is to be typed next can be typed: a folder with blanks stands between quotation marks', async () => {
  const path = join(folder({}), "sala de l'Ana");
  assert.match((await init(path)).err, `cd '${path.replace("'", "'\\''")}' && npm install`);
});

test('the name of the package is one that npm allows', async () => {
  const path = join(folder({}), 'Noticias de Mañana');
  await init(path);
  assert.is((JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { name: string }).name, 'noticias-de-manana');
});

test.run();
