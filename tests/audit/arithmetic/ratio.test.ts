import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ratio } from '../../../src/audit/arithmetic/ratio.ts';
import { about, inBrief, reckoning, relation } from '../../support/reckoning.ts';

const times = (phrase: string, value: string) => ({ phrase, value, unit: 'ratio', hedge: 'multiple' });

test('470 after 153 is 3.07 times as many: "triplica"', () => {
  const rows = { old: { value: '153' }, now: { value: '470', as_of: '2025-12-31' }, claim: times('triplica', '3') };
  const finding = about(ratio, reckoning(rows, [relation('ratio', 'claim', 'old|now')]), 'claim');
  assert.equal([finding.severity, finding.verdict, finding.expected], ['note', 'agrees', '3.07']);
});

test('it is no doubling, and not five times: a stretch and a warning', () => {
  const rows = (value: string) => ({ old: { value: '101' }, now: { value: '257', as_of: '2025-12-31' }, claim: times('so many times', value) });
  const at = (value: string) => about(ratio, reckoning(rows(value), [relation('ratio', 'claim', 'old|now')]), 'claim');
  // 2.54: twice is 1 to 3, read as 1.5 to 2.5.
  assert.equal([at('2'), at('5')].map(({ severity, verdict }) => `${severity} ${verdict}`), ['warn stretch', 'warn conflict']);
});

test('49 of 241 is one in five', () => {
  const rows = { part: { value: '49' }, all: { value: '241' }, claim: times('one in five', '5') };
  assert.equal(inBrief(ratio, reckoning(rows, [relation('ratio', 'claim', 'part|all')])), ['note agrees claim part all']);
});

test('82 homicides in the 365 days of 2025 are one every 4.45 days', () => {
  const killed = { value: '82', measure: 'homicides', period: '2025' };
  const every = (value: string) => about(ratio, reckoning({ killed, claim: { phrase: `one every ${value} days`, value, unit: 'days', hedge: 'about' } }, [relation('ratio', 'claim', 'killed')]), 'claim');
  assert.equal([every('4'), every('9')].map(({ verdict }) => verdict), ['agrees', 'conflict']);
  assert.is(every('4').expected, '4.45');
});

test('what lacks is said: the inputs, numbers above 0, a period', () => {
  const claim = times('doubled', '2');
  assert.is(about(ratio, reckoning({ claim }), 'claim').observed, 'no inputs');
  assert.is(about(ratio, reckoning({ old: { value: '0' }, now: { value: '5' }, claim }, [relation('ratio', 'claim', 'old|now')]), 'claim').verdict, 'not-checkable');
  const every = { phrase: 'one every 4 days', value: '4', unit: 'days' };
  assert.is(about(ratio, reckoning({ dead: { value: '82' }, claim: every }, [relation('ratio', 'claim', 'dead')]), 'claim').verdict, 'not-checkable');
});

test.run();
