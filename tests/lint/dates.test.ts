import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withoutDates } from '../../src/lint/dates.ts';

const left = (text: string, lang: 'en' | 'es' = 'en'): string[] => withoutDates(text, lang).match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];

test('years, ranges of years and ISO dates are dates', () => {
  assert.equal(left('In 2015, 2010–2025, 2022-03-27, 2022/23 and (1992).'), []);
});

test('a day of a month is a date, whichever stands first', () => {
  assert.equal(left('27 March 2022 to 15 April 2024; March 3; 1st of May; 27–31 March'), []);
  assert.equal(left('del 27 al 31 de marzo de 2022; 1.º de mayo; 27 y 28 de Marzo', 'es'), []);
});

test('numbers that are like dates are none', () => {
  assert.equal(left('2,022 died, 2022% of 12022, 2022.5, 1400 and 3000'), ['2,022', '2022', '12022', '2022.5', '1400', '3000']);
  assert.equal(left('12 may have died, 9.27 March, April 3.5%'), ['12', '9.27', '3.5']);
  assert.equal(left('27 de marzos, 345 de enero', 'es'), ['27', '345']);
});

test('the text keeps its length, so that what is left has its place', () => {
  assert.is(withoutDates('by 27 March 2022, 9', 'en'), `by${' '.repeat(4)}March${' '.repeat(5)}, 9`);
});

test.run();
