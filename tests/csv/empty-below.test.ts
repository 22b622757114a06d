import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { emptyBelow } from '../../src/csv/empty-below.ts';
import { readSheet } from '../../src/csv/sheet.ts';
import { file } from '../support/folder.ts';

const told = (...first: readonly string[]): string[] => emptyBelow(['departamento', 'n'], first.map((name, i) => ({ cells: [name, String(i)], line: i + 2 })), 'a.csv').map(({ what }) => what);

test('a first column that names a group in its first row alone is told, and stays as it stands', () => {
  const { rows, told: faults } = readSheet(file('departamento,municipio,n\nAhuachapán,Tacuba,3\n,Atiquizaya,4\nSonsonate,Izalco,5\n,Nahuizalco,1\n'));
  assert.equal(rows.map(([name]) => name), ['Ahuachapán', '', 'Sonsonate', '']);
  assert.equal(faults.map(({ code, what, place }) => [code, what, place?.line, place?.field]), [
    ['EMPTY_BELOW', 'column "departamento" is empty in 2 of the first 4 rows, below a name, as merged cells leave it; it is read as it stands', 3, 'departamento'],
  ]);
});

test('gaps here and there, names that come again in the next row, and a column that begins with a gap are none of it', () => {
  for (const first of [['A', '', 'C', 'D', 'E', 'F', 'G'], ['A', '', 'A', '', 'B', 'B', ''], ['', 'A', '', 'B', ''], ['A', '', '', ''], ['A', 'B', 'C'], ['A', '', 'B', 'C']]) assert.equal(told(...first), [], first.join());
});

test('rows with nothing behind the gap are no rows of a group', () => {
  assert.equal(emptyBelow(['a', 'b'], [['A', '1'], ['', ''], ['B', '2'], ['', '3']].map((cells, line) => ({ cells, line })), 'a.csv'), []);
});

test.run();
