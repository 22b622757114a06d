import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cellFault, inOrder, withLines } from '../../src/csv/locate.ts';
import { readSheet } from '../../src/csv/sheet.ts';
import type { Fault, LoadError, Place } from '../../src/errors.ts';
import { file } from '../support/folder.ts';

const BAD = { code: 'BAD_CELL', what: 'bad', fix: 'mend it' };

function faultAt(content: string, row: number, field: string): Fault {
  return cellFault(readSheet(file(content)), { row, field, bad: BAD });
}

function spot(content: string, row: number, field: string): [number | undefined, number | undefined, string | undefined, number | undefined] {
  const { place, text, width } = faultAt(content, row, field);
  return [place?.line, place?.column, text, width];
}

test('a cell is told with its line, its first character, its width and the line as it stands', () => {
  assert.equal(spot('a,b\n1,2\n33,I54\n', 1, 'b'), [3, 4, '33,I54', 3]);
  assert.equal(spot('a,b\n1,2\n', 0, 'a'), [2, 1, '1,2', 1]);
});

test('a fault gets its line and those around it, where the file has them', () => {
  const sheet = readSheet(file('a,b\n1,2\n3,4\n'));
  const at = (line: number): Fault => withLines({ ...BAD, place: { file: sheet.file, line } }, sheet);
  assert.equal([at(1).text, at(1).around], ['a,b', { below: '1,2' }]);
  assert.equal([at(2).text, at(2).around], ['1,2', { above: 'a,b', below: '3,4' }]);
  assert.equal([at(3).text, at(3).around], ['3,4', { above: '1,2' }], 'the end of the last line begins no other');
  assert.equal(withLines({ ...BAD, place: { file: 'other.csv', line: 2 } }, sheet), { ...BAD, place: { file: 'other.csv', line: 2 } });
  assert.equal(withLines(BAD, sheet), BAD);
});

test('what refuses a file shows its lines too', () => {
  try {
    readSheet(file('a,b\n1,2\n3,"4\n5,6\n'));
    assert.unreachable();
  } catch (error) {
    const [fault] = (error as LoadError).faults;
    assert.equal([fault?.place?.line, fault?.text, fault?.around], [3, '3,"4', { above: '1,2', below: '5,6' }]);
  }
});

test('a fault says what is wrong, what to do and in which column', () => {
  const { code, what, fix, place } = faultAt('a,b\n1,2\n', 0, 'b');
  assert.equal([code, what, fix, place?.field], ['BAD_CELL', 'bad', 'mend it', 'b']);
});

test('commas inside quotation marks are no cells, and the place is behind the opening mark', () => {
  assert.equal(spot('a,b,c\n"x, y, z","1,2",3\n', 0, 'b'), [2, 12, '"x, y, z","1,2",3', 3]);
  assert.equal(spot('a,b\n"say ""no, no""",2\n', 0, 'b'), [2, 18, '"say ""no, no""",2', 1]);
});

test('line breaks inside quotation marks move a cell down', () => {
  assert.equal(spot('a,b,c\n"one\ntwo, too",2,3\n', 0, 'c'), [3, 13, 'two, too",2,3', 1]);
  assert.equal(spot('a,b,c\r\n"one\r\ntwo",2,"x\ny"\r\n4,5,6\r\n', 0, 'c'), [3, 9, 'two",2,"x', 1]);
  assert.equal(spot('a,b,c\r\n"one\r\ntwo",2,"x\ny"\r\n4,5,6\r\n', 1, 'c'), [5, 5, '4,5,6', 1]);
});

test('the width of a cell over two lines ends with its first line', () => {
  assert.equal(spot('a,b\n1,"long\nlonger"\n', 0, 'b'), [2, 4, '1,"long', 4]);
});

test('an empty cell is one character wide, where it would stand', () => {
  assert.equal(spot('a,b,c\n1,,3\n', 0, 'b'), [2, 3, '1,,3', 1]);
  assert.equal(spot('a,b,c\n1,2,\n', 0, 'c'), [2, 5, '1,2,', 1]);
});

test('a byte order mark, semicolons and blank lines move nothing', () => {
  assert.equal(spot('\uFEFFa;b\n\n1,5;x\n', 0, 'b'), [3, 5, '1,5;x', 1]);
});

test('a column that the file lacks has a line and no character', () => {
  assert.equal(spot('a,b\n1,2\n', 0, 'c'), [2, undefined, '1,2', undefined]);
});

test('faults come by file, then by line and column as numbers', () => {
  const places: Place[] = [
    { file: 'b.csv', line: 1 }, { file: 'a.csv', line: 10, column: 1 }, { file: 'a.csv', line: 9, column: 10 }, { file: 'a.csv', line: 9, column: 9 }, { file: 'a.csv' },
  ];
  const faults = places.map((place): Fault => ({ code: 'BAD_CELL', what: 'bad', place }));
  assert.equal(inOrder(faults).map(({ place }) => place), [
    { file: 'a.csv' }, { file: 'a.csv', line: 9, column: 9 }, { file: 'a.csv', line: 9, column: 10 }, { file: 'a.csv', line: 10, column: 1 }, { file: 'b.csv', line: 1 },
  ]);
});

test.run();
