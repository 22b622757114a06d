import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { about } from '../../src/audit/about.ts';
import type { Figure } from '../../src/ledger/figures.ts';
import { coded } from '../support/coded.ts';

const [first, second] = coded([{ value: '241' }, { value: '500' }]).figures as [Figure, Figure];
const REST = { verdict: 'agrees', observed: '241', expected: '500', message: { en: 'a', es: 'b' } } as const;

test('a finding stands at the row of its claim, which comes first, and is a note unless it says otherwise', () => {
  const { place, ...finding } = about('x', [first, second], REST);
  assert.equal(finding, { check: 'x', severity: 'note', decision: false, figures: ['f1', 'f2'], ...REST });
  assert.is(place.line, 2);
  assert.ok(place.file.endsWith('figures.csv'));
  assert.is(about('x', [second, first], REST).place.line, 3);
});

test('what it says otherwise holds', () => {
  const { severity, decision } = about('x', [first], { ...REST, severity: 'error', decision: true });
  assert.equal([severity, decision], ['error', true]);
});

test.run();
