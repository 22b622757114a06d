import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { textWidth } from '../../src/picture/measure.ts';
import { textBoxes } from '../../src/picture/text-boxes.ts';
import { parseSvg } from '../../src/picture/tree.ts';

const SET = 'font-family="IBM Plex Sans, sans-serif" font-size="10px"';
const boxes = (inner: string) => textBoxes(parseSvg(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape">${inner}</svg>`));
const WIDE = textWidth('deaths', { size: 10 });
const near = (actual: number | undefined, expected: number) => assert.ok(Math.abs((actual ?? NaN) - expected) < 1e-6, `${actual}, not ${expected}`);

test('a text has its words, its type, its fill, and a box from ascent to descent around its baseline', () => {
  const [box] = boxes(`<g transform="translate(100,50)"><text transform="translate(5,7)" ${SET} fill="#1a1a1a">deaths</text></g>`);
  near(box?.x, 105);
  near(box?.width, WIDE);
  near(box?.y, 57 - 7.4);
  near(box?.height, 9.4);
  assert.equal({ ...box, x: 0, y: 0, width: 0, height: 0 }, { x: 0, y: 0, width: 0, height: 0, text: 'deaths', size: 10, weight: 400, style: 'normal', family: 'IBM Plex Sans', fill: '#1a1a1a', layer: null });
});

test('an anchor moves the box, also that of each line', () => {
  near(boxes(`<text x="100" text-anchor="end" ${SET}>deaths</text>`)[0]?.x, 100 - WIDE);
  near(boxes(`<text x="100" text-anchor="middle" ${SET}>deaths</text>`)[0]?.x, 100 - WIDE / 2);
  const lines = boxes(`<text text-anchor="end" transform="translate(100,20)" ${SET}><tspan>deaths</tspan><tspan x="0" dy="13">in 2022</tspan></text>`);
  assert.equal(lines.map(({ text }) => text), ['deaths', 'in 2022']);
  near(lines[0]?.x, 100 - WIDE);
  near((lines[1]?.y ?? 0) - (lines[0]?.y ?? 0), 13);
});

test('words that are set in another way on the same line follow those before them, and the anchor holds for all', () => {
  const [first, second] = boxes(`<text x="50" text-anchor="middle" ${SET}>at <tspan font-weight="600">least</tspan></text>`);
  const [at, least] = [textWidth('at ', { size: 10 }), textWidth('least', { size: 10, weight: 600 })];
  near(first?.x, 50 - (at + least) / 2);
  near(second?.x, 50 - (at + least) / 2 + at);
  assert.equal([first?.weight, second?.weight], [400, 600]);
});

test('a text that is turned upright is as wide as its letters are tall', () => {
  const [box] = boxes(`<text transform="translate(20,90) rotate(-90)" ${SET}>deaths</text>`);
  near(box?.width, 9.4);
  near(box?.height, WIDE);
  near(box?.y, 90 - WIDE);
});

test('a text inherits its type from the group that it stands in, and is scaled with it', () => {
  const [box] = boxes(`<g font-size="5px" font-weight="bold" fill="#595959" transform="scale(2)"><text font-family="'Source Sans 3', sans-serif">deaths</text></g>`);
  assert.equal([box?.size, box?.weight, box?.fill, box?.family], [10, 600, '#595959', 'Source Sans 3']);
  near(box?.width, textWidth('deaths', { size: 10, weight: 600 }));
});

test('a text knows the innermost layer that it stands in', () => {
  assert.is(boxes(`<g inkscape:label="bars"><g inkscape:label="bars-labels"><g><text ${SET}>5</text></g></g></g>`)[0]?.layer, 'bars-labels');
});

test('what nobody sees has no box: no words, hidden, or in the definitions', () => {
  assert.equal(boxes(`<text ${SET}> </text><text opacity="0" ${SET}>a</text><g display="none"><text ${SET}>b</text></g><defs><text ${SET}>c</text></defs>`), []);
  assert.is(boxes(`<text fill="none" ${SET}>d</text>`)[0]?.fill, null);
});

test.run();
