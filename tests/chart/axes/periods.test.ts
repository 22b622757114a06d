import { test } from 'uvu';
import * as assert from 'uvu/assert';
import fc from 'fast-check';
import { lacking, periodOf } from '../../../src/chart/axes/periods.ts';

test('years of which two follow each other are a series of years', () => {
  assert.equal(periodOf('year', [2015, 2016, 2018, 2021]), { unit: 'years', step: 1 });
  assert.equal(periodOf('year', [2015, 2018, 2019, 2030, null]), { unit: 'years', step: 1 });
});

test('longer steps are periods where half of the rows keep them', () => {
  assert.equal(periodOf('year', [1990, 2000, 2010, 2030]), { unit: 'years', step: 10 });
  assert.is(periodOf('year', [1950, 1971, 1992, 2007, 2024]), null);
});

test('the same day of every month, and the ends of months, are months; other days are days', () => {
  assert.equal(periodOf('date', ['2022-01-01', '2022-02-01', '2022-03-01', '2022-06-01']), { unit: 'months', step: 1 });
  assert.equal(periodOf('date', ['2022-01-31', '2022-02-28', '2022-03-31']), { unit: 'months', step: 1 });
  assert.equal(periodOf('date', ['2022-01-01', '2022-01-02', '2022-01-03', '2022-01-09']), { unit: 'days', step: 1 });
});

test('what is told as of some days has no period, nor has what is no date', () => {
  assert.is(periodOf('date', ['2022-03-27', '2022-06-01', '2023-01-15']), null);
  assert.is(periodOf('date', ['2022-05-01', '2022-06-01', '2023-01-01']), null);
  assert.is(periodOf('date', ['2022', 'soon']), null);
  assert.is(periodOf('text', ['a', 'b']), null);
  assert.is(periodOf('year', [2020]), null);
  assert.is(periodOf('year', []), null);
});

test('the periods that are lacking are told in runs', () => {
  assert.equal(lacking({ unit: 'years', step: 1 }, [2015, 2016, 2018, 2022]), [['2017', '2017', 1], ['2019', '2021', 3]]);
  assert.equal(lacking({ unit: 'months', step: 1 }, ['2022-11-30', '2023-02-28']), [['2022-12', '2023-01', 2]]);
  assert.equal(lacking({ unit: 'days', step: 1 }, ['2024-02-28', '2024-03-01']), [['2024-02-29', '2024-02-29', 1]]);
  assert.equal(lacking({ unit: 'years', step: 10 }, [1990, 2020, null]), [['2000', '2010', 2]]);
});

test('whatever years are known, those and the lacking ones make the whole', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1900, max: 2100 }), { minLength: 1, maxLength: 40 }), (years) => {
    const runs = lacking({ unit: 'years', step: 1 }, years);
    const found = runs.flatMap(([from, , length]) => Array.from({ length }, (_, i) => Number(from) + i));
    const [first, last] = [Math.min(...years), Math.max(...years)];
    assert.equal([...years, ...found].sort((a, b) => a - b), Array.from({ length: last - first + 1 }, (_, i) => first + i));
  }));
});

test.run();
