import { formatLocale, timeFormatLocale } from 'vega';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { d3Locale } from '../../../src/chart/words/d3-locale.ts';

const march = new Date('2022-03-27T00:00:00Z');

test('numbers are written as in El Salvador and the United States, and not as in Spain', () => {
  for (const lang of ['en', 'es'] as const) {
    const { decimal, thousands, grouping } = d3Locale(lang).number;
    assert.equal([decimal, thousands, grouping], ['.', ',', [3]]);
  }
});

test('months and days are in the language, short ones of three letters', () => {
  const { months, shortMonths, days, shortDays } = d3Locale('es').time;
  assert.equal([months[2], months[8], shortMonths[8], days[0], shortDays[3]], ['marzo', 'septiembre', 'sep', 'domingo', 'mié']);
  assert.equal([months.length, shortMonths.length, days.length, shortDays.length], [12, 12, 7, 7]);
  assert.equal([d3Locale('en').time.months[2], d3Locale('en').time.days[0]], ['March', 'Sunday']);
});

test('Vega takes it, and prints with it', () => {
  const { number, time } = d3Locale('es');
  const numbers = formatLocale as unknown as (definition: object) => { format(specifier: string): (n: number) => string };
  const times = timeFormatLocale as unknown as (definition: object) => { utcFormat(specifier: string): (date: Date) => string };
  assert.is(numbers(number).format(',.1f')(6656.25), '6,656.3');
  assert.is(times(time).utcFormat('%-d %b %Y')(march), '27 mar 2022');
  assert.is(times(time).utcFormat('%x')(march), '27 de marzo de 2022');
});

test.run();
