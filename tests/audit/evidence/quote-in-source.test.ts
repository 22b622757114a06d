import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { quoteInSource } from '../../../src/audit/evidence/quote-in-source.ts';
import { coded, found } from '../../support/coded.ts';

const TEXT = 'Last week “over 80,000\u00a0people have been arrested” since 2022.';
const check = (quote: string, phrase = 'over 80,000', text = TEXT) =>
  [...quoteInSource.find(coded([{ quote, phrase, value: '80000', hedge: 'more_than' }], { texts: { paper: text } }))];

test('a quote that stands in the text as typed agrees', () => {
  const [finding] = check('over 80,000\u00a0people have been arrested');
  assert.is(finding?.verdict, 'agrees');
  assert.is(finding?.observed, 'found as typed');
});

test('a typed space finds the no-break space of a page, and the finding says so', () => {
  const [finding] = check('“over 80,000 people have been arrested”');
  assert.is(finding?.verdict, 'agrees');
  assert.is(finding?.observed, 'found with spaces and marks alike');
});

test('another word around the number is a warning, with the score and the passage', () => {
  const [finding] = check('over 80,000 people have been detained');
  assert.is(finding?.severity, 'warn');
  assert.is(finding?.verdict, 'stretch');
  assert.is(finding?.message.en, 'The quote of [f1], “over 80,000 people have been detained”, is in paper only nearly (5 of 6 words in order, 83%): there it says “over 80,000 people have been arrested”.');
  assert.match(finding?.message.es ?? '', /5 de 6 palabras en orden, 83%/u);
});

test('another number, or another hedge, is not nearly the quote: it is absent', () => {
  for (const [quote, phrase] of [['over 88,000 people have been arrested', 'over 88,000'], ['nearly 80,000 people have been arrested', 'nearly 80,000']]) {
    const [finding] = check(quote ?? '', phrase);
    assert.is(finding?.severity, 'error');
    assert.is(finding?.verdict, 'conflict');
    assert.match(finding?.message.en ?? '', /does not stand in the archived text of paper; the nearest passage \(5 of 6 words in order, 83%\) is “/u);
  }
});

test('nor where any other number of the quote differs', () => {
  assert.is(check('over 80,000 people have been arrested since 2021', 'over 80,000', 'over 80,000 people have been arrested since 2022')[0]?.severity, 'error');
});

test('a number cut out of a longer one is not found', () => {
  assert.is(check('80,000 arrested', '80,000', 'in all 180,000 arrested')[0]?.severity, 'error');
});

test('no more of a text is printed than 160 characters', () => {
  const quote = `over 80,000 ${'many '.repeat(20)}people`;
  const text = `over 80,000 ${'extraordinarilylong many '.repeat(20)}people`;
  assert.ok(check(quote, 'over 80,000', text).every(({ observed }) => [...observed].length <= 162));
});

test('without its text a source cannot be checked: one finding, with all its figures', () => {
  assert.equal(found(quoteInSource, coded([{ value: '241' }, { value: '500' }])), ['note not-checkable f1 f2']);
});

test.run();
