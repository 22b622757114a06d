import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Claim } from '../../../src/audit/compare.ts';
import { judged } from '../../../src/audit/arithmetic/judged.ts';
import { exactPoint } from '../../../src/figure/exact.ts';
import type { ExactInterval } from '../../../src/figure/exact.ts';
import type { Figure } from '../../../src/ledger/figures.ts';
import { percent, reckoning } from '../../support/reckoning.ts';

const figure = (cells: Record<string, string>): Figure => reckoning({ claim: cells }).figures[0] as Figure;
const given = (strict: ExactInterval): Claim => ({ strict, usual: strict });
const judge = (claim: Figure, n: number): string => {
  const { severity, verdict, words } = judged(claim, given(exactPoint(n)), { conflict: 'error' });
  return `${severity} ${verdict}: ${words.en}`;
};

test('a claim agrees, agrees by the letter, or cannot come from what is given', () => {
  const nearly = figure(percent('nearly 70%', { hedge: 'almost' }));
  assert.equal([66, 62, 59].map((n) => judge(nearly, n)), ['note agrees: agrees with', 'warn stretch: agrees only by the letter with', 'error conflict: cannot come from']);
});

test('a bare multiple of ten that is right as a round number is a warning; 71% and "exactly 70%" are not round', () => {
  assert.equal([66, 64].map((n) => judge(figure(percent('70%')), n)), ['warn conflict: cannot come, to its last figure, from', 'error conflict: cannot come from']);
  assert.is(judge(figure(percent('71%')), 69), 'error conflict: cannot come from');
  assert.is(judge(figure(percent('exactly 70%', { hedge: 'exactly' })), 69), 'error conflict: cannot come from');
});

test('against anything from the least on, or for a claim that allows it, nothing could fail', () => {
  const anything = given({ low: null, high: null, lowOpen: true, highOpen: true });
  assert.is(judged(figure(percent('70%')), anything, { conflict: 'error' }).verdict, 'no-power');
  assert.is(judged(figure({ value: '0', phrase: 'at least 0', hedge: 'at_least' }), given(exactPoint(3)), { conflict: 'error' }).verdict, 'no-power');
  const rise = given({ low: exactPoint(-100).low, high: null, lowOpen: false, highOpen: true });
  assert.is(judged(figure(percent('70%')), rise, { conflict: 'error', least: -100 }).verdict, 'no-power');
});

test.run();
