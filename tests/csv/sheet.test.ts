import { chmodSync } from 'node:fs';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { CifrasError } from '../../src/errors.ts';
import { changedSince, keepingDiary } from '../../src/csv/opened.ts';
import type { Diary } from '../../src/csv/opened.ts';
import { readSheet, shownPath } from '../../src/csv/sheet.ts';
import type { Sheet } from '../../src/csv/sheet.ts';
import { asNobody } from '../support/as-nobody.ts';
import { file, folder } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';

const sheet = (content: string | Uint8Array): Sheet => readSheet(file(content));
const refusal = (content: string | Uint8Array, code: string): Promise<CifrasError> => rejects(() => sheet(content), code);
const said = ({ told }: Sheet): [string, number | undefined, string][] => told.map(({ code, place, what }) => [code, place?.line, what]);
const lines = ({ lines: each }: Sheet): number[] => [...each];

test('a file is a header and rows of text, each with its line', () => {
  const { header, rows, ...rest } = sheet('town,beds\nA,12\nB,7\n');
  assert.equal(header, ['town', 'beds']);
  assert.equal(rows, [['A', '12'], ['B', '7']]);
  assert.equal([...rest.lines], [2, 3]);
  assert.equal([rest.told, rest.doubted, rest.tally], [[], [], { inFile: 2, kept: 2, aside: 0 }]);
});

test('nothing is read as a number', () => {
  assert.equal(sheet('code\n007\n1E5\n12345678901234567890\n').rows, [['007'], ['1E5'], ['12345678901234567890']]);
});

test('a file that ends without a line break is whole', () => {
  assert.equal(sheet('a,b\n1,2').rows, [['1', '2']]);
});

test('a header without rows is a table of none', () => {
  const read = sheet('a,b\n');
  assert.equal([read.header, read.rows], [['a', 'b'], []]);
  assert.equal(said(read), [['NO_ROWS', 1, 'there is a header on line 1 and no row below it']]);
  assert.equal(said(sheet('Informe\n\na,b\n\n')).map(([code]) => code).at(-1), 'NO_ROWS');
  assert.equal(readSheet(file('a,b\n'), { headers: 'first' }).told, [], 'a file of our own may be empty');
});

test('a quoted cell may hold commas, marks and line breaks, and the rows below keep their lines', () => {
  const read = sheet('a,b\n"x, y","say ""no"""\n"one\ntwo\r\nthree",2\nlast,3\n');
  assert.equal(read.rows, [['x, y', 'say "no"'], ['one\ntwo\r\nthree', '2'], ['last', '3']]);
  assert.equal(lines(read), [2, 3, 6]);
});

test('a header over two lines moves the rows down', () => {
  assert.equal(lines(sheet('"a\nb",c\n1,2\n')), [3]);
});

test('blank lines are left out and told, and the rows keep their lines', () => {
  const read = sheet('a,b\n\n1,2\n  \n,\n3,4\n\n');
  assert.equal(read.rows, [['1', '2'], ['3', '4']]);
  assert.equal(lines(read), [3, 6]);
  assert.equal(said(read), [['BLANK_ROWS', 2, 'lines 2, 4–5, 7 are blank and are left out']]);
  assert.equal(read.tally, { inFile: 6, kept: 2, aside: 4 });
});

test('a byte order mark is no part of the first name', () => {
  assert.equal(sheet('\uFEFFtown,beds\nA,1\n').header, ['town', 'beds']);
  assert.equal(sheet('\uFEFF"town",beds\nA,1\n').header, ['town', 'beds']);
});

test('semicolons and tabs delimit where the header has most of them', () => {
  assert.equal(sheet('a;b;c\n1,5;2;3\n').rows, [['1,5', '2', '3']]);
  assert.equal(sheet('a\tb\n1,5\t2\n').rows, [['1,5', '2']]);
  assert.equal(sheet('"a, b, c, d";e\n1;2\n').header, ['a, b, c, d', 'e'], 'what is quoted delimits nothing');
});

test('lines may end in any of the three ways, also in one file', () => {
  assert.equal(sheet('a,b\r\n1,2\r\n3,4\r\n').rows, [['1', '2'], ['3', '4']]);
  assert.equal(sheet('a,b\r1,2\r3,4\r').rows, [['1', '2'], ['3', '4']]);
  const mixed = sheet('town\r\nA\nB\r\nC\rD');
  assert.equal(mixed.rows, [['A'], ['B'], ['C'], ['D']]);
  assert.equal(lines(mixed), [2, 3, 4, 5]);
});

test('accents and symbols come through', () => {
  assert.equal(sheet('población,año\nSan Salvador ñ,2024 📈\n').rows, [['San Salvador ñ', '2024 📈']]);
});

test('any line of the file is at hand as it stands', () => {
  const { lineAt } = sheet('a,b\r\n1 ,"2"\r\n');
  assert.equal([lineAt(1), lineAt(2), lineAt(3), lineAt(4)], ['a,b', '1 ,"2"', '', undefined]);
});

test('a row with more or fewer cells than the header is set aside and told, and the others are kept', () => {
  const read = sheet('a,b\n1,2\n3\n4,5,6\n7,8\n');
  assert.equal(read.rows, [['1', '2'], ['7', '8']]);
  assert.equal(lines(read), [2, 5]);
  assert.equal(read.doubted.map(({ code, place, text }) => [code, place?.line, text]), [['RAGGED_ROW', 3, '3'], ['RAGGED_ROW', 4, '4,5,6']]);
  assert.equal(read.tally, { inFile: 4, kept: 2, aside: 2 });
  assert.match(read.doubted[1]?.what ?? '', '3 cells where the header has 2; the last is "6"');
});

test('a column without a name, and a name that comes twice, are renamed by rule and told', () => {
  const read = sheet('a,,b,a, b \n1,2,3,4,5\n');
  assert.equal([read.header, read.rows], [['a', 'column_2', 'b', 'a_2', 'b_2'], [['1', '2', '3', '4', '5']]]);
  assert.equal(said(read).map(([code, line]) => [code, line]), [['RENAMED_COLUMN', 1], ['RENAMED_COLUMN', 1], ['RENAMED_COLUMN', 1]]);
});

test('an empty file is refused, also one of blank lines', async () => {
  assert.match((await refusal('', 'BAD_HEADER')).message, 'the file is empty');
  assert.match((await refusal('\n\n , \n', 'BAD_HEADER')).message, 'the file is empty');
});

test('blank lines above the header are told', () => {
  const read = sheet('\na,b\n1,2\n');
  assert.equal([read.header, read.rows, lines(read)], [['a', 'b'], [['1', '2']], [3]]);
  assert.equal(read.tally, { inFile: 2, kept: 1, aside: 1 });
  assert.equal(said(read), [['BLANK_ROWS', 1, 'line 1 is blank and is left out']]);
});

test('an unclosed quotation mark is told where it opens, not where the file ends', async () => {
  const [fault] = (await refusal(`a,b\n"one\ntwo",2\n3,"4\n${'5,6\n'.repeat(50)}`, 'BAD_QUOTE')).faults;
  assert.equal([fault?.place?.line, fault?.place?.column, fault?.text], [4, 3, '3,"4']);
});

test('an unclosed mark before a quoted cell is told where it opens too', async () => {
  const [fault] = (await refusal('a,b\n1,"2\n3,4\n5,"6"\n', 'BAD_QUOTE')).faults;
  assert.equal([fault?.place?.line, fault?.place?.column], [2, 3]);
});

test('a stray quotation mark is kept as a sign of the cell, and told at its place with the words around it', () => {
  const read = sheet('a,b\r\n1,2\r\n3,the "war"\r\n');
  assert.equal(read.rows, [['1', '2'], ['3', 'the "war"']]);
  assert.equal(read.told.map(({ code, place, what }) => [code, place?.line, place?.column, what]), [['STRAY_QUOTE', 3, 7, 'a quotation mark stands inside a cell: "war"']]);
});

test('a mark behind a cell of several lines is told on its last', () => {
  const read = sheet('a,b\n1,"two\nlines" \n3,4\n');
  assert.equal(read.told.map(({ code, place, text }) => [code, place?.line, place?.column, text]), [['STRAY_QUOTE', 3, 7, 'lines" ']]);
});

test('of thousands of stray marks, a thousand are told, and the others counted', () => {
  const read = sheet(`a,b\n${'x"y,1\n'.repeat(2500)}`);
  assert.equal([read.rows.length, read.told.length, read.told.at(-1)?.what], [2500, 1001, '1,500 more quotation marks stand in cells as signs of theirs']);
});

test('of what a quotation mark swallows, forty characters are shown', async () => {
  const [fault] = (await refusal(`a\n"${'x'.repeat(1000)}`, 'BAD_QUOTE')).faults;
  assert.is(fault?.what, `a quotation mark opens a cell, and none closes it: "${'x'.repeat(39)}`);
});

test('a file that is not there, and a folder, are refused', async () => {
  assert.match((await rejects(() => readSheet('tests/no-such.csv'), 'NO_FILE')).message, 'there is no such file');
  assert.match((await rejects(() => readSheet(folder({})), 'NO_FILE')).message, 'this is a folder');
});

test('a file that this user may not read is told to be such, and not to be missing', async () => {
  const path = file('a,b\n1,2\n');
  chmodSync(path, 0o000);
  const error = await asNobody(() => rejects(() => readSheet(path), 'NOT_READABLE'));
  assert.match(error.message, 'the file may not be read by this user (EACCES)');
  const diary: Diary = new Map();
  await asNobody(() => keepingDiary(diary, () => rejects(() => readSheet(path), 'NOT_READABLE')));
  assert.equal(changedSince(diary), [], 'it was not changed, either');
});

test('a path may be a URL', () => {
  const path = file('a\n1\n');
  assert.equal(readSheet(pathToFileURL(path)).rows, [['1']]);
  assert.is(readSheet(pathToFileURL(path)).file, path);
});

test('a path is shown from the working folder where it lies below it, else whole', () => {
  assert.is(shownPath('data/figures.csv'), 'data/figures.csv');
  assert.is(shownPath(`${process.cwd()}/data/figures.csv`), 'data/figures.csv');
  assert.is(shownPath('/elsewhere/t.csv'), '/elsewhere/t.csv');
  assert.is(relative(process.cwd(), shownPath('.')), '');
});

test.run();
