import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { View, parse } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import type { Drawing } from '../../src/chart/draw.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { drawAll } from '../../src/notebook/run.ts';
import { withoutIdleClips } from '../../src/picture/definitions.ts';
import { finished } from '../../src/picture/finished.ts';
import { fontFiles } from '../../src/picture/fonts.ts';
import { layered } from '../../src/picture/layered.ts';
import { textBoxes } from '../../src/picture/text-boxes.ts';
import { tidied } from '../../src/picture/tidied.ts';
import { elements, parseSvg, svgText } from '../../src/picture/tree.ts';
import { newRun } from '../../src/step.ts';

const NAMING = { id: 'fall', lang: 'en', title: 'Fewer', description: null };
// As Vega draws it, with what is said in another way on purpose, but for the roundings.
const raw = async ({ spec }: Drawing): Promise<string> => {
  const view = new View(parse(compile(spec).spec, undefined, { ast: true }), { renderer: 'none', expr: expressionInterpreter });
  return (await view.toSVG()).replaceAll('font-weight="bold"', 'font-weight="600"').replaceAll(' stroke-dasharray="1,0"', '');
};
const pixels = (svg: string): Uint8Array => new Resvg(svg, { font: { fontFiles: fontFiles(), loadSystemFonts: false } }).render().pixels;
const withoutText = (svg: string): string => svg.replace(/<text[^>]*>.*?<\/text>/gs, '');
const differences = (one: string, other: string): { count: number; largest: number } => {
  const [before, after] = [pixels(one), pixels(other)];
  assert.is(before.length, after.length);
  let [count, largest] = [0, 0];
  before.forEach((value, i) => {
    if (value !== after[i]) count += 1;
    largest = Math.max(largest, Math.abs(value - (after[i] ?? 0)));
  });
  return { count: count / before.length, largest };
};

let charts: readonly { name: string; before: string; tidy: string; after: string }[] = [];

test.before(async () => {
  const notebooks = await Promise.all(readdirSync('pipelines').map(async (file) => ((await import(pathToFileURL(`pipelines/${file}`).href)) as { default: Notebook }).default));
  const { drawings } = await drawAll(notebooks, newRun());
  charts = await Promise.all(drawings.map(async (drawing) => {
    const before = await raw(drawing);
    const tree = tidied(parseSvg(before));
    return { name: drawing.name, before, tidy: svgText(tree), after: svgText(layered(withoutIdleClips(tree), 'fall')) };
  }));
});

test('putting a chart into layers changes no pixel of its marks, and of its letters no more than the last bit of a place does', () => {
  assert.ok(charts.length >= 6);
  for (const { name, tidy, after } of charts) {
    assert.is(differences(withoutText(tidy), withoutText(after)).largest, 0, name);
    const letters = differences(tidy, after);
    assert.ok(letters.count < 0.0001 && letters.largest < 64, `${name}: ${JSON.stringify(letters)}`);
  }
});

test('tidying a chart changes it by no more than the thousandths of a px that are rounded off', () => {
  for (const { name, before, tidy } of charts) {
    const { count, largest } = differences(before, tidy);
    assert.ok(count < 0.001 && largest < 64, `${name}: ${count}, ${largest}`);
  }
});

test('every text of a chart is where Vega put it, in one named layer below the root', () => {
  const where = (svg: string) => textBoxes(parseSvg(svg)).map(({ text, x, y }) => `${text} ${x.toFixed(1)} ${y.toFixed(1)}`).sort();
  for (const { name, tidy, after } of charts) {
    assert.equal(where(after), where(tidy), name);
    assert.equal(textBoxes(parseSvg(after)).filter(({ layer }) => layer === null), []);
    assert.ok(['headline', 'subtitle', 'notes-and-source'].every((layer) => after.includes(`<g id="fall-${layer}" `)), name);
  }
});

test('a finished chart has no style, font, pattern or class, no id twice, and only groups, shapes and texts', () => {
  for (const { before } of charts) {
    const svg = finished(before, NAMING);
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.is(new Set(ids).size, ids.length);
    assert.not.match(svg, /<style|@font-face|<pattern| class=|url\(#(?!fall-)/);
    assert.equal([...new Set([...svg.matchAll(/<(\w+)/g)].map(([, tag]) => tag))].filter((tag) => !['svg', 'title', 'g', 'rect', 'path', 'line', 'text', 'tspan'].includes(tag ?? '')), []);
    assert.ok(elements(parseSvg(svg)).every(({ name, attributes }) => name !== 'g' || attributes['inkscape:groupmode'] === 'layer'));
  }
});

test('a chart is named at its root, and the same SVG gives the same bytes', () => {
  const [{ before } = { before: '' }] = charts;
  assert.match(finished(before, NAMING), /^<svg [^>]*role="img" lang="en" aria-labelledby="fall-title"><title id="fall-title">Fewer<\/title><rect /);
  assert.is(finished(before, NAMING), finished(before, NAMING));
});

test.run();
