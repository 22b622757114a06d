import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fewCases } from '../../src/lint/few-cases.ts';
import { BARS, drawnFrom, found } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const RATES = (deaths: number) => tbl([{ year: 2021, deaths: 40, rate: 4 }, { year: 2022, deaths, rate: 1.9 }], { deaths: 'deaths', rate: 'deaths per 100,000 people' });
const SPEC = { ...BARS, encoding: { ...BARS.encoding, y: { ...BARS.encoding.y, field: 'rate' } } };

test('twenty cases are enough for a rate, nineteen are not', async () => {
  assert.equal(await found(fewCases, await drawnFrom(SPEC, { table: RATES(20) })), []);
  const [said = ''] = await found(fewCases, await drawnFrom(SPEC, { table: RATES(19) }));
  assert.match(said, /^FEW_CASES "rate" is a rate over 19 cases \(.*2022.*\), fewer than 20$/u);
});

test('a note makes it good', async () => {
  assert.equal(await found(fewCases, await drawnFrom(SPEC, { table: RATES(19), words: { notes: ['Rates over fewer than 20 deaths are unstable.'] } })), []);
});

test('counts may be small', async () => {
  assert.equal(await found(fewCases, await drawnFrom(BARS, { table: tbl([{ year: 2021, deaths: 3 }], { deaths: 'deaths' }) })), []);
});

test.run();
