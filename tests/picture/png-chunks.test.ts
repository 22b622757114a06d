import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withChunks } from '../../src/picture/png-chunks.ts';

const text = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('utf8');
const HEAD = new Uint8Array(33);
const REST = Uint8Array.from([1, 2, 3]);
const PNG = Buffer.concat([HEAD, REST]);

test('the resolution follows the header, in dots a metre; the rest stays', () => {
  const png = withChunks(PNG, { dpi: 192, words: {} });
  assert.is(text(png, 37, 41), 'pHYs');
  const data = new DataView(png.buffer, png.byteOffset);
  assert.equal([data.getUint32(33), data.getUint32(41), data.getUint32(45), data.getUint8(49)], [9, 7559, 7559, 1]);
  assert.equal([...png.subarray(54)], [1, 2, 3]);
});

test('the sum of a chunk is that of the PNG specification', () => {
  // As libpng writes it for 2835 dots a metre (72 dpi).
  const png = withChunks(PNG, { dpi: 72.009, words: {} });
  assert.is(Buffer.from(png.subarray(50, 54)).toString('hex'), '009a9c18');
});

test('words are written in UTF-8 under their keyword; missing ones are left out', () => {
  const png = withChunks(PNG, { dpi: 96, words: { Title: 'Prisión', Source: null } });
  assert.is(text(png, 58, 62), 'iTXt');
  assert.is(text(png, 62, 67), 'Title');
  assert.equal([...png.subarray(67, 72)], [0, 0, 0, 0, 0]);
  assert.is(text(png, 72, 80), 'Prisión');
  assert.is(png.length, 33 + 21 + 12 + 18 + 3);
});

test.run();
