import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { related } from '../../../src/audit/arithmetic/related.ts';
import type { Related } from '../../../src/audit/arithmetic/related.ts';
import { isUpdate, summed } from '../../../src/audit/arithmetic/summed.ts';
import { reckoning, relation } from '../../support/reckoning.ts';

const one = (a: Record<string, string>, more: Record<string, string> = {}): Related => related(reckoning({ all: { value: '5' }, a: { value: '2', ...a }, b: { value: '3' } }, [relation('sum', 'all', 'a|b', more)]), 'sum')[0] as Related;

test('terms of the claim\'s measure and day are parts; a term of another day or measure makes an update', () => {
  assert.equal([one({}), one({ as_of: '2023-01-01' }), one({ measure: 'arrests' })].map(isUpdate), [false, true, true]);
});

test('terms are added, or taken away where the note says so', () => {
  assert.equal([summed('sum', one({})), summed('sum', one({ value: '8' }, { note: 'signs: + -' }))].map(({ verdict, expected }) => `${verdict} ${expected}`), ['agrees 5 (2 + 3)', 'agrees 5 (8 − 3)']);
});

test('bounds add up too: about 200 and 3 are 103 to 303, read as 153 to 253', () => {
  const about = { value: '200', phrase: 'about 200', hedge: 'about' };
  const sum = (total: string) => summed('sum', related(reckoning({ all: { value: total }, a: about, b: { value: '3' } }, [relation('sum', 'all', 'a|b')]), 'sum')[0] as Related).verdict;
  assert.equal(['153', '152', '103', '102'].map(sum), ['agrees', 'stretch', 'stretch', 'conflict']);
});

test.run();
