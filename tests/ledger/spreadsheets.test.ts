import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readSheet } from '../../src/csv/sheet.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { readLedger } from '../../src/ledger/ledger.ts';
import { columnsOf, FILE_NAMES } from '../../src/ledger/schema.ts';
import type { FileName } from '../../src/ledger/schema.ts';
import { EN_US, ES_ES, ES_SV, resavedFile } from '../support/excel.ts';
import type { Country } from '../support/excel.ts';
import { folder } from '../support/folder.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { rejects } from '../support/rejects.ts';

const FILES = readdirSync('data').filter((name) => name.endsWith('.csv')).map((name) => name.replace('.csv', '') as FileName);
const original = readLedger('data');

/** Every cell of a ledger, as read. */
function cellsOf({ files }: Ledger): string[] {
  return FILE_NAMES.flatMap((name) => files[name].flatMap((row) => Object.keys(columnsOf(name, [])).map((field) => `${name} ${field}: ${row.text(field)}`)));
}

/** The folder `data` after these of its files were opened and saved. */
function saved(country: Country, names: readonly FileName[], typed: readonly string[] = []): string {
  return folder(Object.fromEntries(FILES.map((name) => {
    const path = join('data', `${name}.csv`);
    if (!names.includes(name)) return [`${name}.csv`, readFileSync(path)];
    const { header, rows } = readSheet(path, { headers: 'first' });
    return [`${name}.csv`, resavedFile([header, ...rows], country, typed)];
  })));
}

for (const [where, country] of Object.entries({ 'the United States': EN_US, 'El Salvador': ES_SV })) {
  test(`every file of data/ comes back from Excel in ${where}, cell by cell, and what it rewrote is told`, () => {
    for (const name of FILES) {
      const read = readLedger(saved(country, [name]));
      assert.equal(cellsOf(read), cellsOf(original), name);
      const hasDays = original.files[name].some((row) => Object.entries(columnsOf(name, [])).some(([field, cell]) => cell.kind === 'date' && /^\d{4}-\d\d-\d\d$/u.test(row.text(field))));
      assert.is(read.findings.filter(({ message }) => message.includes('a spreadsheet has rewritten every day')).length, hasDays ? 1 : 0, name);
    }
    assert.equal(cellsOf(readLedger(saved(country, FILES))), cellsOf(original), 'all of them at once');
  });
}

test('in Spain, where decimals have a comma, what was imported as numbers comes back, and what Excel took for days is refused with its place', async () => {
  assert.equal(cellsOf(readLedger(saved(ES_ES, FILES, ['value', 'value_to', 'min', 'max']))), cellsOf(original));
  for (const name of FILES.filter((each) => each !== 'figures')) assert.equal(cellsOf(readLedger(saved(ES_ES, [name]))), cellsOf(original), name);
  const { faults } = await rejects(() => readLedger(saved(ES_ES, ['figures'])), 'BAD_CELL');
  assert.ok(faults.every(({ place }) => place?.field === 'value' && place.line !== undefined && place.column !== undefined));
});

test('one slashed day among ISO days stays refused with both readings', async () => {
  const { faults } = await rejects(() => readLedger(ledgerFolder({ 'sources latinpost published': '3/4/2024' })), 'AMBIGUOUS_DATE');
  assert.is(faults[0]?.fix, 'write 2024-04-03 or 2024-03-04');
});

test('a file whose days can all be read both ways stays refused', async () => {
  await rejects(() => readLedger(ledgerFolder({ 'sources latinpost published': '3/4/2024', 'sources ciudadano published': '1/12/2026' })), 'AMBIGUOUS_DATE');
});

test('days in both orders in one file are refused, each', async () => {
  const { faults } = await rejects(() => readLedger(ledgerFolder({ 'sources latinpost published': '3/14/2024', 'sources ciudadano published': '31/1/2026' })), 'BAD_DATE');
  assert.equal(faults.map(({ fix }) => fix), ['write 2024-03-14', 'write 2026-01-31']);
});

test('each file of data/ with whole days has one that settles their order', () => {
  for (const name of FILES) {
    const days = original.files[name].flatMap((row) => Object.entries(columnsOf(name, [])).flatMap(([field, cell]) => (cell.kind === 'date' && /^\d{4}-\d\d-\d\d$/u.test(row.text(field)) ? [row.text(field)] : [])));
    assert.ok(days.length === 0 || days.some((day) => Number(day.slice(8)) > 12), `${name}.csv: Excel would leave only days that can be read both ways; write the one that is meant as ${days[0]}/${days[0]}`);
  }
});

test('data/ has no sign that the code page of western Windows lacks: Excel may save in it', () => {
  for (const name of FILES) {
    const text = new TextDecoder().decode(readFileSync(join('data', `${name}.csv`)));
    const marks = (signs: Iterable<string | number>, mark: string | number): number => [...signs].filter((sign) => sign === mark).length;
    assert.is(marks(resavedFile([[text]], ES_SV), 0x3f), marks(text, '?'), name);
  }
});

test.run();
