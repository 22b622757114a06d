import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readSheet } from '../../src/csv/sheet.ts';
import { LoadError } from '../../src/errors.ts';
import type { Fault } from '../../src/errors.ts';
import { SHIPPED } from '../../src/figure/hedge.ts';
import { pathOf, readCells } from '../../src/ledger/file.ts';
import { readLedger } from '../../src/ledger/ledger.ts';
import { readBack } from '../../src/ledger/read-back.ts';
import { ES_ES, inSheets, resaved } from '../support/excel.ts';
import type { Country } from '../support/excel.ts';
import { folder } from '../support/folder.ts';
import { ledgerFolder, told } from '../support/ledger.ts';
import { rejects } from '../support/rejects.ts';

const ONE = { 'figures ec-01 value': '44.5' } as const;
const as = (value: string, phrase = '44,5 %', quote = `el ${phrase} por violencia`): Parameters<typeof ledgerFolder>[0] => ({ 'figures ec-01 value': value, 'figures ec-01 phrase': phrase, 'figures ec-01 quote': quote });

test('a day is read as the number that the phrase of its row prints, and this is told with its place, what it was and why', () => {
  const { files, findings } = readLedger(ledgerFolder(as('31-ago', '31,8 %')));
  assert.is(files.figures[3]?.number('value'), 31.8);
  assert.equal(findings.map(({ severity, message }) => [severity, message.replace(/\(\S*figures/u, '(figures')]), [[
    'warn', 'a spreadsheet has rewritten a number as "31-ago"; it is read as 31.8, because the phrase of the row says "31,8 %"; write 31.8 again, and import the file with its columns as text (figures.csv:5:52, column "value")',
  ]]);
});

test('a decimal with a comma is read with a point where the phrase of its row prints it', () => {
  const { files, findings } = readLedger(ledgerFolder(as('44,5')));
  assert.equal([files.figures[3]?.number('value'), findings.length], [44.5, 1]);
});

test('nothing is told of a number that nobody rewrote', () => {
  assert.equal(readLedger(ledgerFolder(ONE)).findings, []);
});

test('where the phrase prints none of the numbers that a day may have been, or two, it is refused as it came', async () => {
  for (const [value, phrase] of [['31-ago', '31,9 %'], ['01-may', 'entre 1,5 y 5,1'], ['01-may', 'uno y medio'], ['31-ago', 'de 31,8 a 31,08'], ['44,5', '44,6 %']] as const) {
    assert.equal(told(await rejects(() => readLedger(ledgerFolder(as(value, phrase))), 'BAD_CELL')), [['BAD_CELL', 'figures.csv', 5, 'value']], value);
  }
});

test('a whole number that a spreadsheet made of the decimal in the phrase is refused, whether without its point or as the number of a day', async () => {
  for (const value of ['445', '46265']) {
    const { faults } = await rejects(() => readLedger(ledgerFolder(as(value, value === '445' ? '44,5 %' : '31,8 %'))), 'CHANGED_NUMBER');
    assert.equal(faults.map(({ place, fix }) => [place?.line, place?.field, fix]), [[5, 'value', value === '445' ? 'write 44.5' : 'write 31.8']]);
  }
});

test('a whole number that the phrase prints beside a decimal of the same digits stays what it is', () => {
  assert.is(readLedger(ledgerFolder(as('445', '445 (44,5 %)'))).files.figures[3]?.number('value'), 445);
});

test('where semicolons part cells and all decimals have commas, they are read back for the whole file, and a day among them too', () => {
  const text = 'figure_id;phrase;value\na;31.8 per cent;31-ago\nb;44.5 per cent;44,5\nc;half a per cent;0,5\n';
  const { sheet, told: said } = readBack(readSheet(`${folder({ 'figures.csv': text })}/figures.csv`, { headers: 'first' }), { value: 'phrase' });
  assert.equal([sheet.rows.map((cells) => cells[2]), said.length], [['31,8', '44,5', '0,5'], 1]);
});

test('a column whose words the file lacks is left alone', () => {
  const path = `${folder({ 'a.csv': 'value\n31-ago\n' })}/a.csv`;
  assert.equal(readBack(readSheet(path, { headers: 'first' }), { value: 'phrase' }).sheet.rows, [['31-ago']]);
});

/** Every number of up to two digits with one or two decimals. */
const DECIMALS = Array.from({ length: 100 }, (_, whole) => [...Array(10).keys()].flatMap((d) => [`${whole}.${d}`, ...[...Array(10).keys()].map((e) => `${whole}.${d}${e}`)])).flat();
const serial = (text: string): string => (isDay(text) ? String((Date.parse(text) - Date.UTC(1899, 11, 30)) / 86_400_000) : text);
const isDay = (text: string): boolean => /^\d{4}-/u.test(text) && new Date(text).toISOString().startsWith(text);
const ISO: Country = { ...inSheets(ES_ES), taken: 'yyyy-mm-dd' };

/** What becomes of a decimal with a point in Spain. */
const DAMAGES: Readonly<Record<string, (value: string) => string>> = {
  'Excel, as a day and a month': (value) => resaved(value, ES_ES),
  'Excel, as a short day': (value) => resaved(value, { ...ES_ES, taken: 'd/m/yyyy' }),
  'Google Sheets': (value) => resaved(value, inSheets(ES_ES)),
  'an ISO day': (value) => resaved(value, ISO),
  'the number of a day': (value) => serial(resaved(value, ISO)),
  'Power Query': (value) => resaved(value, { ...ES_ES, points: 'thousands' }),
  'a comma': (value) => value.replace('.', ','),
};

/** The value of each row as it was read; NaN where it was refused. */
function readAfter(damage: (value: string) => string, rows: readonly { readonly value: string; readonly phrase: string }[]): number[] {
  const figures = `figure_id,source_id,quote,phrase,value,hedge,unit,measure,category,said_by,as_of,period\n${rows.map(({ value, phrase }, i) => `f-${i},ciudadano,"${phrase} in all","${phrase}","${damage(value)}",,percent,deaths,,ngo,2024-03,\n`).join('')}`;
  const where = ledgerFolder({}, { figures, relations: null, rulings: null });
  const { cells } = readCells(pathOf(where, 'figures'), 'figures', { vocabulary: SHIPPED });
  const refused = new Set(refusedBy(() => void readLedger(where)).map(({ place }) => place?.line));
  return rows.map((_, i) => (refused.has(i + 2) ? NaN : Number(cells.columns.get('value')?.at(i))));
}

function refusedBy(read: () => void): readonly Fault[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return error.faults;
  }
}

for (const [how, damage] of Object.entries(DAMAGES)) {
  test(`every decimal of up to two digits with one or two places is read as it was or refused, after ${how}`, () => {
    const read = readAfter(damage, DECIMALS.map((value) => ({ value, phrase: `${value} per cent` })));
    assert.equal(DECIMALS.filter((value, i) => !Number.isNaN(read[i]) && read[i] !== Number(value)), []);
    // Only whole numbers cannot be read back.
    assert.equal(DECIMALS.filter((_, i) => Number.isNaN(read[i])), DECIMALS.filter((value) => /^\d+$/u.test(damage(value)) && Number(damage(value)) !== Number(value)));
  });
}

test('so it is where the phrase prints another number beside it, in whichever way it was rewritten', () => {
  const decimal = fc.constantFrom(...DECIMALS);
  fc.assert(fc.property(fc.constantFrom(...Object.values(DAMAGES)), fc.array(fc.record({ value: decimal, other: decimal }), { minLength: 100, maxLength: 100 }), (damage, pairs) => {
    const read = readAfter(damage, pairs.map(({ value, other }) => ({ value, phrase: `from ${value} to ${other}` })));
    assert.equal(pairs.filter(({ value }, i) => !Number.isNaN(read[i]) && read[i] !== Number(value)), []);
  }), { numRuns: 30 });
});

test.run();
