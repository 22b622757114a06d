import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { labelAstray } from '../../src/lint/label-astray.ts';
import { drawnFrom, found } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const CAUSES = tbl([{ year: 2022, cause: 'a', share: 50 }, { year: 2022, cause: 'b', share: 30 }, { year: 2022, cause: 'c', share: 20 }], { share: '%' });
const lying = (text: object): object => ({
  data: { name: 'table' }, height: 60,
  encoding: { y: { field: 'year', type: 'ordinal' }, x: { field: 'share', type: 'quantitative', axis: null }, color: { field: 'cause', type: 'nominal', legend: null } },
  layer: [{ mark: 'bar' }, { mark: { type: 'text', dy: -30 }, encoding: { color: { value: '#1a1a1a' }, text: { field: 'cause' }, ...text } }],
});
const look = async (text: object): Promise<string[]> => found(labelAstray, await drawnFrom(lying(text), { table: CAUSES }));

test('labels on their own parts of a bar pass', async () => {
  assert.equal(await look({}), []);
});

test('a label at the part of another row is refused', async () => {
  // Not stacked: each stands at its own number, counted from the beginning of the bar.
  assert.equal(await look({ x: { field: 'share', type: 'quantitative', stack: null, axis: null } }), [
    'LABEL_ASTRAY the label "b" stands at the part of another row in its bar', 'LABEL_ASTRAY the label "c" stands at the part of another row in its bar',
  ]);
});

test('a column of labels is told by its rows, and one behind the whole bar is no part’s', async () => {
  assert.equal(await look({ x: { value: 0 } }), []);
  assert.equal(await look({ x: { value: 'width' } }), []);
});

test('bars that lie over each other are no parts, nor are those of other rows of the axis', async () => {
  const table = tbl([{ year: 2022, cause: 'all', share: 90 }, { year: 2022, cause: 'some', share: 30 }, { year: 2023, cause: 'all', share: 60 }], { share: '%' });
  const over = { field: 'share', type: 'quantitative', stack: null };
  const spec = { data: { name: 'table' }, height: 90, encoding: { y: { field: 'year', type: 'ordinal' }, x: over, color: { field: 'cause', type: 'nominal', legend: null } }, layer: [{ mark: 'bar' }, { mark: { type: 'text', align: 'left', dx: 4 }, encoding: { text: { field: 'cause' } } }] };
  assert.equal(await found(labelAstray, await drawnFrom(spec, { table })), []);
});

test.run();
