import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { main, runNotebook } from '../../src/cli/main.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { asNobody } from '../support/as-nobody.ts';
import { captured } from '../support/captured.ts';
import { folder } from '../support/folder.ts';
import { ledgerFolder } from '../support/ledger.ts';

const EMPTY: Notebook = { file: 'n.ts', title: 'N', lang: 'en', cells: [] };
const files = folder({ 'package.json': '{ "type": "module" }', 'empty.ts': "export default { file: 'empty.ts', title: 'N', lang: 'en', cells: [] };\n" });
const empty = join(files, 'empty.ts');
const cifras = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const { given, out, err } = await captured(() => main(args));
  return { code: given, out, err };
};
const started = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const { given, out, err } = await captured(() => runNotebook(EMPTY, args));
  return { code: given, out, err };
};

test('run writes, and check does not', async () => {
  const out = join(folder({}), 'mine');
  const ran = await cifras('run', empty, '--out', out);
  assert.is(ran.code, 0);
  assert.match(ran.err, `0 charts, written to ${out}/`);
  assert.match((await cifras('check', empty, '-q')).err, '0 charts, nothing written');
});

test('a folder that this user may not enter is told as what it is', async () => {
  const at = folder({ 'pipelines/a.ts': '' });
  const was = process.cwd();
  process.chdir(at);
  chmodSync('pipelines', 0o000);
  const { code, err } = await asNobody(() => cifras('check'));
  chmodSync('pipelines', 0o700);
  process.chdir(was);
  assert.is(code, 1);
  assert.match(err, '✗ pipelines  the file may not be read by this user (EACCES)\n  → give yourself the right');
});

test('a ledger in a folder that this user may not enter is told file by file', async () => {
  const ledger = ledgerFolder();
  chmodSync(ledger, 0o000);
  const { code, err } = await asNobody(() => cifras('audit', ledger));
  chmodSync(ledger, 0o700);
  assert.is(code, 1);
  assert.match(err, /figures\.csv {2}the file may not be read by this user \(EACCES\)/u);
});

test('package writes the data package of a ledger', async () => {
  const ledger = ledgerFolder();
  assert.equal(await cifras('package', ledger), { code: 0, out: `${join(ledger, 'datapackage.json')}\n`, err: '' });
  assert.ok(existsSync(join(ledger, 'datapackage.json')));
});

test('a ledger with a fault ends with 1, and the fault is told with its place', async () => {
  const { code, err } = await cifras('package', ledgerFolder({ 'figures lp-01 value': 'I54' }));
  assert.is(code, 1);
  assert.match(err, /figures\.csv:2:\d+ {2}cannot read "I54" as a number/u);
});

test('the help fits a terminal of 24 lines of 80, names every verb, and is no error', async () => {
  const { code, out } = await cifras('--help');
  assert.is(code, 0);
  const lines = out.trimEnd().split('\n');
  assert.ok(lines.length <= 24, `${lines.length} lines`);
  assert.ok(lines.every((line) => line.length <= 80), 'no line is cut');
  for (const verb of ['run', 'check', 'package']) assert.match(out, new RegExp(`^ {2}${verb} `, 'mu'));
});

test('each verb has its help', async () => {
  const { code, out } = await cifras('run', '--help');
  assert.is(code, 0);
  assert.match(out, '--out <folder>');
});

test('no verb at all gets the help, and is not done', async () => {
  const { code, err } = await cifras();
  assert.is(code, 2);
  assert.match(err, 'Usage: cifras');
});

test('an unknown verb ends with 2 and a suggestion', async () => {
  const { code, err } = await cifras('rnu');
  assert.is(code, 2);
  assert.match(err, '✗ no verb "rnu"\n  → did you mean "run"?\n  UsageError BAD_OPTION');
});

test('an unknown option ends with 2 and a suggestion', async () => {
  const { code, err } = await cifras('run', '--quite');
  assert.is(code, 2);
  assert.match(err, '✗ cifras run has no option --quite\n  → did you mean "--quiet"?');
});

test('a file that is not there ends with 2', async () => {
  const { code, err } = await cifras('check', 'pipelines/homicide.ts');
  assert.is(code, 2);
  assert.match(err, '✗ pipelines/homicide.ts  there is no such pipeline file\n  → check the name and the folder\n  UsageError NO_FILE');
});

test('a pipeline file that is almost there is named', async () => {
  const { code, err } = await cifras('check', 'pipelines/arrest.ts', 'pipelnes/arrests.ts');
  assert.is(code, 2);
  assert.match(err, '✗ pipelines/arrest.ts  there is no such pipeline file\n  → did you mean "pipelines/arrests.ts"?');
  assert.match(err, '✗ pipelnes/arrests.ts  there is no such pipeline file\n  → check the name and the folder');
});

test('a started file runs without a verb, with options alone, and with a verb', async () => {
  const out = join(folder({}), 'mine');
  assert.match((await started('--out', out)).err, `0 charts, written to ${out}/`);
  assert.match((await started('-q', '--out', out)).err, 'written to');
  assert.match((await started('check')).err, 'nothing written');
  assert.match((await started('run', '--out', out)).err, 'written to');
});

test('a started file has its help, and needs no names of files', async () => {
  const { code, out } = await started('--help');
  assert.is(code, 0);
  assert.not.match(out, '[files...]');
});

test('a misspelt verb behind a started file ends with 2 and a suggestion', async () => {
  const { code, err } = await started('chek');
  assert.is(code, 2);
  assert.match(err, '→ did you mean "check"?');
});

test.run();
