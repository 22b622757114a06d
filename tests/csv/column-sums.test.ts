import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readSheet } from '../../src/csv/sheet.ts';
import { file } from '../support/folder.ts';

const told = (text: string): string[] => readSheet(file(text)).told.filter(({ code }) => code === 'PARTS_MISS_TOTAL').map(({ what, place }) => `${place?.line ?? 0} ${place?.field ?? ''}: ${what}`);

const ROWS = 'depto,hombres,mujeres,total\nLa Paz,5,2,7\nMorazán,20,10,31\nAhuachapán,8,4,12\nUsulután,3,1,4\n';

test('a total that its row does not come to is told with its line and both numbers, and the row is kept', () => {
  assert.equal(told(ROWS), ['3 total: "total" 31 is not "hombres" + "mujeres" on line 3, 30, as it is in most rows']);
  assert.is(readSheet(file(ROWS)).rows.length, 4);
  assert.equal(told(`${ROWS}Cabañas,1,1,3\nSan Vicente,6,6,12\nLa Unión,2,3,5\n`), ['3 total: "total" 31 is not "hombres" + "mujeres" on line 3, 30, as it is in most rows; so 1 more row below']);
});

test('a total may stand on the left, be called otherwise, be one of several, and have parts beside a year', () => {
  assert.equal(told('Total,a,b\n7,5,2\n31,20,10\n12,8,4\n4,3,1\n'), ['3 Total: "Total" 31 is not "a" + "b" on line 3, 30, as it is in most rows']);
  assert.equal(told('año,ambos sexos,hombres,mujeres\n2020,7,5,2\n2021,31,20,10\n2022,12,8,4\n2023,4,3,1\n').length, 1);
  assert.equal(told('año,h,m,muertes_total\n2020,5,2,7\n2021,20,10,31\n2022,8,4,12\n2023,3,1,4\n').length, 1);
  assert.equal(told('d,a,b,total a-b,c,e,total c-e\nx,5,2,7,1,1,2\ny,20,10,30,4,5,9\nz,8,4,12,3,3,6\nw,3,1,4,2,2,5\n'), ['5 total c-e: "total c-e" 5 is not "c" + "e" on line 5, 4, as it is in most rows']);
});

test('numbers in either reading are added up', () => {
  assert.equal(told('d;a;b;total\nx;1.204;2;1.206\ny;20;10;30\nz;8,5;4;12,5\nw;3;1;5\n'), ['5 total: "total" 5 is not "a" + "b" on line 5, 4, as it is in most rows']);
});

test('gaps are no parts, and rounded numbers may miss their sum by what was rounded', () => {
  assert.equal(told('d,a,b,total\nx,5,2,7\ny,20,,31\nz,8,4,12\nw,3,1,4\nv,3,1,\n'), []);
  assert.equal(told('d,a,b,c,total\nx,33.3,33.3,33.3,100\ny,20.1,10.2,5.1,35.4\nz,8.4,4.4,1.4,14.3\nw,3,1,2,6\n'), []);
});

test('a total may be rounded further than its parts, and differ in the last of fifteen digits', () => {
  assert.equal(told('d,a,b,total\nx,1.111,2.961,4.07\ny,0.545488645477594,0.844797322654,1.390285968131594\nz,-0.1,0.30000000000000004,0.2\nw,3.1,1.2,4.3\n'), []);
  assert.equal(told('d,a,b,total\nx,1.111,2.961,4.08\ny,0.5,0.8,1.3\nz,-0.1,0.3,0.2\nw,3.1,1.2,4.3\n').length, 1);
});

test('a column that is called a total and is none of those beside it is none', () => {
  assert.equal(told('d,a,b,total\nx,5,2,70\ny,20,10,300\nz,8,4,11\nw,3,1,4\n'), []);
  assert.equal(told('d,a,b,c\nx,5,2,7\ny,20,10,31\nz,8,4,12\nw,3,1,4\n'), [], 'nor is one that is not called so');
  assert.equal(told('d,a,total\nx,5,5\ny,20,20\nz,8,9\nw,3,3\n'), [], 'nor of one part');
  assert.equal(told('d,a,b,total\nx,5,0,5\ny,20,0,20\nz,8,0,8\nw,3,4,9\n'), [], 'nor where one part alone makes it');
});

test('as many totals as are changed are told, wherever the columns stand and however many rows there are', () => {
  const rows = fc.array(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 3, maxLength: 3 }), { minLength: 12, maxLength: 60 });
  fc.assert(fc.property(rows, fc.boolean(), fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), (parts, isFirst, wrong) => {
    const off = new Set(wrong);
    const lines = parts.map((each, i) => {
      const sum = each.reduce((all, n) => all + n, 0) + (off.has(i) ? 1 : 0);
      return `d${i},${(isFirst ? [sum, ...each] : [...each, sum]).join(',')}`;
    });
    const [said] = told(`d,${(isFirst ? ['total', 'a', 'b', 'c'] : ['a', 'b', 'c', 'total']).join(',')}\n${lines.join('\n')}\n`);
    assert.is(said === undefined ? 0 : 1 + Number(/so (\d+) more/u.exec(said)?.[1] ?? 0), off.size);
    if (said !== undefined) assert.match(said, `on line ${Math.min(...off) + 2},`);
  }), { numRuns: 60 });
});

test('rows far below the first are looked at too', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => `d${i},${i},${i + 1},${2 * i + 1 + (i === 2500 ? 1 : 0)}`);
  assert.equal(told(`d,a,b,total\n${rows.join('\n')}\n`), ['2502 total: "total" 5002 is not "a" + "b" on line 2502, 5001, as it is in most rows']);
});

test.run();
