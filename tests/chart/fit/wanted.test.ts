import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { NOTHING_WANTED, wantedBy, withMore } from '../../../src/chart/fit/wanted.ts';
import type { Wanted } from '../../../src/chart/fit/wanted.ts';
import type { Dropped } from '../../../src/chart/fit/crowded.ts';
import type { Placed } from '../../../src/chart/fit/placed-texts.ts';
import { PRESETS } from '../../../src/picture/preset.ts';
import type { Preset } from '../../../src/picture/preset.ts';
import { drawnFrom } from '../../support/drawn.ts';
import { tbl } from '../../support/tbl.ts';

const label = (row: string, x: number, y: number, view = 'labels', text = '241'): Placed => ({ type: 'text', role: 'mark', view, datum: { figures: row }, text, inCell: false, x1: x, y1: y, x2: x + 40, y2: y + 12 });
const wanted = (placed: readonly Placed[], dropped: Dropped): [axes: number[], headroom: number, aside: number] => {
  const { axes, headroom, aside } = wantedBy(placed, dropped, { unread: new Map([['labels', 0], ['more', 0], ['others', 1]]), gap: 2 });
  return [[...axes], headroom, aside];
};

test('a picture whose labels all go in wants nothing', () => {
  assert.equal(wantedBy([label('a', 0, 0)], new Map(), { unread: new Map([['labels', 0]]), gap: 2 }), NOTHING_WANTED);
});

test('a number that loses its label in a plot without an axis wants one there, and nowhere else', () => {
  const placed = [label('a', 0, 0), label('b', 10, 0), label('c', 0, 90, 'others')];
  assert.equal(wanted(placed, new Map([['labels', new Set(['b'])]])), [[0], 0, 0]);
  assert.equal(wanted(placed, new Map([['others', 'all']])), [[1], 0, 0]);
});

test('one that another label says, a name, and a label in a plot with an axis want none', () => {
  assert.equal(wanted([label('a', 0, 0), label('a', 50, 0, 'more')], new Map([['labels', 'all']])), [[], 0, 0]);
  assert.equal(wanted([label('a', 0, 0, 'labels', 'Izalco')], new Map([['labels', 'all']])), [[], 0, 0]);
  assert.equal(wanted([label('a', 0, 0, 'beside')], new Map([['beside', 'all']])), [[], 0, 0]);
});

test('a label below the words of an event wants as much room as it stands in them, in any plot', () => {
  const words: Placed = { ...label('e', 0, -8, 'annotation_start', '12 May 2021'), y2: 4 };
  assert.equal(wanted([label('a', 0, 0), words], new Map([['labels', 'all']])), [[], 6, 0]);
  assert.equal(wanted([label('a', 0, 0, 'beside'), words], new Map([['beside', 'all']])), [[], 6, 0]);
});

test('a label that stands beside the last of those words, less than a letter away, wants room too', () => {
  const words = (x2: number): Placed => ({ ...label('e', -60, -8, 'annotation_start', '12 May 2021'), x2, y2: 4 });
  assert.equal(wanted([label('a', 0, 0), words(-4)], new Map([['labels', 'all']])), [[], 6, 0]);
  assert.equal(wanted([label('a', 0, 0), words(-9)], new Map([['labels', 'all']])), [[0], 0, 0]);
});

test('a label on the names beside its plot wants them further off; on those below it, it does not', () => {
  const name: Placed = { ...label('', -30, 0, '', 'Soyapango'), role: 'axis-label', datum: {} };
  const other = (x2: number): Placed => ({ ...name, y1: 40, y2: 52, x2, text: 'Apopa' });
  assert.equal(wanted([label('a', 0, 0), name, other(10)], new Map([['labels', 'all']])), [[], 0, 19]);
  assert.equal(wanted([label('a', 0, 0), name, other(60)], new Map([['labels', 'all']])), [[0], 0, 0]);
});

test('what was given is given once', () => {
  const axis: Wanted = { axes: new Set([1]), headroom: 0, aside: 0 };
  assert.equal(withMore(NOTHING_WANTED, axis), axis);
  assert.is(withMore(axis, axis), null);
  assert.is(withMore({ axes: new Set(), headroom: 6, aside: 3 }, { axes: new Set(), headroom: 9, aside: 7 }), null);
  assert.equal(withMore(axis, { axes: new Set([0]), headroom: 6, aside: 2 }), { axes: new Set([1, 0]), headroom: 6, aside: 2 });
});

const X = { field: 'year', type: 'ordinal' };
const years = tbl(Array.from({ length: 16 }, (_, i) => ({ year: 2010 + i, deaths: 4000 + ((i * 7) % 5) * 400 })), { deaths: 'deaths' });
const labelled = { data: { name: 'table' }, height: 120, encoding: { x: X, y: { field: 'deaths', type: 'quantitative', axis: null } }, layer: [{ mark: 'bar' }, { mark: { type: 'text', dy: -8 }, encoding: { text: { field: 'deaths_words' } } }] };
const at = (name: string): Preset => PRESETS.find((each) => each.name === name) as Preset;

test('bars whose labels all go in have no axis, and where they do not an axis with its title, and only the first labels', async () => {
  const [web, print] = await Promise.all(['web', 'print-52'].map((name) => drawnFrom(labelled, { table: years, preset: at(name) })));
  const labels = (svg = ''): number => [...svg.matchAll(/>\d,\d{3}</gu)].length;
  assert.equal([labels(web?.svg), /id="deaths-gridlines/u.test(web?.svg ?? '')], [16, false]);
  assert.match(print?.svg ?? '', '>deaths<');
  assert.match(print?.svg ?? '', /id="deaths-gridlines/u);
  assert.ok(labels(print?.svg) < 9, print?.svg);
});

test('the number of a bar below 0 stands beside the names, and not on them', async () => {
  const places = tbl([{ town: 'A', deaths: -12 }, { town: 'B', deaths: 35 }], { deaths: 'deaths' });
  const side = (below: string, above: string): object => ({ expr: `datum.deaths < 0 ? ${below} : ${above}` });
  const bars = { data: { name: 'table' }, height: { step: 26 }, encoding: { y: { field: 'town', type: 'nominal' }, x: { field: 'deaths', type: 'quantitative' } }, layer: [{ mark: 'bar' }, { mark: { type: 'text', align: side("'right'", "'left'"), dx: side('-4', '4') }, encoding: { text: { field: 'deaths_words' } } }] };
  for (const preset of ['web', 'mobile', 'print-52']) assert.match((await drawnFrom(bars, { table: places, preset: at(preset) })).svg, '>−12<', preset);
});

test.run();
