import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { selfContained } from '../../src/lint/self-contained.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';

test('a drawn chart needs nothing from outside', async () => {
  assert.equal(await found(selfContained, await drawnFrom(BARS)), []);
  assert.equal(await found(selfContained, await drawnFrom({ ...BARS, mark: { type: 'bar', clip: true } })), [], 'a clip path of its own is no reference to the outside');
});

test('style sheets, pictures, links, scripts and patterns are refused', async () => {
  const drawing = await drawnFrom(BARS);
  for (const alien of ['<style>text{}</style>', '<image width="1" height="1"/>', '<script/>', '<a><g/></a>', '<rect fill="url(#hatch)" width="1" height="1"/>', '<rect clip-path="url(#nowhere)"/>', '<g style="fill:red"/>', '<g onclick="x()"/>', '<g href="https://example.org"/>']) {
    assert.equal(await codes(selfContained, { ...drawing, svg: drawing.svg.replace('</svg>', `${alien}</svg>`) }), ['NOT_SELF_CONTAINED'], alien);
  }
});

test.run();
