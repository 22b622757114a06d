import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../src/cli/main.ts';
import { VERBS } from '../../src/cli/verbs.ts';
import { captured } from '../support/captured.ts';
import { folder } from '../support/folder.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { freePort } from '../support/free-port.ts';
import { waitFor } from '../support/wait-for.ts';

const SCHEMA = JSON.parse(readFileSync('src/cli/events.schema.json', 'utf8')) as { definitions: Record<string, unknown> };
const isEvent = new Ajv({ strict: false, allowUnionTypes: true }).compile(SCHEMA);
const met = new Set<string>();

/** The events of a verb, each of which the schema must know. */
async function events(...args: readonly string[]): Promise<Record<string, unknown>[]> {
  const { out, err } = await captured(() => main([...args, '--json']));
  assert.is(err, '', 'nothing on stderr');
  const told = out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const event of told) {
    assert.ok(isEvent(event), `${JSON.stringify(event).slice(0, 300)}\n${JSON.stringify(isEvent.errors?.slice(0, 3))}`);
    met.add(String(event['event']));
  }
  return told;
}

const STORY = 'pipelines/homicides-by-year.ts';
const out = folder({});
const lock = join(out, 'cifras.lock.json');

test('run, check and build tell their beginning, steps, findings, files and end', async () => {
  const told = await events('run', STORY, '--out', join(out, 'run'), '--store', join(out, 'store'), '--lock', lock);
  assert.equal([told[0]?.['event'], told.at(-1)?.['event'], told.at(-1)?.['code']], ['run.start', 'run.end', 0]);
  assert.is(told.filter(({ event }) => event === 'wrote').length, 4);
  await events('check', STORY, '--store', join(out, 'store'));
  await events('build', STORY, '--out', join(out, 'site'), '--store', join(out, 'store'));
});

test('faults are events, with their code and place', async () => {
  const bad = folder({ 'package.json': '{ "type": "module" }', 'plain.ts': 'export const a = 1;\n' });
  const [fault] = await events('check', join(bad, 'plain.ts'));
  assert.equal([fault?.['event'], fault?.['code'], (fault?.['place'] as { file: string }).file], ['fault', 'NO_NOTEBOOK', join(bad, 'plain.ts')]);
});

test('diff and accept tell what moved', async () => {
  await events('diff', STORY, '--lock', lock);
  await events('accept', STORY, '--lock', lock);
  await events('diff', STORY, '--lock', lock);
  await events('diff', 'pipelines/arrests.ts', '--lock', lock);
});

test('trace, graph, explain, doctor, completion, export and init answer in events', async () => {
  await events('trace', STORY, '[year=2023].rate');
  await events('graph', STORY);
  await events('explain', 'BAD_CELL');
  await events('doctor');
  await events('completion', 'bash');
  await events('export', STORY, '--to', 'md', '--out', join(out, 'md'), '--store', join(out, 'store'));
  await events('init', join(out, 'newsroom'));
});

test('audit, sheet, phrase and package answer in events, a line each', async () => {
  const ledger = ledgerFolder();
  assert.equal((await events('audit', ledger, '--as-of', '2026-11-21')).map(({ event }) => event), ['audited']);
  assert.ok((await events('sheet', ledger)).every(({ event, figure_id: id }) => event === 'sheet.row' && id !== ''));
  assert.equal((await events('phrase', 'almost', '2', 'percent')).map(({ event, value }) => [event, value]), [['understood', 2]]);
  assert.equal((await events('package', ledger)).map(({ event, path }) => [event, path]), [['wrote', join(ledger, 'datapackage.json')]]);
});

test('a module that is passed over is told with --verbose', async () => {
  const before = process.cwd();
  try {
    process.chdir(folder({ 'package.json': '{ "type": "module" }', 'pipelines/helper.ts': 'export const a = 1;\n', 'pipelines/story.ts': "export default { file: 'pipelines/story.ts', title: 'Story', lang: 'en', cells: [] };\n" }));
    assert.equal((await events('check', '--verbose', '--store', 'none')).map(({ event }) => event), ['passed', 'run.start', 'run.end']);
  } finally {
    process.chdir(before);
  }
});

test('every verb with --json is one of these, but peek, whose object is its own', () => {
  const spoken = VERBS.filter(({ options }) => options.includes('json')).map(({ name }) => name).sort();
  assert.equal(spoken, ['accept', 'audit', 'build', 'bundle', 'check', 'completion', 'dev', 'diff', 'doctor', 'explain', 'export', 'graph', 'init', 'package', 'phrase', 'run', 'sheet', 'trace']);
  assert.equal(VERBS.filter(({ name, options }) => !options.includes('json') && name !== 'peek').map(({ name }) => name), []);
});

test('dev tells its address, and every run', async () => {
  const port = await freePort();
  const ended = events('dev', STORY, '--port', String(port));
  await waitFor(() => fetch(`http://127.0.0.1:${port}/`));
  process.emit('SIGINT');
  const told = await ended;
  assert.equal(told.map(({ event }) => event), ['live', 'refreshed']);
  assert.is(told[0]?.['url'], `http://127.0.0.1:${port}/`);
});

test('every event of the schema was met, and the schema knows no other', () => {
  const known = Object.keys(SCHEMA.definitions).filter((name) => !['place', 'shown', 'interval', 'claim'].includes(name));
  assert.equal([...met].sort(), known.sort());
  assert.not(isEvent({ v: 1, event: 'other' }));
  assert.not(isEvent({ v: 2, event: 'heading', text: 'a' }));
  assert.not(isEvent({ v: 1, event: 'wrote', path: 3, bytes: 1 }));
});

test.run();
