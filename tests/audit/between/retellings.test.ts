import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { laterFirst, retellings } from '../../../src/audit/between/retellings.ts';
import { claims } from '../../support/claims.ts';

test('rows that retell each other, however many steps apart, are one claim', () => {
  const [only, ...others] = retellings(claims([
    { figure_id: 'a', value: '480', as_of: '2026-01-31' }, { figure_id: 'b', value: '480', as_of: '2025-12-01', said_by: 'beta' }, { figure_id: 'c', value: '480', as_of: '2025-10-01', said_by: 'police' },
    { figure_id: 'd', value: '12', as_of: '2025-10-01' },
  ], { relations: [{ relation_id: 'r1', type: 'restates', claim: 'b', inputs: 'a' }, { relation_id: 'r2', type: 'restates', claim: 'c', inputs: 'b' }] }));
  assert.equal(others, []);
  assert.equal(only?.figures.map(({ id }) => id), ['a', 'b', 'c']);
  assert.equal(laterFirst(only?.steps ?? []).map(({ id }) => id), ['b', 'c', 'a']);
});

test.run();
