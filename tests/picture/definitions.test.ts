import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withOwnIds, withoutIdleClips } from '../../src/picture/definitions.ts';
import { parseSvg, svgText } from '../../src/picture/tree.ts';

const CLIP = '<defs><clipPath id="clip7"><rect x="0" y="0" width="20" height="20"/></clipPath></defs>';
const clipped = (d: string) => svgText(withoutIdleClips(parseSvg(`<svg><g clip-path="url(#clip7)" transform="translate(99,0)"><path d="${d}" fill="#000000"/></g>${CLIP}</svg>`)));

test('a clip that cuts nothing off is taken away, one that does stays', () => {
  assert.not.match(clipped('M1,1h9v9Z'), /clip-path/);
  assert.match(clipped('M1,1h30v9Z'), /clip-path="url\(#clip7\)"/);
});

test('ids and what refers to them begin with the id of the chart and count from 1; what nothing refers to goes', () => {
  assert.is(
    svgText(withOwnIds(parseSvg(`<svg><g clip-path="url(#clip7)"/>${CLIP.replace('</defs>', '<clipPath id="clip8"/></defs>')}</svg>`), 'fall')),
    '<svg><g clip-path="url(#fall-1)"/><defs><clipPath id="fall-1"><rect x="0" y="0" width="20" height="20"/></clipPath></defs></svg>',
  );
  assert.is(svgText(withOwnIds(parseSvg(`<svg><g/>${CLIP}</svg>`), 'fall')), '<svg><g/></svg>');
});

test.run();
