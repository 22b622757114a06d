import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { svg } from '../../src/write/svg.ts';
import { DRAWING } from '../support/drawing.ts';

test('a drawing’s picture is written as it is, in UTF-8', () => {
  const { name, bytes } = svg({ ...DRAWING, svg: '<svg>Unión</svg>' });
  assert.equal([name, new TextDecoder().decode(bytes)], ['deaths.svg', '<svg>Unión</svg>']);
});

test('a picture for print opens at its size on paper, whatever a program takes a px for', () => {
  const preset = { ...DRAWING.preset, name: 'print-52' };
  assert.is(new TextDecoder().decode(svg({ ...DRAWING, preset, svg: '<svg width="147" height="90"/>' }).bytes), '<svg width="147pt" height="90pt"/>');
});

test.run();
