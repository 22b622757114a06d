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
const wanted = (placed: readonly Placed[], dropped: Dropped): [number[], number] => {
  const { axes, headroom } = wantedBy(placed, dropped, { unread: new Map([['labels', 0], ['more', 0], ['others', 1]]), gap: 2 });
  return [[...axes], headroom];
};

test('a picture whose labels all go in wants nothing', () => {
  assert.equal(wantedBy([label('a', 0, 0)], new Map(), { unread: new Map([['labels', 0]]), gap: 2 }), NOTHING_WANTED);
});

test('a number that loses its label in a plot without an axis wants one there, and nowhere else', () => {
  const placed = [label('a', 0, 0), label('b', 10, 0), label('c', 0, 90, 'others')];
  assert.equal(wanted(placed, new Map([['labels', new Set(['b'])]])), [[0], 0]);
  assert.equal(wanted(placed, new Map([['others', 'all']])), [[1], 0]);
});

test('one that another label says, a name, and a label in a plot with an axis want none', () => {
  assert.equal(wanted([label('a', 0, 0), label('a', 50, 0, 'more')], new Map([['labels', 'all']])), [[], 0]);
  assert.equal(wanted([label('a', 0, 0, 'labels', 'Izalco')], new Map([['labels', 'all']])), [[], 0]);
  assert.equal(wanted([label('a', 0, 0, 'beside')], new Map([['beside', 'all']])), [[], 0]);
});

test('a label below the words of an event wants as much room as it stands in them, in any plot', () => {
  const words: Placed = { ...label('e', 0, -8, 'annotation_start', '12 May 2021'), y2: 4 };
  assert.equal(wanted([label('a', 0, 0), words], new Map([['labels', 'all']])), [[], 6]);
  assert.equal(wanted([label('a', 0, 0, 'beside'), words], new Map([['beside', 'all']])), [[], 6]);
});

test('what was given is given once', () => {
  const axis: Wanted = { axes: new Set([1]), headroom: 0 };
  assert.equal(withMore(NOTHING_WANTED, axis), axis);
  assert.is(withMore(axis, axis), null);
  assert.is(withMore({ axes: new Set(), headroom: 6 }, { axes: new Set(), headroom: 9 }), null);
  assert.equal(withMore(axis, { axes: new Set([0]), headroom: 6 }), { axes: new Set([1, 0]), headroom: 6 });
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

test.run();
