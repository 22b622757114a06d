import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readSheet } from '../../src/csv/sheet.ts';
import { LoadError } from '../../src/errors.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { readLedger } from '../../src/ledger/ledger.ts';
import { columnsOf, FILE_NAMES } from '../../src/ledger/schema.ts';
import type { FileName } from '../../src/ledger/schema.ts';
import { EN_US, ES_ES, ES_SV, inSheets, resaved, resavedFile, resavedUnsplit } from '../support/excel.ts';
import type { Country } from '../support/excel.ts';
import { folder } from '../support/folder.ts';
import { hasGnumeric, throughGnumeric } from '../support/gnumeric.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { hasOffice, throughOffice } from '../support/office.ts';
import { rejects } from '../support/rejects.ts';
import { takenFor } from '../support/taken.ts';

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
    return [`${name}.csv`, resavedFile([header, ...rows], country, { typed })];
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

/** What is told of numbers that were read back, by the line of the file. */
function toldOfNumbers({ findings }: Ledger): string[] {
  return findings.map(({ message }) => message).filter((message) => message.includes('has rewritten a number'));
}

/** The lines of figures.csv whose value a country's spreadsheet shows otherwise. */
function rewrittenLines(country: Country): number[] {
  return original.files.figures.filter((row) => ['value', 'value_to'].some((field) => row.text(field) !== '' && !/^-?[\d.]+$/u.test(resaved(row.text(field), country)))).map(({ line }) => line);
}

const IN_SPAIN = {
  'Excel opens a double-clicked file or imports it as General': ES_ES,
  'Excel shows days in the short form': { ...ES_ES, taken: 'd/m/yyyy' },
  'Google Sheets converts text to numbers and dates': inSheets(ES_ES),
  'Google Sheets shows them as ISO days': { ...inSheets(ES_ES), taken: 'yyyy-mm-dd' },
} as const;

for (const [how, country] of Object.entries(IN_SPAIN)) {
  test(`in Spain, where ${how}, decimals are taken for days, and every file comes back, each number read back by its phrase and told`, () => {
    const read = readLedger(saved(country, FILES));
    assert.equal(cellsOf(read), cellsOf(original));
    const [lines, told] = [rewrittenLines(country), toldOfNumbers(read)];
    assert.ok(lines.length > 5);
    assert.equal(told.map((message) => Number(/figures\.csv:(\d+):\d+, column "value/u.exec(message)?.[1])), lines);
    assert.ok(told.every((message) => / as "[^"]+"; it is read as [\d.]+, because the phrase of the row says "[^"]+"; write /u.test(message)), told[0]);
  });
}

test('in Spain, what was imported as numbers comes back', () => {
  assert.equal(cellsOf(readLedger(saved(ES_ES, FILES, ['value', 'value_to', 'min', 'max']))), cellsOf(original));
});

test('in Spain, where Power Query reads each point as a sign for thousands, each decimal is refused with its place, and its phrase', async () => {
  const country: Country = { ...ES_ES, points: 'thousands' };
  assert.equal(cellsOf(readLedger(saved(country, FILES.filter((name) => name !== 'figures')))), cellsOf(original));
  const { faults } = await rejects(() => readLedger(saved(country, ['figures'])), 'CHANGED_NUMBER');
  const decimals = original.files.figures.filter((row) => row.text('value').includes('.'));
  assert.equal(faults.map(({ place }) => [place?.line, place?.field]), decimals.map(({ line }) => [line, 'value']));
});

/** The folder `data` with one file in other bytes. */
function withFile(name: FileName, bytes: Uint8Array): string {
  return folder({ ...Object.fromEntries(FILES.map((each) => [`${each}.csv`, readFileSync(join('data', `${each}.csv`))])), [`${name}.csv`]: bytes });
}

for (const [how, form] of Object.entries({ 'lines as they are': {}, 'lines of one length': { lengths: 'equal' }, 'commas quoted': { commas: 'quoted', lengths: 'equal' } } as const)) {
  test(`in Spain, where a double click puts whole lines into one cell, each file comes back, ${how}, and that they were put together again is told`, () => {
    for (const name of FILES.filter((each) => original.files[each].length > 0)) {
      const read = readLedger(withFile(name, resavedUnsplit(readFileSync(join('data', `${name}.csv`)), ES_ES, form)));
      assert.equal(cellsOf(read), cellsOf(original), name);
      assert.is(read.findings.filter(({ message }) => message.includes('they are put together again')).length, 1, name);
    }
  });
}

for (const [where, country] of Object.entries({ 'the United States': EN_US, 'El Salvador': ES_SV })) {
  test(`every file of data/ comes back from Google Sheets in ${where}, with nothing to tell`, () => {
    for (const name of FILES) {
      const read = readLedger(saved(inSheets(country), [name]));
      assert.equal([cellsOf(read), read.findings], [cellsOf(original), original.findings], name);
    }
  });
}

/** Signs of the data as Mac OS Roman writes them. */
const MAC = new Map(Object.entries({
  á: 0x87, é: 0x8e, í: 0x92, ó: 0x97, ú: 0x9c, ñ: 0x96, ü: 0x9f, Á: 0xe7, É: 0x83, Í: 0xea, Ó: 0xee, Ú: 0xf2, Ñ: 0x84, à: 0x88, è: 0x8f, ç: 0x8d,
  '–': 0xd0, '—': 0xd1, '“': 0xd2, '”': 0xd3, '‘': 0xd4, '’': 0xd5, '…': 0xc9, '«': 0xc7, '»': 0xc8, '°': 0xa1, '¿': 0xc0, '¡': 0xc1, '€': 0xdb, '\u00A0': 0xca, º: 0xbc, ª: 0xbb,
}));

test('a file that a Mac saved as "CSV (Macintosh)" is refused for its letters, or comes back', () => {
  for (const name of FILES) {
    const { header, rows } = readSheet(join('data', `${name}.csv`), { headers: 'first' });
    const text = new TextDecoder().decode(resavedFile([header, ...rows], EN_US)).replaceAll('\r\n', '\r');
    const path = withFile(name, Uint8Array.from([...text], (sign) => MAC.get(sign) ?? Math.min(sign.codePointAt(0) ?? 0, 0xff)));
    try {
      assert.equal(cellsOf(readLedger(path)), cellsOf(original), name);
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      assert.ok(error.faults.some(({ code }) => ['DOUBTFUL_ENCODING', 'LOST_CHARACTER', 'NOT_TEXT'].includes(code)), `${name}: ${error.message.slice(0, 300)}`);
    }
  }
});

/** Import filters of LibreOffice: commas, UTF-8, a language, quoted cells as any others, and whether to detect special numbers (LibreOffice Help, "Filter Options for CSV Files"). */
const IMPORTS = {
  'by default': '44,34,76,1,,1033,false,false',
  'with special numbers detected': '44,34,76,1,,1033,false,true',
  'with special numbers detected, in Spanish of Spain': '44,34,76,1,,3082,false,true',
  'with special numbers detected, in Spanish of El Salvador': '44,34,76,1,,17418,false,true',
};

for (const [how, filter] of Object.entries(IMPORTS)) {
  (hasOffice() ? test : test.skip)(`every file of data/ comes back from LibreOffice, opened ${how}, with nothing to tell`, () => {
    const { findings, ...read } = readLedger(throughOffice(FILES.map((name) => join('data', `${name}.csv`)), filter));
    assert.equal([cellsOf({ findings, ...read }), findings], [cellsOf(original), original.findings]);
  });
}

for (const country of ['en_US', 'es_ES'] as const) {
  (hasGnumeric() ? test : test.skip)(`every file of data/ comes back from Gnumeric in ${country}, which detects types, and what it rewrote is told`, () => {
    const read = readLedger(throughGnumeric(FILES.map((name) => join('data', `${name}.csv`)), country));
    assert.equal(cellsOf(read), cellsOf(original));
    const decimals = original.files.figures.filter((row) => row.text('value').includes('.'));
    assert.is(toldOfNumbers(read).length, country === 'es_ES' ? decimals.length : 0);
    const dated = FILES.filter((name) => original.files[name].some((row) => Object.entries(columnsOf(name, [])).some(([field, { kind }]) => kind === 'date' && /^\d{4}-\d\d-\d\d$/u.test(row.text(field)))));
    assert.is(read.findings.filter(({ message }) => message.includes('has rewritten every day of the file as y/m/d')).length, dated.length);
  });
}

test('no text in data/ is anything but text to a spreadsheet, whole numbers apart, which all show as they are', () => {
  const bad = FILES.flatMap((name) => original.files[name].flatMap((row) => Object.entries(columnsOf(name, [])).flatMap(([field, { kind }]) => {
    const cell = row.text(field);
    if (cell === '' || /^(?:0|[1-9]\d{0,9})$/u.test(cell)) return [];
    const taken = kind === 'number' || kind === 'count' ? (plainNumber(cell) ? null : 'shown otherwise') : kind === 'date' && /^\d{4}-\d\d-\d\d$/u.test(cell) ? null : takenFor(cell);
    return taken === null ? [] : [`${name}.csv:${row.line} ${field}: ${taken}: ${cell}`];
  })));
  assert.equal(bad, []);
});

/** Whether a spreadsheet shows a number as it is written: at most eleven signs, and no zero at its end. */
function plainNumber(cell: string): boolean {
  return cell.length <= 11 && String(Number(cell)) === cell;
}

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
