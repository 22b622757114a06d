import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { unique } from '../../src/check/unique.ts';
import { misspelt, run } from '../support/take.ts';
import { tbl } from '../support/tbl.ts';

const found = async (...[step, table]: Parameters<typeof run>) => (await run(step, table)).findings.map(({ message, figures }) => [message, figures.join(' ')]);

test('rows that differ in one of the columns are unique', async () => {
  assert.equal(await found(unique('year', 'town'), tbl([{ year: 2022, town: 'A' }, { year: 2022, town: 'B' }, { year: 2023, town: 'A' }])), []);
});

test('rows that agree in all of them are found, key by key', async () => {
  const table = tbl([2022, 2023, 2022, 2024, 2023, 2022].map((year) => ({ year, town: 'A' })));
  assert.equal(await found(unique('year', 'town'), table), [['3 rows have year 2022, town A', 'row 0 row 2 row 5'], ['2 rows have year 2023, town A', 'row 1 row 4']]);
});

test('a gap agrees with a gap', async () => {
  assert.equal(await found(unique('year'), tbl([{ year: null, n: 1 }, { year: null, n: 2 }])), [['2 rows have year a gap', 'row 0 row 1']]);
});

test('2022 and "2022" are two', async () => {
  assert.equal(await found(unique('id'), tbl([{ id: 2022 }, { id: '2022' }])), []);
});

test('a misspelt column is refused with the name that was meant', () => misspelt(unique('yer'), tbl([{ year: 2022 }]), 'year'));

test.run();
