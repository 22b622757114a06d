import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addedUp, areExclusive, bySchemes, closes, isWhole, shareLists } from '../../../src/audit/arithmetic/share-lists.ts';
import type { Figure } from '../../../src/ledger/figures.ts';
import { percent, reckoning } from '../../support/reckoning.ts';

const ids = (figures: readonly Figure[]): string => figures.map(({ id }) => id).join(' ');
const share = (phrase: string, category: string, more = {}) => percent(phrase, { category, base_figure: 'all', ...more });

test('shares of one text and base are a list; of each category the first', () => {
  const context = reckoning({ all: { value: '50' }, a: share('40%', 'cause:violent'), again: share('40%', 'cause:violent'), b: share('30%', 'cause:neglect'), elsewhere: share('30%', 'cause:neglect', { source_id: 'other' }) });
  assert.equal(shareLists(context).map(({ shares, whole }) => `${ids(shares)} of ${whole?.id}`), ['a b of all', 'elsewhere of all']);
});

test('without a base, shares of one speaker and day are a list', () => {
  const context = reckoning({ a: percent('40%', { category: 'cause:violent' }), b: percent('30%', { category: 'cause:neglect' }), c: percent('30%', { category: 'cause:unknown', as_of: '2023-01-01' }) });
  assert.equal(shareLists(context).map(({ shares, whole }) => [ids(shares), whole]), [['a b', null], ['c', null]]);
});

test('a list is split into schemes', () => {
  const context = reckoning({ all: { value: '50' }, a: share('40%', 'cause:violent'), w: share('30%', 'sex:women'), b: share('30%', 'cause:neglect') });
  assert.equal(shareLists(context).flatMap(bySchemes).map(({ scheme, shares }) => `${scheme}: ${ids(shares)}`), ['cause: a b', 'sex: w']);
});

test('what excludes what, and what leaves nothing out, stands in categories.csv', () => {
  const context = reckoning({ m: percent('80%', { category: 'sex:men' }), w: percent('20%', { category: 'sex:women' }), s: percent('20%', { category: 'signs:hunger' }) });
  const [m, w, s] = context.figures as [Figure, Figure, Figure];
  assert.equal([areExclusive(context, [m, w]), areExclusive(context, [m, s])], [true, false]);
  assert.equal([isWhole(context, 'sex', [m, w]), isWhole(context, 'sex', [m]), isWhole(context, 'none', [m])], [true, false, false]);
});

test('a sum has the bounds of its shares, and closes where 100 is between them', () => {
  const context = reckoning({ a: percent('33.3%', { category: 'cause:violent' }), b: percent('66.6%', { category: 'cause:neglect' }), c: percent('66.5%', { category: 'cause:unknown' }) });
  const [a, b, c] = context.figures as [Figure, Figure, Figure];
  const sum = addedUp(context, [a, b]);
  assert.equal([sum?.low?.valueOf(), sum?.high?.valueOf()], [99.8, 100]);
  assert.equal([closes(context, [a, b]), closes(context, [a, c])], [true, false]);
});

test.run();
