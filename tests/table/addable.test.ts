import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rename } from '../../src/clean/rename.ts';
import { date, number, text, year } from '../../src/csv/cell.ts';
import type { Declared } from '../../src/csv/declared.ts';
import { change } from '../../src/derive/change.ts';
import { rate } from '../../src/derive/rate.ts';
import { share } from '../../src/derive/share.ts';
import { total } from '../../src/derive/total.ts';
import { year as yearOf } from '../../src/derive/year.ts';
import { CifrasError } from '../../src/errors.ts';
import { csv } from '../../src/load/csv.ts';
import { figures } from '../../src/load/figures.ts';
import { population } from '../../src/load/population.ts';
import { pipeline } from '../../src/pipeline.ts';
import type { Source } from '../../src/source.ts';
import type { Step } from '../../src/step.ts';
import { file } from '../support/folder.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { exact, missing } from '../support/quantities.ts';
import { rejects } from '../support/rejects.ts';
import { run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const all = total([], { sum: 'value' });
const of = (source: Source, ...steps: readonly Step[]): ReturnType<Source['load']> => pipeline('p', source, ...steps).load();
const homicides = (changes: Parameters<typeof ledgerFolder>[0] = {}): Source => figures('homicides', { from: ledgerFolder(changes) });

async function faultsOf(promise: Promise<unknown>): Promise<string[]> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof CifrasError) return error.faults.map(({ code, what }) => `${code} ${what}`);
    throw error;
  }
  return [];
}

test('flows of several years add', async () => {
  assert.equal(rowsOf(await of(homicides(), all), 'value'), [{ value: 649 }]);
});

test('running totals, stocks and populations of several times do not', async () => {
  const deaths = { 'figures lp-02 measure': 'deaths', 'figures lp-02 as_of': '2024-01', 'figures lp-02 period': '' } as const;
  const found = await faultsOf(of(figures('deaths', { from: ledgerFolder(deaths), unit: 'count', category: null }), all));
  assert.equal(found, ['ADDED_OVER_TIME "value" is of what there is at a time, and would be added up over 2024-01 to 2024-03 (as_of)']);
  await rejects(of(population('SV', { from: ledgerFolder(), group: 'total' }), total([], { sum: 'population' })), 'ADDED_OVER_TIME');
  await rejects(of(figures('arrests', { from: ledgerFolder({ ...deaths, 'figures lp-02 measure': 'arrests' }) }), all), 'ADDED_OVER_TIME');
});

test('they add at each time', async () => {
  const table = tbl([{ year: 2022, n: 44 }, { year: 2022, n: 29 }, { year: 2023, n: 50 }], { n: '%' });
  assert.equal(rowsOf(await run(total(['year'], { sum: 'n' }), table)), [{ year: 2022, n: 73 }, { year: 2023, n: 50 }]);
  await rejects(run(total([], { sum: 'n' }), table), 'ADDED_OVER_TIME');
});

test('a year or a day that is an attribute of the row is no time of its numbers, and the refusal says how to declare it', async () => {
  const prisons = file('prison,founded,opened,share\nMariona,1972,1972-05-01,40\nIzalco,2012,2012-06-02,60\n');
  const declared = (role: 'time' | 'attribute'): Declared => ({ prison: text('Prison'), founded: year('Founded', { role }), opened: date('Opened', { role }), share: number('%') });
  const added = total([], { sum: 'share' });
  assert.equal(rowsOf(await of(csv(prisons, declared('attribute')), added), 'share'), [{ share: 100 }]);
  const { faults } = await rejects(of(csv(prisons, declared('time')), added), 'ADDED_OVER_TIME');
  assert.match(faults[0]?.fix ?? '', "where \"founded\" is no time of these numbers, declare it so: { role: 'attribute' }");
  const both = { ...declared('attribute'), opened: date('Opened') };
  assert.match((await rejects(of(csv(prisons, both), added), 'ADDED_OVER_TIME')).faults[0]?.what ?? '', '(opened)', 'one that is a time counts beside it');
  assert.equal(rowsOf(await of(csv(prisons, declared('attribute')), rename({ founded: 'since' }), added), 'share'), [{ share: 100 }], 'by another name');
});

test('parts of one whole add: shares of one time make a whole again', async () => {
  const table = tbl([{ year: 2022, cause: 'a', n: exact(3) }, { year: 2022, cause: 'b', n: exact(1) }], { n: 'deaths' });
  const shared = await run(share('share', { of: 'n', within: ['year'] }), table);
  assert.equal(rowsOf(await run(total(['year'], { sum: 'share' }), shared), 'share'), [{ share: 100 }]);
});

test('a gap is of no time: what is known is of one', async () => {
  const table = tbl([{ year: 2022, n: exact(44) }, { year: 2023, n: missing }], { n: '%' });
  assert.equal(rowsOf(await run(total([], { sum: 'n', gaps: 'skip' }), table), 'n_low'), [{ n_low: 44 }]);
});

test('rates of several years do not add, and changes in percent never', async () => {
  const table = tbl([{ year: 2022, n: 10, people: 1000 }, { year: 2023, n: 20, people: 1000 }, { year: 2024, n: 30, people: 1000 }], { n: 'deaths', people: 'people' });
  const rated = await run(rate('rate', { of: 'n', over: 'people', per: 100 }), table);
  await rejects(run(total([], { sum: 'rate' }), rated), 'ADDED_OVER_TIME');
  const changed = await run(change('change', { of: 'n', by: 'year' }), table);
  await rejects(run(total([], { sum: 'change' }), changed), 'NOT_ADDITIVE');
  const differing = await run(change('more', { of: 'n', by: 'year', in: 'units' }), table);
  assert.equal(rowsOf(await run(total([], { sum: 'more', gaps: 'skip' }), differing), 'more'), [{ more: 20 }]);
});

test('rivals are counted twice, and so are a whole and its part, parts of two breakdowns, and times that overlap', async () => {
  const same = { 'figures lp-03 period': '2022' } as const;
  assert.equal(await faultsOf(of(homicides(same), all)), ['COUNTED_TWICE "lp-02" and "lp-03" are of the same thing and the same time']);
  assert.equal(await faultsOf(of(homicides({ 'figures lp-03 period': '2022-03' }), all)), ['COUNTED_TWICE "lp-02" and "lp-03" are of the same thing at times that overlap']);
  assert.equal(await faultsOf(of(homicides({ ...same, 'figures lp-03 category': 'age:minor' }), all)), ['COUNTED_TWICE "lp-03" (age:minor) is part of "lp-02"']);
  assert.equal(await faultsOf(of(homicides({ ...same, 'figures lp-02 category': 'cause:violent', 'figures lp-03 category': 'age:minor' }), all)), ['COUNTED_TWICE "lp-02" and "lp-03" are parts of two breakdowns, by cause and by age']);
  await rejects(of(homicides(same), yearOf('period'), share('share', { of: 'value', within: ['year'] })), 'COUNTED_TWICE');
});

test('what stands in groups of its own is not added up', async () => {
  assert.equal(rowsOf(await of(homicides({ 'figures lp-03 period': '2022' }), total(['figure'], { sum: 'value' })), 'value'), [{ value: 495 }, { value: 154 }]);
});

test('who says why adds all the same, and readers are told', async () => {
  const because = 'Two forces counted different dead';
  const { remarks, ...table } = await of(homicides({ 'figures lp-03 period': '2022' }), total([], { sum: 'value', although: because }));
  assert.equal(rowsOf({ ...table, remarks }, 'value'), [{ value: 649 }]);
  assert.equal(remarks.map(({ message, audience }) => [message, audience]), [[because, 'chart']]);
});

test.run();
