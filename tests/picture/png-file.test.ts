import { Resvg } from '@resvg/resvg-js';
import * as fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { pngFile } from '../../src/picture/png-file.ts';

const text = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('utf8');
const RED_AND_WHITE = { width: 2, height: 1, deflated: deflateSync(Uint8Array.from([0, 255, 0, 0, 255, 255, 255])) };

test('the resolution follows the header, in dots a metre; the rest stays', () => {
  const png = pngFile(RED_AND_WHITE, { dpi: 192, words: {} });
  assert.is(text(png, 37, 41), 'pHYs');
  const data = new DataView(png.buffer, png.byteOffset);
  assert.equal([data.getUint32(33), data.getUint32(41), data.getUint32(45), data.getUint8(49)], [9, 7559, 7559, 1]);
  assert.is(text(png, 58, 62), 'IDAT');
  assert.is(text(png, png.length - 8, png.length - 4), 'IEND');
});

test('the sum of a chunk is that of the PNG specification', () => {
  // As libpng writes it for 2835 dots a metre (72 dpi).
  const png = pngFile(RED_AND_WHITE, { dpi: 72.009, words: {} });
  assert.is(Buffer.from(png.subarray(50, 54)).toString('hex'), '009a9c18');
});

test('words are written in UTF-8 under their keyword; missing ones are left out', () => {
  const png = pngFile(RED_AND_WHITE, { dpi: 96, words: { Title: 'Prisión', Source: null } });
  assert.is(text(png, 58, 62), 'iTXt');
  assert.is(text(png, 62, 67), 'Title');
  assert.equal([...png.subarray(67, 72)], [0, 0, 0, 0, 0]);
  assert.is(text(png, 72, 80), 'Prisión');
  assert.is(png.length, pngFile(RED_AND_WHITE, { dpi: 96, words: {} }).length + 12 + 18);
});

test('another program reads every px back', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.infiniteStream(fc.nat(255)), (width, height, colours) => {
    const rows = Array.from({ length: height }, () => [...colours.take(3 * width)]);
    const png = pngFile({ width, height, deflated: deflateSync(Uint8Array.from(rows.flatMap((row) => [0, ...row]))) }, { dpi: 96, words: { Title: 'x' } });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/></svg>`;
    const { pixels } = new Resvg(svg).render();
    assert.equal([...pixels], rows.flat().flatMap((value, i) => (i % 3 === 2 ? [value, 255] : [value])));
  }), { numRuns: 50 });
});

test.run();
