import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { legend } from '../../src/lint/legend.ts';
import { BARS, drawnFrom, found } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const groups = (count: number) => tbl(Array.from({ length: count }, (_, i) => ({ who: `group ${i}`, year: 2021, deaths: i + 1 })), { deaths: 'deaths' });
const SPEC = { ...BARS, mark: 'point', encoding: { ...BARS.encoding, shape: { field: 'who', type: 'nominal' } } };

test('five series may have a legend, two are warned of', async () => {
  assert.equal(await found(legend, await drawnFrom(SPEC, { table: groups(5) })), []);
  assert.equal(await found(legend, await drawnFrom(SPEC, { table: groups(2) })), ['LEGEND_FOR_FEW a legend names only 2 series: group 0, group 1']);
});

test('no legend is no fault', async () => {
  assert.equal(await found(legend, await drawnFrom(BARS)), []);
});

test.run();
