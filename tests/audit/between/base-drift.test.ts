import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { baseDrift } from '../../../src/audit/between/base-drift.ts';
import { claims, sentences, shipped, told } from '../../support/claims.ts';

const share = { value: '94', unit: 'percent', category: 'cause:violent', source_id: 's', as_of: '2026-01-31' };
const totals = [{ figure_id: 'x', value: '470', as_of: '2025-12-31' }, { figure_id: 'y', value: '480', as_of: '2026-01-31' }];

test('one share of two wholes in one document is told with both', () => {
  const context = claims([...totals, { figure_id: 'head', ...share, base_figure: 'y' }, { figure_id: 'body', ...share, base_figure: 'x' }]);
  assert.equal(told(baseDrift, context), ['warn conflict head body']);
  assert.equal(sentences(baseDrift, context), ['Deaths (violent): one claim has different bases, “94” [head] of 480, but “94” [body] of 470.']);
});

test('the same whole agrees, and so do two vintages of one population; adults are another base', () => {
  const people = (one: string, other: string) => claims([{ figure_id: 'a', ...share, measure: 'held', base_pop: one }, { figure_id: 'b', ...share, measure: 'held', base_pop: other }]);
  assert.equal(told(baseDrift, claims([...totals, { figure_id: 'head', ...share, base_figure: 'x' }, { figure_id: 'body', ...share, base_figure: 'x' }])), ['note agrees head body']);
  assert.equal(told(baseDrift, people('all-a', 'all-b')), ['note agrees a b']);
  assert.equal(told(baseDrift, people('all-a', 'adults')), ['warn conflict a b']);
});

test('on the shipped data 94% is of 480 in the headline and of 470 in the text, and one 2% is of adults and of all', () => {
  const warned = sentences(baseDrift, shipped());
  assert.equal([warned.length, warned.some((line) => line.includes('of 480, but')), warned.some((line) => line.includes('people aged 18 or more'))], [2, true, true]);
});

test.run();
