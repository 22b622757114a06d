import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { draw } from '../../src/chart/draw.ts';
import type { Drawing } from '../../src/chart/draw.ts';
import { namedColumns } from '../../src/table/table.ts';
import type { Table } from '../../src/table/table.ts';
import { setColumns } from '../../src/table/rows.ts';
import { dataTable } from '../../src/write/data-table.ts';
import { evidenceOf } from '../../src/write/evidence.ts';
import { markColumns } from '../../src/write/mark-columns.ts';
import { markRows } from '../../src/write/mark-rows.ts';
import type { MarkRow } from '../../src/write/mark-rows.ts';
import { tableHtml } from '../../src/write/table-html.ts';
import { deaths } from '../support/deaths.ts';
import { tbl } from '../support/tbl.ts';

const drawing = await draw(deaths(), { lang: 'en' });

async function page(changes: Partial<Drawing> = {}): Promise<string> {
  const marks = await markRows(drawing);
  return tableHtml({ ...drawing, ...changes }, marks, evidenceOf(marks));
}

/** The tags of a page, in order, without their attributes. */
const tags = (html: string): string[] => [...html.matchAll(/<\/?[a-z][\w-]*/giu)].map(([tag]) => tag);

test('the table has a caption, headers for its columns and its rows, and the numbers in words', async () => {
  const html = await page();
  assert.match(html, '<html lang="en">');
  assert.match(html, '<caption>Homicides a year in El Salvador</caption>');
  assert.match(html, '<th scope="col">Year</th><th scope="col">Kind</th><th scope="col">Homicides</th><th scope="col">Figures</th>');
  assert.match(html, '<tr id="mark-1"><th scope="row">2022</th><td>=official</td><td>495</td><td><a href="#figure-f-2022">f-2022</a></td></tr>');
});

test('a number is not headed as what stands beside it: two columns of one name cannot be told apart', async () => {
  const { tables, ...chart } = deaths();
  const table = tables.get('table') as Table;
  const whole = setColumns(table, [['whole', { kind: 'count', label: 'Homicides', unit: 'homicides' }, [800, 700, 600]]]);
  const { spec } = chart.authored;
  const reading = { ...chart, authored: { ...chart.authored, spec: { ...spec, transform: [{ calculate: 'datum.whole_words', as: 'head' }] } as typeof spec }, tables: new Map([['table', whole]]) };
  const both = await draw(reading, { lang: 'en' });
  const heads = [...dataTable(both, await markRows(both)).matchAll(/<th scope="col">([^<]+)/gu)].map(([, head]) => head);
  assert.equal(heads, ['Homicides', 'Year', 'Kind', 'Number', 'Figures']);
});

test('it is in the language of the chart, and has only the labels of that', async () => {
  const spanish = await draw(deaths(), { lang: 'es' });
  const marks = await markRows(spanish);
  const html = tableHtml(spanish, marks, evidenceOf(marks));
  assert.match(html, '<html lang="es">');
  assert.match(html, '<td>oficial</td>');
  assert.not.match(html, 'official');
  assert.match(html, '<th scope="col">Kind</th>', 'what the other language calls it is not told apart where only one stands');
  assert.match(html, '<p>Fuente: National Civil Police');
});

test('a row without what mostly names it is named by what it has, and one that nothing places by its number: no header is empty', async () => {
  const marks = await markRows(drawing);
  const emptied = (...names: readonly string[]): MarkRow[] => marks.map((mark) => ({ ...mark, table: setColumns(mark.table, namedColumns(mark.table).filter(([name]) => names.includes(name)).map(([name, column, cells]) => [name, column, Array.from({ length: cells.length }, () => null)])) }));
  assert.match(dataTable(drawing, emptied('year')), '<tr id="mark-1"><td></td><th scope="row">=official</th><td>495</td>');
  assert.match(dataTable(drawing, emptied('year', 'kind_en')), '<tr id="mark-1"><th scope="row">1</th><td></td><td>495</td>');
});

test('a table that is wider than a phone is moved within a frame that keyboards reach, and that is called as it is', async () => {
  assert.match(await page(), '<div role="region" aria-label="Homicides a year in El Salvador" tabindex="0"><table>');
});

test('each number leads to its quote, and back', async () => {
  const html = await page();
  assert.match(html, '<tr id="figure-f-2022"><th scope="row">f-2022</th><td><q>los 495 contabilizados en el 2022</q></td><td>National Civil Police</td><td>2022</td>');
  assert.match(html, '<a href="#mark-1">1</a>');
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
  assert.equal([...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id).filter((id) => !ids.has(id)), []);
});

test('only an address of the web is a link', async () => {
  const html = await page();
  assert.match(html, '<a href="https://example.org/efe?a=1&amp;b=2" rel="noreferrer">');
  assert.not.match(html, 'javascript:');
});

test('whatever stands in a title or a note is text: it makes no element and no attribute', async () => {
  const hostile = ['</script><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!--<script>', '"><svg onload=alert(1)>', "' onmouseover='x", '\u2028]]>', '&lt;b&gt;'];
  const plain = tags(await page({ words: { ...drawing.words, notes: hostile.map(() => 'plain') } }));
  const html = await page({ words: { ...drawing.words, notes: hostile } });
  assert.equal(tags(html), plain);
  assert.not.match(html, '<!--<');
  assert.equal(tags(await page({ words: { ...drawing.words, title: hostile.join(' ') } })), tags(await page()));
});

test('the page fetches nothing and runs nothing', async () => {
  const html = await page();
  assert.match(html, "default-src 'none'");
  assert.not.match(html, /<(?:script|link|img|iframe)|url\(|@import/u);
});

/** The chart with events beside its table: a law and a change of what is counted, which the police told of. */
async function withEvents(lang: 'en' | 'es'): Promise<{ html: string; marks: readonly MarkRow[] }> {
  const told = tbl([
    { event: 'ev-law', date: '2023-03-27', from: '2023-03-27', year: 2023, kind: 'law', label_en: 'A <law> begins', label_es: 'Comienza una <ley>' },
    { event: 'ev-count', date: '2024-04-XX', from: '2024-04-01', year: 2024, kind: 'definition', label_en: 'Graves are left out', label_es: 'No se cuentan fosas' },
  ], {}, ['ev-law', 'ev-count']);
  const events = { ...told, columns: new Map([...told.columns].map(([name, column]) => [name, name === 'date' ? { ...column, kind: 'date' as const } : column])) };
  const { tables, ...chart } = deaths();
  const marked = await draw({ ...chart, tables: new Map([...tables, ['breaks', events]]) }, { lang });
  const marks = await markRows(marked);
  return { html: dataTable(marked, marks), marks };
}

test('the events that a chart marks stand in a table of their own, with their dates and words, and a change of what is counted says so', async () => {
  const [en, es] = [await withEvents('en'), await withEvents('es')];
  assert.match(en.html, '<caption>What the chart marks on its axis of time</caption>');
  assert.match(en.html.replaceAll('\u00a0', ' '), '<tr id="mark-3"><th scope="row">27 March 2023</th><td>A &lt;law&gt; begins</td>');
  assert.match(en.html.replaceAll('\u00a0', ' '), '<tr id="mark-4"><th scope="row">April 2024</th><td>Graves are left out. From here on something else is counted.</td>');
  assert.match(es.html.replaceAll('\u00a0', ' '), '<th scope="row">27 de marzo de 2023</th><td>Comienza una &lt;ley&gt;</td>');
  assert.match(es.html, 'No se cuentan fosas. Desde aquí se cuenta otra cosa.');
  assert.match(en.html, '<a href="#figure-ev-law">ev-law</a>');
  assert.is((en.html.match(/<table>/gu) ?? []).length, 2);
  assert.is(((await page()).match(/<caption>/gu) ?? []).length, 2, 'a chart without events has its numbers and its evidence');
});

test('in the data their words stand where those of numbers do, in both languages', async () => {
  const { marks } = await withEvents('en');
  const columns = markColumns(deaths(), marks, ['en', 'es']);
  const words = (name: string): unknown[] => marks.slice(2).map((mark) => columns.find((column) => column.name === name)?.at(mark));
  assert.equal([words('words_en'), words('words_es')], [['A <law> begins', 'Graves are left out'], ['Comienza una <ley>', 'No se cuentan fosas']]);
  assert.equal([words('value'), words('as_of')], [[null, null], ['2023-03-27', '2024-04-XX']]);
});

test.run();
