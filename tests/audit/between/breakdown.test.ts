import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { breakdowns, noRoomFor, reworded, wordingOf } from '../../../src/audit/between/breakdown.ts';
import type { Breakdown } from '../../../src/audit/between/breakdown.ts';
import type { Figure } from '../../../src/ledger/figures.ts';
import { claims } from '../../support/claims.ts';
import type { ClaimRow } from '../../support/claims.ts';

const part = (figure_id: string, code: string, value: string, as_of: string, wording = ''): ClaimRow => ({ figure_id, value, unit: 'percent', category: `cause:${code}`, as_of, notes: wording === '' ? '' : `of the report; wording: ${wording}; more` });

function two(...rows: readonly ClaimRow[]): [Breakdown, Breakdown] {
  const [reports] = breakdowns(claims(rows));
  assert.is(reports?.length, 2);
  return reports as [Breakdown, Breakdown];
}

test('parts that can be of one day are one list, whoever prints them', () => {
  const [was, now] = two(part('a', 'violent', '44', '2024-04-03'), part('b', 'illness', '28', '2024-04-XX'), part('c', 'violent', '48', '2024-06-10'));
  assert.equal([[...was.categories], [...now.categories]], [['cause:illness', 'cause:violent'], ['cause:violent']]);
});

test('a part has room in a shorter list as long as what the list leaves is enough', () => {
  const [was, now] = two(part('a', 'violent', '50', '2024-01-01'), part('b', 'violent', '30', '2024-06-01'), part('c', 'unknown', '50', '2024-06-01'));
  assert.is(noRoomFor(was, now), null);
  const [short, long] = two(part('a', 'violent', '60', '2024-01-01'), part('b', 'violent', '30', '2024-06-01'), part('c', 'unknown', '50', '2024-06-01'));
  // 59.5% is taken at least, so 40.5% is left at most; 49.5% is needed at least.
  const lacks = noRoomFor(short, long);
  assert.equal([lacks?.room.valueOf(), lacks?.need.valueOf(), lacks?.parts.map(({ figure }) => figure.id)], [40.5, 49.5, ['c']]);
});

test('a part is reworded if no word is left of it; a word is one in all its forms', () => {
  const words = (was: string, is: string): number => reworded(...two(part('a', 'violent', '50', '2024-01-01', was), part('b', 'violent', '50', '2024-06-01', is))).length;
  assert.equal([words('innocent people', 'no ties to gangs'), words('violent deaths', 'acts of violence'), words('muertes violentas', 'por causas violentas'), words('', 'acts of violence')], [1, 0, 0, 0]);
});

test('the wording stands in the notes', () => {
  assert.is(wordingOf({ notes: 'of 241; wording: le fue negado; base inferred' } as Figure), 'le fue negado');
  assert.is(wordingOf({ notes: '' } as Figure), '');
});

test.run();
