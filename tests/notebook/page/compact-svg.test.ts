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
  assert.is(compact('<path transform="translate(10,20)" d="M0,1L2,-3h4v5A2,2,0,0,1,3,4C1,2,3,4,5,6Z"/>'), '<path d="M10,21l2-4h4v5a2,2,0,0,1-3,2c-2-2,0,0,2,2z"/>');
  assert.is(compact('<circle transform="translate(3,4)" r="2" stroke="red"/>'), '<circle r="2" stroke="red" cx="3" cy="4"/>');
});

test('what is turned stays where it was', () => {
  const turned = '<text transform="translate(5,6) rotate(-90)">a</text>';
  assert.is(compact(turned), turned);
});

test('marks painted alike are one path, dots one dotted line, groups one group', () => {
  assert.is(compact('<g fill="red"><path d="M0,0h1"/><path d="M2,0h1"/></g>'), '<g fill="red"><path d="M0,0h1m1,0h1"/></g>');
  assert.is(compact('<g fill="red"><circle cx="1" cy="2" r="3"/><circle cx="4" cy="5" r="3"/></g>'), '<path d="M1,2h0m3,3h0" fill="none" stroke="red" stroke-width="6" stroke-linecap="round"/>');
  assert.is(compact('<g fill="none" stroke="red"><path d="M0,0h1"/></g><g fill="none" stroke="red"><path d="M2,0h1"/></g>'), '<g fill="none" stroke="red"><path d="M0,0h1m1,0h1"/></g>');
});

test('a group that moves one or two marks moves them, unless it is cut out; a group that says nothing is none', () => {
  assert.is(compact('<g transform="translate(10,20)"><g fill="none" transform="translate(1,2)"><text fill="red" y="5">a</text></g><rect width="3"/></g>'), '<text fill="red" y="27" x="11">a</text><rect width="3" x="10" y="20"/>');
  const clipped = '<g transform="translate(10,20)" clip-path="url(#a)"><path d="M0,0h1"/></g>';
  assert.is(compact(clipped), clipped);
});

test('what is inherited is not said again, nor what everything inside says for itself', () => {
  assert.is(compact('<g fill="none" font-weight="600"><path fill="none" stroke="red" d="M0,0h1"/><text fill="red">a</text></g>'), '<g fill="none" font-weight="600"><path stroke="red" d="M0,0h1"/><text fill="red">a</text></g>');
  assert.is(compact('<g fill="none"><path fill="red" d="M0,0h1"/><text fill="blue"><tspan>a</tspan></text></g>'), '<path fill="red" d="M0,0h1"/><text fill="blue"><tspan>a</tspan></text>');
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
