import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parted } from '../../src/picture/parted.ts';
import { textBoxes } from '../../src/picture/text-boxes.ts';
import { elements, parseSvg } from '../../src/picture/tree.ts';

const svg = (layer: string, line: string, texts: string): string =>
  `<svg xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"><g inkscape:label="${layer}" transform="translate(10,5)">${line}</g><g inkscape:label="labels">${texts}</g></svg>`;
const text = (x: number, y: number, words = '1,341'): string => `<text transform="translate(${x},${y})" font-family="IBM Plex Sans" font-size="13px" fill="#1a1a1a">${words}</text>`;
const UPRIGHT = '<line transform="translate(30,0)" x2="0" y2="200" stroke="#d9d9d9" stroke-dasharray="4,3"/>';
const LEVEL = '<line transform="translate(0,50)" x2="300" y2="0" stroke="#d9d9d9"/>';
const ends = (layer: string, line: string, texts: string): number[][] =>
  elements(elements(parted(parseSvg(svg(layer, line, texts))))[0]!).map(({ attributes }) => ['x1', 'y1', 'x2', 'y2'].map((key) => Math.round(Number(attributes[key] ?? 0))));

test('a gridline and the rule of an event are parted where a text stands on them, and go on behind it', () => {
  for (const layer of ['gridlines', 'gridlines-2', 'annotation-start-line', 'annotation-start-line-2']) {
    assert.equal(ends(layer, UPRIGHT, text(20, 105)), [[0, 0, 0, 88], [0, 105, 0, 200]], layer);
  }
  const [before, behind] = ends('gridlines', LEVEL, text(100, 60));
  assert.ok((before?.[2] ?? 0) < 90 && (behind?.[0] ?? 0) > 115 && behind?.[2] === 300);
});

test('a piece keeps how the whole is painted', () => {
  const [first, second] = elements(elements(parted(parseSvg(svg('gridlines', UPRIGHT, text(20, 105)))))[0]!);
  assert.equal([first, second].map((each) => [each?.attributes['stroke'], each?.attributes['stroke-dasharray']]), [['#d9d9d9', '4,3'], ['#d9d9d9', '4,3']]);
});

test('a guide that no text stands on stays as it is, and so do rules that are data, axes and whatever is slanted', () => {
  assert.equal(ends('gridlines', UPRIGHT, text(80, 105)), [[0, 0, 0, 200]]);
  for (const layer of ['rules', 'axis-lines', 'lines', 'annotation-start']) assert.equal(ends(layer, UPRIGHT, text(20, 105)), [[0, 0, 0, 200]], layer);
  assert.equal(ends('gridlines', '<line x2="100" y2="200" stroke="#d9d9d9"/>', text(40, 105)), [[0, 0, 100, 200]]);
});

test('no crumb of a guide is left between two texts that are close, and none of a guide that is all behind a text', () => {
  assert.equal(ends('gridlines', UPRIGHT, text(20, 105) + text(20, 121)).length, 2);
  assert.equal(ends('gridlines', '<line transform="translate(30,95)" x2="0" y2="6" stroke="#d9d9d9"/>', text(20, 105)), []);
});

test('a text that nobody sees parts nothing', () => {
  assert.equal(ends('gridlines', UPRIGHT, text(20, 105).replace('fill="#1a1a1a"', 'fill="none"')), [[0, 0, 0, 200]]);
});

test('whatever texts there are, no piece runs through one, and all of them lie on the guide', () => {
  const place = fc.record({ x: fc.integer({ min: -40, max: 120 }), y: fc.integer({ min: -20, max: 240 }) });
  fc.assert(fc.property(fc.array(place, { maxLength: 8 }), (places) => {
    const tree = parted(parseSvg(svg('gridlines', UPRIGHT, places.map(({ x, y }) => text(x, y)).join(''))));
    const boxes = textBoxes(tree);
    for (const { attributes } of elements(elements(tree)[0]!)) {
      const [from, to] = [Number(attributes['y1'] ?? 0), Number(attributes['y2'])];
      assert.ok(from >= 0 && to <= 200 && from < to);
      assert.not(boxes.some(({ x, y, width, height }) => x < 40 && 40 < x + width && from + 5 < y + height && y < to + 5));
    }
  }));
});

test.run();
