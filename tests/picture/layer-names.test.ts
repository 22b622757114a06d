import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { layerName } from '../../src/picture/layer-names.ts';

const ROOT = 'mark-group role-frame root';
const VIEW = 'mark-group role-scope concat_0_group';
const name = (classes: string, around: readonly string[] = [ROOT, VIEW], top = 0) => layerName({ classes, around, top });

test('guides are named by their part', () => {
  assert.is(name('mark-rule role-axis-grid'), 'gridlines');
  assert.is(name('mark-text role-axis-label'), 'axis-labels');
  assert.is(name('mark-text role-axis-title'), 'axis-titles');
  assert.is(name('mark-rule role-axis-tick'), 'axis-lines');
  assert.is(name('mark-rule role-axis-domain'), 'axis-lines');
});

test('all of a legend is the legend', () => {
  assert.is(name('mark-text role-legend-label', [ROOT, 'mark-group role-legend', 'mark-group role-legend-entry']), 'legend');
});

test('marks have the name of their view, with hyphens where Vega-Lite has underscores', () => {
  assert.is(name('mark-rect role-mark bars_estimated_marks'), 'bars-estimated');
  assert.is(name('mark-rule role-mark annotation_start_marks'), 'annotation-start');
  assert.is(name('mark-rect role-mark deaths_marks'), 'deaths');
});

test('marks of a view without a name are named by their kind', () => {
  assert.is(name('mark-rect role-mark marks'), 'bars');
  assert.is(name('mark-symbol role-mark concat_0_layer_0_marks'), 'points');
  assert.is(name('mark-text role-mark concat_0_child_layer_1_marks'), 'labels');
  assert.is(name('mark-rule role-mark layer_2_marks'), 'rules');
  assert.is(name('mark-line role-mark layer_2_marks'), 'lines');
  assert.is(name('mark-area role-mark layer_2_marks'), 'areas');
  assert.is(name('mark-arc role-mark layer_2_marks'), 'shapes');
});

test('the title of the whole is the headline, the one below its view the notes and source, any other of a panel', () => {
  assert.is(name('mark-text role-title-text', [ROOT, 'mark-group role-title']), 'headline');
  assert.is(name('mark-text role-title-subtitle', [ROOT, 'mark-group role-title']), 'subtitle');
  assert.is(name('mark-text role-title-text', [ROOT, VIEW, 'mark-group role-title'], 300), 'notes-and-source');
  assert.is(name('mark-text role-title-subtitle', [ROOT, VIEW, 'mark-group role-title'], 300), 'notes-and-source');
  assert.is(name('mark-text role-title-text', [ROOT, 'mark-group role-scope bars_group', 'mark-group role-title'], 300), 'notes-and-source', 'of a view that has a name as well');
  assert.is(name('mark-text role-title-text', [ROOT, VIEW, 'mark-group role-title'], -17), 'panel-titles');
  assert.is(name('mark-text role-title-text', [ROOT, VIEW, 'mark-group role-scope concat_0_cell', 'mark-group role-title'], 30), 'panel-titles');
  assert.is(name('mark-text role-title-text', [ROOT, VIEW, 'mark-group role-column-header concat_0_column_header', 'mark-group role-title'], 5), 'panel-titles');
});

test.run();
