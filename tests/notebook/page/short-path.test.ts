import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { shortPath } from '../../../src/notebook/page/short-path.ts';
import { pathPieces } from '../../../src/picture/path.ts';

test('a step is a place or a distance, whichever is shorter, and the letter of the step before is left out', () => {
  assert.is(shortPath('M352.2,119.4L352.2,109.4M348.7,113.2L352.2,109.4L355.7,113.2'), 'M352.2,119.4v-10m-3.5,3.8l3.5-3.8,3.5,3.8');
  assert.is(shortPath('M100,100L2,3'), 'M100,100L2,3');
});

test('a line that is level or upright is one number', () => {
  assert.is(shortPath('M1,1L5,1L5,9L1,9Z'), 'M1,1h4v8H1z');
});

test('a path is moved, whatever is written in places and whatever in distances; the radii of an arc stand', () => {
  assert.is(shortPath('M0,1L2,-3h4v5A2,2,0,0,1,3,4C1,2,3,4,5,6Z', [10, 20]), 'M10,21l2-4h4v5a2,2,0,0,1-3,2c-2-2,0,0,2,2z');
});

test('after an outline is closed, distances are from where it began', () => {
  assert.is(shortPath('M100,100h4v4zm1,1h1'), 'M100,100h4v4zm1,1h1');
});

test('places are cut to a tenth, and what is cut away does not add up', () => {
  assert.is(shortPath('M0.04,0.5L0.08,1.56'), 'M0,.5l.1,1.1');
  assert.is(shortPath(`M0,0${'l1.04,1'.repeat(20)}`).endsWith('l1.04,1'), false);
  const [end] = pathPieces(shortPath(`M0,0${'l1.04,1'.repeat(20)}`)).at(-1)?.slice(-1) ?? [];
  assert.ok(Math.abs((end?.[0] ?? 0) - 20.8) < 1e-9 && Math.abs((end?.[1] ?? 0) - 20) < 1e-9);
});

test('a point stays a point, for the ends of a line that has no length are drawn', () => {
  assert.is(shortPath('M5,6h0M7,8h0'), 'M5,6h0m2,2h0');
});

test('it goes where it went, to a tenth, and is never longer than one letter a step', () => {
  const number = fc.integer({ min: -9_999, max: 9_999 }).map((n) => n / 10);
  const counts = { L: 2, l: 2, H: 1, h: 1, V: 1, v: 1, C: 6, c: 6, S: 4, s: 4, Q: 4, q: 4, T: 2, t: 2, M: 2, m: 2, Z: 0 } as const;
  const command = fc.constantFrom(...(Object.keys(counts) as (keyof typeof counts)[])).chain((letter) =>
    fc.array(number, { minLength: counts[letter], maxLength: counts[letter] }).map((numbers) => `${letter}${numbers.join(',')}`));
  fc.assert(fc.property(fc.array(command, { minLength: 1 }).map((list) => `M1,2${list.join('')}`), (d) => {
    const [before, after] = [pathPieces(d), pathPieces(shortPath(d))];
    assert.is(after.length, before.length);
    for (const [i, piece] of before.entries()) for (const [j, point] of piece.entries()) for (const axis of [0, 1]) assert.ok(Math.abs((point[axis] ?? 0) - (after[i]?.[j]?.[axis] ?? NaN)) < 0.05, d);
    assert.ok(shortPath(d).length <= d.length);
  }));
});

test.run();
