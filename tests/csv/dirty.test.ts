import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readSheet } from '../../src/csv/sheet.ts';
import type { Sheet } from '../../src/csv/sheet.ts';
import { describeFault, LoadError } from '../../src/errors.ts';
import { bytesOf, DAMAGES, DIALECT, linesOf, TRUTH } from '../support/dirty.ts';
import { file } from '../support/folder.ts';

/*
 * Clean tables are written in every dialect and spoilt in every known way: the reading is the table, or something is said of the line that was spoilt.
 */

interface Reading {
  readonly sheet: Sheet | null;
  readonly words: string;
}

function read(bytes: Uint8Array): Reading {
  try {
    const sheet = readSheet(file(bytes));
    return { sheet, words: [...sheet.told, ...sheet.doubted].map(describeFault).join('\n') };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return { sheet: null, words: error.message };
  }
}

/** Whether a message names the line: by its place, or in a list or a span of lines. */
function names(words: string, line: number): boolean {
  if (new RegExp(`:${line}(?::\\d+)?[,)]|\\blines? ${line}\\b`, 'u').test(words)) return true;
  return [...words.matchAll(/lines? ([\d, –]+)/gu)].some(([, list = '']) => list.split(', ').some((run) => {
    const [from = NaN, to = from] = run.split('–').map(Number);
    return line >= from && line <= to;
  }));
}

test('a clean file is the table, in every dialect and encoding, and there is nothing to say', () => {
  fc.assert(fc.property(TRUTH, DIALECT, (truth, dialect) => {
    const { sheet, words } = read(bytesOf(linesOf(truth, dialect), dialect));
    assert.is(words, '');
    assert.equal([sheet?.titles, sheet?.rows, sheet?.tally], [truth.header, truth.rows, { inFile: truth.rows.length, kept: truth.rows.length, aside: 0 }]);
  }), { numRuns: 300 });
});

for (const { name, outcome, spoil } of DAMAGES) {
  test(`${name}: the table or a word, and the line is named`, () => {
    fc.assert(fc.property(TRUTH, DIALECT, fc.nat(), (truth, dialect, n) => {
      const row = 2 + (n % (truth.rows.length - 2));
      const { lines, line } = spoil(linesOf(truth, dialect), dialect, row);
      const { sheet, words } = read(bytesOf(lines, dialect));
      const lost = sheet === null ? [] : truth.rows.filter((cells) => !sheet.rows.some((kept) => kept.join('\n') === cells.join('\n')));
      assert.not.equal(words, '', 'something is said');
      if (line !== null) assert.ok(names(words, line), `line ${line} is named in:\n${words}`);
      if (sheet !== null) assert.is(sheet.tally.inFile, sheet.tally.kept + sheet.tally.aside);
      if (outcome === 'table') assert.equal([sheet?.titles, sheet?.rows], [truth.header, truth.rows]);
      if (outcome === 'a row lost') assert.ok(sheet !== null && sheet.rows.length === truth.rows.length - 1 && lost.length <= 1);
    }), { numRuns: 60 });
  });
}

test.run();
