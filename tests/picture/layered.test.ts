import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { layered } from '../../src/picture/layered.ts';
import { elements, parseSvg, svgText } from '../../src/picture/tree.ts';

const group = (classes: string, inner: string, transform = '') => `<g class="mark-group ${classes}"><g${transform === '' ? '' : ` transform="translate(${transform})"`}><g>${inner}</g></g></g>`;
const bar = (name: string, x = 0) => `<g class="mark-rect role-mark ${name}_marks"><path d="M${x},0h10v10h-10Z" fill="#0b5394"/></g>`;
const word = (role: string, text: string, x = 0) => `<g class="mark-text ${role}"><text transform="translate(${x},0)" font-size="9px">${text}</text></g>`;
const layers = (inner: string) =>
  elements(layered(parseSvg(`<svg xmlns="http://www.w3.org/2000/svg" class="marks"><rect width="9" height="9" fill="#ffffff"/><g fill="none" transform="translate(5,5)">${group('role-frame root', inner)}</g></svg>`), 'fall'));
const names = (inner: string) => layers(inner).flatMap(({ attributes }) => attributes['inkscape:label'] ?? []);

test('each group of marks is a layer below the root, with a name, an id with the chart’s slug, and its nests made one', () => {
  const [paper, bars, ...others] = layers(group('role-scope concat_0_group', bar('bars_estimated'), '10,20'));
  assert.is(paper?.name, 'rect');
  assert.equal(others, []);
  assert.is(svgText(bars!), '<g id="fall-bars-estimated" inkscape:groupmode="layer" inkscape:label="bars-estimated" fill="none" transform="translate(15,25)"><path d="M0,0h10v10h-10Z" fill="#0b5394"/></g>');
});

test('the marks of several views that are named alike share a layer', () => {
  const [, bars, ...others] = layers(group('role-scope a', bar('bars'), '0,0') + group('role-scope b', bar('bars'), '50,0'));
  assert.equal(others, []);
  assert.equal(elements(bars!).map(({ attributes }) => attributes['transform']), ['translate(5,5)', 'translate(55,5)']);
});

test('marks that would come under something else have a second layer of the name', () => {
  assert.equal(names(bar('bars') + bar('rules') + bar('bars')), ['bars', 'rules', 'bars-2']);
  assert.equal(names(bar('bars') + bar('rules', 100) + bar('bars')), ['bars', 'rules']);
});

test('a name that another layer has already is counted on', () => {
  assert.equal(names(bar('bars') + bar('bars_2') + bar('rules') + bar('bars')), ['bars', 'bars-2', 'rules', 'bars-3']);
});

test('words rise above the artwork, but not above what is painted over them', () => {
  assert.equal(names(word('role-axis-label', '2022', 100) + bar('bars')), ['bars', 'axis-labels']);
  assert.equal(names(word('role-axis-label', '2022', 5) + bar('bars')), ['axis-labels', 'bars']);
});

test('a clip and an opacity stay around what they hold for', () => {
  const [, areas] = layers(`<g class="mark-area role-mark areas_marks" clip-path="url(#c)" opacity="0.5"><path d="M0,0h9" fill="#000000"/></g>`);
  assert.is(areas?.attributes['clip-path'], 'url(#c)');
  assert.is(areas?.attributes['opacity'], '0.5');
});

test('a background that is painted is in the layer of the panels, and empty groups are gone', () => {
  assert.equal(names('<path class="background" d="M0,0h9v9Z" fill="#eeeeee"/><g class="mark-text role-mark layer_0_marks"/>'), ['panels']);
});

test.run();
