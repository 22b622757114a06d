import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { gapCrossed } from '../../src/lint/gap-crossed.ts';
import { drawnFrom, found } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const GAP = tbl([2015, 2016, 2018, 2019].map((year) => ({ year, zone: 'a', deaths: 5 })), { deaths: 'deaths' });
const LINE = { data: { name: 'table' }, height: 120, mark: 'line', encoding: { x: { field: 'year', type: 'quantitative' }, y: { field: 'deaths', type: 'quantitative' } } };

test('a line that the chart draws passes', async () => {
  assert.equal(await found(gapCrossed, await drawnFrom(LINE, { table: GAP })), []);
});

test('a row without a number parts a line by itself', async () => {
  const table = tbl([2015, 2016, 2017, 2018].map((year) => ({ year, deaths: year === 2016 ? null : 5 })), { deaths: 'deaths' });
  assert.equal(await found(gapCrossed, await drawnFrom(LINE, { table })), []);
});

test('a line over a year without a row is refused, with the years that it leads from and to', async () => {
  const drawing = await drawnFrom(LINE, { table: GAP });
  const whole = JSON.parse(JSON.stringify(drawing.spec).replace('> 1 ? 1 : 0', '> 9 ? 1 : 0'));
  assert.equal(await found(gapCrossed, { ...drawing, spec: whole }), ['GAP_CROSSED a line of "lines" leads from 2016 to 2018, over periods without a number']);
});

test('areas on each other, which cannot be broken, are refused', async () => {
  const spec = { ...LINE, mark: 'area', encoding: { ...LINE.encoding, color: { field: 'zone', type: 'nominal', legend: null } } };
  assert.equal((await found(gapCrossed, await drawnFrom(spec, { table: GAP }))).length, 1);
});

test('a line in an order of its own goes back and forth', async () => {
  assert.equal(await found(gapCrossed, await drawnFrom({ ...LINE, encoding: { ...LINE.encoding, order: { field: 'deaths' } } }, { table: GAP })), []);
});

test.run();
