import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inBoth, number, span } from '../../src/audit/say.ts';
import { exactInterval, exactPoint } from '../../src/figure/exact.ts';
import { interval } from '../../src/figure/interval.ts';

test('numbers are printed as in San Salvador, in both languages', () => {
  assert.equal((['en', 'es'] as const).map((lang) => number(6656.5, { lang })), ['6,656.5', '6,656.5']);
  assert.is(number(-68.888, { lang: 'en' }), '−68.89');
});

test('an interval says both ends, or the one that it has', () => {
  const print = (low: number, high: number, open: 'neither' | 'low' | 'high' | 'both' = 'neither'): string => span(exactInterval(interval(low, high, open)), { lang: 'en' });
  assert.is(print(68.57, 69.2), '68.57 to 69.2');
  assert.is(print(241, Infinity), 'at least 241');
  assert.is(print(480, Infinity, 'low'), 'over 480');
  assert.is(print(-Infinity, 70, 'high'), 'under 70');
  assert.is(span(exactPoint(5), { lang: 'es' }), '5');
  assert.is(span(exactInterval(interval(241, Infinity)), { lang: 'es' }), 'al menos 241');
});

test('a sentence is made in both languages', () => {
  assert.equal(inBoth((lang) => (lang === 'en' ? 'yes' : 'sí')), { en: 'yes', es: 'sí' });
});

test.run();
