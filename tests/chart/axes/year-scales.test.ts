import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Node } from '../../../src/chart/spec/node.ts';
import { withYearScales } from '../../../src/chart/axes/year-scales.ts';
import { tbl } from '../../support/tbl.ts';
import { drawnFrom, YEARS, Y } from '../../support/drawn.ts';

const TABLES = new Map([['table', YEARS], ['other', tbl([{ year: 2020, n: 1 }])]]);
const x = (definition: Node): unknown => (withYearScales({ mark: 'point', encoding: { x: { field: 'year', type: 'quantitative', ...definition } } }, TABLES)['encoding'] as Node)['x'];

test('an axis of years begins with the first and not in the year 0, prints them without a comma, and has no lines up the plot', async () => {
  assert.equal(x({}), { field: 'year', type: 'quantitative', axis: { format: 'd', grid: false }, scale: { zero: false } });
  const { svg } = await drawnFrom({ data: { name: 'table' }, height: 100, mark: 'point', encoding: { x: { field: 'year', type: 'quantitative', axis: { values: [2021, 2023] } }, y: Y } });
  assert.match(svg, />2021</u);
  assert.not.match(svg, />(?:2,021|500)</u);
});

test('what an author says of the scale or the axis stays', () => {
  assert.equal(x({ scale: { zero: true } }), { field: 'year', type: 'quantitative', axis: { format: 'd', grid: false }, scale: { zero: true } });
  assert.equal(x({ scale: { domain: [2000, 2030] }, axis: null }), { field: 'year', type: 'quantitative', axis: null, scale: { domain: [2000, 2030] } });
  assert.equal(x({ scale: { nice: false }, axis: { format: 'c', grid: true } }), { field: 'year', type: 'quantitative', axis: { format: 'c', grid: true }, scale: { zero: false, nice: false } });
  assert.equal(x({ scale: null }), { field: 'year', type: 'quantitative', scale: null });
});

test('other axes are left alone: of names, of other numbers, and of counts of years', () => {
  for (const definition of [{ type: 'ordinal' }, { field: 'deaths' }, { aggregate: 'count' }, { bin: true }] as const) assert.equal(x(definition), { field: 'year', type: 'quantitative', ...definition });
});

test('views within views are found, each with its own data', () => {
  const view = { encoding: { y: { field: 'year', type: 'quantitative' } } };
  const years = { y: { field: 'year', type: 'quantitative', axis: { format: 'd' }, scale: { zero: false } } };
  assert.equal(withYearScales({ vconcat: [{ layer: [view] }, { spec: view }] }, TABLES), { vconcat: [{ layer: [{ encoding: years }] }, { spec: { encoding: years } }] });
  assert.equal(withYearScales({ data: { name: 'none' }, layer: [view] }, TABLES), { data: { name: 'none' }, layer: [view] });
});

test.run();
