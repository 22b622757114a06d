import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { partialYear } from '../../src/lint/partial-year.ts';
import { tableOf } from '../../src/table/table.ts';
import { originsOf } from '../../src/table/origins.ts';
import { breaksOf } from '../support/breaks.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';

/** Three years, the last of which reaches to a day. */
function reaching(to: string, name = 'as_of') {
  const years = [2021, 2022, 2023];
  return tableOf([
    ['year', { kind: 'year', label: 'Year', unit: '' }, years],
    ['deaths', { kind: 'count', label: 'Deaths', unit: 'deaths' }, [1147, 495, 100]],
    [name, { kind: 'date', label: 'As of', unit: '' }, ['2022-01-04', '2023-01-03', to]],
  ], originsOf({ size: 3, cite: (i) => ({ id: `f${i}`, place: { line: i + 1 } }) }), { name: 'test', steps: [], joined: [] });
}

test('full years pass, and figures said after the year', async () => {
  assert.equal(await found(partialYear, await drawnFrom(BARS)), []);
  assert.equal(await found(partialYear, await drawnFrom(BARS, { table: reaching('2024-01-10') })), []);
  assert.equal(await found(partialYear, await drawnFrom(BARS, { table: reaching('2023', 'period') })), []);
});

test('a last year that reaches to June only is refused, whether its as-of or its period says so', async () => {
  assert.equal(await found(partialYear, await drawnFrom(BARS, { table: reaching('2023-06-30') })), ['PARTIAL_YEAR the figures of 2023 reach only to 2023-06-30, and stand beside full years']);
  assert.equal(await codes(partialYear, await drawnFrom(BARS, { table: reaching('2023-01-01/2023-06-30', 'period') })), ['PARTIAL_YEAR']);
});

test('a word about it is enough', async () => {
  assert.equal(await found(partialYear, await drawnFrom(BARS, { table: reaching('2023-06-30'), words: { notes: ['2023: January to June.'] } })), []);
  assert.equal(await found(partialYear, await drawnFrom(BARS, { table: reaching('2023-06-30'), words: { notes: ['The last bar is as of 30 June 2023.'] } })), []);
  assert.equal(await codes(partialYear, await drawnFrom(BARS, { table: reaching('2023-06-30'), words: { notes: ['The police count.'] } })), ['PARTIAL_YEAR']);
});

test('an event of the last year has a day of its own, and makes no year a part of one', async () => {
  assert.equal(await found(partialYear, await drawnFrom({ ...BARS, mark: 'line' }, { beside: { breaks: breaksOf('definition', '2022-05', '2023-05') } })), []);
});

test.run();
