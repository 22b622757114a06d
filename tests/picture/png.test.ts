import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { shippedTypeface } from '../../src/picture/fonts.ts';
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

test('the file states its resolution and its words: 192 dpi on the screen, 144 in print', async () => {
  const dots = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(41);
  assert.is(dots(await toPng(WORD)), 7559);
  assert.is(dots(await toPng(WORD, { pointsPerPx: 1 })), 5669);
  assert.ok(Buffer.from(await toPng(WORD, { words: { Source: 'Policía Nacional Civil' } })).includes('Policía Nacional Civil'));
});

test('a picture with its words is still a picture', async () => {
  const png = Buffer.from(await toPng(WORD, { words: { Title: 'Muertes' } })).toString('base64');
  const again = await toPng(svg(`<image width="60" height="20" href="data:image/png;base64,${png}"/>`), { scale: 1 });
  assert.is(size(again), 60);
});

test('another typeface draws other letters', async () => {
  const { family, fonts } = shippedTypeface();
  assert.not.equal(await toPng(WORD, { typeface: { family, fonts: { ...fonts, regular: fonts.italic } } }), await toPng(WORD));
});

test('what is no SVG is refused', async () => {
  await rejects(toPng(''), 'BAD_SVG');
});

test.run();
