import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { houseCss, houseInks } from '../../../src/notebook/page/house-css.ts';
import { OTHER_STYLE } from '../../support/other-style.ts';

const DARK = { ...OTHER_STYLE.colours, ink: '#eeeeee', paper: '#101010' };

test('a page in the shipped style adds nothing', () => {
  assert.is(houseCss(undefined), '');
});

test('a newsroom’s colours and type are those of its charts alone', () => {
  assert.match(houseCss(OTHER_STYLE), /^\.house\{--first:#7a1f1f;[^}]*--paper:#fff8f0\}figure \.house svg\{font-family:IBM Plex Sans Medium, sans-serif\}/u);
});

test('on a dark page they stay on their paper, as a card, unless the style has colours for the dark', () => {
  assert.match(houseCss(OTHER_STYLE), /@media screen and \(prefers-color-scheme:dark\)\{\.house\{outline:1px solid #[\da-f]{6}\}\}$/u);
  assert.match(houseCss({ ...OTHER_STYLE, dark: DARK }), /@media screen and \(prefers-color-scheme:dark\)\{\.house\{[^}]*--ink:#eeeeee;[^}]*--paper:#101010\}\}$/u);
});

test('what is no colour, and what is no name, gets into no stylesheet', () => {
  const bad = { ...OTHER_STYLE, family: 'Benton}</style>', colours: { ...OTHER_STYLE.colours, first: 'red}</style><script>' } };
  assert.not.match(houseCss(bad), /<|--first|Benton\}/u);
  assert.equal([...houseInks(bad.colours).values()].includes('var(--first)'), false);
  assert.is(houseInks({ ...OTHER_STYLE.colours, first: 'rgb(10, 20, 30)' }).get('rgb(10, 20, 30)'), 'var(--first)');
});

test.run();
