import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { hatched } from '../../src/picture/hatched.ts';
import { pathPieces } from '../../src/picture/path.ts';
import { elements, parseSvg } from '../../src/picture/tree.ts';

const HOLLOW = 'fill="#ffffff" stroke="#0b5394"';
const inLayer = (name: string, inner: string) =>
  elements(elements(hatched(parseSvg(`<svg xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"><g inkscape:label="${name}" fill="none">${inner}</g></svg>`)))[0]!);
const bar = (width: number, height: number, paint = HOLLOW) => `<path d="M0,0h${width}v${height}h${-width}Z" ${paint}/>`;
const ends = (d: string | null | undefined) => pathPieces(d).map((piece) => [piece[0], piece[1]] as const);

test('a hollow mark of an estimate, a range or a remainder gets lines in the colour of its stroke, behind it in the order', () => {
  for (const name of ['bars-estimated', 'bands-range', 'bars-unstated', 'bars-unstated-2']) {
    const [mark, lines, ...others] = inLayer(name, bar(60, 12));
    assert.equal(others, []);
    assert.is(mark?.attributes['fill'], '#ffffff');
    assert.equal([lines?.attributes['stroke'], lines?.attributes['fill'], lines?.attributes['inkscape:label']], ['#0b5394', 'none', 'hatch']);
  }
});

test('marks of other layers stay as they are', () => {
  for (const name of ['bars', 'bars-at-least', 'bars-labels', 'range-labels']) assert.is(inLayer(name, bar(60, 12)).length, 1);
});

test('bars too thin for lines stay hollow, and a dot as small has some', () => {
  for (const [width, height] of [[60, 7], [7, 60], [4, 9], [14, 9.1]] as const) assert.is(inLayer('bars-unstated', bar(width, height)).length, 1);
  for (const [width, height] of [[60, 9.4], [7, 7], [8, 9]] as const) assert.is(inLayer('bars-unstated', bar(width, height)).length, 2);
});

test('how thick bars are is the side that they have in common: a short one looks like its neighbours', () => {
  assert.is(inLayer('bars-unstated', bar(4, 14) + bar(80, 14)).length, 4);
  assert.is(inLayer('bars-unstated', bar(4, 7) + bar(80, 7)).length, 2);
  assert.is(inLayer('bars-unstated', bar(14, 4) + bar(14, 80)).length, 4);
});

test('a mark without fill or stroke stays as it is: a line would be closed by a hatch', () => {
  assert.is(inLayer('lines-estimated', '<path d="M0,0L9,9L20,0" stroke="#0b5394"/>').length, 1);
  assert.is(inLayer('bars-estimated', bar(60, 12, 'fill="#ffffff"')).length, 1);
  assert.is(inLayer('bars-estimated', '<text fill="#ffffff" stroke="#000000">5</text>').length, 1);
});

test('every line runs at 45° from edge to edge of a bar, and one goes through its middle', () => {
  fc.assert(fc.property(fc.integer({ min: 10, max: 400 }), fc.integer({ min: 10, max: 60 }), (width, height) => {
    const lines = ends(inLayer('bars-estimated', bar(width, height))[1]?.attributes['d']);
    assert.ok(lines.length >= 1);
    for (const [[x1, y1], [x2, y2]] of lines) {
      assert.ok(Math.abs(x1 + y1 - (x2 + y2)) < 0.03);
      for (const [x, y] of [[x1, y1], [x2, y2]] as const) {
        const off = Math.min(Math.abs(x), Math.abs(x - width), Math.abs(y), Math.abs(y - height));
        assert.ok(off < 0.02 && x > -0.02 && x < width + 0.02 && y > -0.02 && y < height + 0.02);
      }
    }
    assert.ok(lines.some(([[x, y]]) => Math.abs(x + y - (width + height) / 2) < 0.03));
  }));
});

test('the lines of a circle end on it, also where the mark is moved', () => {
  const lines = inLayer('points-estimated', `<path transform="translate(50,9)" d="M4,0A4,4,0,1,1,-4,0A4,4,0,1,1,4,0" ${HOLLOW}/>`)[1];
  assert.is(lines?.attributes['transform'], 'translate(50,9)');
  const points = ends(lines?.attributes['d']).flat();
  assert.ok(points.length >= 4);
  assert.ok(points.every(([x, y]) => Math.abs(Math.hypot(x, y) - 4) < 0.05));
});

test('lines leave out a hollow in a shape', () => {
  const [, lines] = inLayer('areas-range', `<path d="M0,0h90v90h-90ZM20,20h50v50h-50Z" ${HOLLOW}/>`);
  assert.not(ends(lines?.attributes['d']).some(([[x1, y1], [x2, y2]]) => {
    const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
    return x > 21 && x < 69 && y > 21 && y < 69;
  }));
});

test.run();
