import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Authored } from '../../src/chart/spec/authored.ts';
import { interval } from '../../src/figure/interval.ts';
import { numbersDrawn, published } from '../../src/lock/published.ts';
import { tbl } from '../support/tbl.ts';

const table = tbl([{ year: 2022, deaths: 495, beds: 3 }, { year: 2023, deaths: null, beds: 4 }], { deaths: 'deaths' }, ['efe-1', 'efe-2']);
const authored = (spec: object): Authored => ({ file: 'a.vl.json', text: JSON.stringify(spec), spec: spec as Authored['spec'] });

test('a number has its address, its bounds, its unit and its origins', () => {
  const [first] = published(table, ['deaths']);
  assert.equal({ ...first, citations: first?.citations.map(({ id }) => id) }, {
    id: 'test[year=2022].deaths', where: '2022', label: 'deaths', shown: { value: 495, low: 495, high: 495, type: 'exact', unit: 'deaths' }, citations: ['efe-1'],
  });
});

test('a gap is published as a gap, and an end that nobody knows is null', () => {
  assert.equal(published(table, ['deaths'])[1]?.shown, { value: null, low: null, high: null, type: 'missing', unit: 'deaths' });
  const hedged = tbl([{ year: 2022, dead: { ...interval(241, Infinity, 'high'), value: 241, type: 'at_least' } }]);
  assert.equal(published(hedged, ['dead'])[0]?.shown, { value: 241, low: 241, high: null, type: 'at_least', unit: '' });
});

test('a chart publishes the numbers that its views read, in words or not, and those that its words name', () => {
  const tables = new Map([['table', table]]);
  const spec = { mark: 'bar', encoding: { x: { field: 'year' }, text: { field: 'deaths_words' } } };
  assert.equal(numbersDrawn(authored(spec), tables).get('table'), ['deaths']);
  const worded = { ...spec, usermeta: { words: { en: { title: '{[year=2022].beds} beds' } } } };
  assert.equal(numbersDrawn(authored(worded), tables).get('table'), ['beds', 'deaths']);
});

test('years say when, and are no published numbers; nor is what the chart does not draw', () => {
  assert.equal(numbersDrawn(authored({ mark: 'bar', encoding: { x: { field: 'year' } } }), new Map([['table', table]])).get('table'), []);
});

test.run();
