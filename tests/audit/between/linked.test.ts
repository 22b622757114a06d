import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { daysBetween, isNear, links, retold } from '../../../src/audit/between/linked.ts';
import type { AuditContext } from '../../../src/audit/context.ts';
import type { Figure } from '../../../src/ledger/figures.ts';
import { claims } from '../../support/claims.ts';

const pairs = (context: AuditContext): string[] => retold(context).map(({ first, later, how }) => `${later.id} < ${first.id} ${how}`);

test('a relation of one number says that its claim retells its input', () => {
  const context = claims([{ figure_id: 'a', value: '480', as_of: '2026-01-31' }, { figure_id: 'b', value: '480', as_of: '2026-01-31', said_by: 'beta' }, { figure_id: 'c', value: '470', as_of: '2025-12-31' }], {
    relations: [{ relation_id: 'r1', type: 'restates', claim: 'b', inputs: 'a' }, { relation_id: 'r2', type: 'updates', claim: 'a', inputs: 'c' }],
  });
  assert.equal(pairs(context), ['b < a said']);
  assert.equal(links(context, 'updates').map(({ id, claim, inputs }) => [id, claim.id, inputs.map((each) => each.id)]), [['r2', 'a', ['c']]]);
});

test('a document made of another retells its numbers, through a third too', () => {
  const rows = [{ figure_id: 'a', value: '94', source_id: 'first', as_of: '2026-01-31' }, { figure_id: 'b', value: '94', source_id: 'last', as_of: '2025-12-31' }];
  assert.equal(pairs(claims(rows, { sources: [{ source_id: 'middle', derived_from: 'first' }, { source_id: 'last', derived_from: 'middle' }] })), ['b < a said']);
  assert.equal(pairs(claims(rows)), []);
});

test('a total twice in one document is one claim; a flow of two periods is two', () => {
  assert.equal(pairs(claims([{ figure_id: 'head', value: '480', source_id: 's', as_of: '2026-01-31' }, { figure_id: 'body', value: '480', source_id: 's', as_of: '2025-12-31' }])), ['head < body said']);
  assert.equal(pairs(claims([{ figure_id: 'a', value: '40', source_id: 's', measure: 'homicides', period: '2020' }, { figure_id: 'b', value: '40', source_id: 's', measure: 'homicides', period: '2021' }])), []);
});

test('one speaker\'s number in two outlets within a week is an echo, the earlier first; in a report of the speaker it is what the outlet retells', () => {
  const rows = [{ figure_id: 'a', value: '241', source_id: 'late', as_of: '2024-04-05' }, { figure_id: 'b', value: '241', source_id: 'soon', as_of: '2024-04-03' }, { figure_id: 'c', value: '241', as_of: '2024-04-20' }];
  const sources = [{ source_id: 'late', published: '2024-04-05' }, { source_id: 'soon', published: '2024-04-03' }];
  assert.equal(pairs(claims(rows, { sources })), ['a < b echo']);
  assert.equal(pairs(claims(rows, { sources: [{ ...sources[0], source_id: 'late', kind: 'ngo_report' }, sources[1] ?? {}] })), ['b < a said']);
});

test('days are near within a week, periods only if they are the same', () => {
  const [a, b, c] = claims([{ figure_id: 'a', value: '1', as_of: '2024-04-XX' }, { figure_id: 'b', value: '1', as_of: '2024-05-07' }, { figure_id: 'c', value: '1', as_of: '2024-05-08' }]).figures as [Figure, Figure, Figure];
  assert.equal([isNear(a, b), isNear(a, c), isNear(b, c)], [true, false, true]);
  assert.equal([daysBetween('2024-02-28', '2024-03-01'), daysBetween(null, '2024-03-01')], [2, -Infinity]);
});

test.run();
