import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sumOfCounts } from '../../../src/audit/arithmetic/sum-of-counts.ts';
import { about, inBrief, percent, reckoning, relation, shippedLedger } from '../../support/reckoning.ts';

type Cells = Readonly<Record<string, string>>;

const men = (value: string, cells: Cells = {}) => ({ value, category: 'sex:men', ...cells });
const women = (value: string, cells: Cells = {}) => ({ value, category: 'sex:women', ...cells });
const cause = (value: string, code: string, cells: Cells = {}) => ({ value, category: `cause:${code}`, ...cells });

test('counts of categories that leave nothing out come to the total of their text', () => {
  const finding = about(sumOfCounts, reckoning({ all: { value: '191' }, m: men('121'), w: women('70') }), 'all');
  assert.equal([finding.severity, finding.verdict, finding.figures], ['note', 'agrees', ['all', 'm', 'w']]);
  assert.is(finding.message.en, '“121” [m] + “70” [w] come to 191, which agrees with “191” [all]: the categories leave nothing out.');
});

test('121 and 80 are not 191: both cannot be', () => {
  const finding = about(sumOfCounts, reckoning({ all: { value: '191' }, m: men('121'), w: women('80') }), 'all');
  assert.equal([finding.severity, finding.verdict, finding.expected], ['error', 'conflict', '201 (121 + 80)']);
  assert.is(finding.message.en, '“121” [m] + “80” [w] come to 201, which cannot be “191” [all]: the categories exclude each other and leave nothing out.');
  assert.is(finding.message.es, '“121” [m] + “80” [w] suman 201, que no puede ser “191” [all]: las categorías se excluyen y no dejan nada fuera.');
  assert.is(about(sumOfCounts, reckoning({ all: { value: '211' }, m: men('121'), w: women('80') }), 'all').verdict, 'conflict', 'nor may they be less');
});

test('what round numbers would explain is a question, and no error', () => {
  const finding = about(sumOfCounts, reckoning({ all: { value: '12000', phrase: '12,000' }, m: men('5123'), w: women('6789') }), 'all');
  assert.equal([finding.severity, finding.verdict], ['warn', 'conflict']);
  assert.match(finding.message.en, /; read as round numbers, they can be\.$/u);
});

test('where something may be left out, the parts are no more than the total, and what is left is said', () => {
  const list = (total: string) => about(sumOfCounts, reckoning({ all: { value: total }, a: cause('121', 'violent'), b: cause('83', 'neglect') }), 'all');
  assert.is(list('241').message.en, '“121” [a] + “83” [b] come to 204, which can be a part of “241” [all]; 37 not stated.');
  assert.equal([list('203').severity, list('203').verdict], ['error', 'conflict']);
  assert.equal([list('204').verdict], ['agrees']);
});

test('a total without an upper end cannot be too little; hedged parts are as loose as they are', () => {
  const least = { value: '191', phrase: 'at least 191', hedge: 'at_least' };
  assert.is(about(sumOfCounts, reckoning({ all: least, a: cause('121', 'violent'), b: cause('83', 'neglect') }), 'all').verdict, 'no-power');
  assert.is(about(sumOfCounts, reckoning({ all: least, m: men('121'), w: women('60') }), 'all').verdict, 'conflict', '181 is not at least 191');
  assert.is(about(sumOfCounts, reckoning({ all: { value: '191' }, m: men('121'), w: women('60', { phrase: 'at least 60', hedge: 'at_least' }) }), 'all').verdict, 'agrees');
});

test('only counts of one text, speaker, measure and time are added, and of categories that exclude each other', () => {
  const none = (cells: Cells) => assert.equal(inBrief(sumOfCounts, reckoning({ all: { value: '191' }, m: men('121', cells), w: women('80', cells) })), [], JSON.stringify(cells));
  for (const cells of [{ source_id: 'other' }, { said_by: 'police' }, { measure: 'prison' }, { as_of: '2024-04-02' }, { as_of: '', period: '2023' }, { rank: 'deprecated', rank_reason: 'mistaken' }]) none(cells);
  assert.equal(inBrief(sumOfCounts, reckoning({ all: { value: '50' }, a: { value: '40', category: 'signs:violence' }, b: { value: '30', category: 'signs:hunger' } })), [], 'both may be seen on one body');
  assert.equal(inBrief(sumOfCounts, reckoning({ all: { value: '50' }, m: men('80') })), [], 'one part is for subset');
  assert.equal(inBrief(sumOfCounts, reckoning({ m: men('80'), w: women('70') })), [], 'no total');
  assert.equal(inBrief(sumOfCounts, reckoning({ all: { value: '50' }, m: percent('80%', { category: 'sex:men' }), w: percent('70%', { category: 'sex:women' }) })), [], 'shares are for sum-of-shares');
});

test('a sum that relations.csv has is left to it', () => {
  const rows = { all: { value: '191' }, m: men('121'), w: women('80') };
  assert.equal(inBrief(sumOfCounts, reckoning(rows, [relation('sum', 'all', 'm|w')])), []);
  assert.equal(inBrief(sumOfCounts, reckoning(rows, [relation('sum', 'all', 'm')])), ['error conflict all m w'], 'another sum is not this one');
});

test('a category with two counts is not added up: the row to write is said', () => {
  const finding = about(sumOfCounts, reckoning({ all: { value: '191' }, m: men('121'), also: men('130'), w: women('70') }), 'm');
  assert.is(finding.verdict, 'not-checkable');
  assert.match(finding.message.en, /two counts of one category.*write a row of type sum in relations\.csv\.$/u);
  assert.is(about(sumOfCounts, reckoning({ all: { value: '191' }, m: men('121'), again: men('121'), w: women('70') }), 'all').verdict, 'agrees', 'the same count twice is one');
});

test('a count that prints no number leaves the list open: more than the total it cannot be, less it can', () => {
  const vague = { phrase: 'a similar number', hedge: 'similar', category: 'sex:women', value: '' };
  assert.equal(inBrief(sumOfCounts, reckoning({ all: { value: '191' }, m: men('121'), w: vague })), []);
});

test('two parts agree with a bare total exactly where they come to it', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), fc.integer({ min: -3, max: 3 }), (a, b, off) => {
    const total = Math.max(1, a + b + off);
    const { verdict } = about(sumOfCounts, reckoning({ all: { value: String(total) }, m: men(String(a)), w: women(String(b)) }), 'all');
    assert.is(verdict, total === a + b ? 'agrees' : 'conflict');
  }), { numRuns: 20 });
});

test('in the shipped ledger nothing is found that cannot be', () => {
  assert.equal(inBrief(sumOfCounts, shippedLedger()), ['note agrees platina-2023-08-08-f1 platina-2023-08-08-f4 platina-2023-08-08-f5 platina-2023-08-08-f6']);
});

test.run();
