import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../src/cli/main.ts';
import { captured } from '../support/captured.ts';
import { file, folder } from '../support/folder.ts';
import { workbook } from '../support/workbook.ts';

const peek = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const { given, out, err } = await captured(() => main(['peek', ...args]));
  return { code: given, out, err };
};
const json = async (content: string | Uint8Array, ...args: readonly string[]): Promise<unknown> => JSON.parse((await peek(file(content), '--json', ...args)).out);

test('--json is exactly the columns, the rows and the warnings, all of it text as it stands', async () => {
  assert.equal(await json('pueblo;n;x\nÁvila;007;1E5\nLeón;1.234,5;\n'), { columns: ['pueblo', 'n', 'x'], rows: [['Ávila', '007', '1E5'], ['León', '1.234,5', '']], warnings: [] });
});

test('what was set aside is a warning each, and the balance the last', async () => {
  const path = file('Informe\n\na,b\n1,2\n3\n4,5\n');
  const { columns, rows, warnings } = JSON.parse((await peek(path, '--json')).out) as { columns: string[]; rows: string[][]; warnings: string[] };
  assert.equal([columns, rows], [['a', 'b'], [['1', '2'], ['4', '5']]]);
  assert.is(warnings.length, 4);
  assert.is(warnings.at(-1), `${path}: 5 rows in the file = 2 kept + 3 set aside`);
});

test('a file that is refused gives no output, a code other than 0, and the reason with its lines on stderr', async () => {
  const { code, out, err } = await peek(file('a,b\n1,"2\n3,4\n'), '--json');
  assert.is.not(code, 0);
  assert.is(out, '');
  assert.match(err, 'a quotation mark opens a cell, and none closes it');
  assert.match(err, '  2 │ 1,"2\n    │   ^\n  3 │ 3,4');
  assert.not.match(err, /^\s+at /mu);
});

test('for people it tells encoding, delimiter, header, balance, the first cells, and each word with its line', async () => {
  const { code, out } = await peek(file(Buffer.from('Año;n\nÁvila;1\nLeón\n', 'latin1')));
  assert.is(code, 0);
  for (const line of ['  encoding   windows-1252', '  header     line 1, 2 columns', '  rows       2 rows in the file = 1 kept + 1 set aside', '  Año: Ávila', '  3 │ León']) assert.ok(out.includes(`${line}\n`), `${line} in\n${out}`);
  assert.match(out, '  delimiter  semicolon (2 of 3 records have 2 cells by it)');
});

test('words that stand for nothing are kept as text, and how many cells say them is told beside the column; they are no warning', async () => {
  const content = 'place,n\nA,missing\nB,3\nC,missing\nD,n.d.\nE,\n';
  assert.ok((await peek(file(content))).out.split('\n').includes('  n: missing | 3 | missing | n.d. | ·  (2 of 5 cells say "missing", 1 "n.d.", kept as text)'));
  assert.equal(await json(content), { columns: ['place', 'n'], rows: [['A', 'missing'], ['B', '3'], ['C', 'missing'], ['D', 'n.d.'], ['E', '']], warnings: [] });
});

test('options overrule what the file tells', async () => {
  assert.equal(await json('x,y|z\n1,2|3\n', '--delimiter', '|'), { columns: ['x,y', 'z'], rows: [['1,2', '3']], warnings: [] });
  assert.equal((await json('a,b\n1,2\n\nc,d,e\n3,4,5\n', '--lines', '4-') as { rows: unknown }).rows, [['3', '4', '5']]);
  assert.equal((await json('2023,,2024\nh,m,h\n1,2,3\n', '--headers', '2') as { columns: unknown }).columns, ['2023 / h', '2023 / m', '2024 / h']);
  for (const args of [['--lines', 'x'], ['--headers', '0']]) assert.is((await peek(file('a\n1\n'), ...args)).code, 2);
});

test('a workbook is told by its bytes', async () => {
  const { out } = await peek(workbook({ beds: [['town', 'n'], ['A', 12]] }), '--json');
  assert.equal(JSON.parse(out), { columns: ['town', 'n'], rows: [['A', '12']], warnings: [] });
});

const piped = (input: string | Uint8Array, ...args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', 'peek', '-', ...args], { input, encoding: 'utf8', timeout: 60_000 });

test('- is what is piped in: a file, a workbook, or nothing', () => {
  assert.equal(JSON.parse(piped('town;n\nA;1\n', '--json').stdout), { columns: ['town', 'n'], rows: [['A', '1']], warnings: [] });
  assert.equal(JSON.parse(piped(readFileSync(workbook({ beds: [['town', 'n'], ['A', 12]] })), '--json').stdout).rows, [['A', '12']]);
  const empty = piped('');
  assert.is.not(empty.status, 0);
  assert.match(empty.stderr, 'the file is empty');
});

test('a header without rows is told to people, and to programs by no rows', async () => {
  const path = file('town,n\n');
  assert.match((await peek(path)).out, 'there is a header on line 1 and no row below it');
  assert.equal(await json('town,n\n'), { columns: ['town', 'n'], rows: [], warnings: [] });
});

test('a workbook into which letters came encoded twice says so as a file does, with the row', async () => {
  const { out } = await peek(workbook({ s: [['depto', 'n'], ['Morazán', 1], ['AhuachapÃ¡n', 2], ['La UniÃ³n', 3]] }), '--json');
  const { warnings: [only = '', ...others] } = JSON.parse(out) as { warnings: string[] };
  assert.match(only, 'letters look as if they had been encoded twice: "AhuachapÃ¡n", "UniÃ³n"');
  assert.match(only, /:3\)$/u);
  assert.equal(others, []);
});

test('with --lang es, what is told and what is refused is said in Spanish', async () => {
  assert.match((await peek(file('a,b\n1,2\n3\n'), '--lang', 'es')).out, '1 celda donde el encabezado tiene 2; la última es "3"');
  assert.match((await peek(file('a,b\n1,2\n3\n'), '--lang', 'es')).out, '  → añada las celdas que faltan, o sus comas\n');
  assert.match((await peek('nope.csv', '--lang', 'es')).err, 'no existe ese archivo\n  → revise el nombre y la carpeta\n');
  assert.is((await peek('nope.csv', '--lang', 'fr')).code, 2);
});

test('in Spanish all of it is Spanish but what the file says', async () => {
  const path = join(folder({ 't.csv': 'pueblo;n\nÁvila;1\nLeón;n.d.\n' }), 't.csv');
  const { given, out } = await captured(() => main(['peek', path, '--lang', 'es']));
  assert.is(given, 0);
  assert.equal(out.split('\n').slice(1, 9), [
    '  codificación  utf-8',
    '  separador     punto y coma (3 de 3 registros tienen 2 celdas con él)',
    '  encabezado    línea 1, 2 columnas',
    '  filas         2 filas en el archivo = 2 conservadas + 0 apartadas',
    '',
    'columnas, con las primeras 2 filas',
    '  pueblo: Ávila | León',
    '  n: 1 | n.d.  (1 de 2 celdas dice "n.d.", queda como texto)',
  ]);
});

test.run();
