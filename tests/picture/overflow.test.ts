import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ChartError } from '../../src/errors.ts';
import { overflow } from '../../src/picture/overflow.ts';
import { WEB } from '../../src/picture/preset.ts';

const svg = (x: number, words: string, more = '', family = 'IBM Plex Sans, sans-serif') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="680"><g transform="translate(10,5)"><path d=""/>` +
  `<text transform="translate(${x},0)${more}" font-family="${family}" font-size="13px">${words}</text></g></svg>`;
const refused = (picture: string, code: string, words: RegExp) =>
  assert.throws(
    () => overflow(picture, WEB),
    (error: unknown) => error instanceof ChartError && error.code === code && words.test(error.message),
  );

test('a text inside the width passes', () => overflow(svg(0, 'at least 241'), WEB));

test('a text that runs over the edge is refused and named', () => {
  refused(svg(640, 'at least 241'), 'TEXT_CUT', /"at least 241" runs from 650/);
  refused(svg(-20, 'at &lt; 241'), 'TEXT_CUT', /"at < 241"/);
});

test('each line of a text is looked at', () => {
  refused(svg(0, `<tspan>a</tspan><tspan x="0" dy="15">${'long words '.repeat(20)}</tspan>`), 'TEXT_CUT', /long words/);
});

test('a text that is turned upright takes no width', () => overflow(svg(660, 'at least 241 people', ' rotate(-90)'), WEB));

test('a character that the font lacks is refused', () => refused(svg(0, '漢'), 'MISSING_GLYPH', /漢/));

test('another font is refused', () => refused(svg(0, 'a', '', 'Arial'), 'NO_FONT', /Arial/));

test('a picture without text has none cut', () => overflow('<svg width="680"><g/></svg>', WEB));

test.run();
