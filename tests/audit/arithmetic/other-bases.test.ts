import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { otherBases, printedBare } from '../../../src/audit/arithmetic/other-bases.ts';
import { termOf } from '../../../src/audit/arithmetic/term.ts';
import type { Term } from '../../../src/audit/arithmetic/term.ts';
import type { Figure } from '../../../src/ledger/figures.ts';
import { percent, reckoning } from '../../support/reckoning.ts';

const ROWS = { all: { value: '470' }, share: percent('31.8%', { base_figure: 'all' }) };

function others(rows: Parameters<typeof reckoning>[0]): string[] {
  const context = reckoning({ ...ROWS, ...rows });
  return otherBases(context, { claim: context.figure('share') as Figure, base: termOf(context, 'all') as Term }).map(({ id }) => id);
}

test('another total of the same text, no further off than a tenth, may be the base', () => {
  assert.equal(others({ near: { value: '480' }, edge: { value: '517' }, far: { value: '518' }, same: { value: '470' } }), ['near', 'edge']);
});

test('another text, measure or category, or a number that was set aside, is none', () => {
  assert.equal(others({ a: { value: '480', source_id: 'other' }, b: { value: '480', measure: 'arrests' }, c: { value: '480', category: 'cause:violent' }, d: { value: '480', rank: 'deprecated', rank_reason: 'a slip' } }), []);
});

test('of one number printed twice, the one nearest to the share is taken', () => {
  const context = reckoning({ far: { value: '480' }, all: { value: '470' }, more: { value: '1' }, share: percent('31.8%'), near: { value: '480' } });
  assert.equal(otherBases(context, { claim: context.figure('share') as Figure, base: termOf(context, 'all') as Term }).map(({ id }) => id), ['near']);
});

test('a population has no other in the text', () => {
  const context = reckoning({ ...ROWS, near: { value: '6309625' } });
  assert.equal(otherBases(context, { claim: context.figure('share') as Figure, base: termOf(context, 'wpp-2023') as Term }), []);
});

test('a hedged count may be printed bare elsewhere, by the same speaker of the same time', () => {
  const bare = (cells: Record<string, string>) => {
    const context = reckoning({ least: { value: '470', phrase: 'at least 470', hedge: 'at_least' }, bare: { value: '470', source_id: 'other', ...cells } });
    return printedBare(context, context.figure('least') as Figure);
  };
  assert.equal([bare({}), bare({ said_by: 'police' }), bare({ as_of: '2023-01-01' }), bare({ value: '471' })], [true, false, false, false]);
});

test.run();
