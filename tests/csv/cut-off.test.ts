import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cutOff } from '../../src/csv/cut-off.ts';
import { readSheet } from '../../src/csv/sheet.ts';
import { file } from '../support/folder.ts';

const told = (rows: number, end = ''): string[] => readSheet(file(`n\n${'1\n'.repeat(rows)}${end}`)).told.filter(({ code }) => code === 'CUT_OFF').map(({ what }) => what);

test('a file whose last row stands on the last line of a sheet may have been cut off there', () => {
  assert.equal(told(65_535), ['the last row stands on line 65,536, which is the last that a spreadsheet has: rows below it may have been cut off']);
  assert.equal(cutOff(1_048_576, 'a.csv').map(({ code, place }) => [code, place?.line]), [['CUT_OFF', 1_048_576]]);
});

test('one line fewer or more is a file like any other, and so is an empty one', () => {
  assert.equal([told(65_534), told(65_536), told(0)], [[], [], []]);
});

test.run();
