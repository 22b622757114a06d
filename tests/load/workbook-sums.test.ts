import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { code, count, text } from '../../src/csv/cell.ts';
import { xlsx } from '../../src/load/xlsx.ts';
import type { XlsxOptions } from '../../src/load/xlsx.ts';
import { workbook } from '../support/workbook.ts';

type Rows = Parameters<typeof workbook>[0][string];

const ROWS: Rows = [['town', 'n'], ['Ahuachapán', 12], ['La Paz', 7], ['Morazán', 30]];
const TOWNS = { town: text('Town'), n: count('deaths') };
/** A formula with the value that was saved. */
const of = (f: string, v: number): Rows[number][number] => ({ f, v });

async function told(rows: Rows, options: XlsxOptions = {}): Promise<string[]> {
  const { findings } = await xlsx(workbook({ Hoja: rows }), TOWNS, options).load();
  return findings.map(({ message }) => message.split('; leave')[0] ?? '');
}

test('a row that is the sum of others by its formula is told, whatever it is called', async () => {
  assert.equal(await told([...ROWS, ['República', of('SUM(B2:B4)', 49)]]), ['line 5 adds up other rows and is kept as a row: "República", B5 = SUM(B2:B4), the sum of 3 rows']);
  assert.equal(await told([...ROWS, ['Zona 1', of('B2+B4', 42)]]), ['line 5 adds up other rows and is kept as a row: "Zona 1", B5 = B2+B4, the sum of 2 rows']);
  assert.equal(await told([...ROWS, ['Zona', of('SUBTOTAL(9,$B$2:$B$4)', 49)], ['Otra zona', of('SUM(B2,B3)', 19)]]), [
    'lines 5–6 add up other rows and are kept as rows: "Zona", B5 = SUBTOTAL(9,$B$2:$B$4), the sum of 3 rows; "Otra zona", B6 = SUM(B2,B3), the sum of 2 rows',
  ]);
  assert.equal(await told([['town', 'n'], ['Zona', of('SUM(B3:B4)', 19)], ['Ahuachapán', 12], ['La Paz', 7]]), ['line 2 adds up other rows and is kept as a row: "Zona", B2 = SUM(B3:B4), the sum of 2 rows'], 'above its parts');
});

test('a row of totals below a table of a spreadsheet adds up all others', async () => {
  assert.equal(await told([...ROWS, ['Resumen', of('SUBTOTAL(109,Tabla1[n])', 49)]]), ['line 5 adds up other rows and is kept as a row: "Resumen", B5 = SUBTOTAL(109,Tabla1[n]), the sum of 3 rows']);
});

test('formulas that reckon otherwise, along a row, with one row or in another sheet, make no total', async () => {
  for (const f of ['B2*2', 'SUM(A2:A4)', 'SUM(C2:C4)', 'SUM(Otra!B2:B4)', 'B4', 'SUM(B4)', 'B2+B3-B4', 'B4+1', 'AVERAGE(B2:B4)', 'SUM(B2:B4)/3', 'SUM(B2:B4)+B2', 'SUBTOTAL(1,B2:B4)', 'SUM(B20:B40)']) {
    assert.equal(await told([...ROWS, ['Cabañas', of(f, 9)]]), [], f);
  }
});

test('a row that calls itself a total is told as such, and not twice', async () => {
  const [first = '', ...others] = await told([...ROWS, ['Total', of('SUM(B2:B4)', 49)]]);
  assert.match(first, 'line 5 says that it is a total');
  assert.equal(others, []);
});

test('what is accepted, or named in the list of its column, is not told', async () => {
  const rows: Rows = [...ROWS, ['República', of('SUM(B2:B4)', 49)]];
  assert.equal(await told(rows, { accept: ['TOTAL_ROW'] }), []);
  const list = ['Ahuachapán', 'La Paz', 'Morazán', 'República'];
  assert.equal((await xlsx(workbook({ Hoja: rows }), { ...TOWNS, town: code('Town', { list }) }).load()).findings, []);
});

test.run();
