import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { interval } from '../../src/figure/interval.ts';
import { plain } from '../../src/figure/quantity.ts';
import type { Quantity } from '../../src/figure/quantity.ts';
import { figureColumn } from '../../src/table/figure-column.ts';
import { need } from '../../src/table/need.ts';
import { originNames } from '../../src/table/origins.ts';
import { computeNumbers, rowCursor, setColumns, takeRows } from '../../src/table/rows.ts';
import { rejects } from '../support/rejects.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const table = tbl([{ year: 2022, deaths: 5 }, { year: 2023, deaths: null }, { year: 2024, deaths: 0 }], { deaths: 'deaths' });
const number = { kind: 'number', label: 'n', unit: '' } as const;

test('new columns stand behind the others, and rows keep their origins', () => {
  const set = setColumns(table, [['n', number, [1, 2, 3]]]);
  assert.equal([...set.columns.keys()], ['year', 'deaths', 'n']);
  assert.equal(rowsOf(set, 'n'), [{ n: 1 }, { n: 2 }, { n: 3 }]);
  assert.equal(originNames(set.origins, 2), ['row 2']);
});

test('a column of the same name is replaced where it stands, meaning and all', () => {
  const set = setColumns(table, [['year', number, [1, 2, 3]]]);
  assert.equal([...set.columns], [['year', number], ['deaths', { kind: 'count', label: 'deaths', unit: 'deaths' }]]);
  assert.equal(rowsOf(set, 'year'), [{ year: 1 }, { year: 2 }, { year: 3 }]);
});

test('the old table stays as it was', () => {
  setColumns(table, [['year', number, [1, 2, 3]]]);
  assert.equal(rowsOf(table, 'year'), [{ year: 2022 }, { year: 2023 }, { year: 2024 }]);
});

test('the bounds of a figure go when a plain column takes its place', () => {
  const atLeast: Quantity = { value: 241, type: 'at_least', ...interval(241, Infinity) };
  const set = setColumns(tbl([{ n: atLeast, a: 1 }]), [['n', number, [250]]]);
  assert.equal([...set.columns.keys()], ['n', 'a']);
  assert.equal(need(set, 'n')[0].quantity(0), plain(250));
});

test('a figure takes the place of a figure with its companions', () => {
  const set = setColumns(tbl([{ n: plain(1), a: 1 }]), figureColumn('n', { label: 'n', unit: '' }, [plain(2)]));
  assert.equal(rowsOf(set), [{ n: 2, n_low: 2, n_high: 2, n_open: '', n_type: 'exact', a: 1 }]);
});

test('a column that is only called like a companion stays', () => {
  assert.equal([...setColumns(tbl([{ n: 1, n_low: 0 }]), [['n', number, [2]]]).columns.keys()], ['n', 'n_low']);
});

test('taken rows come in the order asked for, with their origins', () => {
  const taken = takeRows(table, [2, 0, 2]);
  assert.equal(rowsOf(taken), [{ year: 2024, deaths: 0 }, { year: 2022, deaths: 5 }, { year: 2024, deaths: 0 }]);
  assert.equal([originNames(taken.origins, 0), originNames(taken.origins, 1)], [['row 2'], ['row 0']]);
});

test('no rows are a table of none, with all its columns', () => {
  const taken = takeRows(table, []);
  assert.equal([rowsOf(taken), [...taken.columns.keys()]], [[], ['year', 'deaths']]);
});

test('computed numbers have gaps where there is null, or nothing finite', () => {
  const cells = computeNumbers(table, (row) => [0, null, 1 / 0][row] as number | null);
  assert.equal([cells.at(0), cells.at(1), cells.at(2)], [0, null, null]);
  assert.is(computeNumbers(table, () => NaN).at(0), null);
});

test('a row reads its columns by name', () => {
  const { at } = rowCursor(table);
  assert.equal([at(0)['year'], at(0)['deaths']], [2022, 5]);
  assert.equal([at(1)['deaths'], at(2)['deaths']], [null, 0]);
  assert.equal({ ...at(2) }, { year: 2024, deaths: 0 });
});

test('a name that the table lacks throws, where a plain object would say undefined', async () => {
  const { message } = await rejects(() => rowCursor(table).at(0)['deths'], 'NO_SUCH_COLUMN');
  assert.match(message, 'did you mean "deaths"?');
  await rejects(() => rowCursor(table).at(0)['constructor'], 'NO_SUCH_COLUMN');
});

test('a row cannot be written to', () => {
  assert.throws(() => {
    (rowCursor(table).at(0) as Record<string, unknown>)['year'] = 1;
  }, TypeError);
});

test('a column called as what objects inherit is read like any other', () => {
  assert.is(rowCursor(tbl([{ constructor: 7 }] as unknown as Parameters<typeof tbl>[0])).at(0)['constructor'], 7);
});

test('a row can be printed and awaited, for looking at it', async () => {
  const row = rowCursor(table).at(0);
  assert.is(JSON.stringify(row), '{"year":2022,"deaths":5}');
  assert.is(await (row as unknown as Promise<unknown>), row);
});

test.run();
