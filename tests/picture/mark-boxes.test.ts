import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { markBoxes } from '../../src/picture/mark-boxes.ts';
import { parseSvg } from '../../src/picture/tree.ts';

const boxes = (inner: string) => markBoxes(parseSvg(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape">${inner}</svg>`));
const extent = (inner: string) => boxes(inner).map(({ x, y, width, height }) => [x, y, width, height].map((value) => Math.round(value * 100) / 100));

test('a bar has the box of its path where its groups put it, and its paint', () => {
  assert.equal(boxes('<g fill="none" transform="translate(10,20)"><g inkscape:label="bars"><path d="M1,2h30v40h-30Z" fill="#0b5394"/></g></g>'), [
    { x: 11, y: 22, width: 30, height: 40, shape: 'path', fill: '#0b5394', stroke: null, strokeWidth: 1, dash: null, layer: 'bars' },
  ]);
});

test('a line has the stroke it inherits, scaled, and no fill', () => {
  const [line] = boxes('<g stroke="#595959" stroke-width="2" stroke-dasharray="4,3" transform="scale(2)"><line x1="1" y1="1" x2="4" y2="5"/></g>');
  assert.equal(line, { x: 2, y: 2, width: 6, height: 8, shape: 'line', fill: null, stroke: '#595959', strokeWidth: 4, dash: '4,3', layer: null });
});

test('rects, circles and ellipses have their boxes', () => {
  assert.equal(extent('<rect x="1" y="2" width="3" height="4"/><circle cx="10" cy="10" r="5"/><ellipse cx="10" cy="10" rx="5" ry="2"/>'), [[1, 2, 3, 4], [5, 5, 10, 10], [5, 8, 10, 4]]);
});

test('a curve is bounded by where it turns, not by its handles', () => {
  assert.equal(extent('<path d="M0,0C0,10,10,10,10,0"/>'), [[0, 0, 10, 7.5]]);
});

test('a mark that is turned has the upright box around it', () => {
  assert.equal(extent('<rect width="10" height="20" transform="translate(50,50) rotate(90)"/>'), [[30, 50, 20, 10]]);
});

test('without a word about fill SVG fills with black; what is not painted, or has no outline, has no box', () => {
  assert.is(boxes('<path d="M0,0h1"/>')[0]?.fill, '#000000');
  assert.equal(boxes('<path d="M0,0h1" fill="none"/><path d="" fill="#000000"/><text>5</text><defs><path d="M0,0h1"/></defs><path d="M0,0h1" display="none"/>'), []);
});

test.run();
