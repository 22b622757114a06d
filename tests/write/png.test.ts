import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { png } from '../../src/write/png.ts';
import { DRAWING } from '../support/drawing.ts';
import { rejects } from '../support/rejects.ts';

test('a drawing becomes a PNG of twice its size', async () => {
  const { name, bytes } = await png(DRAWING);
  assert.is(name, 'deaths.png');
  assert.is(Buffer.from(bytes.slice(1, 4)).toString(), 'PNG');
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  assert.equal([header.getUint32(16), header.getUint32(20)], [80, 40]);
});

test('the same drawing gives the same bytes', async () => {
  assert.equal(await png(DRAWING), await png(DRAWING));
});

test('a picture in which nothing can be seen is refused', async () => {
  await rejects(png({ ...DRAWING, svg: '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>' }), 'NO_INK');
});

test('what is no picture is refused', async () => {
  await rejects(png({ ...DRAWING, svg: 'no svg' }), 'BAD_SVG');
});

test.run();
