import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { plain } from '../../../src/figure/quantity.ts';
import { figures } from '../../../src/load/figures.ts';
import { listedColumns } from '../../../src/notebook/page/listed-columns.ts';
import { newRun } from '../../../src/step.ts';
import type { Table } from '../../../src/table/table.ts';
import { ledgerFolder } from '../../support/ledger.ts';
import { rejects } from '../../support/rejects.ts';
import { sourceOf } from '../../support/notebooks.ts';
import { takeRows } from '../../../src/table/rows.ts';
import { tbl } from '../../support/tbl.ts';

const place = { file: 'pipelines/story.ts', line: 3 };
const listed = (table: Table, columns: ReadonlyMap<string, string | null> | null = null, lang: 'en' | 'es' = 'en'): string[] => [...listedColumns({ columns, place }, table, lang).keys()];
/** A table whose texts are words, and no codes. */
const worded = (table: Table): Table => ({ ...table, columns: new Map([...table.columns].map(([name, column]) => [name, column.kind === 'code' ? { ...column, kind: 'text' } : column])) });
const loaded = async (rows: Parameters<typeof tbl>[0]): Promise<Table> => worded(await sourceOf(tbl(rows, {}, rows.map((_, i) => `f-${i}`))).load(newRun()));

test('where none is named, a column without a value in any row is left out, and the order is that of the steps', async () => {
  assert.equal(listed(await loaded([{ town: 'a', beds: 3, note: null }, { town: 'b', beds: null, note: null }])), ['town', 'beds']);
});

test('a table without rows keeps its columns', async () => {
  assert.equal(listed(takeRows(await loaded([{ town: 'a', note: null }]), [])), ['town', 'note']);
});

test('bounds and kinds of numbers are told in their words', async () => {
  assert.equal(listed(await loaded([{ year: 2020, deaths: plain(3) }])), ['year', 'deaths']);
});

test('a text is shown in the language of the page, and in the other one where it is in that alone', async () => {
  const rows = [{ speaker: 'police', speaker_es: 'policía', label_en: 'x', label_es: 'y', place_en: 'z', place_es: null }];
  assert.equal(listed(await loaded(rows)), ['speaker', 'label_en', 'place_en']);
  assert.equal(listed(await loaded(rows), null, 'es'), ['speaker_es', 'label_es', 'place_en']);
});

test('of figures of a ledger the day stands first, then the numbers, and codes last', async () => {
  const table = await figures('homicides', { from: ledgerFolder(), unit: 'count', category: null }).load(newRun());
  const names = listed(table);
  assert.equal(names.slice(0, 2), ['period', 'value']);
  assert.is(table.columns.get(names.at(-1) ?? '')?.kind, 'code');
  assert.not.ok(names.includes('category_label_es') || names.includes('value_low'));
});

test('who names columns gets them all, in that order, and is told one that is not there', async () => {
  const table = await loaded([{ town: 'a', beds: 3, note: null }]);
  assert.equal(listed(table, new Map([['note', 'Nota'], ['town', null]])), ['note', 'town']);
  const { faults: [fault] } = await rejects(() => listed(table, new Map([['notes', null]])), 'NO_SUCH_COLUMN');
  assert.is(fault?.place?.line, 3);
});

test.run();
