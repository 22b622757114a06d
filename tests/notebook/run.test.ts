import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { unique } from '../../src/check/unique.ts';
import { StepError } from '../../src/errors.ts';
import { figures } from '../../src/load/figures.ts';
import { chart } from '../../src/notebook/chart.ts';
import { cite } from '../../src/notebook/cite.ts';
import { findings } from '../../src/notebook/findings.ts';
import { md } from '../../src/notebook/md.ts';
import type { Notebook, NotebookCell } from '../../src/notebook/notebook.ts';
import { drawAll, outputsOf } from '../../src/notebook/run.ts';
import type { Drawn } from '../../src/notebook/run.ts';
import { table as listing } from '../../src/notebook/table.ts';
import { pipeline } from '../../src/pipeline.ts';
import type { Source } from '../../src/source.ts';
import { newRun } from '../../src/step.ts';
import type { Event } from '../../src/step.ts';
import type { Table } from '../../src/table/table.ts';
import { folder } from '../support/folder.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { OTHER_STYLE } from '../support/other-style.ts';
import { tbl } from '../support/tbl.ts';

const SPEC = {
  usermeta: { words: { en: { title: 'Fewer died', subtitle: 'Deaths' }, es: { title: 'Murieron menos', subtitle: 'Muertes' } } },
  data: { name: 'table' }, height: 60, mark: 'bar', encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'deaths', type: 'quantitative' } },
};
const charts = folder({
  'deaths.vl.json': JSON.stringify(SPEC),
  'misspelt.vl.json': JSON.stringify(SPEC).replace('"deaths"', '"deths"'),
  'broken.vl.json': '{',
});
const at = (name: string): string => join(charts, `${name}.vl.json`);
const table = tbl([{ year: 2022, deaths: 495 }, { year: 2023, deaths: 154 }], {}, ['efe-1', 'efe-2']);
const good: Source = { name: 'good', load: () => Promise.resolve(table) };
const bad = (code: string): Source => ({ name: code, load: () => Promise.reject(new StepError({ code, what: `${code} is wrong` })) });
const notebook = (...cells: readonly NotebookCell[]): Notebook => ({ file: 'n.ts', title: 'N', lang: 'en', cells });
const codes = ({ errors }: Drawn): string[] => errors.flatMap(({ faults }) => faults.map(({ code }) => code));

test('each chart of each notebook is drawn, in order, in the language of its notebook', async () => {
  const spanish: Notebook = { ...notebook(chart(good, at('deaths'))), lang: 'es' };
  const { drawings, tables, errors } = await drawAll([notebook(chart(good, at('deaths'))), spanish], newRun());
  assert.equal(drawings.map(({ name, lang, words }) => [name, lang, words.title]), [['deaths', 'en', 'Fewer died'], ['deaths', 'es', 'Murieron menos']]);
  assert.equal([tables, errors], [[table, table], []]);
});

test('the charts of a notebook are drawn and painted in its house style', async () => {
  const { drawings: [drawing] } = await drawAll([{ ...notebook(chart(good, at('deaths'))), style: OTHER_STYLE }], newRun());
  assert.is(drawing?.style, OTHER_STYLE);
  assert.match(drawing?.svg ?? '', OTHER_STYLE.colours.first);
  assert.is(drawing?.words.credit, 'Chart: The Other Desk');
});

test('no notebook has nothing to draw', async () => {
  assert.equal(await drawAll([], newRun()), { drawings: [], tables: [], errors: [], linted: [] });
});

test('drawing is told as a step, with the rows drawn', async () => {
  const events: Event[] = [];
  await drawAll([notebook(chart(good, at('deaths')))], newRun((event) => void events.push(event)));
  const [start, end] = events;
  assert.equal(start, { event: 'step.start', pipeline: 'deaths', step: 'draw' });
  assert.ok(end?.event === 'step.end' && end.rowsIn === 2 && end.rowsOut === 2 && end.ms > 0);
});

test('what is wrong with one chart keeps no other from being drawn, or from telling what is wrong with it', async () => {
  const drawn = await drawAll([notebook(chart(bad('FIRST'), at('deaths')), chart(good, at('misspelt'))), notebook(chart(good, at('deaths')), chart(bad('LAST'), at('deaths')))], newRun());
  assert.equal(codes(drawn), ['FIRST', 'NO_SUCH_FIELD', 'LAST']);
  assert.is(drawn.drawings.length, 1);
});

test('a broken spec and every broken table of one chart are told in one run', async () => {
  const drawn = await drawAll([notebook(chart(bad('TABLE'), at('broken'), { one: bad('ONE'), two: good, three: bad('THREE') }))], newRun());
  assert.equal(codes(drawn), ['BAD_SPEC', 'TABLE', 'ONE', 'THREE']);
  assert.is(drawn.drawings.length, 0);
});

test('a chart is not drawn without one of its tables', async () => {
  const { drawings } = await drawAll([notebook(chart(good, at('deaths'), { events: bad('EVENTS') }))], newRun());
  assert.is(drawings.length, 0);
});

test('a ledger that several charts read is read once, and its faults are told once', async () => {
  const from = ledgerFolder({ 'figures lp-01 value': 'I54', 'figures lp-02 said_by': 'polise' });
  const [deaths, homicides] = [figures('deaths', { from }), figures('homicides', { from })];
  const drawn = await drawAll([notebook(chart(deaths, at('deaths'), { homicides })), notebook(chart(pipeline('p', homicides), at('deaths')))], newRun());
  assert.equal(codes(drawn), ['BAD_CELL', 'NOT_IN_LIST']);
});

test('what checks of tables beside a chart find is told too', async () => {
  const finding = (check: string): Source => ({ name: check, load: () => Promise.resolve({ ...table, findings: [{ check, severity: 'warn', message: 'look', figures: [] }] } as Table) });
  const { tables } = await drawAll([notebook(chart(finding('a'), at('deaths'), { other: finding('b') }))], newRun());
  assert.equal(tables.flatMap(({ findings }) => findings.map(({ check }) => check)), ['a', 'b']);
});

test('a failing check keeps its chart from being drawn', async () => {
  const twice: Source = { name: 'twice', load: () => Promise.resolve(tbl([{ year: 2022, deaths: 1 }, { year: 2022, deaths: 2 }])) };
  const drawn = await drawAll([notebook(chart(pipeline('p', twice, unique('year')), at('deaths')))], newRun());
  assert.equal([codes(drawn), drawn.drawings.length], [['CHECK_FAILED'], 0]);
});

test('a table that no chart draws is loaded and checked as well, whether it is listed or cited', async () => {
  const twice: Source = { name: 'twice', load: () => Promise.resolve(tbl([{ year: 2022, deaths: 1 }, { year: 2022, deaths: 2 }])) };
  assert.equal(codes(await drawAll([notebook(listing(pipeline('p', twice, unique('year'))))], newRun())), ['CHECK_FAILED']);
  assert.equal(codes(await drawAll([notebook(md`In ${cite(pipeline('p', twice, unique('year')), {}, 'deaths')}.`)], newRun())), ['CHECK_FAILED']);
  const { tables, errors } = await drawAll([notebook(listing(good), md`${cite(good, { year: 2022 }, 'deaths')}`)], newRun());
  assert.equal([tables, errors], [[table, table], []]);
});

test('each column, row and check that cells name and that is not there is told, with its place', async () => {
  const drawn = await drawAll([notebook(md`${cite(good, { year: 2022 }, 'deths')} and ${cite(good, { year: 1999 }, 'deaths')}`, listing(good, { columns: ['yaer'] }), findings(ledgerFolder(), { only: ['grimm'], sources: ['latinpots'] }))], newRun());
  assert.equal(codes(drawn), ['NO_SUCH_COLUMN', 'NO_MATCH', 'NO_SUCH_COLUMN', 'NOT_IN_LIST', 'NOT_IN_LIST']);
  assert.equal(drawn.errors.slice(0, 3).map(({ faults: [fault] }) => fault?.place?.file), Array(3).fill('tests/notebook/run.test.ts'));
  assert.equal(drawn.errors[3]?.faults.map(({ fix }) => fix), ['did you mean "latinpost"?', 'did you mean "grim"?']);
});

test('what is wrong with a source that several cells read is told once', async () => {
  assert.equal(codes(await drawAll([notebook(listing(bad('ONE')), listing(bad('ONE')))], newRun())), ['ONE', 'ONE'], 'these are two sources');
  const one = bad('ONE');
  assert.equal(codes(await drawAll([notebook(listing(one), md`${cite(one, {}, 'deaths')}`, chart(one, at('deaths')))], newRun())), ['ONE']);
});

test('the other editions of a notebook are read as well, and drawn for their pages only', async () => {
  const first = notebook(chart(good, at('deaths')));
  const drawn = await drawAll([{ ...first, editions: [{ ...notebook(chart(bad('OTHER'), at('deaths')), md`${cite(good, {}, 'deaths')}`), lang: 'es' }] }], newRun());
  assert.equal([codes(drawn), drawn.drawings.length], [['OTHER', 'MANY_MATCHES'], 1]);
});

test('a fault of the program is not taken for one of the data', async () => {
  const crash: Source = { name: 'crash', load: () => Promise.reject(new TypeError('a bug')) };
  let said = '';
  await drawAll([notebook(chart(crash, at('deaths')))], newRun()).catch((error: unknown) => (said = String(error)));
  assert.is(said, 'TypeError: a bug');
});

test('a drawing makes its four files', async () => {
  const { drawings } = await drawAll([notebook(chart(good, at('deaths')))], newRun());
  const outputs = (await Promise.all(drawings.map((drawing) => outputsOf(drawing)))).flat();
  assert.equal(outputs.map(({ name }) => name), ['deaths.vl.json', 'deaths.svg', 'deaths.png', 'deaths.csv']);
  assert.ok(outputs.every(({ bytes }) => bytes.length > 0));
});

test.run();
