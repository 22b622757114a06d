import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { asLaidOut } from '../../src/lint/as-laid-out.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';

test('a picture shows the texts and marks of its spec', async () => {
  assert.equal(await found(asLaidOut, await drawnFrom(BARS, { words: { subtitle: 'Deaths a year, in a subtitle so long that it is broken into two lines, since it does not go into one of them at this width' } })), []);
});

test('a text that the picture lacks, or has besides, is named', async () => {
  const drawing = await drawnFrom(BARS);
  const said = await found(asLaidOut, { ...drawing, svg: drawing.svg.replace('>2021<', '>1999<') });
  assert.equal(said, ['NOT_AS_LAID_OUT the spec draws the text "2021", and the picture does not', 'NOT_AS_LAID_OUT the picture has the text "1999", and the spec does not draw it']);
});

test('a picture with fewer shapes than its spec has marks is refused', async () => {
  const drawing = await drawnFrom(BARS);
  assert.equal(await codes(asLaidOut, { ...drawing, svg: drawing.svg.replaceAll(/<(?:path|line|rect)[^>]*\/>/gu, '') }), ['NOT_AS_LAID_OUT']);
});

test.run();
