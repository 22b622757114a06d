import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { draw } from '../../src/chart/draw.ts';
import type { Column } from '../../src/table/column.ts';
import { originsOf } from '../../src/table/origins.ts';
import type { Citation, Origins } from '../../src/table/origins.ts';
import { setColumns } from '../../src/table/rows.ts';
import { tableOf } from '../../src/table/table.ts';
import type { Named, Table } from '../../src/table/table.ts';
import { markRows } from '../../src/write/mark-rows.ts';
import type { MarkRow } from '../../src/write/mark-rows.ts';
import { deaths, TABLE } from '../support/deaths.ts';

const IDS = ['f-b', 'f-a', 'f-c'];

/** Three counts as a ledger has them, in the order in which they were typed; each row comes from its figure. */
function counts(figure: readonly (string | null)[]): Table {
  const column = (name: string, kind: Column['kind'], cells: readonly unknown[]): Named => [name, { kind, label: name, unit: kind === 'count' ? 'deaths' : '' }, [...cells]];
  const cite = (i: number): Citation => ({ id: IDS[i] ?? '', place: {}, quote: 'words' });
  return tableOf([column('year', 'year', [2024, 2022, 2023]), column('kind_en', 'text', ['a', 'a', 'a']), column('homicides', 'count', [5, 7, 6]), column('figure', 'code', figure)], originsOf({ size: 3, cite }), { name: 't', steps: [], joined: [] });
}

const marksOf = async (table: Table): Promise<readonly MarkRow[]> => markRows(await draw(deaths({ table })));

test('the marks stand in the order of the years that the chart draws, numbered from 1', async () => {
  const marks = await marksOf(counts(IDS));
  assert.equal(marks.map(({ number, row }) => [number, row]), [[1, 1], [2, 2], [3, 0]]);
});

test('a row of a ledger knows its own figure; a row that was reckoned, or whose figure it does not come from, has none', async () => {
  const marks = await marksOf(counts(['f-b', null, 'f-a']));
  assert.equal(marks.map(({ own }) => own?.id ?? null), [null, null, 'f-b']);
  assert.equal((await marksOf(TABLE)).map(({ own }) => own), [null, null]);
});

test('what a row was made with stands behind its own figure', async () => {
  const table = counts(['f-c', null, null]);
  const joined = { ...table, origins: { ...table.origins, offsets: Uint32Array.from([0, 3, 4, 5]), ids: Uint32Array.from([0, 1, 2, 1, 2]) } };
  assert.equal((await marksOf(joined)).at(-1)?.citations.map(({ id }) => id), ['f-c', 'f-b', 'f-a']);
});

/** Counts with the number of all of them beside each, as a join gives it: the count comes from its own figure, the number beside it from another; the last has none. */
function withWhole(): Table {
  const table = counts(IDS);
  const shelf = originsOf({ size: 4, cite: (i) => ({ id: [...IDS, 'f-whole'][i] ?? '', place: {}, quote: 'words' }) });
  const from = (offsets: readonly number[], ids: readonly number[]): Origins => ({ ...shelf, offsets: Uint32Array.from(offsets), ids: Uint32Array.from(ids) });
  const whole = setColumns(table, [['whole', { kind: 'count', label: 'Whole', unit: 'deaths' }, [70, 70, null]]]);
  const narrower = new Map([['homicides', from([0, 1, 2, 3], [0, 1, 2])], ['whole', from([0, 1, 2, 2], [3, 3])]]);
  return { ...whole, origins: from([0, 2, 4, 5], [0, 3, 1, 3, 2]), narrower };
}

test('what a number comes from that the chart prints beside its mark stands behind it too, and the number is of its own day', async () => {
  const printing = { transform: [{ calculate: "datum.kind + ': ' + datum.whole_words", as: 'head' }] };
  const marks = await markRows(await draw(deaths({ table: withWhole(), spec: printing })));
  assert.equal(marks.map(({ own, citations }) => [own?.id, ...citations.map(({ id }) => id)]), [['f-a', 'f-a', 'f-whole'], ['f-c', 'f-c'], ['f-b', 'f-b', 'f-whole']]);
});

test('a number that the chart does not read is not behind its marks, though its rows have it', async () => {
  assert.equal((await marksOf(withWhole())).map(({ citations }) => citations.map(({ id }) => id)), [['f-a'], ['f-c'], ['f-b']]);
});

test('a number is of the day or period of its row, else of those of what it comes from', async () => {
  assert.equal((await marksOf(TABLE)).map(({ when }) => when), [['2022'], ['2023']]);
});

test.run();
