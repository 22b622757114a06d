import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { wordsPrinted } from '../../src/lint/words-printed.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';

test('title, subtitle, notes and source stand in the picture, however their lines are broken', async () => {
  const words = { title: 'Fewer people died in the prisons of the country in the second year than in the first, as the police told the press on Monday', notes: ['Counts on two sides of a line are not of the same thing, and so they are not compared with each other here or anywhere else.'] };
  assert.equal(await found(wordsPrinted, await drawnFrom(BARS, { words })), []);
});

test('a note that is not in the picture is named', async () => {
  const drawing = await drawnFrom(BARS);
  const lacking = { ...drawing, words: { ...drawing.words, notes: ['Not printed.'] } };
  assert.equal(await found(wordsPrinted, lacking), ['WORDS_NOT_PRINTED the note "Not printed." does not stand in the picture']);
});

test('an empty source and an empty alternative text are refused, and one of three sentences is warned of', async () => {
  const drawing = await drawnFrom(BARS);
  assert.equal(await codes(wordsPrinted, { ...drawing, words: { ...drawing.words, source: '', alt: ' ' } }), ['NO_WORDS', 'NO_ALT']);
  assert.equal(await codes(wordsPrinted, { ...drawing, words: { ...drawing.words, alt: 'One. Two. Three.' } }), ['LONG_ALT']);
  assert.equal(await codes(wordsPrinted, { ...drawing, words: { ...drawing.words, alt: 'It fell by 2.5% to 214. That is not all.' } }), []);
});

test.run();
