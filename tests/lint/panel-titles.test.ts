import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { panelTitles } from '../../src/lint/panel-titles.ts';

test('panels are titled by their headers, of a facet or of a channel, in one line or several', () => {
  assert.equal(panelTitles({ vconcat: [{ facet: { field: 'town', header: { title: 'Deaths' } }, spec: {} }] }), ['Deaths']);
  assert.equal(panelTitles({ encoding: { facet: { field: 'town', header: { title: ['Deaths', 'a year'] } } } }), ['Deaths a year']);
  assert.equal(panelTitles({ facet: { row: { header: { title: 'Town' } } } }), ['Town']);
});

test('headers without a title, and specs without panels, have none', () => {
  assert.equal(panelTitles({ facet: { field: 'town', header: { title: null } }, spec: { mark: 'bar' } }), []);
  assert.equal([panelTitles({ mark: 'bar' }), panelTitles(null)], [[], []]);
});

test.run();
