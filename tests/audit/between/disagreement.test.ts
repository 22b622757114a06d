import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { disagreement } from '../../../src/audit/between/disagreement.ts';
import type { Figure } from '../../../src/ledger/figures.ts';
import { claims } from '../../support/claims.ts';
import type { ClaimRow } from '../../support/claims.ts';

const homicides = (figure_id: string, value: string, said_by: string, more: Partial<ClaimRow> = {}): ClaimRow => ({ figure_id, value, said_by, measure: 'homicides', period: '2023', ...more } as ClaimRow);

function why(rows: readonly ClaimRow[], relations?: readonly Record<string, string>[], known = true): string | null {
  const context = claims(rows, relations === undefined ? {} : { relations });
  const held = context.figures.filter(({ rank }) => rank !== 'deprecated');
  return disagreement(held[0] as Figure, held[1] as Figure, { known, figures: held, all: context.figures, context });
}

test('official bodies with different numbers conflict, unless one of them has also said the other\'s', () => {
  assert.is(why([homicides('a', '495', 'police'), homicides('b', '496', 'ministry')]), 'official');
  assert.is(why([homicides('a', '495', 'police'), homicides('b', '496', 'ministry'), homicides('c', '496', 'police')]), null);
  assert.is(why([homicides('a', '500', 'police', { hedge: 'about' }), homicides('b', '575', 'ministry')]), 'official-stretch');
});

test('one speaker revises; others count for themselves', () => {
  assert.is(why([homicides('a', '495', 'police'), homicides('b', '496', 'police')]), 'revised');
  assert.is(why([homicides('a', '495', 'police'), homicides('b', '600', 'acme')]), 'other-list');
  assert.is(why([homicides('a', '495', 'acme'), homicides('b', '600', 'beta')]), 'other-list');
});

test('an outlet without a speaker has a number of its own, or one that was replaced', () => {
  assert.is(why([homicides('a', '214', 'nobody'), homicides('b', '154', 'police')]), 'relayed');
  assert.is(why([homicides('a', '3340', 'nobody'), homicides('b', '3346', 'police'), homicides('c', '3340', 'police', { rank: 'deprecated', rank_reason: 'first tally' })]), 'earlier-tally');
});

test('a relation explains, and a dispute is told elsewhere', () => {
  const rows = [homicides('a', '1341', 'police'), homicides('b', '1322', 'ministry')];
  assert.is(why(rows, [{ relation_id: 'r', type: 'updates', claim: 'a', inputs: 'b' }]), 'explained');
  assert.is(why(rows, [{ relation_id: 'r', type: 'disputes', claim: 'a', inputs: 'b' }]), null);
});

test('estimates and counts, other inclusions, unknown bases and vague dates are not held against each other', () => {
  assert.is(why([homicides('a', '495', 'police'), homicides('b', '659', 'ministry', { basis: 'estimate' })]), 'other-inclusion');
  assert.is(why([homicides('a', '578', 'acme', { notes: 'inclusion: clashes' }), homicides('b', '608', 'acme', { notes: 'inclusion: clashes and graves' })]), 'other-inclusion');
  assert.is(why([homicides('a', '103', 'police', { unit: 'per_100k' }), homicides('b', '106.3', 'ministry', { unit: 'per_100k' })]), 'no-base');
  assert.is(why([homicides('a', '495', 'police'), homicides('b', '496', 'police')], undefined, false), 'vague-date');
});

test('one number with two hedges is for hedge-drift, and what could be contradicts nothing', () => {
  assert.is(why([homicides('a', '480', 'acme', { hedge: 'more_than' }), homicides('b', '480', 'acme')]), 'none');
  assert.is(why([homicides('a', '1000', 'acme', { hedge: 'possible_more' }), homicides('b', '482', 'acme')]), 'none');
  assert.is(why([homicides('a', '1300', 'acme', { hedge: 'possible_max' }), homicides('b', '1400', 'acme')]), 'revised');
});

test.run();
