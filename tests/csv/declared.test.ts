import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { code, count, number, text, year } from '../../src/csv/cell.ts';
import { readDeclared } from '../../src/csv/declared.ts';
import type { Declared, DeclaredOptions, Values } from '../../src/csv/declared.ts';
import { readSheet } from '../../src/csv/sheet.ts';
import type { Fault } from '../../src/errors.ts';
import { isDictionary } from '../../src/table/cells.ts';
import { file } from '../support/folder.ts';

function read(content: string, declared: Declared, options: DeclaredOptions = { others: 'refuse' }): Values {
  return readDeclared(readSheet(file(content)), declared, options);
}

function cells({ columns }: Values, name: string): unknown[] {
  const column = columns.get(name);
  return Array.from({ length: column?.length ?? 0 }, (_, row) => column?.at(row));
}

const told = ({ faults }: Values): unknown[] => faults.map(({ code: each, place }: Fault) => [each, place?.line, place?.column, place?.field]);

test('declared columns are read as declared, whatever their order in the file', () => {
  const values = read('beds,town,year,share\n12,A,2024,31.8\n"1,204",007,2023,\n', { town: code('Town'), year: year(), beds: count('beds'), share: number('%') });
  assert.equal(values.faults, []);
  assert.equal([...values.columns.keys()], ['town', 'year', 'beds', 'share']);
  assert.equal(cells(values, 'town'), ['A', '007']);
  assert.equal(cells(values, 'beds'), [12, 1204]);
  assert.equal(cells(values, 'year'), [2024, 2023]);
  assert.equal(cells(values, 'share'), [31.8, null]);
});

test('an empty cell is a gap, never 0 or an empty text, and 0 is 0', () => {
  const values = read('town,beds\n,0\n  , \nB,\n', { town: code('Town'), beds: count('beds') });
  assert.equal(cells(values, 'town'), [null, 'B']);
  assert.equal(cells(values, 'beds'), [0, null]);
});

test('cells are trimmed', () => {
  assert.equal(cells(read('town,beds\n A , 12 \n', { town: code('Town'), beds: count('beds') }), 'town'), ['A']);
});

test('texts are kept once each, as a dictionary', () => {
  const column = read('town\nA\nB\nA\n', { town: code('Town') }).columns.get('town');
  assert.ok(column !== undefined && isDictionary(column));
  assert.equal([...column.words], [null, 'A', 'B']);
});

test('every bad cell is told, in the order of the file', () => {
  const values = read('town,beds,year\nA,x,24\nB,7,2024\nC,y,2023\n', { year: year(), town: code('Town', { list: ['A', 'B'] }), beds: count('beds') });
  assert.equal(told(values), [['BAD_CELL', 2, 3, 'beds'], ['BAD_CELL', 2, 5, 'year'], ['NOT_IN_LIST', 4, 1, 'town'], ['BAD_CELL', 4, 3, 'beds']]);
});

test('a text that is wrong in many rows is told in each', () => {
  assert.equal(told(read('town\nX\nX\n', { town: code('Town', { list: ['A'] }) })), [['NOT_IN_LIST', 2, 1, 'town'], ['NOT_IN_LIST', 3, 1, 'town']]);
});

test('a gap where none may be is told', () => {
  const values = read('town,beds\n,1\nB,\n', { town: code('Town', { gaps: 'refused' }), beds: count('beds', { gaps: 'refused' }) });
  assert.equal(told(values), [['EMPTY_CELL', 2, 1, 'town'], ['EMPTY_CELL', 3, 3, 'beds']]);
});

test('a value that may come once is told where it comes again, with the line of the first', () => {
  const values = read('id,n\na,1\nb,1\na,2\na,3\n,\n', { id: text('id', { repeats: 'refused' }), n: count('x') });
  assert.equal(told(values), [['DUPLICATE_ID', 4, 1, 'id'], ['DUPLICATE_ID', 5, 1, 'id']]);
  assert.match(values.faults[0]?.what ?? '', '"a" stands already on line 2');
});

test('gaps are no repeats', () => {
  assert.equal(read('id,n\n,1\n,2\n', { id: text('id', { repeats: 'refused' }), n: count('x', { repeats: 'refused' }) }).faults, []);
});

test('a column that the file lacks is told with the one that may be meant', () => {
  const values = read('town,bed\nA,1\n', { town: code('Town'), beds: count('beds') });
  assert.equal(told(values), [['NO_SUCH_COLUMN', 1, undefined, undefined], ['UNKNOWN_COLUMN', 1, undefined, undefined]]);
  assert.is(values.faults[0]?.fix, 'is "bed" meant? rename it');
  assert.is(values.faults[1]?.fix, 'did you mean "beds"?');
});

test('a column that the file lacks is told with the header where nothing is near', () => {
  assert.is(read('town\nA\n', { town: code('Town'), beds: count('beds') }).faults[0]?.fix, 'the header has: town');
});

test('other columns are refused, or dropped where the pipeline says so', () => {
  assert.equal(read('town,notes\nA,x\n', { town: code('Town') }).faults.map(({ code: each }) => each), ['UNKNOWN_COLUMN']);
  const dropped = read('town,notes\nA,x\n', { town: code('Town') }, { others: 'drop' });
  assert.equal([dropped.faults, [...dropped.columns.keys()]], [[], ['town']]);
});

test('an optional column may be lacking', () => {
  assert.equal(read('town\nA\n', { town: code('Town'), beds: count('beds') }, { others: 'refuse', optional: ['beds'] }).faults, []);
});

test('a row of another length is told among the bad cells of the others', () => {
  const values = read('town,beds\nA,x\nB\nC,y\n', { town: code('Town'), beds: count('beds') });
  assert.equal(told(values), [['BAD_CELL', 2, 3, 'beds'], ['RAGGED_ROW', 3, undefined, undefined], ['BAD_CELL', 4, 3, 'beds']]);
});

test('columns named as what objects inherit are columns like any other', () => {
  const values = read('__proto__,constructor,toString\n1,2,3\n', { ['__proto__']: count('x'), constructor: count('x'), toString: count('x') } as unknown as Declared);
  assert.equal(values.faults, []);
  assert.equal([cells(values, '__proto__'), cells(values, 'constructor'), cells(values, 'toString')], [[1], [2], [3]]);
});

test('a file in which every cell is bad is told in time that grows with its rows', () => {
  const start = process.cpuUsage();
  const values = read(`n\n${'x\n'.repeat(50_000)}`, { n: count('x') });
  assert.is(values.faults.length, 50_000);
  assert.is(values.faults.at(-1)?.place?.line, 50_001);
  assert.ok(process.cpuUsage(start).user < 5e6, 'five seconds of work');
});

test.run();
