import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { shareOfWhole } from '../../../src/audit/arithmetic/share-of-whole.ts';
import { about, inBrief, percent, reckoning, relation, shippedFindings } from '../../support/reckoning.ts';

const SHARE = [relation('share', 'share', 'part|all')];
const IZALCO = { category: 'cause:violent' };

test('241 of 500 are 48.2%, which is around half', () => {
  const rows = { part: { value: '241' }, all: { value: '500' }, share: percent('around half', { value: '50', hedge: 'about' }) };
  const finding = about(shareOfWhole, reckoning(rows, SHARE), 'share');
  assert.equal([finding.severity, finding.verdict, finding.figures], ['note', 'agrees', ['share', 'part', 'all']]);
  assert.is(finding.message.en, '“around half” [share] agrees with “241” [part] of “500” [all], which is 48.2%.');
  assert.is(finding.message.es, '“around half” [share] concuerda con “241” [part] de “500” [all], que es 48.2%.');
});

test('around half is no stretch from 45 to 55, a stretch to 40 and 60, and a conflict beyond', () => {
  const at = (part: string) => about(shareOfWhole, reckoning({ part: { value: part }, all: { value: '1001' }, share: percent('around half', { value: '50', hedge: 'about' }) }, SHARE), 'share');
  assert.equal(['451', '449', '401', '400'].map((part) => `${at(part).severity} ${at(part).verdict}`), ['note agrees', 'warn stretch', 'warn stretch', 'error conflict']);
});

test('192 of 470 are 40.9%, not 41.9%', () => {
  const rows = (phrase: string) => ({ part: { value: '192' }, all: { value: '470' }, share: percent(phrase) });
  assert.is(about(shareOfWhole, reckoning(rows('40.9%'), SHARE), 'share').verdict, 'agrees');
  assert.is(about(shareOfWhole, reckoning(rows('41.9%'), SHARE), 'share').message.en, '“41.9%” [share] cannot come from “192” [part] of “470” [all], which is 40.85%.');
});

test('a half may be rounded either way: 1 of 8 is 12% and 13%', () => {
  for (const phrase of ['12%', '13%']) assert.is(about(shareOfWhole, reckoning({ part: { value: '1' }, all: { value: '8' }, share: percent(phrase) }, SHARE), 'share').verdict, 'agrees');
});

test('a share of the population is of its people', () => {
  const rows = { part: { measure: 'arrests', value: '80000', phrase: 'over 80,000', hedge: 'more_than' }, share: percent('over 1%', { measure: 'arrests', hedge: 'more_than' }) };
  const finding = about(shareOfWhole, reckoning(rows, [relation('share', 'share', 'part|wpp-2023')]), 'share');
  assert.is(finding.message.en, '“over 1%” [share] agrees with “over 80,000” [part] of 6,309,624 people [wpp-2023], which is over 1.27%.');
});

test('people that the coder chose make no error', () => {
  const rows = { part: { measure: 'arrests', value: '80000' }, share: percent('3%', { measure: 'arrests' }) };
  assert.is(about(shareOfWhole, reckoning(rows, [relation('share', 'share', 'part|wpp-2023')]), 'share').severity, 'warn');
});

test('without a relation, a share is held against the count of its category, speaker and day', () => {
  const rows = { all: { value: '470' }, part: { value: '192', ...IZALCO }, later: { value: '300', ...IZALCO, as_of: '2025-01-01' }, share: percent('40.9%', { ...IZALCO, base_figure: 'all' }) };
  assert.equal(inBrief(shareOfWhole, reckoning(rows)), ['note agrees share part all']);
});

test('what lacks is said: a number, a base, a part', () => {
  const rows = { all: { value: '470' }, words: { phrase: 'a similar percentage', unit: 'percent', hedge: 'similar' }, alone: percent('31%'), based: percent('31%', { base_figure: 'all' }) };
  assert.equal([...shareOfWhole.find(reckoning(rows))].map(({ verdict, observed }) => `${verdict}: ${observed}`), ['not-checkable: no number printed', 'not-checkable: no base named', 'not-checkable: no count of the part']);
});

test('a share of nothing cannot be reckoned', () => {
  assert.is(about(shareOfWhole, reckoning({ part: { value: '0' }, all: { value: '0' }, share: percent('40%') }, SHARE), 'share').verdict, 'not-checkable');
});

test('the share of any part of any whole, printed to a place, agrees with them', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 2 }), (all, of, decimals) => {
    const part = Math.round(of * all);
    const printed = ((part / all) * 100).toFixed(decimals);
    assert.is(about(shareOfWhole, reckoning({ part: { value: String(part) }, all: { value: String(all) }, share: percent(`${printed}%`) }, SHARE), 'share').verdict, 'agrees', `${part} of ${all}: ${printed}`);
  }), { numRuns: 40 });
});

test('in the shipped ledger, at least 241 of 500 is around half', () => {
  const [half] = shippedFindings(shareOfWhole, 'death_reports', [50]);
  assert.equal([half?.verdict, half?.expected], ['agrees', 'at least 48.2% (241 of 500)']);
});

test.run();
