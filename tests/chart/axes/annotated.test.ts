import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { annotated } from '../../../src/chart/axes/annotated.ts';
import type { DatedEvent } from '../../../src/chart/axes/events-beside.ts';
import { eventsBeside } from '../../../src/chart/axes/events-beside.ts';
import type { Node } from '../../../src/chart/spec/node.ts';
import { PRESETS, WEB } from '../../../src/picture/preset.ts';
import type { Preset } from '../../../src/picture/preset.ts';
import { CIFRAS_STYLE } from '../../../src/picture/style.ts';
import { drawnFrom } from '../../support/drawn.ts';
import { tbl } from '../../support/tbl.ts';

const PRINT = PRESETS.find(({ name }) => name === 'print-52') as Preset;
const event = (name: string, from: string, kind: 'break' | 'event' = 'event'): DatedEvent => ({ data: 'events', event: name, from, year: Number(from.slice(0, 4)), label: `Words of ${name}`, date: from, isBreak: kind === 'break' });
const table = tbl(Array.from({ length: 6 }, (_, i) => ({ year: 2018 + i, deaths: 10 * (i + 1) })), { deaths: 'deaths' });
const BARS = { data: { name: 'table' }, height: 100, mark: 'bar', encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'deaths', type: 'quantitative' } } };
const with_ = (events: readonly DatedEvent[], { spec = BARS as object, preset = WEB } = {}): Node => annotated(spec as Node, { tables: new Map([['table', table]]), events, preset, style: CIFRAS_STYLE, lang: 'en' });
const layers = (spec: Node): Map<string, Node> => new Map(((spec['layer'] ?? []) as Node[]).map((each) => [String(each['name'] ?? ''), each]));

test('an event is a rule and its words with the date, and a break of series a dashed one', () => {
  const found = layers(with_([event('start', '2022-03-27'), event('count', '2020-07-01', 'break')]));
  assert.equal([...found.keys()].filter((name) => name !== '').sort(), ['annotation-count', 'annotation-count-line', 'annotation-start', 'annotation-start-line']);
  assert.equal([(found.get('annotation-start-line')?.['mark'] as Node)['strokeDash'], (found.get('annotation-count-line')?.['mark'] as Node)['strokeDash']], [undefined, [4, 3]]);
  assert.equal(((found.get('annotation-start')?.['encoding'] as Node)['text'] as Node)['value'], ['Words of start', '2022-03-27']);
});

test('on an axis of places a break stands before the first year that it touches, an event before its year or from July behind it: never behind a bar', () => {
  const found = layers(with_([event('start', '2022-03-27'), event('count', '2020-07-01', 'break'), event('end', '2021-09-01')]));
  const place = (name: string): unknown => ((found.get(name)?.['encoding'] as Node)['x'] as Node)['bandPosition'];
  assert.equal([place('annotation-count-line'), place('annotation-start-line')], [0, 0]);
  assert.equal([place('annotation-end-line'), place('annotation-end')], [1, 1]);
});

test('an event of the first year stands behind it, or is not drawn', () => {
  const names = (from: string): string[] => [...layers(with_([event('start', from)])).keys()].filter((name) => name !== '');
  assert.equal([names('2018-09-01'), names('2018-03-01')], [['annotation-start-line', 'annotation-start'], []]);
});

test('several rules between the same two years stand side by side, each with its words, breaks first', () => {
  const found = layers(with_([event('start', '2021-11-27'), event('count', '2022-04-01', 'break'), event('far', '2019-01-01')]));
  const aside = (name: string): unknown => (found.get(name)?.['mark'] as Node)['xOffset'];
  assert.equal([aside('annotation-count-line'), aside('annotation-start-line'), aside('annotation-far-line')], [-1.5, 1.5, undefined]);
  assert.equal([aside('annotation-count'), aside('annotation-start')], [-1.5, 1.5]);
});

test('a rule and the label of a bar as tall as the plot are both whole', async () => {
  const tall = tbl(Array.from({ length: 6 }, (_, i) => ({ year: 2018 + i, deaths: i === 3 ? 90 : 10 })), { deaths: 'deaths' });
  const events = tbl([{ event: 'start', date: '2021-05-12', from: '2021-05-12', year: 2021, kind: 'law', label_en: 'It begins', label_es: 'Comienza' }]);
  const labelled = { data: { name: 'table' }, height: 100, encoding: BARS.encoding, layer: [{ mark: 'bar' }, { mark: { type: 'text', dy: -8 }, encoding: { text: { field: 'deaths_words' } } }] };
  const { svg } = await drawnFrom(labelled, { table: tall, beside: { events } });
  assert.match(svg, /<text[^>]*>90<\/text>/u);
  const [, layer = ''] = /id="deaths-annotation-start-line"(.*?)<\/g>/su.exec(svg) ?? [];
  const [, top, foot] = /y1="(-?[\d.]+)"[^>]*y2="(-?[\d.]+)"/u.exec(layer) ?? /y2="(-?[\d.]+)"[^>]*y1="(-?[\d.]+)"/u.exec(layer) ?? [];
  assert.ok(Math.abs(Number(foot ?? 0) - Number(top ?? 0)) > 90, layer);
});

test('words that are on the right half of the axis run to the left', () => {
  const align = (from: string): unknown => (layers(with_([event('start', from)])).get('annotation-start')?.['mark'] as Node)['align'];
  assert.equal([align('2019-06-01'), align('2022-06-01')], ['left', 'right']);
});

test('several breaks are lettered, and all letters stand before their rules where another rule comes down beside one', () => {
  const breaks = [event('a', '2019-01-01', 'break'), event('b', '2022-01-01', 'break')];
  const marks = (events: readonly DatedEvent[], preset: Preset): unknown[] => ['annotation-a', 'annotation-b'].map((name) => (layers(with_(events, { preset })).get(name)?.['mark'] as Node)['align']);
  assert.equal(((layers(with_(breaks)).get('annotation-b')?.['encoding'] as Node)['text'] as Node)['value'], 'B');
  assert.equal(marks(breaks, PRINT), ['center', 'center']);
  assert.equal(marks([...breaks, event('start', '2022-03-27')], PRINT), ['right', 'right']);
  assert.equal(marks([...breaks, event('start', '2022-09-27')], WEB), ['center', 'center']);
});

test('of panels above each other the first has the words; small panels have none', () => {
  const stacked = with_([event('start', '2022-03-27')], { spec: { data: { name: 'table' }, vconcat: [BARS, BARS] } });
  const [first, second] = (stacked['vconcat'] as Node[]).map((each) => [...layers(each).keys()].filter((name) => name !== ''));
  assert.equal([first, second], [['annotation-start-line', 'annotation-start'], ['annotation-start-line-2']]);
  const facet = { data: { name: 'table' }, facet: { field: 'town' }, spec: BARS };
  assert.equal(with_([event('start', '2022-03-27')], { spec: facet }), facet);
});

test('an event outside the time that is drawn, and an axis that is none of time, have no rule', () => {
  assert.equal(with_([event('old', '2001-01-01'), event('late', '2030-01-01')]), BARS);
  const names = { ...BARS, encoding: { ...BARS.encoding, x: { field: 'deaths', type: 'nominal' } } };
  assert.equal(with_([event('start', '2022-03-27')], { spec: names }), names);
});

test('events stand beside a table as a table of their own, in the language of the chart', () => {
  const events = tbl([{ event: 'start', date: '2022-03-27', from: '2022-03-27', year: 2022, kind: 'law', label_en: 'It begins', label_es: 'Comienza' }, { event: 'vague', date: 'XXXX', from: null, year: null, kind: 'break', label_en: 'b', label_es: 'b' }]);
  assert.equal(eventsBeside(new Map([['table', table], ['events', events]]), 'es').map(({ data, event: name, label, date, isBreak }) => [data, name, label, date, isBreak]), [['events', 'start', 'Comienza', '27 de marzo de 2022', false]]);
});

test('they reach the picture, above the plot and with the day', async () => {
  const events = tbl([{ event: 'start', date: '2022-03-27', from: '2022-03-27', year: 2022, kind: 'law', label_en: 'It begins', label_es: 'Comienza' }]);
  const { svg } = await drawnFrom(BARS, { table, beside: { events } });
  assert.match(svg.replaceAll('\u00a0', ' '), '27 March 2022');
  assert.match(svg, 'id="deaths-annotation-start-line"');
});

test.run();
