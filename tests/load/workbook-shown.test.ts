import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { count, date, number, text } from '../../src/csv/cell.ts';
import type { Cell } from '../../src/csv/cell.ts';
import { xlsx } from '../../src/load/xlsx.ts';
import { rowsOf } from '../support/tbl.ts';
import { openDocument, workbook } from '../support/workbook.ts';

type Content = Parameters<typeof workbook>[0][string][number][number];

/** What is told of a column of these cells, and its values. */
async function told(cells: readonly Content[], cell: Cell = number('deaths')): Promise<{ said: string[]; values: unknown[] }> {
  const table = await xlsx(workbook({ Hoja: [['town', 'n'], ...cells.map((each, i) => [`T${i}`, each])] }), { town: text('Town'), n: cell }).load();
  return { said: table.findings.map(({ message }) => message.split(/[;:]/u)[0] ?? ''), values: rowsOf(table).map(({ n }) => n) };
}

test('a number that its format shows with a hedge, a note or a factor is read, and told with its address', async () => {
  assert.equal(await told([{ v: 5, z: '"<"0' }, 12]), { said: ['B2 is shown as "<5" and read as 5'], values: [5, 12] });
  assert.equal(await told([12, { v: 13, z: '#,##0\\*' }]), { said: ['B3 is shown as "13*" and read as 13'], values: [12, 13] });
  assert.equal(await told([{ v: 1200, z: '"aprox. "#,##0' }]), { said: ['B2 is shown as "aprox. 1,200" and read as 1200'], values: [1200] });
  assert.equal(await told([{ v: 3.4, z: '0.0\\ "mil"' }]), { said: ['B2 is shown as "3.4 mil" and read as 3.4'], values: [3.4] });
  assert.equal(await told([{ v: 500, z: '[>=1000]#,##0;"<1000"' }, { v: 2000, z: '[>=1000]#,##0;"<1000"' }]), { said: ['B2 is shown as "<1000" and read as 500'], values: [500, 2000] });
});

test('what stands beside many numbers of a column is told once, and of each column', async () => {
  const cell = { v: 34, z: '0" p/"' };
  const table = await xlsx(workbook({ Hoja: [['a', 'b'], [cell, cell], [cell, { v: 2, z: '"~"0' }], [cell, 1]] }), { a: count('x'), b: count('x') }).load();
  assert.equal(table.findings.map(({ message }) => message.split(':')[0]), ['A2 is shown as "34 p/" and read as 34, and so in 2 more of the column', 'B2 is shown as "34 p/" and read as 34', 'B3 is shown as "~2" and read as 2']);
});

test('a number that is not shown at all is told, and a nought that is not shown is none', async () => {
  assert.equal(await told([{ v: 99, z: ';;;' }, 12]), { said: ['99 stands in B2 and is not shown, and is read'], values: [99, 12] });
  assert.equal(await told([{ v: 0, z: '0;-0;;@' }, { v: 0, z: '#,##0;-#,##0;"-"' }]), { said: [], values: [0, 0] });
});

test('money, per cent, groups of digits, brackets and exponents say nothing beside the number', async () => {
  const formats = ['"$"#,##0.00', '[$€-C0A] #,##0.00', '#,##0 "USD"', '"US$"#,##0', '"Q" 0', '#,##0.00;[Red](#,##0.00)', '0.00E+00', '#,##0', '0', '# ?/?', '_("$"* #,##0.00_)'];
  assert.equal(await told(formats.map((z) => ({ v: 1234.5, z }))), { said: [], values: formats.map(() => 1234.5) });
  assert.equal((await told([{ v: 0.125, z: '0.0%' }, { v: 0.5, z: '0 %' }], number('%'))).said, []);
  assert.equal((await told([{ v: 45_000, z: 'd "de" mmmm "de" yyyy' }], date())).said, [], 'nor does a day');
});

test('a sheet of LibreOffice, of which only what it shows is known, is looked at alike', async () => {
  const row = (town: string, value: number, shown: string): string => `<table:table-cell office:value-type="string"><text:p>${town}</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
  const head = ['town', 'n'].map((name) => `<table:table-cell office:value-type="string"><text:p>${name}</text:p></table:table-cell>`).join('');
  const table = await xlsx(openDocument([head, row('A', 5, '&lt;5'), row('B', 1204, '1.204'), row('C', 1204.5, '₡1 204,50')]), { town: text('Town'), n: number('x') }).load();
  assert.equal([table.findings.map(({ message }) => message.split(':')[0]), rowsOf(table).map(({ n }) => n)], [['B2 is shown as "<5" and read as 5'], [5, 1204, 1204.5]]);
});

test.run();
