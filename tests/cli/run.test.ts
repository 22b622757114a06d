import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runNotebooks } from '../../src/cli/run.ts';
import { voiceOf } from '../../src/cli/voice.ts';
import { LoadError } from '../../src/errors.ts';
import type { Finding } from '../../src/errors.ts';
import { chart } from '../../src/notebook/chart.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { pipeline } from '../../src/pipeline.ts';
import type { Source } from '../../src/source.ts';
import { captured } from '../support/captured.ts';
import { folder } from '../support/folder.ts';
import { tbl } from '../support/tbl.ts';

const charts = folder({
  'deaths.vl.json': JSON.stringify({
    usermeta: { words: { en: { title: 'Fewer died', subtitle: 'Deaths', source: 'EFE' } } }, data: { name: 'table' }, height: 60, mark: 'bar',
    encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'deaths', type: 'quantitative' } },
  }),
});
const table = tbl([{ year: 2022, deaths: 495 }, { year: 2023, deaths: 154 }], {}, ['efe-1', 'efe-2']);
const good: Source = { name: 'good', load: () => Promise.resolve(table) };
const bad: Source = { name: 'bad', load: () => Promise.reject(new LoadError({ code: 'BAD_CELL', what: 'cannot read "I54"' })) };
const notebook = (...sources: readonly Source[]): Notebook => ({ file: 'n.ts', title: 'N', lang: 'en', cells: sources.map((source) => chart(source, join(charts, 'deaths.vl.json'))) });
const run = async (notebooks: readonly Notebook[], out: string | null, log: 'told' | 'quiet' = 'quiet'): Promise<{ given: number; out: string; err: string }> => captured(() => runNotebooks(notebooks, { out, log }));

test('files are written where everything holds, and their paths are told, one a line, where programs read them', async () => {
  const into = join(folder({}), 'out');
  const { given, out, err } = await run([notebook(good)], into);
  assert.is(given, 0);
  assert.equal(out, ['deaths.vl.json', 'deaths.svg', 'deaths.png', 'deaths.csv'].map((name) => `${join(into, name)}\n`).join(''));
  assert.match(err, /^1 chart, written to .*\/out\/, \d+\.\d s\n$/u);
  assert.equal(readdirSync(into).sort(), ['deaths.csv', 'deaths.png', 'deaths.svg', 'deaths.vl.json']);
});

test('a check writes nothing, and says so', async () => {
  const { given, out, err } = await run([notebook(good, good)], null);
  assert.equal([given, out], [0, '']);
  assert.match(err, /^2 charts, nothing written, /u);
});

test('the log is told apart from the paths, and not at all where it is to be quiet', async () => {
  const told = await run([notebook(pipeline('deaths', good))], null, 'told');
  assert.match(told.err, /^deaths\n {2}good +2 rows +[\d.]+ ms\n {2}draw +2 → 2 rows/u);
  assert.is(told.out, '');
  assert.not.match((await run([notebook(pipeline('deaths', good))], null)).err, 'rows');
});

test('in Spanish the log, what became of the files and what went wrong are told in Spanish', async () => {
  const said = async (...sources: readonly Source[]): Promise<string> => (await captured(() => runNotebooks([notebook(...sources)], { out: null, log: 'told', voice: voiceOf({ lang: 'es', log: 'told' }) }))).err;
  assert.match(await said(pipeline('deaths', good)), /^deaths\n {2}good +2 filas +[\d.]+ ms\n[^]*\n1 gráfico, no se escribió nada, /u);
  assert.match(await said(bad), '1 error; no se escribió nada');
});

test('anything wrong is told, the exit code is 1, and what stood in the folder stays', async () => {
  const into = folder({ 'deaths.csv': 'of the last run' });
  const { given, out, err } = await run([notebook(good), notebook(bad)], into);
  assert.equal([given, out], [1, '']);
  assert.match(err, '✗ cannot read "I54"');
  assert.match(err, '1 fault; nothing was written');
  assert.equal(readdirSync(into), ['deaths.csv']);
  assert.is(readFileSync(join(into, 'deaths.csv'), 'utf8'), 'of the last run');
});

test('a folder that cannot be written into is a fault, and nothing is written', async () => {
  const into = folder({});
  mkdirSync(join(into, 'deaths.svg'));
  const { given, err } = await run([notebook(good)], into);
  assert.is(given, 1);
  assert.match(err, `✗ ${join(into, 'deaths.svg')}  a folder stands in the place of the file (EISDIR)`);
  assert.equal(readdirSync(into), ['deaths.svg']);
  writeFileSync(join(into, 'file'), '');
  assert.is((await run([notebook(good)], join(into, 'file'))).given, 1);
});

test('what checks warn of is told, once, and stops nothing', async () => {
  const finding: Finding = { check: 'check.stale', severity: 'warn', message: '2022 is old', figures: ['efe-1'] };
  const warning: Source = { name: 'warning', load: () => Promise.resolve({ ...table, findings: [{ ...finding }] }) };
  const { given, err } = await run([notebook(warning, warning)], null);
  assert.is(given, 0);
  assert.is(err.split('▲ warn check.stale: 2022 is old [efe-1]\n').length, 2);
});

/** A notebook of one chart, the same but for these changes. */
function changed(changes: object, words: object = {}): Notebook {
  const spec = { usermeta: { words: { en: { title: 'Fewer died', subtitle: 'Deaths', source: 'EFE', ...words } } }, data: { name: 'table' }, height: 60, mark: 'bar', encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'deaths', type: 'quantitative', ...changes } } };
  return { file: 'n.ts', title: 'N', lang: 'en', cells: [chart(good, join(folder({ 'deaths.vl.json': JSON.stringify(spec, null, 2) }), 'deaths.vl.json'))] };
}

test('what no desk would take is not written: bars without a zero, sums of the spec, texts for nothing', async () => {
  const summed = tbl([{ year: 2022, deaths: 495 }, { year: 2022, deaths: 154 }], {}, ['efe-1', 'efe-2']);
  const twice: Source = { name: 'twice', load: () => Promise.resolve(summed) };
  const [cell] = changed({ aggregate: 'sum' }).cells;
  const cases = [[changed({ scale: { zero: false } }), 'NO_ZERO'], [{ ...changed({}), cells: [{ ...cell, source: twice } as Notebook['cells'][number]] }, 'UNTRACED_MARK'], [changed({}, { notes: ['NaN'] }), 'PLACEHOLDER']] as const;
  for (const [broken, code] of cases) {
    const into = folder({});
    for (const out of [into, null]) {
      const { given, err } = await run([broken], out);
      assert.is(given, 1);
      assert.match(err, new RegExp(`deaths\\.vl\\.json[^]*deaths \\(en, web\\)[^]*ChartError ${code}`, 'u'));
    }
    assert.equal(readdirSync(into), []);
  }
});

test('what a draft may have is told with its code and place, and refused where warnings are', async () => {
  const typed = changed({}, { title: 'TODO: 9.9 died', notes: ['Nearly 80.'] });
  const { given, err } = await run([typed], folder({}));
  assert.is(given, 0);
  assert.match(err, /▲ warn lint\.typed-numbers: UNTRACED deaths \(en, web\): "9\.9" in the title comes from no table: .* \(.*deaths\.vl\.json:5:25\)/u);
  assert.match(err, 'UNFINISHED deaths (en, web): the title says TODO');
  const into = folder({});
  const strict = await captured(() => runNotebooks([typed], { out: into, log: 'quiet', warnings: 'refused' }));
  assert.is(strict.given, 1);
  assert.match(strict.err, /deaths\.vl\.json:5:25[^]*ChartError UNTRACED[^]*ChartError UNFINISHED|ChartError UNFINISHED[^]*deaths\.vl\.json:5:25[^]*ChartError UNTRACED/u);
  assert.equal(readdirSync(into), []);
});

test('two charts of one name that differ are a fault', async () => {
  const other: Source = { name: 'other', load: () => Promise.resolve(tbl([{ year: 2022, deaths: 1 }])) };
  const into = folder({});
  const { given, err } = await run([notebook(good), notebook(other)], into);
  assert.is(given, 1);
  assert.match(err, 'two charts would write this file, each its own');
  assert.equal(readdirSync(into), []);
});

test('a crash is not told as a fault of the data', async () => {
  const crash: Source = { name: 'crash', load: () => Promise.reject(new TypeError('a bug')) };
  let said = '';
  await run([notebook(crash)], null).catch((error: unknown) => (said = String(error)));
  assert.is(said, 'TypeError: a bug');
});

test.run();
