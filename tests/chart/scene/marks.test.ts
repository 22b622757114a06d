import type { TopLevelSpec } from 'vega-lite';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Authored } from '../../../src/chart/spec/authored.ts';
import { draw } from '../../../src/chart/draw.ts';
import type { Drawing } from '../../../src/chart/draw.ts';
import { marksOf } from '../../../src/chart/scene/marks.ts';
import { markBoxes } from '../../../src/picture/mark-boxes.ts';
import { parseSvg } from '../../../src/picture/tree.ts';
import type { Table } from '../../../src/table/table.ts';
import { atLeast, missing, range } from '../../support/quantities.ts';
import { rejects } from '../../support/rejects.ts';
import { tbl } from '../../support/tbl.ts';

const deaths = tbl([{ year: 2022, deaths: 5, rate: 0.5 }, { year: 2023, deaths: null, rate: 0.7 }, { year: 2024, deaths: 0, rate: null }]);
const bars = { mark: 'bar', encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'deaths', type: 'quantitative' } } };

async function drawn(spec: object, tables: Record<string, Table> = { table: deaths }): Promise<Drawing> {
  const whole = { usermeta: { words: { en: { title: 'Deaths', subtitle: 'A year' } } }, data: { name: 'table' }, height: 60, ...spec };
  const authored = { file: 'a.vl.json', text: JSON.stringify(whole), spec: whole as unknown as TopLevelSpec } as Authored;
  return draw({ name: 'a', authored, tables: new Map(Object.entries(tables)) });
}

/** Marks in short: `table 0 deaths`. */
const short = async (spec: object, tables?: Record<string, Table>): Promise<string[]> => (await marksOf(await drawn(spec, tables))).map(({ data, row, column }) => `${data} ${row} ${column}`);

test('each row that is drawn is a mark, nought too; a gap is none', async () => {
  assert.equal(await short(bars), ['table 0 deaths', 'table 2 deaths']);
});

test('there are as many marks as shapes in the picture', async () => {
  const drawing = await drawn(bars);
  const shapes = markBoxes(parseSvg(drawing.svg)).filter(({ layer }) => layer === 'bars');
  assert.is(shapes.length, (await marksOf(drawing)).length);
});

test('a label repeats a mark, and what else shows the same number of the same row is one with it', async () => {
  const layer = [bars, { ...bars, mark: 'text', encoding: { ...bars.encoding, text: { field: 'deaths_words' } } }, { ...bars, mark: 'tick', transform: [{ filter: 'datum.year > 2023' }] }];
  assert.equal(await short({ layer }), ['table 0 deaths', 'table 2 deaths']);
});

test('two panels with two numbers of a row are two marks', async () => {
  const rates = { mark: 'point', encoding: { ...bars.encoding, y: { field: 'rate', type: 'quantitative' } } };
  assert.equal(await short({ vconcat: [bars, rates] }), ['table 0 deaths', 'table 0 rate', 'table 1 rate', 'table 2 deaths']);
});

test('rows that a transform leaves out are none', async () => {
  assert.equal(await short({ ...bars, transform: [{ filter: 'datum.year < 2024' }] }), ['table 0 deaths']);
});

test('the points of a line are marks, line by line', async () => {
  const table = tbl([{ year: 2022, who: 'a', n: 1 }, { year: 2023, who: 'a', n: 2 }, { year: 2022, who: 'b', n: 3 }, { year: 2023, who: 'b', n: 4 }]);
  const spec = { mark: 'line', encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'n', type: 'quantitative' }, detail: { field: 'who', type: 'nominal' } } };
  assert.equal(await short(spec, { table }), ['table 0 n', 'table 1 n', 'table 2 n', 'table 3 n']);
});

test('the ends of a range are of one number, and so are those of a stack', async () => {
  const table = tbl([{ year: 2022, n: range(20, 30) }, { year: 2023, n: atLeast(3) }, { year: 2024, n: missing }]);
  const ranges = { mark: 'rule', transform: [{ filter: "datum.n_type === 'range'" }], encoding: { y: { field: 'year', type: 'ordinal' }, x: { field: 'n_low', type: 'quantitative' }, x2: { field: 'n_high' } } };
  assert.equal(await short(ranges, { table }), ['table 0 n']);
  const stacked = { mark: 'bar', transform: [{ stack: 'deaths', groupby: [], as: ['from', 'to'] }], encoding: { x: { field: 'from', type: 'quantitative' }, x2: { field: 'to' } } };
  assert.equal(await short(stacked, { table: tbl([{ deaths: 5, order: 1 }, { deaths: 6, order: 2 }]) }), ['table 0 deaths', 'table 1 deaths']);
});

test('an event has a place and no number; each panel of a facet is drawn', async () => {
  const events = tbl([{ year: 2022, label: 'x' }, { year: 2023, label: 'y' }]);
  const layer = [bars, { data: { name: 'events' }, mark: 'rule', encoding: { x: { field: 'year', type: 'ordinal' } } }];
  assert.equal(await short({ layer }, { table: deaths, events }), ['table 0 deaths', 'table 2 deaths', 'events 0 null', 'events 1 null']);
  const facet = { facet: { field: 'who', type: 'nominal' }, columns: 1, spec: { height: 40, mark: 'bar', encoding: { x: { field: 'n', type: 'quantitative' } } } };
  assert.equal(await short(facet, { table: tbl([{ who: 'a', n: 1 }, { who: 'b', n: 2 }]) }), ['table 0 n', 'table 1 n']);
});

test('a view that is repeated shows the one number that its name says', async () => {
  const spec = { repeat: ['deaths', 'rate'], columns: 1, spec: { height: 40, mark: 'bar', encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: { repeat: 'repeat' }, type: 'quantitative' } } } };
  assert.equal(await short(spec), ['table 0 deaths', 'table 0 rate', 'table 1 rate', 'table 2 deaths']);
});

test('a spec that adds rows up itself is refused: no step leads from its marks to the words', async () => {
  const spec = { mark: 'bar', encoding: { x: { aggregate: 'sum', field: 'deaths', type: 'quantitative' } } };
  const { faults } = await rejects(marksOf(await drawn(spec)), 'UNTRACED_MARK');
  assert.is(faults.length, 1);
});

test.run();
