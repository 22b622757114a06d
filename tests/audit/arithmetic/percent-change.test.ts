import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { percentChange } from '../../../src/audit/arithmetic/percent-change.ts';
import { about, inBrief, percent, reckoning, relation, shippedFindings } from '../../support/reckoning.ts';

const KILLED = { measure: 'homicides', said_by: 'police' };
const OLD = { ...KILLED, value: '495', period: '2022' };
const NEW = { ...KILLED, value: '154', period: '2023' };
const fall = (phrase: string, value: string, more = {}) => ({ ...KILLED, phrase, value, unit: 'percent_change', period: '2023', ...more });
const CHANGE = [relation('change', 'fell', 'old|new')];

test('495 to 154 is nearly 70% less', () => {
  const finding = about(percentChange, reckoning({ old: OLD, new: NEW, fell: fall('nearly 70%', '-70', { hedge: 'almost' }) }, CHANGE), 'fell');
  assert.equal([finding.severity, finding.verdict, finding.figures], ['note', 'agrees', ['fell', 'old', 'new']]);
  assert.is(finding.message.en, '“nearly 70%” [fell] agrees with “154” [new] after “495” [old], which is −68.89%.');
});

test('around 495 gives -69.2 to -68.57', () => {
  const around = { ...OLD, phrase: 'around 495', hedge: 'about' };
  const finding = about(percentChange, reckoning({ old: around, new: NEW, fell: fall('nearly 70%', '-70', { hedge: 'almost' }) }, CHANGE), 'fell');
  assert.equal([finding.verdict, finding.expected], ['agrees', '−69.2 to −68.57% (495 to 154)']);
});

test('"declined by 70%" without a hedge needs 147 to 150 homicides: a warning, since as a round number it is right', () => {
  const finding = about(percentChange, reckoning({ old: OLD, new: NEW, fell: fall('Declined by 70%', '-70') }, CHANGE), 'fell');
  assert.equal([finding.severity, finding.verdict], ['warn', 'conflict']);
  assert.is(finding.message.en, '“Declined by 70%” [fell] cannot come, to its last figure, from “154” [new] after “495” [old], which is −68.89%; from 495 it needs 147 to 150 homicides.');
  assert.is(finding.message.es, '“Declined by 70%” [fell] no puede salir, hasta su última cifra, de “154” [new] tras “495” [old], que es −68.89%; desde 495 hacen falta 147 a 150 homicidios.');
});

test('72% is no rounding of 68.9%: an error of a text that prints both numbers', () => {
  assert.is(about(percentChange, reckoning({ old: OLD, new: NEW, fell: fall('72%', '-72') }, CHANGE), 'fell').severity, 'error');
});

test('numbers that the coder brought together from elsewhere only raise a question, unless the source says that the change is theirs', () => {
  const rows = { old: { ...OLD, source_id: 'other', said_by: 'ngo' }, new: NEW, fell: fall('72%', '-72') };
  assert.is(about(percentChange, reckoning(rows, CHANGE), 'fell').severity, 'warn');
  assert.is(about(percentChange, reckoning(rows, [relation('change', 'fell', 'old|new', { stated: 'yes' })]), 'fell').severity, 'error');
});

test('a change with its old number in its row is held against the count of its own period, the text\'s own first', () => {
  const rows = { old: OLD, new: { ...NEW, source_id: 'other', value: '194' }, own: NEW, fell: fall('68.9%', '-68.9', { base_figure: 'old' }) };
  assert.equal(inBrief(percentChange, reckoning(rows)), ['note agrees fell old own']);
});

test('what lacks is said: a number, an old number, a new number', () => {
  const rows = { old: OLD, none: fall('an unstated number', '', { hedge: 'vague' }), alone: fall('70%', '-70'), half: fall('70%', '-70', { base_figure: 'old', period: '2024' }) };
  assert.equal([...percentChange.find(reckoning(rows))].map(({ verdict, observed }) => `${verdict}: ${observed}`), [
    'not-checkable: no number printed', 'not-checkable: no old number named', 'not-checkable: no new number',
  ]);
});

test('a change from 0 has no percent, and a count is no change', () => {
  const rows = { old: { ...OLD, value: '0' }, new: NEW, fell: fall('70%', '-70') };
  assert.is(about(percentChange, reckoning(rows, CHANGE), 'fell').verdict, 'not-checkable');
  assert.is(about(percentChange, reckoning({ old: OLD, new: NEW }, [relation('change', 'new', 'old|new')]), 'new').verdict, 'not-checkable');
});

test('between two lower bounds any change could be: no power', () => {
  const least = { hedge: 'at_least' };
  const rows = { old: { ...OLD, ...least }, new: { ...NEW, ...least }, fell: fall('70%', '-70') };
  assert.is(about(percentChange, reckoning(rows, CHANGE), 'fell').verdict, 'no-power');
});

test('measures that are declared apart are not compared', () => {
  const rows = { old: OLD, new: { ...NEW, measure: 'custody_year' }, fell: fall('70%', '-70') };
  assert.is(about(percentChange, reckoning(rows, CHANGE), 'fell').verdict, 'not-comparable');
});

test('points are one percent less the other', () => {
  const rows = { a: percent('40%'), b: percent('44.5%', { as_of: '2024-05-01' }), up: { phrase: '4.5 points', value: '4.5', unit: 'percentage_points' } };
  const finding = about(percentChange, reckoning(rows, [relation('change', 'up', 'a|b')]), 'up');
  // 44.45 to 44.55 less 39.5 to 40.5.
  assert.equal([finding.verdict, finding.expected], ['agrees', '3.95 to 5.05 (40 to 44.5)']);
});

test('a number that was set aside is not held against a claim, and a claim that was is not judged again', () => {
  assert.equal(inBrief(percentChange, reckoning({ old: { ...OLD, rank: 'deprecated', rank_reason: 'a first tally' }, new: NEW, fell: fall('72%', '-72') }, CHANGE)), ['note not-checkable fell old new']);
  assert.equal(inBrief(percentChange, reckoning({ old: OLD, new: NEW, fell: fall('72%', '-72', { rank: 'deprecated', rank_reason: 'a slip' }) }, CHANGE)), []);
});

test('the change of any two counts, printed to a place, agrees with them', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 2 }), (old, now, decimals) => {
    const printed = (((now - old) / old) * 100).toFixed(decimals);
    const rows = { old: { ...OLD, value: String(old) }, new: { ...NEW, value: String(now) }, fell: fall(`${printed}%`, printed) };
    assert.is(about(percentChange, reckoning(rows, CHANGE), 'fell').verdict, 'agrees', `${old} to ${now}: ${printed}`);
  }), { numRuns: 40 });
});

test('in the shipped ledger, the paragraph agrees and the heading is a warning', () => {
  const found = shippedFindings(percentChange, 'homicides', [-70]);
  assert.equal(found.map(({ observed, severity, verdict }) => [observed, severity, verdict]), [
    ['“Declined by 70%”', 'warn', 'conflict'], ['“declined by nearly 70%”', 'note', 'agrees'],
  ]);
  assert.match(found[0]?.message.en ?? '', /it needs 147 to 150 homicides\.$/u);
});

test.run();
