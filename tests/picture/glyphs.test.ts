import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { boxOf } from '../../src/picture/box.ts';
import { glyphPath } from '../../src/picture/glyphs.ts';
import { textWidth } from '../../src/picture/measure.ts';
import { pathPieces } from '../../src/picture/path.ts';
import { extremes } from '../../src/picture/shape.ts';

const line = (text: string, size = 100, x = 0) => ({ text, x, y: 0, width: textWidth(text, { size }), type: { size }, style: {} });
const bounds = (text: string, size = 100, x = 0) => boxOf(extremes(pathPieces(glyphPath(line(text, size, x)))));

test('a letter stands on its baseline, upright, as tall as its size says', () => {
  const box = bounds('H', 100, 50);
  assert.ok(Math.abs(box.y + box.height) < 0.02);
  assert.ok(box.height > 65 && box.height < 75);
  assert.ok(box.x > 50 && box.x < 60);
});

test('letters are kerned as they are measured', () => {
  assert.ok(bounds('AVA').width < bounds('A').width + textWidth('V', { size: 100 }) + textWidth('A', { size: 100 }));
  assert.ok(Math.abs(bounds('AVAH').x + bounds('AVAH').width - (textWidth('AVA', { size: 100 }) + bounds('H').x + bounds('H').width)) < 0.5);
});

test('roundings do not add up along a line', () => {
  const text = 'ill '.repeat(60);
  const last = bounds(`${text}H`, 7.3);
  const start = textWidth(text, { size: 7.3 });
  assert.ok(Math.abs(last.x + last.width - (start + bounds('H', 7.3).x + bounds('H', 7.3).width)) < 0.02);
});

test('a space has no outline', () => assert.is(glyphPath(line(' ')), ''));

test.run();
