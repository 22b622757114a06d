import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { textContrast } from '../../src/lint/text-contrast.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';

const inside = (color: string, more: object = {}) => ({ ...BARS, mark: undefined, layer: [{ mark: 'bar' }, { mark: { type: 'text', baseline: 'top', dy: 4, color, ...more }, encoding: { text: { field: 'deaths_words' } } }] });

test('ink on the page and white on a blue bar can be read', async () => {
  assert.equal(await found(textContrast, await drawnFrom(BARS)), []);
  const tall = { ...inside('#ffffff'), height: 300 };
  assert.equal(await found(textContrast, await drawnFrom(tall)), []);
});

test('pale grey on the page is refused with its contrast', async () => {
  const [said = ''] = await found(textContrast, await drawnFrom(inside('#a0a0a0', { dy: -12, baseline: 'bottom' })));
  assert.match(said, /^TEXT_CONTRAST the text "1,147" at .* in #a0a0a0 has a contrast of 2\.6:1 with the page in #ffffff, and needs 4\.5:1$/u);
});

test('text in what is no colour, and text that lets everything through, is refused', async () => {
  const above = { dy: -12, baseline: 'bottom' };
  const [said = ''] = await found(textContrast, await drawnFrom(inside('bluish', above)));
  assert.match(said, /^TEXT_CONTRAST the text "1,147" at .* is set in "bluish", which is no colour$/u);
  assert.match((await found(textContrast, await drawnFrom(inside('#00000000', above))))[0] ?? '', 'has a contrast of 1.0:1');
});

test('dark text over a bar that it does not stand clear of is refused', async () => {
  const said = await found(textContrast, await drawnFrom({ ...inside('#1a1a1a'), height: 300 }));
  assert.is(said.length, 3);
  assert.match(said[0] ?? '', /^TEXT_COVERED the text "1,147" .* with a rect of "bars" in #0b5394/u);
});

test('white text that only half stands on its bar is refused for the other half', async () => {
  assert.ok((await codes(textContrast, await drawnFrom(inside('#ffffff', { dy: -6 })))).includes('TEXT_CONTRAST'));
});

test('a line that runs through words is refused, a faint grid is seen through', async () => {
  const line = { data: { name: 'table' }, height: 120, encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'deaths', type: 'quantitative' } }, layer: [{ mark: 'line' }, { mark: 'text', encoding: { text: { field: 'deaths_words' } } }] };
  // The chart itself leaves such labels out; one that no row can be told by stays.
  const words = { ...line, layer: [{ mark: 'line' }, { mark: 'text', encoding: { x: { datum: 2022 }, y: { datum: 495 }, text: { aggregate: 'count' } } }] };
  assert.equal(await codes(textContrast, await drawnFrom(line)), []);
  assert.ok((await codes(textContrast, await drawnFrom(words))).includes('TEXT_COVERED'));
  const grid = { ...BARS, mark: undefined, layer: [{ mark: 'bar' }, { mark: { type: 'text', dy: -8 }, encoding: { y: { datum: 1000 }, text: { value: 'words' } } }] };
  assert.not.ok((await found(textContrast, await drawnFrom(grid))).some((each) => each.includes('line of the axis')));
});

test('the rule of an event is left to the picture, which parts it, and any other rule is not', async () => {
  const upright = (name: string) => ({ data: { name: 'table' }, height: 120, encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'deaths', type: 'quantitative' } }, layer: [{ name, mark: 'rule', encoding: { y: { value: 0 }, y2: { value: 120 } } }, { mark: 'text', encoding: { text: { field: 'deaths_words' } } }] });
  assert.equal(await codes(textContrast, await drawnFrom(upright('annotation-start-line'))), []);
  assert.equal(await codes(textContrast, await drawnFrom(upright('stems'))), ['TEXT_COVERED']);
});

test('words in a bar that the picture will hatch are refused, in one that stays hollow they are not', async () => {
  const inBar = (name: string) => ({ ...BARS, mark: undefined, height: 300, layer: [{ name, mark: { type: 'bar', fill: '#ffffff', stroke: '#0b5394' } }, { mark: { type: 'text', baseline: 'top', dy: 4 }, encoding: { text: { field: 'deaths_words' } } }] });
  assert.equal(await codes(textContrast, await drawnFrom(inBar('bars-estimated'))), ['TEXT_COVERED']);
  assert.equal(await codes(textContrast, await drawnFrom(inBar('bars-hollow'))), []);
});

test('half transparent text has the contrast of what it mixes to', async () => {
  assert.ok((await codes(textContrast, await drawnFrom(inside('#1a1a1a', { dy: -12, baseline: 'bottom', opacity: 0.3 })))).includes('TEXT_CONTRAST'));
});

test.run();
