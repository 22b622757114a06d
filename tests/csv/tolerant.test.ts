import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readSheet } from '../../src/csv/sheet.ts';
import { LoadError } from '../../src/errors.ts';
import { file } from '../support/folder.ts';

/** Line and column of every mark that is told of a file that is refused; none of one that is read. */
function told(content: string): readonly (readonly [number, number])[] {
  try {
    readSheet(file(content));
    return [];
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    assert.ok(error.faults.every(({ code }) => code === 'BAD_QUOTE'), error.message);
    return error.faults.map(({ place }) => [place?.line ?? 0, place?.column ?? 0] as const);
  }
}

test('every mark that opens a cell and closes none is told, each where it opens', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat(39), { minLength: 1, maxLength: 8 }), fc.nat(2), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (damaged, column, end, quoted) => {
    const rows = Array.from({ length: 40 }, (_, i) => ['place', String(i), quoted && i % 5 === 0 ? '"north, south"' : 'note']);
    const lines = [['a', 'b', 'c'], ...rows.map((cells, i) => (damaged.includes(i) ? ['place', String(i), 'note'].map((cell, c) => (c === column ? `"${cell}` : cell)) : cells))].map((cells) => cells.join(','));
    const expected = [...damaged].sort((a, b) => a - b).map((i) => [i + 2, (lines[i + 1] ?? '').indexOf('"') + 1]);
    assert.equal(told(lines.map((line) => line + end).join('')), expected);
  }), { numRuns: 300 });
});

test('a mark behind a cell that is closed is told too, in lines one after another', () => {
  assert.equal(told('a,b,c\n1,2,3\n4,"x"y,6\n7,"z"w,9\n"1"2,3,4\n5,6,7\n'), [[3, 3], [4, 3], [5, 1]]);
});

test('a quoted cell of several lines is not read as rows, where reading goes on behind it', () => {
  assert.equal(told('a,b,c\n1,2,3\n4,"x\ny, z"w,6\n7,8,9\n1,2,3\n"4,5,6\n7,8,9\n'), [[3, 3], [7, 1]]);
});

test('where no line shows how reading could go on, the first mark is told, and that others may follow', () => {
  const refused = (content: string): string => {
    try {
      readSheet(file(content));
      return '';
    } catch (error) {
      return error instanceof LoadError ? error.faults.map(({ what }) => what).join('\n') : String(error);
    }
  };
  assert.match(refused('a\n1\n"2\n3\n"4"5\n'), /^a quoted cell goes on behind its closing quotation mark: "2; others may stand behind it$/u);
  assert.match(refused('a,b\n1,2\n"3,4\n5,6\n"7"8,9\n1,2\n'), /^a quoted cell goes on .*\nalso, read on from line 4, a quoted cell goes on/u);
});

test('a file made so that every line takes long to judge is refused all the same, and soon', () => {
  const start = process.cpuUsage();
  assert.is(told(`a,b,c\n1,2,3\n"${'x,"y\n'.repeat(200_000)}`).length > 0, true);
  const { user, system } = process.cpuUsage(start);
  assert.ok(user + system < 4_000_000, `${user + system} µs`);
});

test.run();
