import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readSheet } from '../../src/csv/sheet.ts';
import { unseen } from '../../src/csv/unseen.ts';
import { file } from '../support/folder.ts';

const told = (text: string): [string, number | undefined, number | undefined][] => unseen(Buffer.from(text), 'a.csv').map(({ code, place }) => [code, place?.line, place?.column]);

test('a sign that nobody sees is told where it stands first, with its number, and left in the text', () => {
  const { rows, told: faults } = readSheet(file('name,n\nLuz,1\nAna\u200B,2\n\u200BEva,3\n'));
  assert.equal(rows.map(([name]) => name), ['Luz', 'Ana\u200B', '\u200BEva']);
  assert.equal(faults.map(({ code, place }) => [code, place?.line, place?.column]), [['UNSEEN_SIGN', 3, 4]]);
  assert.match(faults[0]?.what ?? '', '"Ana[U+200B]"');
});

for (const sign of ['\u00AD', '\u200B', '\u200E', '\u2060']) {
  test(`U+${sign.codePointAt(0)?.toString(16).padStart(4, '0')} is such a sign`, () => assert.equal(told(`a,b\n1,${sign}2\n`), [['UNSEEN_SIGN', 2, 3]]));
}

test('an accent behind its letter is told where the letter could have it', () => {
  assert.equal(told('lugar,n\nUsulután,1\nUsuluta\u0301n,2\n'), [['ACCENT_APART', 3, 8]]);
  assert.equal(told('lugar,n\nx\u0301,1\n'), []);
  assert.equal(told('lugar,n\nx\u0301,1\nan\u0303o,1\n'), [['ACCENT_APART', 3, 3]]);
});

test('of plain text there is nothing to say, accents, emoji and all', () => {
  assert.equal(told('año,región\n2019,La Unión · «Güija» – 50 % 👩\u200D⚕️\n'), []);
  assert.equal(told(''), []);
});

test('a no-break space in a cell that comes with a plain one too is told; one that all have, and one in a number, are not', () => {
  assert.equal(told('town,n\nSan Salvador,1\nSan\u00A0Salvador,2\nLa\u202FUnión,2\n'), [['UNSEEN_SIGN', 3, 1]]);
  assert.equal(told('town,n\nSan\u00A0Salvador,1\nSan\u00A0Salvador,2\nSan Vicente,3\n'), []);
  assert.equal(told('town,n\nA,1\u00A0204\nB,1 204\n'), []);
  assert.equal(told('quote,n\nabout 9 people\u00A0have died,1\n9 people have died,2\n'), []);
});

test.run();
