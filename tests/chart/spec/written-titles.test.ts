import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { writtenTitles } from '../../../src/chart/spec/written-titles.ts';

test('the titles of axes, legends and panels and the texts of marks stand in the spec, each once', () => {
  const y = { field: 'deaths', title: 'Deaths' };
  assert.equal(writtenTitles({ vconcat: [{ title: { text: ['In', 'custody'] }, encoding: { y, color: { legend: { title: 'Cause' } } } }, { encoding: { y: { axis: { title: 'Deaths' } } }, layer: [{ mark: { type: 'text', text: 'no data' } }, { encoding: { text: { value: 'not counted' } } }] }] }), ['In custody', 'Deaths', 'Cause', 'no data', 'not counted']);
});

test('those of a preset stand there too; words of a language, data, and what only machines read do not', () => {
  assert.equal(writtenTitles({ usermeta: { words: { en: { title: 'Fewer died' } }, presets: { 'print-52': { usermeta: { words: { en: { title: 'Fewer' } } }, encoding: { y: { title: 'Died' } } } } } }), ['Died']);
  assert.equal(writtenTitles({ data: { values: [{ title: 'a row' }] }, transform: [{ calculate: 'datum.title', as: 'title' }], description: 'bars' }), []);
});

test('no title, one that is left out and one that is reckoned are none', () => {
  assert.equal([{ encoding: { y: { title: null } } }, { title: { text: { expr: 'a' } } }, {}, null].flatMap(writtenTitles), []);
});

test.run();
