import { readdirSync, readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fontFiles } from '../../src/picture/fonts.ts';
import { markBoxes } from '../../src/picture/mark-boxes.ts';
import { outlined } from '../../src/picture/outlined.ts';
import { textBoxes } from '../../src/picture/text-boxes.ts';
import { parseSvg } from '../../src/picture/tree.ts';

const ATTRIBUTES = 'font-family="IBM Plex Sans" font-size="20px" fill="#1a1a1a"';
const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300">${inner}</svg>`;
const pixels = (picture: string): Uint8Array => new Resvg(picture, { font: { fontFiles: fontFiles(), loadSystemFonts: false }, background: '#ffffff' }).render().pixels;
/** The share of the ink of one picture that is elsewhere in the other: edges of letters are a few hundredths. */
const apart = (one: string, other: string): number => {
  const [before, after] = [pixels(one), pixels(other)];
  let [ink, moved] = [0, 0];
  for (let i = 0; i < before.length; i++) {
    ink += 255 - (before[i] ?? 0);
    moved += Math.abs((before[i] ?? 0) - (after[i] ?? 0));
  }
  return moved / ink;
};

test('no text is left, and its words are the label of its outlines', () => {
  const picture = outlined(svg(`<text ${ATTRIBUTES} transform="translate(9,50)">at least &lt; 241</text><text ${ATTRIBUTES}><tspan>A</tspan><tspan x="0" dy="20">B</tspan></text>`));
  assert.not.match(picture, /<text|<tspan|font-/);
  assert.match(picture, /<g fill="#1a1a1a" transform="translate\(9,50\)" aria-label="at least &#x3C; 241"><path d="M/);
  assert.match(picture, /aria-label="A B"><path d="[^"]+"\/><path d="[^"]+"\/><\/g>/);
});

test('outlines stand where the text stood, at every anchor, weight, turn and line', () => {
  for (const text of [
    `<text ${ATTRIBUTES} x="20" y="50">at least 241 AVATAR</text>`,
    `<text ${ATTRIBUTES} transform="translate(200,50)" text-anchor="middle" font-weight="600">at least 241</text>`,
    `<text ${ATTRIBUTES} transform="translate(390,50)" text-anchor="end" font-style="italic">at least 241</text>`,
    `<text ${ATTRIBUTES} transform="translate(100,250) rotate(-90)">at least 241</text>`,
    `<text ${ATTRIBUTES} transform="translate(200,50)" text-anchor="middle"><tspan>at least 241</tspan><tspan x="0" dy="26">people</tspan></text>`,
    `<g transform="translate(5,5) scale(2)"><text ${ATTRIBUTES} y="50">at <tspan font-weight="600" fill="#b45309">least</tspan></text></g>`,
  ]) assert.ok(apart(svg(text), outlined(svg(text))) < 0.06, `${text}: ${apart(svg(text), outlined(svg(text)))}`);
});

test('every accepted chart looks the same with outlines, which fill the boxes of the texts', () => {
  for (const name of readdirSync('charts').filter((file) => file.endsWith('.svg') && !file.includes('.changed.'))) {
    const chart = readFileSync(`charts/${name}`, 'utf8');
    const picture = outlined(chart);
    assert.ok(apart(chart, picture) < 0.06, `${name}: ${apart(chart, picture)}`);
    const lines = textBoxes(parseSvg(chart)).length;
    assert.is(markBoxes(parseSvg(picture)).length, markBoxes(parseSvg(chart)).length + lines, name);
  }
});

test('the same SVG gives the same outlines', () => {
  const text = svg(`<text ${ATTRIBUTES}>deaths</text>`);
  assert.is(outlined(text), outlined(text));
});

test.run();
