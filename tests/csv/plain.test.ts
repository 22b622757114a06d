import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isPlainDay, plainNumber, trimmed } from '../../src/csv/plain.ts';

test('a number in at most fifteen digits is what Number makes of it, to the last bit', () => {
  fc.assert(fc.property(fc.boolean(), fc.stringMatching(/^\d{1,11}$/u), fc.stringMatching(/^\d{0,4}$/u), (negative, whole, decimals) => {
    const text = `${negative ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
    assert.ok(Object.is(plainNumber(text, 'any'), Number(text)), text);
  }), { numRuns: 2000 });
  assert.ok(Object.is(plainNumber('0.123456789012345', 'any'), NaN), 'sixteen digits');
  assert.ok(Object.is(plainNumber('-0.3', 'any'), -0.3));
});

test('whatever is not plainly a number is NaN: signs, blanks, groups, exponents, points at an end, too many digits', () => {
  for (const text of ['', '-', '.', '-.', '1.', '.5', '+1', ' 1', '1 ', '1,204', '1e5', '1.2.3', '--1', '1-', '٣', '1'.repeat(16), '1'.repeat(100_000), 'Infinity', 'NaN', '0x1f']) {
    assert.ok(Number.isNaN(plainNumber(text, 'any')), text.slice(0, 20));
  }
});

test('decimals may be none, or any but three, which may be thousands', () => {
  assert.equal(['1204', '31.8', '1.204', '0.204', '-0.204', '00.204', '1.2045'].map((text) => plainNumber(text, 'not three')), [1204, 31.8, NaN, 0.204, -0.204, NaN, 1.2045]);
  assert.equal(['1204', '31.8', '0.204'].map((text) => plainNumber(text, 'none')), [1204, NaN, NaN]);
});

test('an ISO day that every month has is plain; the others must be looked up', () => {
  assert.equal(['2024-04-03', '2024-02-28', '2024-02-29', '2024-13-01', '2024-00-10', '2024-4-3', '2024/04/03', '2O24-04-03'].map(isPlainDay), [true, true, false, false, false, false, false, false]);
});

test('a text is trimmed as trim does it', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', ' ', '\t', '\u00A0', '\uFEFF', 'á', '~', '\n')), (signs) => assert.is(trimmed(signs.join('')), signs.join('').trim())));
});

test.run();
