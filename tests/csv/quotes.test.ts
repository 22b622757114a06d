import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { brokenQuote } from '../../src/csv/quotes.ts';

test('quoted cells with commas, line breaks and doubled marks are well', () => {
  assert.is(brokenQuote('a,b\n"1,2","say ""no"""\n"x\ny",""\r\n', ','), null);
  assert.is(brokenQuote('a;b\n"1;2";3', ';'), null);
  assert.is(brokenQuote('', ','), null);
});

test('a cell that nothing closes is told where it opens', () => {
  assert.equal(brokenQuote('a,b\n1,"2\n3,4\n', ','), { index: 6, what: 'a quotation mark opens a cell, and none closes it' });
  assert.is(brokenQuote('a\n"say ""no""\n', ',')?.index, 2);
});

test('a mark inside a cell is told where it stands', () => {
  assert.equal(brokenQuote('a,b\n1,2"3\n', ','), { index: 7, what: 'a quotation mark stands inside a cell' });
  assert.is(brokenQuote('a,b\n1, "2"\n', ',')?.index, 7);
});

test('a cell that goes on behind its closing mark is told where it opens', () => {
  assert.equal(brokenQuote('a,b\n1,"2\n3,"4"\n', ','), { index: 6, what: 'a quoted cell goes on behind its closing quotation mark' });
  assert.is(brokenQuote('a;b\n"1",2\n', ';')?.index, 4, 'another delimiter is no edge of a cell');
});

test.run();
