import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { savedColumn } from '../../src/csv/rejoined.ts';
import { readSheet } from '../../src/csv/sheet.ts';
import type { Sheet } from '../../src/csv/sheet.ts';
import { code, count, text } from '../../src/csv/cell.ts';
import { readDeclared } from '../../src/csv/declared.ts';
import { LoadError } from '../../src/errors.ts';
import { ES_ES, resavedUnsplit } from '../support/excel.ts';
import { file } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';

/** A file of commas after a double click in Spain. */
const saved = (content: string): string => file(resavedUnsplit(Buffer.from(content), ES_ES));

/** Why each line is refused, by its number. */
async function refused(content: string): Promise<string[]> {
  const { faults } = await rejects(() => readSheet(saved(content)), 'UNSPLIT_LINES');
  return faults.map(({ what, place }) => `${place?.line ?? 0}: ${what.split('cannot be told: ')[1] ?? ''}`);
}

const QUOTED = 'x,"y, z",1\n';

test('whole lines in one cell each are read as they were, and this is told', () => {
  const sheet = readSheet(saved(`a,b,c\n${QUOTED}"plain",2,3\nd,"says ""no""; twice; and",4\n\ne,f; g,5\n`));
  assert.equal(sheet.rows, [['x', 'y, z', '1'], ['plain', '2', '3'], ['d', 'says "no"; twice; and', '4'], ['e', 'f; g', '5']]);
  assert.equal(sheet.told.map(({ code }) => code).sort(), ['BLANK_ROWS', 'REJOINED_LINES']);
  assert.match(sheet.told[0]?.what ?? '', '3 of 6');
});

test('a header in quotation marks as well is read, where lines show that they had cells in marks', () => {
  assert.equal(readSheet(file('"a,b,c"\n"x,""y, z"",1"\n"u,v,2"\n')).rows, [['x', 'y, z', '1'], ['u', 'v', '2']]);
  assert.equal(readSheet(file('"a,b,c"\n"x,y,1"\n"u,v,2"\n')).header, ['a,b,c']);
  assert.equal(readSheet(saved('a,"b, c",d\nx,"y, z",1\nu,v,2\n')).header, ['a', 'b, c', 'd']);
});

test('a line that began with a quoted cell has lost its marks, and is refused', async () => {
  assert.equal(await refused(`a,b,c\n${QUOTED}"p, q",r,3\n"""p"" q",r,3\n`), ['3: it has 4 cells where the header has 3', '4: it began with several quotation marks, of which some are gone']);
});

test('what stood right behind a semicolon is not known, and is refused', async () => {
  assert.equal(await refused(`a,b,c\n${QUOTED}"p;""q"" r",s,3\np,"q;""r"" s",3\np,"q;r",3\np,"q; 5; r",3\np,q,r; 2024-04-03\n`), [
    '3: a quotation mark stands inside a cell',
    '4: right behind a semicolon stands "r"" s",3", which may have been a number, a day or in quotation marks',
    '5: right behind a semicolon stands "r",3", which may have been a number, a day or in quotation marks',
    '6: right behind a semicolon stands "5", which may have been a number, a day or in quotation marks',
    '7: right behind a semicolon stands "3/4/2024", which may have been a number, a day or in quotation marks',
  ]);
});

test('a quotation mark without its twin beside a semicolon is refused', async () => {
  assert.equal(await refused(`a,b,c\n${QUOTED}p,"says ""q;"" and",3\n`), ['3: quotation marks do not come in pairs in "says "q; and"']);
});

test('a cell with a line break is parted over two lines, and both are refused', async () => {
  assert.equal((await refused(`a,b,c\n${QUOTED}p,"q\nr",3\n`)).map((why) => why.split(':')[0]), ['3', '4']);
});

test('a line that begins with what may be a number of the spreadsheet is refused', async () => {
  assert.equal(await refused(`a,b,c\n${QUOTED}1,50; q,3\n`), ['3: it begins with "1,5", which may have been written otherwise']);
});

test('a fault is told where the cell stands in the file as it was saved', () => {
  const sheet = readSheet(saved('a,b,c\nx,"y, z",I54\n'));
  const { faults } = readDeclared(sheet, { a: code('a'), b: text('b'), c: count('c') }, { others: 'refuse', form: 'strict' });
  assert.equal(faults.map(({ code, place, text: line }) => [code, place?.line, place?.column, line]), [['BAD_CELL', 2, 13, '"x,""y, z"",I54"']]);
});

test('a column of a line is found in the line as it was saved', () => {
  const line = '"a,""b; c"",d";e';
  assert.equal([1, 3, 4, 5, 10].map((column) => line[savedColumn(line, column) - 1]), ['a', '"', 'b', ';', 'd']);
  assert.is(savedColumn('abc', 9), 4);
});

/** Signs of which every trap is made. */
const CELL = fc.array(fc.constantFrom('a', 'word', ' ', ',', ';', '; ', '"', '\n', '5', '1,50', '2024-04-03', '-', '.', 'true'), { maxLength: 6 }).map((parts) => parts.join(''));
const marks = (cell: string): number => cell.split('"').length - 1;

test('of any table, the file that comes back is the table, or is refused, or was not seen to be changed', () => {
  let [read, stopped] = [0, 0];
  fc.assert(fc.property(fc.array(fc.tuple(CELL, CELL, CELL), { minLength: 1, maxLength: 5 }), (rows) => {
    // Told of all such files: a semicolon at the end of a line, and an odd mark behind one.
    fc.pre(rows.flat().every((cell) => !cell.endsWith(';') && marks(cell) % 2 === 0));
    const lines = [['a', 'b', 'c'], ['x', 'y, z', '1'], ...rows].map((cells) => cells.map((cell) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','));
    let sheet: Sheet;
    try {
      sheet = readSheet(saved(`${lines.join('\n')}\n`), { headers: 'first' });
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      stopped += 1;
      return;
    }
    const blank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
    if (sheet.told.every(({ code }) => code !== 'REJOINED_LINES')) assert.ok(sheet.doubted.length + sheet.told.length > 0);
    else assert.equal(sheet.rows, [['x', 'y, z', '1'], ...rows].filter((cells) => !blank(cells)));
    read += 1;
  }), { numRuns: 1000 });
  assert.ok(read > 20 && stopped > 20, `${read} were read, and ${stopped} refused`);
});

test.run();
