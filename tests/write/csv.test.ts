import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { csv } from '../../src/write/csv.ts';
import { takeRows } from '../../src/table/rows.ts';
import type { Table } from '../../src/table/table.ts';
import { atLeast, missing } from '../support/quantities.ts';
import { known } from '../support/origins.ts';
import { tbl } from '../support/tbl.ts';

const text = (table: Table): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv({ name: 'deaths', table }).bytes);

test('a table becomes a header and a line a row, with where it comes from behind', () => {
  assert.is(csv({ name: 'deaths', table: tbl([{ n: 1 }]) }).name, 'deaths.csv');
  assert.is(text(tbl([{ year: 2022, deaths: 495 }, { year: 2023, deaths: 154 }], {}, ['efe-1', 'efe-2'])), '\uFEFFyear,deaths,figures\n2022,495,efe-1\n2023,154,efe-2\n');
});

test('the file begins with a byte order mark, for Excel', () => {
  assert.equal([...csv({ name: 'a', table: tbl([{ n: 1 }]) }).bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
});

test('a gap is an empty cell, and nought is nought', () => {
  assert.is(text(tbl([{ n: 0, cause: null }, { n: null, cause: 'a' }], {}, ['x', 'y'])), '\uFEFFn,cause,figures\n0,,x\n,a,y\n');
});

test('a figure is written with its bounds and type; what has no end is empty', () => {
  assert.is(text(tbl([{ n: atLeast(241) }, { n: missing }], {}, ['x', 'y'])), '\uFEFFn,n_low,n_high,n_open,n_type,figures\n241,241,,,at_least,x\n,,,,missing,y\n');
});

test('commas, quotation marks and line breaks are quoted', () => {
  assert.is(text(tbl([{ town: 'La Unión, centro' }, { town: 'the "mega" prison' }, { town: 'a\nb' }], {}, ['x', 'y', 'z'])), '\uFEFFtown,figures\n"La Unión, centro",x\n"the ""mega"" prison",y\n"a\nb",z\n');
});

test('numbers are written in full, without separators', () => {
  assert.is(text(tbl([{ n: 1_234_567.25 }], {}, ['x'])), '\uFEFFn,figures\n1234567.25,x\n');
});

test('a text that a spreadsheet would reckon is made inert unless it is to be kept; a number below nought is a number', () => {
  const table = tbl([{ '=name': '=1+1', n: -5 }], {}, ['x']);
  assert.is(text(table), "\uFEFF'=name,n,figures\n'=1+1,-5,x\n");
  assert.is(new TextDecoder().decode(csv({ name: 'a', table }, { formulas: 'keep' }).bytes), '=name,n,figures\n=1+1,-5,x\n');
});

test('a row of several figures names them all', () => {
  const { table } = known([{ n: 1 }]);
  assert.is(text(table), '\uFEFFn,figures\n1,row 0 row 1\n');
});

test('a table without rows is its header', () => {
  const table = tbl([{ n: 1 }], {}, ['x']);
  assert.is(text(takeRows(table, [])), '\uFEFFn,figures\n');
});

test.run();
