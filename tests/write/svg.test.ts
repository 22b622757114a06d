import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { svg } from '../../src/write/svg.ts';
import { DRAWING } from '../support/drawing.ts';

test('a drawing’s picture is written as it is, in UTF-8', () => {
  const { name, bytes } = svg({ ...DRAWING, svg: '<svg>Unión</svg>' });
  assert.equal([name, new TextDecoder().decode(bytes)], ['deaths.svg', '<svg>Unión</svg>']);
});

test.run();
