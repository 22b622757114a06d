import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { whenWords } from '../../../src/chart/words/when-words.ts';

const both = (text: string): [string, string] => [whenWords(text, 'en'), whenWords(text, 'es')];

test('a day is said with its month in words, day first', () => {
  assert.equal(both('2022-03-27'), ['27 March 2022', '27 de marzo de 2022']);
  assert.equal(both('2024-04-03'), ['3 April 2024', '3 de abril de 2024']);
});

test('a date is said no more precisely than it is known', () => {
  assert.equal(both('2019-07'), ['July 2019', 'julio de 2019']);
  assert.equal(both('2019-07-XX'), ['July 2019', 'julio de 2019']);
  assert.equal(both('2019'), ['2019', '2019']);
  assert.equal(both('2019-XX-XX'), ['2019', '2019']);
  assert.equal(both('198X'), ['the 1980s', 'los años 1980']);
});

test('a span is said from its first day to its last', () => {
  assert.equal(both('2022-03-25/2022-04-03'), ['25 March to 3 April 2022', 'del 25 de marzo al 3 de abril de 2022']);
  assert.equal(both('2021-12-30/2022-01-02'), ['30 December 2021 to 2 January 2022', 'del 30 de diciembre de 2021 al 2 de enero de 2022']);
  assert.equal(both('2022-03/2023-05'), ['March 2022 to May 2023', 'de marzo de 2022 a mayo de 2023']);
  assert.equal(both('1980/1999'), ['1980 to 1999', 'de 1980 a 1999']);
});

test('what both ends of a span share is said once', () => {
  assert.equal(both('2022-03-25/2022-03-27'), ['25 to 27 March 2022', 'del 25 al 27 de marzo de 2022']);
  assert.equal(both('2022-03/2022-05'), ['March to May 2022', 'de marzo a mayo de 2022']);
});

test('a span of one day is that day', () => {
  assert.equal(both('2015-07-01/2015-07-01'), ['1 July 2015', '1 de julio de 2015']);
});

test('a span without an end is said as since or until', () => {
  assert.equal(both('2022-03-27/..'), ['since 27 March 2022', 'desde el 27 de marzo de 2022']);
  assert.equal(both('../2022-03'), ['until March 2022', 'hasta marzo de 2022']);
  assert.equal(both('2022/'), ['since 2022', 'desde 2022']);
});

test('a date that its source hedges keeps the hedge', () => {
  assert.equal(both('2022~'), ['about 2022', 'hacia 2022']);
  assert.equal(both('2022-03?'), ['March 2022 (uncertain)', 'marzo de 2022 (incierto)']);
  assert.equal(both('2022%'), ['about 2022 (uncertain)', 'hacia 2022 (incierto)']);
  assert.equal(both('2020~/2022'), ['about 2020 to 2022', 'hacia 2020 a 2022']);
});

test('a text that is no date stands as it is', () => {
  assert.equal(both('the spring of 2022'), ['the spring of 2022', 'the spring of 2022']);
  assert.equal(both('2022-02-30'), ['2022-02-30', '2022-02-30']);
});

test('no day is moved by a time zone', () => {
  const day = fc.date({ min: new Date('1980-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(fc.property(day, (text) => {
    const [date, , year] = whenWords(text, 'en').split(' ');
    assert.equal([year, date?.padStart(2, '0')], [text.slice(0, 4), text.slice(8)]);
  }), { numRuns: 100 });
});

test.run();
