import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lapsesIn } from '../../../src/audit/arithmetic/lapse-words.ts';

const read = (sentence: string): string[] => lapsesIn(sentence).map(({ words, value, unit }) => `${words} = ${value} ${unit}`);

test('a lapse after a preposition of time is read, in words or digits, in English and Spanish', () => {
  assert.equal(read('87 people were killed in three days'), ['in three days = 3 days']);
  assert.equal(read('in two and a half months, there were 36 deaths'), ['in two and a half months = 2.5 months']);
  assert.equal(read('más de 80 personas en tres días'), ['en tres días = 3 days']);
  assert.equal(read('durante los 45 meses de régimen'), ['durante los 45 meses = 45 months']);
  assert.equal(read('en dos años y medio murieron 200'), ['en dos años y medio = 2.5 years']);
  assert.equal(read('within just 20 months'), ['within just 20 months = 20 months']);
});

test('what is no lapse of the count is left alone', () => {
  for (const sentence of ['two years later', 'in 20 years ago', 'a 30-day state', 'in 2022, El Salvador', 'in 2 daylight raids', 'sentences of up to 700 years', '24 hours a day', 'niños en 3 años de edad']) {
    assert.equal(read(sentence), [], sentence);
  }
});

test('a hedge widens it by one, "more than" opens it', () => {
  const ends = (sentence: string) => lapsesIn(sentence).map(({ claim: { strict } }) => [strict.low?.valueOf(), strict.high?.valueOf() ?? Infinity])[0];
  assert.equal([ends('in three days'), ends('in about three days'), ends('en más de tres meses')], [[2.5, 4], [2, 4], [3, Infinity]]);
});

test.run();
