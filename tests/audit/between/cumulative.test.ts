import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cumulative } from '../../../src/audit/between/cumulative.ts';
import { claims, findings, sentences, shipped, told } from '../../support/claims.ts';

test('a total below an earlier one of the same speaker is an error', () => {
  const context = claims([{ figure_id: 'a', value: '132', as_of: '2023-03-27' }, { figure_id: 'b', value: '111', as_of: '2023-04-29' }]);
  assert.equal(told(cumulative, context), ['error conflict b a']);
  assert.equal(sentences(cumulative, context), ['Deaths, Acme Rights: a running total does not fall, but “132” [a] (2023-03-27) is followed by “111” [b] (2023-04-29).']);
  assert.ok(findings(cumulative, context)[0]?.message.es.includes('un total acumulado no baja'));
});

test('where the day is inferred, or only the hedge says more, it is a warning', () => {
  assert.equal(told(cumulative, claims([{ figure_id: 'a', value: '132', as_of: '2023-03-27' }, { figure_id: 'b', value: '111', as_of: '2023-04-29?' }])), ['warn conflict b a']);
  assert.equal(told(cumulative, claims([{ figure_id: 'a', value: '430', hedge: 'more_than', as_of: '2025-08-12' }, { figure_id: 'b', value: '430', as_of: '2025-08-28' }])), ['warn conflict b a']);
  assert.equal(told(cumulative, claims([{ figure_id: 'a', value: '265', hedge: 'at_least', as_of: '2024-04-15' }, { figure_id: 'b', value: '261', hedge: 'at_least', as_of: '2024-05-15' }])), ['warn stretch b a']);
});

test('counts of different speakers are different lists, and vague days fall nowhere', () => {
  assert.equal(told(cumulative, claims([{ figure_id: 'a', value: '132', as_of: '2023-03-27' }, { figure_id: 'b', value: '111', as_of: '2023-04-29', said_by: 'beta' }])), []);
  assert.equal(told(cumulative, claims([{ figure_id: 'a', value: '396', as_of: '2025-04-XX' }, { figure_id: 'b', value: '386', as_of: '2025-04-15' }])), []);
});

test('totals that grow agree, in one finding', () => {
  assert.equal(told(cumulative, claims([['a', '126'], ['b', '126'], ['c', '301']].map(([figure_id = '', value = ''], i) => ({ figure_id, value, as_of: `2024-0${i + 1}-01` })))), ['note agrees a b c']);
});

test('the cases that shares come to do not fall either, unless the lists of parts differ', () => {
  const total = [{ figure_id: 'all-1', value: '454', as_of: '2025-11-14' }, { figure_id: 'all-2', value: '470', as_of: '2025-12-31' }];
  const share = (figure_id: string, value: string, as_of: string, base_figure: string, category = 'cause:violent') => ({ figure_id, value, unit: 'percent', category, as_of, base_figure });
  const one = [...total, share('a', '50', '2025-11-14', 'all-1'), share('b', '31.8', '2025-12-31', 'all-2')];
  assert.equal(told(cumulative, claims(one)), ['note agrees all-1 all-2', 'error conflict b a']);
  assert.equal(told(cumulative, claims([...one, share('c', '31.1', '2025-12-31', 'all-2', 'cause:unknown')])), ['note agrees all-1 all-2', 'warn conflict b a']);
});

test('on the shipped data violent deaths fall from 225 to 150 between two reports of one speaker, and no fall is an error', () => {
  const found = findings(cumulative, shipped());
  assert.equal(found.filter(({ severity }) => severity === 'error'), []);
  assert.ok(found.some(({ severity, message }) => severity === 'warn' && message.en.includes('of 454, 225 to 229 cases') && message.en.includes('of 470, 149.2 to 149.7 cases')));
});

test.run();
