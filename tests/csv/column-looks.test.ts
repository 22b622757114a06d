import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readSheet } from '../../src/csv/sheet.ts';
import { file } from '../support/folder.ts';

const told = (content: string): string[] => readSheet(file(content)).told.map(({ code, what, place }) => `${code} ${place?.line ?? 0} ${place?.field ?? ''}: ${what}`);
const codes = (content: string): string[] => readSheet(file(content)).told.map(({ code }) => code);
const column = (name: string, cells: readonly string[]): string => `${name},n\n${cells.map((cell, i) => `${cell},${i * 37 + 1}\n`).join('')}`;

test('an id of which a spreadsheet saved what it showed is told, in a column of ids or of nothing else', () => {
  assert.equal(told(column('dui', ['01234567-8', '1.23457E+11', '1.23457E+11'])), ['LOST_DIGITS 3 dui: 2 of 3 cells are as a spreadsheet shows long numbers, "1.23457E+11", and no other digit was saved']);
  assert.equal(codes(column('id', ['9.87654E+12', '1.23457E+13'])), ['LOST_DIGITS']);
});

test('quantities of physics, and small powers, have lost nothing', () => {
  for (const cells of [['6.02E+23', '1.5E-05', '2.5E+11'], ['1.5E+05', '2.5E+06'], ['1.1E+11', '1.1E+18'], ['1E+11x', 'a'], ['', '']]) assert.equal(codes(column('q', cells)).filter((code) => code === 'LOST_DIGITS'), [], cells.join());
});

test('a day among ranges or codes is told, and a column of days is none', () => {
  assert.equal(told(column('edad', ['1-4', '5-9', '10-dic', '15-19'])), ['TURNED_INTO_DAYS 4 edad: 1 of 4 cells is a day, "10-dic", where others are such as "1-4": a spreadsheet may have taken ranges or codes for days']);
  assert.equal(codes(column('edad', ['ene-04', '05-sep', '10 a 14', '15 a 19', '20 a 24', '80 y más'])), ['TURNED_INTO_DAYS']);
  assert.equal(codes(column('gen', ['A12', 'B7', '1-Sep', 'C9'])), ['TURNED_INTO_DAYS']);
  for (const cells of [['ene-24', 'feb-24', 'mar-24'], ['1-dic', '2-dic', '3-4'], ['2024-01-05', '2024-02-05', '2024'], ['La Paz', '10-dic', 'Apopa'], ['1-4', '5-9', ''], ['oct', 'nov', '1-4']]) {
    assert.equal(codes(column('edad', cells)).filter((code) => code === 'TURNED_INTO_DAYS'), [], cells.join());
  }
});

test('codes that have lost their zero are told beside others that have it, or where a column is called a code', () => {
  assert.equal(told(column('cod', ['08001', '28079', '8002', '08003'])), ['LOST_ZEROS 4 cod: 1 of 4 codes has fewer than 5 digits, "8002": a zero before it may have been lost']);
  assert.equal(codes(column('codigo', ['1001', '2002', '8019', '28079', '46250', '41091'])), ['LOST_ZEROS']);
  assert.equal(codes(column('municipio', ['1001', '2002', '8019', '28079', '46250', '41091'])), [], 'other numbers are of several lengths');
  assert.equal(codes(column('codigo', ['08001', '28079', ''])), []);
  for (const cells of [['9', '10', '11', '12'], ['9998', '9999', '9997', '10000', '10001', '10002'], ['05', '0501', '0502'], ['0', '1', '10'], ['0.5', '1', '2'], ['1001', '8019', '46250']]) {
    assert.equal(codes(column('codigo', cells)).filter((code) => code === 'LOST_ZEROS'), [], cells.join());
  }
});

test('one name in several spellings is told, and two names are two', () => {
  assert.equal(told(column('lugar', ['San Salvador', 'Apopa', 'SAN SALVADOR', 'San  Salvador'])), ['SPELLINGS 4 lugar: one name seems to be written in several ways: "San Salvador", "SAN SALVADOR", "San  Salvador"']);
  for (const pair of [['Morazán', 'Morazan'], ['Sí', 'SI'], ['finca', '\uFB01nca'], ['Cafe\u0301', 'Café']]) assert.ok(codes(column('lugar', [...pair, 'Apopa'])).includes('SPELLINGS'), pair.join());
  for (const cells of [['La Paz', 'La Pas', 'Apopa'], ['La Paz ', 'La Paz', 'Apopa'], ['m', 'M', 'F'], ['aB1', 'Ab1', 'AB1'], ['', 'Apopa', '-'], ['n.d.', 'N.D.', 'Apopa']]) assert.not(codes(column('lugar', cells)).includes('SPELLINGS'), cells.join());
});

test('a department in capitals above its towns is a level, and no other spelling', () => {
  assert.equal(codes('lugar,n,m\nSAN SALVADOR,80,11\nSan Salvador,50,5\nApopa,30,6\nLA LIBERTAD,40,7\nLa Libertad,15,3\nTecla,25,4\n'), ['HIERARCHY']);
});

test('several texts of 255 characters are told, where none is longer', () => {
  const long = (sign: string, n = 255): string => sign.repeat(n);
  assert.equal(told(column('nota', [long('x'), 'corta', long('y')])), ['CUT_CELLS 2 nota: 2 cells have just 255 characters and none has more: what was longer may have been cut off']);
  assert.equal(codes(column('nota', ['a', long('y', 32_767)])), ['CUT_CELLS']);
  for (const cells of [[long('x'), 'corta'], [long('x'), long('y'), long('z', 256)], [long('x', 200), long('y', 200)], ['', 'a']]) assert.not(codes(column('nota', cells)).includes('CUT_CELLS'));
});

test('a mark that stands for the cell above is told, and one that stands first is none', () => {
  assert.equal(told(column('depto', ['San Salvador', 'ídem', '""', 'La Paz'])).filter((each) => each.startsWith('DITTO')), ["DITTO_MARKS 3 depto: 1 of 4 cells says by a mark that the one above holds, 'ídem'"].map((each) => each.replace('1 of 4 cells says', '1 of 3 cells says')));
  assert.ok(codes(column('depto', ['San Salvador', '""""', '""""', 'La Paz'])).includes('DITTO_MARKS'));
  for (const cells of [['Id.', 'Apopa'], ['Apopa', 'Idioma'], ['Apopa', '']]) assert.not(codes(column('depto', cells)).includes('DITTO_MARKS'), cells.join());
});

test('dots that lead to a number are told where most names have them', () => {
  assert.equal(told(column('lugar', ['Apopa ........', 'Colón . . . .', 'Nejapa…'])), ['LEADERS 2 lugar: 3 of 3 cells end in dots that lead to a number, "Apopa ........"']);
  for (const cells of [['Apopa', 'y otros...', 'Nejapa'], ['Apopa.', 'Nejapa.'], ['...', '']]) assert.not(codes(column('lugar', cells)).includes('LEADERS'), cells.join());
});

test('letters that printers join are told, and the text is left as it stands', () => {
  assert.equal(told('lugar,n\nla \uFB01nca,1\nApopa,2\n'), ['LIGATURE 2 : two letters stand in the text as one sign: "\uFB01nca"']);
  assert.is(readSheet(file('lugar,n\nla \uFB01nca,1\n')).rows[0]?.[0], 'la \uFB01nca');
  assert.equal(codes('lugar,n\nla finca,1\n'), []);
});

test('whatever towns, counts and padded codes there are, nothing is told of them', () => {
  const towns = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{3,8}$/u), { minLength: 2, maxLength: 12, selector: (town) => town.toLowerCase() });
  fc.assert(fc.property(towns, fc.integer({ min: 1, max: 9_000 }), (names, from) => {
    assert.equal(codes(`codigo,lugar,n\n${names.map((name, i) => `${String(from + i * 3).padStart(5, '0')},${name},${(from + i) * 7}\n`).join('')}`).filter((code) => code !== 'NO_HEADER'), []);
  }), { numRuns: 100 });
});

test.run();
