import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { count, text } from '../../src/csv/cell.ts';
import { readDeclared } from '../../src/csv/declared.ts';
import { cellFault } from '../../src/csv/locate.ts';
import { readSheet } from '../../src/csv/sheet.ts';
import { ledgerRows } from '../../src/ledger/rows.ts';
import type { LedgerRow } from '../../src/ledger/rows.ts';
import { file } from '../support/folder.ts';

const path = file('name,n\n"A\nand B",5\n , \nC,0\nD,\n');
const sheet = readSheet(path);
const { columns } = readDeclared(sheet, { name: text('Name'), n: count('x'), notes: text('Notes') }, { others: 'refuse', optional: ['notes'] });
const [first, second, third] = ledgerRows({ ...sheet, columns }, (row, field, bad) => cellFault(sheet, { row, field, bad })) as [LedgerRow, LedgerRow, LedgerRow];

test('a row tells the text and number of its cells', () => {
  assert.equal([first.text('name'), first.number('n'), first.text('n')], ['A\nand B', 5, '5']);
});

test('0 is a number; an empty cell is no number and an empty text', () => {
  assert.equal([second.number('n'), second.text('n')], [0, '0']);
  assert.equal([third.number('n'), third.text('n')], [null, '']);
});

test('a column that the file lacks is empty in every row', () => {
  assert.equal([first.text('notes'), first.number('notes')], ['', null]);
});

test('a row knows its line, below blank lines too', () => {
  assert.equal([first.line, second.line, third.line, second.place], [2, 5, 6, { file: path, line: 5 }]);
});

test('a row makes a fault of a cell, at its place', () => {
  const { code, place, text: line } = second.fault('n', { code: 'BAD_CELL', what: 'bad', fix: 'mend it' });
  assert.equal([code, place, line], ['BAD_CELL', { file: path, line: 5, column: 3, field: 'n' }, 'C,0']);
});

test.run();
