import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cases, partOf } from '../../../src/audit/between/parts.ts';
import { exactInterval } from '../../../src/figure/exact.ts';
import { interval } from '../../../src/figure/interval.ts';
import type { Figure } from '../../../src/ledger/figures.ts';
import { claims } from '../../support/claims.ts';

test('a count of a part is a share of the speaker\'s total of the day, or of the whole that a relation names', () => {
  const rows = [{ figure_id: 'all', value: '200', as_of: '2024-01-01' }, { figure_id: 'part', value: '50', category: 'cause:violent', as_of: '2024-01-01' }, { figure_id: 'more', value: '400', as_of: '2024-01-01', said_by: 'beta' }];
  const shareOf = (relations: readonly Record<string, string>[]): number | undefined => {
    const context = claims(rows, { relations });
    return partOf(context.figures[1] as Figure, context)?.share?.low?.valueOf();
  };
  assert.is(shareOf([]), 25);
  assert.is(shareOf([{ relation_id: 'r', type: 'part_of', claim: 'part', inputs: 'part|more' }]), 12.5);
});

test('without a whole a share comes to no count, and a count to no share; a total is no part', () => {
  const context = claims([{ figure_id: 'a', value: '44', unit: 'percent', category: 'cause:violent' }, { figure_id: 'b', value: '5', category: 'cause:violent' }, { figure_id: 'c', value: '9', as_of: '2020-01-01' }]);
  const [a, b, c] = context.figures.map((figure) => partOf(figure, context));
  assert.equal([a?.count, b?.share, c], [null, null, null]);
});

test('cases are told as whole ones where there are any', () => {
  const told = (low: number, high: number): string => cases(exactInterval(interval(low, high, 'high')), 'en');
  assert.equal([told(104.835, 107.245), told(149.225, 149.695), told(140.7, 141.1), told(224, 226)], ['105 to 107', '149.2 to 149.7', '141', '224 to 225']);
  assert.is(cases(exactInterval(interval(430, Infinity, 'both')), 'es'), 'al menos 431');
});

test.run();
