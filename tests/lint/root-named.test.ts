import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rootNamed } from '../../src/lint/root-named.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';

test('a drawn chart says what it is, in its language', async () => {
  assert.equal(await found(rootNamed, await drawnFrom(BARS)), []);
});

test('a root without role, language, title or description is refused for each', async () => {
  const drawing = await drawnFrom(BARS);
  const bare = drawing.svg.replace(/ role="img" lang="en" aria-labelledby="[^"]*"/u, '').replace(/<title[^>]*>.*?<\/title><desc[^>]*>.*?<\/desc>/u, '');
  assert.is((await found(rootNamed, { ...drawing, svg: bare })).length, 4);
  assert.equal(await found(rootNamed, { ...drawing, svg: drawing.svg.replace(' lang="en"', ' lang="es"') }), ['ROOT_NOT_NAMED the root says lang="es"; the words are in "en"']);
});

test('ids stand once, and are the chart’s own', async () => {
  const drawing = await drawnFrom(BARS);
  assert.equal(await codes(rootNamed, { ...drawing, svg: drawing.svg.replace('</svg>', '<g id="deaths-x"/><g id="deaths-x"/><g id="clip1"/></svg>') }), ['ID_TWICE', 'ID_NOT_OWN']);
});

test.run();
