import { readdirSync, readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compactSvg } from '../../../src/notebook/page/compact-svg.ts';
import { fontFiles } from '../../../src/picture/fonts.ts';
import { parseSvg, svgText } from '../../../src/picture/tree.ts';

const compact = (inside: string): string => svgText(compactSvg(parseSvg(`<svg>${inside}</svg>`))).replace(/^<svg>|<\/svg>$/gu, '');

test('a mark says where it is, whatever it is', () => {
  assert.is(compact('<text transform="translate(5,6)"><tspan>a</tspan><tspan x="0" dy="9">b</tspan></text>'), '<text x="5" y="6"><tspan>a</tspan><tspan x="5" dy="9">b</tspan></text>');
  assert.is(compact('<line transform="translate(1.04,2)" x2="0" y2="7"/>'), '<path d="M1,2v7"/>');
  assert.is(compact('<path transform="translate(10,20)" d="M0,1L2,-3h4v5A2,2,0,0,1,3,4C1,2,3,4,5,6Z"/>'), '<path d="M10,21L12,17h4v5A2,2,0,0,1,13,24C11,22,13,24,15,26Z"/>');
  assert.is(compact('<circle transform="translate(3,4)" r="2" stroke="red"/>'), '<circle r="2" stroke="red" cx="3" cy="4"/>');
});

test('what is turned stays where it was', () => {
  const turned = '<text transform="translate(5,6) rotate(-90)">a</text>';
  assert.is(compact(turned), turned);
});

test('marks painted alike are one path, dots one dotted line, groups one group', () => {
  assert.is(compact('<g fill="red"><path d="M0,0h1"/><path d="M2,0h1"/></g>'), '<g fill="red"><path d="M0,0h1M2,0h1"/></g>');
  assert.is(compact('<g fill="red"><circle cx="1" cy="2" r="3"/><circle cx="4" cy="5" r="3"/></g>'), '<g fill="red"><path d="M1,2h0M4,5h0" fill="none" stroke="red" stroke-width="6" stroke-linecap="round"/></g>');
  assert.is(compact('<g fill="none" stroke="red"><path d="M0,0h1"/></g><g fill="none" stroke="red"><path d="M2,0h1"/></g>'), '<g fill="none" stroke="red"><path d="M0,0h1M2,0h1"/></g>');
});

test('marks that would look otherwise together stay apart: filled and outlined, half transparent, of two colours', () => {
  for (const shared of ['fill="red" stroke="blue"', 'fill="red" fill-opacity="0.5"', 'fill="red" opacity="0.5"']) {
    const apart = `<g ${shared}><path d="M0,0h1"/><path d="M2,0h1"/></g>`;
    assert.is(compact(apart), apart);
    const inherited = `<g ${shared}><g font-size="9"><path d="M0,0h1"/><path d="M2,0h1"/></g></g>`;
    assert.is(compact(inherited), inherited);
  }
  const two = '<path fill="red" d="M0,0h1"/><path fill="blue" d="M2,0h1"/>';
  assert.is(compact(two), two);
});

const pixels = (svg: string): Uint8Array => new Resvg(svg, { background: '#fff', font: { loadSystemFonts: false, fontFiles: fontFiles() } }).render().pixels;

// Pages have the widths of screens.
for (const name of readdirSync('charts').filter((each) => each.endsWith('.svg') && !each.includes('.print-'))) {
  test(`charts/${name} looks as it did, in fewer bytes`, () => {
    const before = readFileSync(`charts/${name}`, 'utf8');
    const after = svgText(compactSvg(parseSvg(before)));
    const [a, b] = [pixels(before), pixels(after)];
    assert.is(a.length, b.length);
    // Places are cut to a tenth of a px: the edges of thin lines and letters are greyer or less so, and nothing more.
    const apart = (by: number): number => a.filter((value, i) => Math.abs(value - (b[i] ?? 0)) > by).length / a.length;
    assert.ok(apart(64) < 0.001 && apart(128) === 0, `${apart(64)} of the picture differ by more than a quarter, ${apart(128)} by more than half`);
    assert.ok(after.length < before.length);
  });
}

test.run();
