import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { duration } from '../../../src/audit/arithmetic/duration.ts';
import { about, inBrief, reckoning, shippedFindings } from '../../support/reckoning.ts';

/** A time since 2022-03-27, said on a day. */
const said = (phrase: string, cells: Record<string, string>) => about(duration, reckoning({ time: { measure: 'state', unit: 'months', phrase, ...cells } }), 'time');

test('45 months on 2026-01-31 are 46 months and 4 days: 45 were complete on 2025-12-27', () => {
  const finding = said('45 months', { value: '45', as_of: '2026-01-31' });
  assert.equal([finding.severity, finding.verdict, finding.expected], ['warn', 'conflict', '46 months and 4 days']);
  assert.is(finding.message.en, 'From 2022-03-27 to 2026-01-31 are 46 months and 4 days, not “45 months” [time]: 45 months were complete on 2025-12-27.');
  assert.is(finding.message.es, 'De 2022-03-27 a 2026-01-31 hay 46 meses y 4 días, no “45 months” [time]: 45 meses se cumplieron el 2025-12-27.');
});

test('45 months are said until the 46th is complete, and from half a month before they are', () => {
  assert.equal(['2026-01-26', '2026-01-27', '2025-12-13', '2025-12-11'].map((as_of) => said('45 months', { value: '45', as_of }).verdict), ['agrees', 'conflict', 'agrees', 'conflict']);
});

test('over two years, and nearly four', () => {
  const years = { unit: 'years', hedge: 'more_than', value: '2' };
  assert.equal(['2024-04-03', '2024-03-20', '2025-06-01'].map((as_of) => said('over two years', { ...years, as_of }).verdict), ['agrees', 'conflict', 'stretch']);
  assert.is(said('nearly four years', { unit: 'years', hedge: 'almost', value: '4', as_of: '2026-01-31' }).verdict, 'agrees');
});

test('a date that is the very day on which the months were complete was reckoned from them, unless the text is of that day', () => {
  assert.is(said('20 months', { value: '20', as_of: '2023-11-27' }).verdict, 'no-power');
  const { measure, ...rest } = { measure: 'state', unit: 'days', phrase: '738 days', value: '738', as_of: '2024-04-03' };
  assert.is(about(duration, reckoning({ time: { measure, ...rest } }), 'time').verdict, 'agrees');
});

test('a vague date conflicts only if none of its days agrees', () => {
  assert.equal(['2025-12-XX', '2026-01-XX', '2026-02-XX'].map((as_of) => said('45 months', { value: '45', as_of }).verdict), ['agrees', 'agrees', 'conflict']);
});

test('a time told of a count whose clock has a start is held against the calendar too, and one of a count without is no time since', () => {
  const months = { measure: 'deaths', unit: 'months', phrase: '36 months', value: '36', as_of: '2024-08-31' };
  assert.is(about(duration, reckoning({ time: months }), 'time').verdict, 'conflict');
  assert.equal(inBrief(duration, reckoning({ time: { ...months, measure: 'homicides', period: '2023' } })), []);
});

test('what lacks is said: a start of the clock, a number, a unit of time', () => {
  const at = (cells: Record<string, string>) => about(duration, reckoning({ time: { measure: 'trial', unit: 'days', value: '30', phrase: '30 days', ...cells } }), 'time');
  assert.equal([at({}), at({ phrase: 'an unstated number', value: '', hedge: 'vague' }), at({ measure: 'state', unit: 'count' })].map(({ verdict, observed }) => `${verdict}: ${observed}`), [
    'not-checkable: no start of the clock', 'not-checkable: no number printed', 'not-checkable: no unit of days, months or years',
  ]);
});

test('in the shipped ledger, 45 months is a month too few wherever it is printed as of the end of January 2026', () => {
  const found = shippedFindings(duration, 'crackdown_elapsed', [45]);
  assert.ok(found.length >= 1);
  assert.equal([...new Set(found.map(({ severity, verdict }) => `${severity} ${verdict}`))], ['warn conflict']);
  assert.ok(found.some(({ message }) => message.en.includes('46 months and 4 days') && message.en.includes('45 months were complete on 2025-12-27')));
});

test.run();
