import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { disputed } from '../../../src/audit/between/disputed.ts';
import { claims } from '../../support/claims.ts';

const relations = [{ relation_id: 'r', type: 'disputes', claim: 'a', inputs: 'b' }];

test('a dispute is told with both words and speakers, and judged as the claims are', () => {
  const [finding] = disputed('same-figure', claims([{ figure_id: 'a', value: '28', unit: 'percent', as_of: '2024-04-XX' }, { figure_id: 'b', value: '29', unit: 'percent', as_of: '2024-04-03' }], { relations }));
  assert.equal([finding?.severity, finding?.verdict, finding?.figures], ['note', 'conflict', ['a', 'b']]);
  assert.is(finding?.message.en, 'Deaths, 2024-04-XX: “28” [a] (Acme Rights) is disputed by “29” [b] (Acme Rights), as relations.csv notes [r].');
});

test('a dispute about two measures or bases is not a comparison, and one with a deprecated figure is over', () => {
  const [of] = disputed('same-figure', claims([{ figure_id: 'a', value: '2', unit: 'percent', base_pop: 'adults' }, { figure_id: 'b', value: '2', unit: 'percent', base_pop: 'all-a' }], { relations }));
  assert.is(of?.verdict, 'not-comparable');
  assert.equal([...disputed('same-figure', claims([{ figure_id: 'a', value: '2' }, { figure_id: 'b', value: '3', rank: 'deprecated', rank_reason: 'a misprint' }], { relations }))], []);
});

test.run();
