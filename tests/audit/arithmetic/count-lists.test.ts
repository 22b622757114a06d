import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { countLists, isTwice, totalsOf } from '../../../src/audit/arithmetic/count-lists.ts';
import { percent, reckoning } from '../../support/reckoning.ts';

const inBrief = (context: ReturnType<typeof reckoning>) => countLists(context).map((list) => [list.scheme, ...list.counts.map(({ id }) => id)].join(' '));

test('the counts of one scheme, speaker and time in one document are a list; shares, totals and other schemes are apart', () => {
  const context = reckoning({
    all: { value: '241' }, m: { value: '200', category: 'sex:men' }, w: { value: '41', category: 'sex:women' }, v: { value: '105', category: 'cause:violent' },
    p: percent('44%', { category: 'cause:violent' }), later: { value: '210', category: 'sex:men', as_of: '2024-05-01' }, other: { value: '210', category: 'sex:men', said_by: 'police' },
  });
  assert.equal(inBrief(context), ['sex m w', 'cause v', 'sex later', 'sex other']);
});

test('its totals are those of the same place and time, each number once', () => {
  const context = reckoning({ all: { value: '241' }, again: { value: '241' }, over: { value: '240', phrase: 'over 240', hedge: 'more_than' }, old: { value: '200', as_of: '2024-01-01' }, m: { value: '200', category: 'sex:men' } });
  const [list] = countLists(context);
  assert.equal(list === undefined ? [] : totalsOf(context, list).map(({ id }) => id), ['all', 'over']);
});

test('a category with two different counts is in its list twice, with one count once', () => {
  const twice = (second: string) => countLists(reckoning({ a: { value: '200', category: 'sex:men' }, b: { value: second, category: 'sex:men' } })).map(isTwice);
  assert.equal([twice('210'), twice('200')], [[true], [false]]);
});

test('what has no number is in no list', () => {
  assert.equal(inBrief(reckoning({ a: { phrase: 'a similar number', hedge: 'similar', category: 'sex:men' }, b: { value: '5', category: 'sex:women' } })), ['sex b']);
});

test.run();
