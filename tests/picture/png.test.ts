import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { toPng } from '../../src/picture/png.ts';
import { rejects } from '../support/rejects.ts';

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" viewBox="0 0 60 20">${inner}</svg>`;
const WORD = svg('<text x="2" y="15" font-family="IBM Plex Sans, sans-serif" font-size="13px">deaths</text>');
const size = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(16);

test('a picture is twice as large unless said otherwise', async () => {
  assert.is(size(await toPng(WORD)), 120);
  assert.is(size(await toPng(WORD, { scale: 1 })), 60);
});

test('the same SVG gives the same bytes', async () => {
  assert.equal(await toPng(WORD), await toPng(WORD));
});

test('a picture without ink is refused', async () => {
  await rejects(toPng(svg('<rect width="60" height="20" fill="#ffffff"/>')), 'NO_INK');
});

test('what is no SVG is refused', async () => {
  await rejects(toPng(''), 'BAD_SVG');
});

test.run();
