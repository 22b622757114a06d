import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { textWidth } from '../../../src/picture/measure.ts';
import { wrap } from '../../../src/chart/words/wrap.ts';

const words = fc.array(fc.stringMatching(/^[A-Za-z0-9áñ,.]{1,12}$/), { maxLength: 25 });
const balance = fc.constantFrom('balanced', 'ragged');

test('no line is wider than the width, unless it is a single word', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 400 }), balance, (list, width, kind) => {
      const lines = wrap(list.join(' '), { width, size: 13, balance: kind });
      return lines.every((line) => !line.includes(' ') || textWidth(line, { size: 13 }) <= width + 1e-6);
    }),
    { numRuns: 60 },
  );
});

test('joining the lines gives the text back', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 400 }), balance, (list, width, kind) => {
      return wrap(list.join(' '), { width, size: 13, balance: kind }).join(' ') === list.join(' ');
    }),
    { numRuns: 60 },
  );
});

test('balancing takes no more lines than filling', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 400 }), (list, width) => {
      const text = list.join(' ');
      return wrap(text, { width, size: 13 }).length === wrap(text, { width, size: 13, balance: 'ragged' }).length;
    }),
    { numRuns: 40 },
  );
});

test('lines leave no lone last word: filled ones give it the one before it, balanced ones are about as long as each other', () => {
  const text = 'Homicides in El Salvador fell by half in nine years, but counting changed';
  const room = { width: textWidth('Homicides in El Salvador fell by half in nine years, but counting', { size: 22 }) + 1, size: 22 };
  assert.is(wrap(text, { ...room, balance: 'ragged' }).at(-1), 'counting changed');
  assert.ok((wrap(text, room).at(-1) ?? '').split(' ').length > 3);
});

test('a last word stays alone where the one before it would stay alone too, or both have no room', () => {
  const type = { size: 13, balance: 'ragged' } as const;
  assert.equal(wrap('one two three', { width: textWidth('one two', type) + 1, ...type }), ['one two', 'three']);
  assert.equal(wrap('a b considerable thoroughness', { width: textWidth('a b considerable', type) + 1, ...type }), ['a b considerable', 'thoroughness']);
});

test('a no-break space is never broken', () => {
  assert.equal(wrap('on 27\u00a0March 2022', { width: 1, size: 13 }), ['on', '27\u00a0March', '2022']);
});

test('a word that is too wide stands alone, uncut', () => {
  assert.equal(wrap('a Ciudad-Delgado-y-Soyapango b', { width: 40, size: 13 }), ['a', 'Ciudad-Delgado-y-Soyapango', 'b']);
});

test('no words give no lines', () => {
  assert.equal(wrap(' \n ', { width: 100, size: 13 }), []);
});

test.run();
