import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { difference, partsOf, patched, withMade } from '../../src/live/parts.ts';

const HEAD = '<html><body><main>\n';
const page = (...texts: readonly string[]): string => `${HEAD}${texts.map((text, i) => `<!--cell ${i}--><p>${text}</p>\n`).join('')}<!--part methods--><section></section>\n<!--part end--></main></body></html>\n`;

test('a page has what stands before its first cell, each cell, and each section behind them, and the end; put together they are the page', () => {
  const parts = partsOf(page('a', 'b'));
  assert.equal(parts, [HEAD, '<!--cell 0--><p>a</p>\n', '<!--cell 1--><p>b</p>\n', '<!--part methods--><section></section>\n', '<!--part end--></main></body></html>\n']);
  assert.equal(partsOf('no parts'), ['no parts']);
});

test('only what has changed is told, and makes the page of the one before', () => {
  const [before, after] = [partsOf(page('a', 'b')), partsOf(page('a', 'c'))];
  assert.equal(difference(before, after), [null, null, '<!--cell 1--><p>c</p>\n', null, null]);
  assert.equal(difference(after, after), [null, null, null, null, null]);
});

test('a page that was never seen is told whole, and so is one that has other parts', () => {
  const after = partsOf(page('a', 'b'));
  assert.equal(difference(undefined, after), after);
  assert.equal(difference(partsOf(page('a')), after), after);
  assert.equal(difference(partsOf(page('a', 'b').replace('part methods', 'part data')), after), after);
});

test('the cells of a page may be told before what is around them, which is then what it was; and some of them before the others', () => {
  const before = partsOf(page('a', 'b').replace('<section>', '<section>old'));
  const [head, first, second, ...behind] = partsOf(page('c', 'd'));
  assert.equal(withMade(before, { cells: [first ?? '', second ?? ''], around: null }), partsOf(page('c', 'd').replace('<section>', '<section>old')));
  assert.equal(withMade(before, { cells: [null, second ?? ''], around: null }), partsOf(page('a', 'd').replace('<section>', '<section>old')));
  assert.equal(withMade(before, { cells: [null, second ?? ''], around: { before: head ?? '', behind } }), partsOf(page('a', 'd')));
});

test('a page that has other cells than it had is told as a whole, and so are its sections where there are others', () => {
  const [head = '', ...behind] = partsOf(page());
  const cell = (i: number): string => `<!--cell ${i}--><p>c</p>\n`;
  assert.is(withMade(partsOf(page('a', 'b')), { cells: [cell(0)], around: null }), null);
  assert.is(withMade(partsOf(page('a')), { cells: [cell(0), cell(1)], around: null }), null);
  assert.equal(withMade(partsOf(page('a')), { cells: [cell(0)], around: { before: `${head} new`, behind: ['<!--part data--><section></section>\n', ...behind] } }), partsOf(page('c')));
});

test('whatever was told before, the page is the one that was made', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }), { minLength: 1, maxLength: 6 }), (versions) => {
    let shown: readonly string[] | undefined;
    for (const texts of versions) {
      const made = page(...texts);
      shown = patched(shown ?? [], difference(shown, partsOf(made)));
      assert.is(shown.join(''), made);
    }
  }));
});

test.run();
