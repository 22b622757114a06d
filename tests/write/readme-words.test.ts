import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { README } from '../../src/write/readme-words.ts';

test('a desk is told to install the fonts that are enclosed, and to have those that are not', () => {
  assert.match(README.en.edit('Plex', 'enclosed'), /^Install the fonts, then open/u);
  assert.match(README.en.edit('Plex', 'elsewhere'), /^Have Plex installed, then open/u);
  assert.match(README.es.edit('Plex', 'elsewhere'), /^Tenga instalada Plex y abra/u);
});

test('a desk is told what is the paper, and that gridlines stop short of words', () => {
  assert.match(README.en.edit('Plex', 'enclosed'), /rectangle at the back is the paper[^]*Gridlines\nstop short of words/u);
  assert.match(README.es.edit('Plex', 'enclosed'), /rectángulo del fondo es el papel[^]*cuadrícula se interrumpen/u);
});

test.run();
