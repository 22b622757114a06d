import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { grouped } from '../../../src/audit/grouped.ts';
import { byDate, comparable, isBefore, isHeld, isInferred, mayMeet, printedOf, speakerName, speakerOf, valueOf, wholeOf } from '../../../src/audit/between/pairs.ts';
import type { Figure } from '../../../src/ledger/figures.ts';
import { claims } from '../../support/claims.ts';

const ids = (groups: readonly (readonly Figure[])[]): string[] => groups.map((group) => group.map(({ id }) => id).join(' '));

test('figures of one measure, part, unit and base are comparable, whoever says them', () => {
  const context = claims([
    { figure_id: 'a', value: '241', as_of: '2024-04-03' }, { figure_id: 'b', value: '12', as_of: '2024-04-03', said_by: 'beta' },
    { figure_id: 'c', value: '3', as_of: '2024-04-03', category: 'age:minors' }, { figure_id: 'd', value: '44', unit: 'percent', as_of: '2024-04-03', base_figure: 'a' },
    { figure_id: 'e', value: '45', unit: 'percent', as_of: '2024-04-03', base_figure: 'b' }, { figure_id: 'f', value: '46', unit: 'percent', as_of: '2024-04-03' },
  ]);
  assert.equal(ids(comparable(context.figures, context)), ['a b', 'c', 'd e', 'f']);
});

test('two vintages of one population are one base, and adults are another', () => {
  const context = claims([['a', 'all-a'], ['b', 'all-b'], ['c', 'adults']].map(([figure_id = '', base_pop = '']) => ({ figure_id, value: '2', unit: 'percent', measure: 'held', as_of: '2024-01-01', base_pop })));
  assert.equal(ids(comparable(context.figures, context)), ['a b', 'c']);
  assert.is(wholeOf(context.figures[0] as Figure, context)?.value?.valueOf(), 1_000_000);
});

test('one period, or one day, is one date; of a vague date it is not known', () => {
  const context = claims([
    { figure_id: 'a', value: '1', measure: 'homicides', period: '2023' }, { figure_id: 'b', value: '2', measure: 'homicides', period: '2023-01-01/2023-12-31' },
    { figure_id: 'c', value: '3', as_of: '2024-04-XX' }, { figure_id: 'd', value: '4', as_of: '2024-04-03' },
  ]);
  assert.equal(byDate(context.figures).map(({ figures, known }) => [figures.map(({ id }) => id).join(' '), known]), [['a b', true], ['c', false], ['d', true]]);
  const [, , april, third] = context.figures as [Figure, Figure, Figure, Figure];
  assert.ok(mayMeet(april, third));
  assert.not.ok(isBefore(april, third));
});

test('a day is inferred if it is left empty, marked, or said to be in the notes', () => {
  const context = claims([
    { figure_id: 'a', value: '1', as_of: '2024-04-03' }, { figure_id: 'b', value: '1' }, { figure_id: 'c', value: '1', as_of: '2024-04-03~' },
    { figure_id: 'd', value: '1', as_of: '2024-04-03', notes: 'as-of inferred: publication date' },
  ]);
  assert.equal(context.figures.map(isInferred), [false, true, true, true]);
});

test('deprecated figures and words without a number are not held against others', () => {
  const context = claims([
    { figure_id: 'a', value: '1' }, { figure_id: 'b', value: '1', rank: 'deprecated', rank_reason: 'a misprint' }, { figure_id: 'c', value: '', hedge: 'vague' },
  ]);
  assert.equal(context.figures.map(isHeld), [true, false, false]);
});

test('who is not named speaks as the outlet', () => {
  const [a, b] = claims([{ figure_id: 'a', value: '1', said_by: 'nobody' }, { figure_id: 'b', value: '0.5', unit: 'percent' }]).figures as [Figure, Figure];
  assert.equal([speakerOf(a), speakerName(a, 'en'), speakerOf(b), speakerName(b, 'es')], ['the outlet Outlet doc-a', 'Outlet doc-a', 'acme', 'Acme Rights']);
  assert.equal([printedOf(b), valueOf(b)?.toFraction()], ['0.5', '1/2']);
});

test('groups keep the order in which things come', () => {
  assert.equal(grouped(['b1', 'a1', 'b2'], (text) => text[0] ?? ''), [['b1', 'b2'], ['a1']]);
});

test.run();
