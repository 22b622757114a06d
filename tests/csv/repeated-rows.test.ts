import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readSheet } from '../../src/csv/sheet.ts';
import { file } from '../support/folder.ts';

const told = (text: string): string[] => readSheet(file(text)).told.map(({ code, what }) => `${code} ${what}`);

test('a row that says the same as another is told with both lines, and kept', () => {
  const text = 'municipio,a\u00f1o,n\nSan Salvador,2020,5\nApopa,2020,6\nSoyapango,2020,2\nApopa,2020,6\n';
  assert.is(readSheet(file(text)).rows.length, 4);
  assert.equal(told(text), ['REPEATED_ROW line 5 says the same as line 3, cell by cell, and is kept as a row: "Apopa | 2020 | 6"']);
});

test('rows that often agree are one an event, and rows of numbers alone may agree', () => {
  assert.equal(told(`sexo,a\u00f1o,n\n${'hombre,2020,1\nmujer,2020,1\n'.repeat(5)}`), []);
  assert.equal(told('x,y\n1,2\n3,4\n1,2\n'), []);
  assert.equal(told('nombre\nAna\nEva\nAna\n'), []);
});

test('one pasted row among many is seen, as far as rows are compared', () => {
  const rows = (n: number): string => Array.from({ length: n }, (_, i) => `m${i},${i}\n`).join('');
  assert.match(told(`m,n\n${rows(3000)}m7,7\nm8,8\n`)[0] ?? '', 'line 3002 says the same as line 9, cell by cell, and is kept as a row: "m7 | 7"; so 1 more row below');
  assert.equal(told(`m,n\n${rows(6000)}m7,7\n`), []);
});

test.run();
