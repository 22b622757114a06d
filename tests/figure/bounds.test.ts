import Fraction from 'fraction.js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isFormula, parseBounds } from '../../src/figure/bounds.ts';
import type { About, BadFormula } from '../../src/figure/bounds.ts';
import { toNumbers } from '../../src/figure/exact.ts';
import { interval, UNBOUNDED } from '../../src/figure/interval.ts';
import type { Interval } from '../../src/figure/interval.ts';

const ABOUT: About = { n: new Fraction(80), m: new Fraction(90), g: new Fraction(10), u: new Fraction(1), ref: null, rounds: false, signed: false };

function bounds(formula: string, about: Partial<About> = {}): Interval {
  const parsed = parseBounds(formula);
  if (!isFormula(parsed)) throw new Error(`${parsed.what} at ${parsed.at}`);
  return toNumbers(parsed({ ...ABOUT, ...about }));
}

function refused(formula: string): BadFormula {
  const parsed = parseBounds(formula);
  if (isFormula(parsed)) throw new Error(`"${formula}" was read`);
  return parsed;
}

test('the formulas of the ledger page are read as they stand there', () => {
  assert.equal(bounds('[n,n]'), interval(80, 80));
  assert.equal(bounds('[n,inf)'), interval(80, Infinity));
  assert.equal(bounds('(n,n+g]'), interval(80, 90, 'low'));
  assert.equal(bounds('[n-g/2,n)'), interval(75, 80, 'high'));
  assert.equal(bounds('(n-g,n)'), interval(70, 80, 'both'));
  assert.equal(bounds('n+-g/2'), interval(75, 85));
  assert.equal(bounds('n +/- g/2'), interval(75, 85));
  assert.equal(bounds('n±g/2'), interval(75, 85));
  assert.equal(bounds('[n,m]'), interval(80, 90));
  assert.equal(bounds('[k-.5,k+.5)'), interval(79.5, 80.5, 'high'));
  assert.equal(bounds('(50,100]'), interval(50, 100, 'low'));
});

test('products come before sums, and bounds are exact', () => {
  assert.equal(bounds('[n-2*g/4,n+0.1*3]'), interval(75, 80.3));
  assert.equal(bounds('[-inf,-n+1]', { signed: true }), interval(-Infinity, -79));
});

test('a margin may be a share, of what is known only later', () => {
  assert.equal(bounds('ref+-20%', { ref: new Fraction(500) }), interval(400, 600));
  assert.equal(bounds('ref+-5%', { ref: new Fraction(-40), signed: true }), interval(-42, -38));
  assert.equal(bounds('ref+-20%', { signed: true }), UNBOUNDED);
});

test('the first case that fits is the one', () => {
  const formula = 'rounded: [n-u/2,n+u/2); round: n+-g/2; [n,n]';
  assert.equal(bounds(formula), interval(80, 80));
  assert.equal(bounds(formula, { rounds: true }), interval(79.5, 80.5, 'high'));
  assert.equal(bounds(formula, { n: new Fraction(500), g: new Fraction(100) }), interval(450, 550));
});

test('nothing of a count lies below 0, and what is cut there takes 0 in', () => {
  assert.equal(bounds('(n-2*n,n)'), interval(0, 80, 'high'));
  assert.equal(bounds('(n-2*n,n)', { signed: true }), interval(-80, 80, 'both'));
});

test('ends that come the wrong way round are turned, as in a range of falls', () => {
  assert.equal(bounds('[n,m)', { m: new Fraction(20) }), interval(20, 80, 'low'));
});

test('what is no formula is refused at the character where it stops being one', () => {
  assert.equal(refused('[n,q]'), { what: '"q" has no place in "q"', at: 3 });
  assert.equal(refused('[n,n+]'), { what: '"n+" breaks off', at: 3 });
  assert.equal(refused('[n n,1]').at, 3);
  assert.equal(refused('[n**2,1]').at, 3);
  assert.equal(refused('[,n]').what, 'an end is empty');
  assert.match(refused('around n').what, 'is no interval; write [n,inf)');
  assert.match(refused('').what, 'is no interval');
  assert.match(refused('square: [n,n]; [n,n]').what, '"square" is no case; there are: rounded, round');
  assert.match(refused('rounded: [n,n]').what, 'the last case has to fit every number');
});

test('division by nothing bounds nothing', () => {
  assert.equal(bounds('[n/0,m]', { signed: true }), UNBOUNDED);
});

test.run();
