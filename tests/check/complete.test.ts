import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { complete } from '../../src/check/complete.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { tbl } from '../support/tbl.ts';

const found = async (...[step, table]: Parameters<typeof run>) => (await run(step, table)).findings.map(({ message }) => message);
const years = (...list: (number | null)[]) => tbl(list.map((year) => ({ year, n: 1 })));

test('every whole number of a span is there, in any order and however often', async () => {
  assert.equal(await found(complete('year', 2021, 2023), years(2023, 2021, 2022, 2022, 2030)), []);
  assert.equal(await found(complete('year', 2021, 2021), years(2021)), []);
});

test('those that lack are named', async () => {
  assert.equal(await found(complete('year', 2020, 2023), years(2021)), ['year lacks 2020, 2022, 2023']);
});

test('a gap stands for none of them', async () => {
  assert.equal(await found(complete('year', 2021, 2022), years(2021, null)), ['year lacks 2022']);
});

test('a list can be asked for', async () => {
  assert.equal(await found(complete('town', ['A', 'B', 'C']), tbl([{ town: 'B' }])), ['town lacks A, C']);
  assert.equal(await found(complete('town', []), tbl([{ town: 'B' }])), []);
});

test('a year that is a text is not that year', async () => {
  assert.equal(await found(complete('year', ['2022']), years(2022)), ['year lacks 2022']);
});

test('a span that ends before it begins is refused: nothing would ever lack', async () => {
  await rejects(() => run(complete('year', 2025, 2015), years(2015)), 'BAD_OPTION');
});

test('a misspelt column is refused with the name that was meant', () => misspelt(complete('yer', 2021, 2022), years(2021), 'year'));

test.run();
