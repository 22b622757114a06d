import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { count, text } from '../../src/csv/cell.ts';
import { isWorkbook } from '../../src/load/workbook-bytes.ts';
import { xlsx } from '../../src/load/xlsx.ts';
import { file } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';
import { rowsOf } from '../support/tbl.ts';
import { workbook } from '../support/workbook.ts';

const ROWS = [['town', 'n'], ['A', 12], ['B', 7]] as const;
const TOWNS = { town: text('Town'), n: count('x') };

test('workbooks are told by their first bytes, whatever they are called', async () => {
  for (const type of ['xlsx', 'xlsb', 'ods', 'biff8'] as const) assert.ok(isWorkbook(readFileSync(workbook({ Hoja: ROWS }, { type }))), type);
  assert.equal([Buffer.from('town,n\n'), Buffer.from(''), Buffer.from('<table>')].map(isWorkbook), [false, false, false]);
  const old = file(readFileSync(workbook({ Hoja: ROWS }, { type: 'biff8' })), 'muertes.xlsx');
  assert.equal(rowsOf(await xlsx(old, TOWNS).load()), [{ town: 'A', n: 12 }, { town: 'B', n: 7 }]);
});

test('a workbook that is one document of XML is read', async () => {
  for (const type of ['xlml', 'fods'] as const) assert.equal(rowsOf(await xlsx(workbook({ Hoja: ROWS }, { type }), TOWNS).load()), [{ town: 'A', n: 12 }, { town: 'B', n: 7 }], type);
});

test('a page, a text and what is neither are refused, each by what it is: nothing in them is taken for a day', async () => {
  const what = async (content: string | Uint8Array): Promise<string | undefined> => (await rejects(xlsx(file(content, 't.xls'), TOWNS).load(), 'BAD_WORKBOOK')).faults[0]?.what;
  assert.is(await what('<html><body><table><tr><td>town</td><td>n</td></tr><tr><td>1/2</td><td>3</td></tr></table></body></html>'), 'this is a web page with the name of a workbook');
  assert.is(await what(Buffer.from('<TABLE border=1><tr><td>Ahuachap\xe1n</td></tr></TABLE>', 'latin1')), 'this is a web page with the name of a workbook');
  assert.is(await what('<?xml version="1.0"?><html><table><tr><td>n</td></tr></table></html>'), 'this is a web page with the name of a workbook');
  assert.is(await what('id,day\n00801,01/02/2024\n'), 'this is text with the name of a workbook');
  assert.is(await what('[{"town":"A","n":1}]'), 'this is text with the name of a workbook');
  assert.is(await what('%PDF-1.4\n'), 'this is no workbook');
  assert.is(await what(Buffer.from([9, 8, 0, 0, 1, 2])), 'this is no workbook');
  assert.is(await what(''), 'the file is empty');
});

test.run();
