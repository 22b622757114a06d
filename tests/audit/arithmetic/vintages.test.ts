import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { olderCensuses, vintages } from '../../../src/audit/arithmetic/vintages.ts';
import { reckoning } from '../../support/reckoning.ts';

const context = reckoning({ a: { value: '1' } });
const ids = (rows: ReturnType<typeof vintages>): string => rows.map((row) => row.text('pop_id')).join(' ');

test('of each vintage the nearest in time is taken, of the year or one beside it', () => {
  assert.is(ids(vintages(context, { area: 'SV', group: 'total', year: 2023 })), 'wpp-2023 census-2024');
  assert.is(ids(vintages(context, { area: 'SV', group: 'total', year: 2021 })), 'wpp-2022');
  assert.is(ids(vintages(context, { area: 'SV', group: 'total', year: 2018 })), '');
});

test('another group and another area have their own people', () => {
  assert.is(ids(vintages(context, { area: 'SV', group: 'adults', year: 2022 })), 'adults-2022');
  assert.is(ids(vintages(context, { area: 'GT', group: 'total', year: 2023 })), '');
});

test('censuses of long before are told apart', () => {
  assert.is(ids(olderCensuses(context, { area: 'SV', group: 'total', year: 2013 })), 'census-2007');
  assert.is(ids(olderCensuses(context, { area: 'SV', group: 'total', year: 2008 })), '');
});

test.run();
