import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { narrowed } from '../../../src/chart/axes/narrow-axes.ts';
import type { Node } from '../../../src/chart/spec/node.ts';
import { PRESETS } from '../../../src/picture/preset.ts';
import type { Preset } from '../../../src/picture/preset.ts';
import { CIFRAS_STYLE } from '../../../src/picture/style.ts';
import { draw } from '../../../src/chart/draw.ts';
import { lint } from '../../../src/lint/index.ts';
import type { Table } from '../../../src/table/table.ts';
import { drawnFrom } from '../../support/drawn.ts';
import { tbl } from '../../support/tbl.ts';

const preset = (name: string): Preset => PRESETS.find((each) => each.name === name) as Preset;
const narrow = (spec: object, name: string, table: Table): Node => narrowed(spec as Node, { preset: preset(name), style: CIFRAS_STYLE, tables: new Map([['table', table]]), lang: 'en' });
const axisOf = (view: Node, channel: 'x' | 'y'): Node => ((view['encoding'] as Node)[channel] as Node)['axis'] as Node;

const YEARS = tbl(Array.from({ length: 16 }, (_, i) => ({ year: 2010 + i, deaths: i + 1 })), { deaths: 'deaths' });
const COLUMNS = { mark: 'bar', encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'deaths', type: 'quantitative' } } };
const LONG = ['Death by violence', 'Lack of medical attention in prison', 'Illness'];
const NAMES = tbl(LONG.map((cause, i) => ({ cause, deaths: i + 2 })), { deaths: 'deaths' });
const ROWS = { data: { name: 'table' }, height: { step: 24 }, mark: 'bar', encoding: { y: { field: 'cause', type: 'nominal', title: null }, x: { field: 'deaths', type: 'quantitative', axis: null } } };

test('years are written as often as they go in', () => {
  const values = (name: string): unknown => axisOf(narrow(COLUMNS, name, YEARS), 'x')?.['values'];
  assert.equal([values('web'), values('mobile')], [undefined, [2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024]]);
  assert.equal(values('print-52'), [2010, 2015, 2020, 2025]);
});

test('an author who says which years keeps them', () => {
  const own = { ...COLUMNS, encoding: { ...COLUMNS.encoding, x: { ...COLUMNS.encoding.x, axis: { values: [2011] } } } };
  assert.equal(axisOf(narrow(own, 'print-52', YEARS), 'x')['values'], [2011]);
});

test('panels stand beside each other only as far as each has room', () => {
  const columns = (name: string): unknown => narrow({ facet: { field: 'cause', type: 'nominal' }, columns: 3, spec: ROWS }, name, NAMES)['columns'];
  assert.equal(['web', 'mobile', 'print-163', 'print-52'].map(columns), [2, 1, 2, 1]);
});

test('long names stand above their bars in a narrow picture, whose rows make room for them', () => {
  const view = narrow(ROWS, 'mobile', NAMES);
  const { labelAlign, labelOffset } = axisOf(view, 'y');
  assert.is(labelAlign, 'left');
  assert.ok(Number(labelOffset) < -10);
  assert.ok(Number((view['height'] as Node)['step']) > 24 + 10);
  assert.equal(narrow(ROWS, 'web', NAMES)['height'], ROWS.height);
});

test('a name wider than the column goes on in a second line, above its bar; the others have an empty one first', () => {
  const wide = tbl([...LONG, 'A name that is much too long for one line of a newspaper’s column'].map((cause, i) => ({ cause, deaths: i + 2 })), { deaths: 'deaths' });
  const { labelExpr } = axisOf(narrow(ROWS, 'print-52', wide), 'y');
  assert.match(String(labelExpr), /datum\.label === "Illness" \? \["\u00a0","Illness"\]/u);
});

test('names beside bars that take two lines have one above and one below the middle of the bar', () => {
  const wide = tbl(['Illness', 'A name of a cause that is so long that it takes one half of the whole page'].map((cause, i) => ({ cause, deaths: i + 2 })), { deaths: 'deaths' });
  const { labelBaseline, labelExpr } = axisOf(narrow(ROWS, 'web', wide), 'y');
  assert.equal((labelBaseline as Node)['value'], 'middle');
  assert.equal(((labelBaseline as Node)['condition'] as Node)['value'], 'bottom');
  assert.match(String(labelExpr), ': datum.label');
});

const READ = { ...ROWS, encoding: { ...ROWS.encoding, x: { field: 'deaths', type: 'quantitative' } } };

test('no desk has anything to mend in such charts, at any width', async () => {
  const { name, authored } = await drawnFrom(READ, { table: NAMES, words: { subtitle: 'Deaths by cause' } });
  const { tables } = await drawnFrom(READ, { table: NAMES, words: { subtitle: 'Deaths by cause' } });
  for (const each of PRESETS) {
    const drawing = await draw({ name, authored, tables }, { preset: each });
    assert.equal((await lint(drawing)).map(({ what }) => what), [], each.name);
    assert.match(drawing.svg, `width="${each.width}"`);
  }
});

test('the title of an upright axis goes in beside the numbers of the axis, of the widest of panels above each other', async () => {
  const wide = tbl(Array.from({ length: 16 }, (_, i) => ({ year: 2010 + i, deaths: 91_000 + i })), { deaths: 'deaths of people in all prisons' });
  const shown = { ...COLUMNS, encoding: { ...COLUMNS.encoding, y: { ...COLUMNS.encoding.y, title: 'Deaths of all people held there' } } };
  const title = (view: Node): unknown => ((view['encoding'] as Node)['y'] as Node)['title'];
  assert.is(title(narrow(shown, 'print-52', YEARS)), 'Deaths of all people held there');
  assert.equal(title(narrow(shown, 'print-52', wide)), ['Deaths of all people', 'held there']);
});

test.run();
