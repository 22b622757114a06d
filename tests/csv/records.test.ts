import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lineEndsOf } from '../../src/csv/lines.ts';
import { strictBatches } from '../../src/csv/records.ts';
import { scan } from '../../src/csv/scan.ts';
import type { Scanned } from '../../src/csv/scan.ts';

/** Records and their lines, as the fast way reads them. */
function strict(text: string): readonly (readonly [number, readonly string[]])[] {
  const utf8 = Buffer.from(text);
  return [...strictBatches(utf8, { delimiter: ',', ends: lineEndsOf(utf8) })].flatMap(({ records, lines }) => records.map((cells, i) => [lines[i] ?? 0, cells] as const));
}

/** The same sign by sign. */
function scanned(text: string): readonly (readonly [number, readonly string[]])[] {
  return [...(scan(text, ',') as Iterable<Scanned>)].map(({ cells, line }) => [line, cells] as const);
}

const CELL = fc.constantFrom('a', '', '"b"', '"c, d"', '"e\nf"', '"g\r\nh"', '"i\rj"', '"k ""l"""', '"\n"', 'ñ');
const END = fc.constantFrom('\n', '\r\n', '\r');

test('each record has the line on which it begins, whatever ends the lines and stands in the cells', () => {
  fc.assert(fc.property(END, fc.array(fc.array(CELL, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 8 }), fc.boolean(), (end, rows, closed) => {
    const text = rows.map((cells) => cells.join(',')).join(end) + (closed ? end : '');
    assert.equal(strict(text), scanned(text));
  }), { numRuns: 1000 });
});

test('the same where lines end in several ways', () => {
  fc.assert(fc.property(fc.array(fc.tuple(CELL, CELL, END), { minLength: 1, maxLength: 8 }), (rows) => {
    const text = rows.map(([one, other, end]) => `${one},${other}${end}`).join('');
    assert.equal(strict(text), scanned(text));
  }), { numRuns: 1000 });
});

test('a file of several chunks has no record cut, and no line miscounted', () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => `${i},${i % 7 === 0 ? `"two\n${'lines '.repeat(5)}"` : 'one'}`);
  const text = rows.join('\n');
  assert.ok([...strictBatches(Buffer.from(text), { delimiter: ',', ends: lineEndsOf(Buffer.from(text)) })].length > 1);
  assert.equal(strict(text), scanned(text));
});

test.run();
