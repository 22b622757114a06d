import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sum } from '../../../src/audit/arithmetic/sum.ts';
import { about, inBrief, reckoning, relation, shippedLedger } from '../../support/reckoning.ts';

const PARTS = { men: { value: '31163', category: 'sex:men' }, women: { value: '5114', category: 'sex:women' } };
const SUM = [relation('sum', 'all', 'men|women', { stated: 'yes' })];

test('31,163 men and 5,114 women are 36,277', () => {
  const finding = about(sum, reckoning({ all: { value: '36277' }, ...PARTS }, SUM), 'all');
  assert.equal([finding.severity, finding.verdict, finding.expected], ['note', 'agrees', '36,277 (31,163 + 5,114)']);
});

test('they are not 36,377', () => {
  const finding = about(sum, reckoning({ all: { value: '36377' }, ...PARTS }, SUM), 'all');
  assert.equal([finding.severity, finding.verdict], ['error', 'conflict']);
  assert.is(finding.message.en, '“36377” [all] cannot come from “31163” [men] + “5114” [women], which come to 36,277.');
  assert.is(finding.message.es, '“36377” [all] no puede salir de “31163” [men] + “5114” [women], que dan 36,277.');
});

test('at least 261 agrees with groups that come to 261, and a total below them does not', () => {
  const least = (value: string) => ({ value, phrase: `at least ${value}`, hedge: 'at_least' });
  assert.is(about(sum, reckoning({ all: least('36277'), ...PARTS }, SUM), 'all').verdict, 'agrees');
  assert.is(about(sum, reckoning({ all: least('36278'), ...PARTS }, SUM), 'all').verdict, 'conflict');
});

test('where a part is left out with a minus, the note says so', () => {
  const rows = { all: { value: '31163' }, total: { value: '36277' }, women: PARTS.women };
  assert.is(about(sum, reckoning(rows, [relation('sum', 'all', 'total|women', { note: 'signs: + -; all less the women' })]), 'all').verdict, 'agrees');
  assert.is(about(sum, reckoning(rows, [relation('sum', 'all', 'total|women', { note: 'signs: +' })]), 'all').verdict, 'not-checkable');
});

test('parts that the coder took from other speakers only raise a question', () => {
  const rows = { all: { value: '36377' }, men: { ...PARTS.men, source_id: 'other', said_by: 'police' }, women: PARTS.women };
  assert.is(about(sum, reckoning(rows, [relation('sum', 'all', 'men|women')]), 'all').severity, 'warn');
});

test('a part without a number, or one term alone, cannot be added', () => {
  assert.is(about(sum, reckoning({ all: { value: '36277' }, men: { phrase: 'an unstated number', hedge: 'vague' }, women: PARTS.women }, SUM), 'all').verdict, 'not-checkable');
  assert.is(about(sum, reckoning({ all: { value: '36277' }, ...PARTS }, [relation('sum', 'all', 'men')]), 'all').observed, '1 inputs');
});

test('an increment since another day is no part', () => {
  assert.equal(inBrief(sum, reckoning({ all: { value: '36277' }, ...PARTS, men: { ...PARTS.men, as_of: '2023-01-01' } }, SUM)), []);
});

test('parts of any numbers agree with their sum, and with no other', () => {
  const parts = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 2, maxLength: 6 });
  fc.assert(fc.property(parts, fc.integer({ min: -2, max: 2 }), (values, off) => {
    const total = values.reduce((all, each) => all + each, 0) + off;
    fc.pre(total >= 0);
    const rows = Object.fromEntries(values.map((value, i) => [`p${i}`, { value: String(value) }]));
    const { verdict } = about(sum, reckoning({ all: { value: String(total) }, ...rows }, [relation('sum', 'all', Object.keys(rows).join('|'))]), 'all');
    assert.is(verdict, off === 0 ? 'agrees' : 'conflict');
  }), { numRuns: 30 });
});

test('in the shipped ledger every sum agrees', () => {
  const found = [...sum.find(shippedLedger())];
  assert.ok(found.length >= 4);
  assert.equal([...new Set(found.map(({ verdict }) => verdict))], ['agrees']);
});

test.run();
