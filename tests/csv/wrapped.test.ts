import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readSheet } from '../../src/csv/sheet.ts';
import { file } from '../support/folder.ts';

const told = (text: string): string[] => readSheet(file(text)).told.map(({ code, what }) => `${code} ${what}`);
const wrapped = (text: string): boolean => told(text).some((each) => each.startsWith('WRAPPED_NAME'));

test('the rest of a name in a row of its own is told and kept', () => {
  const text = 'municipio,a\u00f1o,n\nSan Salvador,2020,5\nSan Jos\u00e9,2020,6\nVillanueva,,\nApopa,2020,7\n';
  assert.is(readSheet(file(text)).rows.length, 4);
  assert.equal(told(text), ['WRAPPED_NAME line 4 has a name alone that seems to be a part of another, and is kept as a row: "Villanueva" below "San Jos\u00e9"']);
});

test('names go on behind some words, do not begin with a small letter, and stand in the order of all others', () => {
  assert.ok(wrapped('lugar,n\nB,1\nSan Juan de la,2\nCruz,\nA,4\n'));
  assert.ok(wrapped('lugar,n\nB,1\nCiudad,2\ndelgado,\nA,4\n'));
  assert.ok(wrapped('lugar,n\nB,1\nPuerto de,\nLa Libertad,2\nA,4\n'));
  assert.ok(wrapped('lugar,n\nApopa,1\nConcepci\u00f3n,2\nQuezaltepeque,\nIlopango,3\nMejicanos,4\nNejapa,5\n'));
});

test('a first name may be broken as well', () => {
  assert.ok(wrapped('lugar,n\nSan,\nSalvador,12\nLa Paz,7\n'));
  assert.not(wrapped('lugar,n\nSonsonate,\nSalvador,12\nLa Paz,7\n'));
});

test('a place without a number is a gap', () => {
  for (const text of ['lugar,n\nA,1\nB,\nC,4\nD,\nE,6\nF,\n', 'lugar,a,b\nApopa,1,2\nIlopango,,\nMejicanos,3,4\nNejapa,5,6\nTacuba,1,\n', 'lugar,n\nC,3\nA,\nB,5\n', 'lugar,a,b\nC,3,\nA,,\nB,5,1\nA2,1,1\n']) assert.equal(told(text), [], text);
  assert.not(wrapped('a\u00f1o,n,m\n2023,,\nA,4,1\nB,5,1\n2024,,\nA,4,1\nB,5,1\n'));
});

test.run();
