import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { groupWords } from '../../src/ledger/group-words.ts';

test('all of a population and its ages are in words, in both languages', () => {
  assert.equal(['total', 'age18+', 'age15-29'].map((group) => groupWords(group, 'en')), ['the whole population', 'people aged 18 or more', 'people aged 15 to 29']);
  assert.equal(['total', 'age18+', 'age15-29'].map((group) => groupWords(group, 'es')), ['toda la población', 'personas de 18 años o más', 'personas de 15 a 29 años']);
});

test('a group of another kind is called as it is', () => {
  assert.equal([groupWords('urban', 'es'), groupWords('age', 'en'), groupWords('', 'en')], ['urban', 'age', '']);
});

test.run();
