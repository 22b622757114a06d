import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readSheet } from '../../src/csv/sheet.ts';
import { sideBySide } from '../../src/csv/side-by-side.ts';
import { file } from '../support/folder.ts';

const told = (text: string): string[] => {
  const [header = [], ...rows] = text.trimEnd().split('\n').map((line) => line.split(','));
  return sideBySide({ cells: header, line: 1 }, rows.map((cells, i) => ({ cells, line: i + 2 })), 'a.csv').map(({ what }) => what);
};

test('tables that an empty column parts are told where a name comes again, and every cell is kept', () => {
  const { rows, told: faults } = readSheet(file('town,deaths,,town,arrests\nA,5,,A,50\nB,6,,B,60\nC,7,,C,70\n'));
  assert.equal(rows[0], ['A', '5', '', 'A', '50']);
  assert.equal(faults.filter(({ code }) => code === 'SIDE_BY_SIDE').map(({ what, place }) => [what, place?.line]), [
    ['two tables seem to stand side by side: columns 1 to 2 "town | deaths" and columns 4 to 5 "town | arrests"; what stands on one line is kept as one row', 1],
  ]);
});

test('so are those of which one ends before the other, or that have the same kinds of columns', () => {
  assert.is(told('town,deaths,,prison,judge,ruling\nA,5,,x,y,z\nB,6,,x,y,z\n,,,x,y,z\n').length, 1);
  assert.is(told('town,deaths,,prison,arrests\nA,5,,x,50\nB,6,,y,60\n').length, 1);
});

test('without an empty column, the first name that comes again begins a table', () => {
  assert.match(told('year,deaths,year,arrests,year,trials\n2020,5,2020,50,2021,3\n')[0] ?? '', '3 tables seem to stand side by side');
});

test('an empty column for the eye, one at the edge, and one in which something stands part nothing', () => {
  for (const text of ['town,deaths,,judge,ruling,day\nA,5,,x,y,z\nB,6,,x,y,z\n', ',town,deaths\n,A,5\n', 'town,deaths,,\nA,5,,\n', 'town,deaths,,town,arrests\nA,5,*,A,50\n', 'town,,deaths\nA,,5\n', 'town,a,b\nA,1,2\n', 'town,deaths,,town,arrests\n']) {
    assert.equal(told(text), [], text);
  }
});

test.run();
