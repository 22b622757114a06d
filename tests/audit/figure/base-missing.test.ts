import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { baseMissing } from '../../../src/audit/figure/base-missing.ts';
import { coded, found } from '../../support/coded.ts';

const SHARE = { value: '44', phrase: '44%', unit: 'percent', category: 'cause:violent' };

test('a percent that names its base agrees', () => {
  assert.equal(found(baseMissing, coded([{ ...SHARE, base_figure: 'f2' }, { value: '241' }])), ['note agrees f1 f2']);
});

test('a percent without a base is a warning, one each', () => {
  const findings = [...baseMissing.find(coded([SHARE, { ...SHARE, value: '29', phrase: '29%' }]))];
  assert.equal(findings.map(({ severity, figures }) => [severity, figures.join(' ')]), [['warn', 'f1'], ['warn', 'f2']]);
  assert.is.not(findings[0]?.observed, findings[1]?.observed);
});

test('the base of a change is its old number, in its row or in a relation', () => {
  const change = { value: '-70', phrase: 'fell by 70%', unit: 'percent_change' };
  assert.equal(found(baseMissing, coded([{ ...change, base_figure: 'f2' }, { value: '495' }])), ['note agrees f1 f2']);
  assert.equal(found(baseMissing, coded([change, { value: '495' }, { value: '154' }], { relations: [{ type: 'change', claim: 'f1', inputs: 'f2|f3' }] })), ['note agrees f1 f2']);
  assert.equal(found(baseMissing, coded([change])), ['warn not-checkable f1']);
});

test('a percent in words alone has nothing to reckon, and counts are no matter of this check', () => {
  assert.equal(found(baseMissing, coded([{ value: '', phrase: 'a similar percentage', hedge: 'similar', unit: 'percent' }])), ['note not-checkable f1']);
  assert.equal(found(baseMissing, coded([{ value: '241' }])), []);
});

test.run();
