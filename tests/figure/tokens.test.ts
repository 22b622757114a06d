import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { folded, tokenise } from '../../src/figure/tokens.ts';

test('a phrase is numerals, words and signs, with their places', () => {
  assert.equal(tokenise('over 80,000.').map(({ kind, text, start, end, glued }) => [kind, text, start, end, glued]),
    [['word', 'over', 0, 4, false], ['numeral', '80,000', 5, 11, false], ['sign', '.', 11, 12, true]]);
  assert.equal(tokenise('79,211people').map(({ text }) => text), ['79,211', 'people']);
  assert.equal(tokenise('12\u00a0000 people’s 20–30').map(({ norm }) => norm), ['12\u00a0000', "people's", '20', '-', '30']);
  assert.equal(tokenise(' \u00a0 '), []);
});

test('accents and capitals do not count, but año is no ano', () => {
  assert.equal([folded('MÁS'), folded('años'), folded('ANOS'), folded('Según')], ['mas', 'años', 'anos', 'segun']);
});

test.run();
