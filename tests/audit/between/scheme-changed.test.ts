import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { schemeChanged } from '../../../src/audit/between/scheme-changed.ts';
import { claims, findings, sentences, shipped, told } from '../../support/claims.ts';
import type { ClaimRow } from '../../support/claims.ts';

const part = (figure_id: string, code: string, value: string, as_of: string, wording = ''): ClaimRow => ({ figure_id, value, unit: 'percent', category: `cause:${code}`, as_of, notes: wording === '' ? '' : `wording: ${wording}` });

test('a list that has no room for the parts of the next one is another list', () => {
  const context = claims([part('a', 'violent', '50', '2025-11-14'), part('b', 'illness', '33', '2025-11-14'), part('c', 'violent', '31.8', '2025-12-31'), part('d', 'illness', '31.6', '2025-12-31'), part('e', 'unknown', '31.1', '2025-12-31')]);
  assert.equal(told(schemeChanged, context), ['warn not-comparable c d e a b']);
  assert.equal(sentences(schemeChanged, context), ['Deaths, Acme Rights, 2025-11-14 and 2025-12-31: the parts are not the same parts, for the list (“violent”, “illness”) leaves 18% at most, less than the 31.1% or more of (“unknown”).']);
});

test('a shorter list that leaves room may be the same, and nothing tells', () => {
  assert.equal(told(schemeChanged, claims([part('a', 'violent', '50', '2023-08-08'), part('b', 'violent', '44', '2024-04-03'), part('c', 'illness', '29', '2024-04-03')])), ['note no-power b c a']);
});

test('the same parts in words that have nothing in common are other parts', () => {
  const context = claims([part('a', 'violent', '92', '2023-06-01', 'innocent people'), part('b', 'violent', '91', '2023-08-08', 'without ties to gangs')]);
  assert.equal(told(schemeChanged, context), ['warn not-comparable b a']);
  assert.equal(findings(schemeChanged, context)[0]?.observed, 'without ties to gangs');
});

test('the same list agrees, and each report is held against the one before it', () => {
  assert.equal(told(schemeChanged, claims([part('a', 'violent', '44', '2024-01-01'), part('b', 'violent', '48', '2024-02-01'), part('c', 'violent', '41', '2024-03-01')])), ['note agrees b a', 'note agrees c b']);
});

test('on the shipped data the causes of death are four other lists in a row', () => {
  const found = findings(schemeChanged, shipped()).filter(({ severity, observed }) => severity === 'warn' && observed.includes('cause:'));
  assert.is(found.length, 4);
});

test.run();
