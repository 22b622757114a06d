import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { unstatedLast } from '../../../src/chart/hedges/unstated-last.ts';
import { exact, missing } from '../../support/quantities.ts';
import { drawnFrom } from '../../support/drawn.ts';
import { tbl } from '../../support/tbl.ts';

const table = tbl([
  { category: 'cause:unstated', label: 'Not stated', n: exact(40) }, { category: 'cause:violent', label: 'Violence', n: exact(10) }, { category: 'cause:illness', label: 'Illness', n: exact(30) },
], { n: 'deaths' });
const spec = (sort?: unknown): Record<string, unknown> => ({ data: { name: 'table' }, height: { step: 20 }, mark: 'bar', encoding: { y: { field: 'label', type: 'nominal', ...(sort === undefined ? {} : { sort }) }, x: { field: 'n', type: 'quantitative' } } });

/** The names of the bars from top to bottom, as drawn. */
async function drawnOrder(sort?: unknown, of = table): Promise<string[]> {
  const { svg } = await drawnFrom(spec(sort), { table: of, words: { subtitle: 'Deaths by cause' } });
  const found = [...svg.matchAll(/<text[^>]*translate\([^,]*,([\d.-]+)\)[^>]*>(Not stated|Violence|Illness)</gu)].map(([, y, name]) => ({ y: Number(y), name: name ?? '' }));
  return found.sort((a, b) => a.y - b.y).map(({ name }) => name);
}

test('the part that is not stated is the last bar, whichever way its author sorts the others', async () => {
  assert.equal(await drawnOrder(), ['Illness', 'Violence', 'Not stated']);
  assert.equal(await drawnOrder('-x'), ['Illness', 'Violence', 'Not stated']);
  assert.equal(await drawnOrder('x'), ['Violence', 'Illness', 'Not stated']);
  assert.equal(await drawnOrder('descending'), ['Violence', 'Illness', 'Not stated']);
  assert.equal(await drawnOrder(null), ['Violence', 'Illness', 'Not stated'], 'in the order of the rows');
});

test('a list is kept as it is', async () => {
  assert.equal(await drawnOrder(['Not stated', 'Violence', 'Illness']), ['Not stated', 'Violence', 'Illness']);
});

test('a view without an unstated part, of another table or without names stays as it is', () => {
  const plain = tbl([{ category: 'cause:violent', label: 'Violence', n: exact(10) }]);
  assert.equal(unstatedLast(spec(), plain, 'en'), spec());
  assert.equal(unstatedLast(spec(), undefined, 'en'), spec());
  const years = { mark: 'bar', encoding: { x: { field: 'year', type: 'quantitative' }, y: { field: 'n', type: 'quantitative' } } };
  assert.equal(unstatedLast(years, table, 'en'), years);
});

const GAPS = tbl([{ label: 'Illness', n: 30 }, { label: 'Not stated', n: null }, { label: 'Violence', n: 40 }], { n: 'deaths' });
const FIGURES = tbl([{ label: 'Illness', n: exact(30) }, { label: 'Not stated', n: missing }, { label: 'Violence', n: exact(40) }], { n: 'deaths' });

test('a sorted bar with an empty cell is drawn, behind the others where they go by their numbers, and in its place where names have one', async () => {
  const orders: readonly (readonly [unknown, readonly string[]])[] = [
    ['-x', ['Violence', 'Illness', 'Not stated']], ['x', ['Illness', 'Violence', 'Not stated']],
    [{ encoding: 'x', order: 'descending' }, ['Violence', 'Illness', 'Not stated']], [{ field: 'n', order: 'descending' }, ['Violence', 'Illness', 'Not stated']],
    [null, ['Illness', 'Not stated', 'Violence']], [undefined, ['Illness', 'Not stated', 'Violence']], ['descending', ['Violence', 'Not stated', 'Illness']],
  ];
  for (const of of [GAPS, FIGURES]) for (const [sort, names] of orders) assert.equal(await drawnOrder(sort, of), names, JSON.stringify(sort));
});

test('a sum of which some parts are missing has no gap, and its order stays its author’s', async () => {
  const summed = { ...spec('-x'), encoding: { y: { field: 'label', type: 'nominal', sort: '-x' }, x: { aggregate: 'sum', field: 'n', type: 'quantitative' } } };
  assert.equal(unstatedLast(summed, GAPS, 'en'), summed);
  assert.not.match((await drawnFrom(summed, { table: GAPS })).svg, 'no data');
});

test.run();
