import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { notesHeight } from '../../src/lint/notes-height.ts';
import { PRESETS } from '../../src/picture/preset.ts';
import type { Preset } from '../../src/picture/preset.ts';
import { BARS, drawnFrom, found } from '../support/drawn.ts';

const PHONE = PRESETS.find(({ name }) => name === 'mobile') as Preset;
const long = Array.from({ length: 40 }, () => 'what was counted').join(', ');

test('notes that are shorter than the plot pass, and so does a picture with no words around it', async () => {
  const drawing = await drawnFrom(BARS, { preset: PHONE, words: { notes: ['Murders are counted.'] } });
  assert.equal(await found(notesHeight, drawing), []);
  assert.equal(await found(notesHeight, { ...drawing, svg: drawing.svg.replaceAll('"notes-and-source"', '"labels"') }), []);
});

test('notes that are as tall as the plot are warned of, with both heights', async () => {
  assert.match((await found(notesHeight, await drawnFrom(BARS, { preset: PHONE, words: { notes: [long] } }))).join(), /^NOTES_TOO_TALL notes and sources take \d+ px, and the plot \d+$/u);
});

test('the same notes pass where lines are longer and the plot is taller', async () => {
  assert.equal(await found(notesHeight, await drawnFrom({ ...BARS, height: 300 }, { words: { notes: [long] } })), []);
});

test.run();
