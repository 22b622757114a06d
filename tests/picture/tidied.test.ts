import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { tidied } from '../../src/picture/tidied.ts';
import { parseSvg, svgText } from '../../src/picture/tree.ts';

const tidy = (inner: string) => svgText(tidied(parseSvg(`<svg>${inner}</svg>`))).replace(/^<svg>|<\/svg>$/g, '').replace(/^<svg\/>$/, '');

test('Vega’s ARIA and what SVG takes anyway go', () => {
  assert.is(tidy('<g role="graphics-symbol" aria-label="x" pointer-events="none" opacity="1" stroke-width="1"><path d="M0,0h1"/></g>'), '<g><path d="M0,0h1"/></g>');
});

test('hidden labels, empty paths, and backgrounds without paint go; painted ones stay', () => {
  assert.is(tidy('<text opacity="0">gone</text><path d=""/><path class="foreground" d="M0,0" display="none"/><path class="background" d="M0,0h1v1Z"/>'), '');
  assert.is(tidy('<path class="background" d="M0,0h1v1Z" fill="#eeeeee"/>'), '<path class="background" d="M0,0h1v1Z" fill="#eeeeee"/>');
});

test('the tails of floats go in measures, and nowhere else', () => {
  assert.is(tidy('<g transform="translate(0.30000000000000004,1e-7)"><text>0.123456</text></g>'), '<g transform="translate(0.3,0)"><text>0.123456</text></g>');
});

test('bold asks for the semibold that is drawn', () => assert.is(tidy('<text font-weight="bold">a</text>'), '<text font-weight="600">a</text>'));

test('dashes without gaps are no dashes', () => {
  assert.is(tidy('<path d="M0,0h9" stroke-dasharray="1,0"/>'), '<path d="M0,0h9"/>');
  assert.is(tidy('<path d="M0,0h9" stroke-dasharray="3,2"/>'), '<path d="M0,0h9" stroke-dasharray="3,2"/>');
});

test('lines without words go, and the next stands as much lower as they moved it', () => {
  assert.is(tidy('<text><tspan/><tspan x="0" dy="11">\u00a0</tspan><tspan x="0" dy="11">Otro</tspan><tspan x="0" dy="11">más</tspan></text>'), '<text><tspan x="0" dy="22">Otro</tspan><tspan x="0" dy="11">más</tspan></text>');
  assert.is(tidy('<text><tspan>a</tspan><tspan x="0" dy="11"/><tspan x="0" dy="11">b</tspan></text>'), '<text><tspan>a</tspan><tspan x="0" dy="22">b</tspan></text>');
  assert.is(tidy('<text><tspan>a</tspan><tspan x="0" dy="11">b</tspan></text>'), '<text><tspan>a</tspan><tspan x="0" dy="11">b</tspan></text>');
});

test('an opacity that shows stays', () => assert.is(tidy('<path d="M0,0" opacity="0.5"/>'), '<path d="M0,0" opacity="0.5"/>'));

test.run();
