import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { aboveHeaders } from '../../../src/chart/axes/above-headers.ts';
import type { Node } from '../../../src/chart/spec/node.ts';
import { overlap } from '../../../src/lint/overlap.ts';
import { units } from '../../../src/lint/units.ts';
import { PRESETS, WEB } from '../../../src/picture/preset.ts';
import { BARS, drawnFrom, found, X, Y } from '../../support/drawn.ts';
import { tbl } from '../../support/tbl.ts';

const TOWNS = tbl([{ town: 'Esperanza', year: 2022, deaths: 21 }, { town: 'Esperanza', year: 2023, deaths: 24 }, { town: 'Las Lomas', year: 2022, deaths: 31 }, { town: 'Las Lomas', year: 2023, deaths: 33 }], { deaths: 'deaths' });
const y = { ...Y, title: 'Deaths' };
const titleY = (view: unknown): unknown => ((((view as Node)['encoding'] as Node)['y'] as Node)['axis'] as Node | undefined)?.['titleY'];

test('the title of an upright axis stands above the headers of the panels, at every width', async () => {
  for (const preset of PRESETS) {
    for (const view of [{ ...BARS, encoding: { x: X, y: Y, column: { field: 'town', title: null } } }, { ...BARS, encoding: { x: X, y: Y, facet: { field: 'town', title: null, columns: 2 } } }, { data: { name: 'table' }, facet: { field: 'town', title: null }, columns: 1, spec: { ...BARS, data: undefined } }]) {
      assert.equal(await found(overlap, await drawnFrom(view, { table: TOWNS, preset })), []);
    }
  }
});

test('it goes up by what the header takes, from wherever it stood', () => {
  const panels = (encoding: Node): Node => aboveHeaders({ mark: 'bar', encoding: { x: X, ...encoding } }, WEB);
  assert.is(titleY(panels({ y, column: { field: 'town' } })), -27);
  assert.is(titleY(panels({ y: { ...y, axis: { titleY: -30 } }, column: { field: 'town', header: { labelPadding: 10 } } })), -49);
});

test('of panels that go on in further rows the title stands once, above the first header, and panels in a row keep it at their axis', async () => {
  const wrapped = (facet: Node, more: Node = {}): Node => aboveHeaders({ facet: { field: 'town', ...facet }, columns: 1, spec: { mark: 'bar', encoding: { x: X, y }, ...more } }, WEB);
  const headerOf = (view: Node): unknown => ((view['facet'] as Node)['header'] as Node | undefined)?.['title'];
  assert.is(headerOf(wrapped({})), 'Deaths');
  assert.is(((wrapped({})['spec'] as Node)['encoding'] as Record<string, Node>)['y']?.['title'], null);
  assert.is(headerOf(wrapped({ header: { title: 'Town' } })), 'Town', 'its author says what they are called');
  assert.is(headerOf(wrapped({}, { layer: [{ mark: 'line', encoding: { y: { ...Y, title: 'Others' } } }] })), undefined, 'axes that are called otherwise are told at each');
  const inRows = { ...BARS, encoding: { x: X, y: Y, facet: { field: 'town', title: null, columns: 1 } } };
  for (const view of [inRows, { data: { name: 'table' }, facet: { field: 'town', title: null }, columns: 1, spec: { ...BARS, data: undefined } }]) {
    const drawing = await drawnFrom(view, { table: TOWNS, words: { subtitle: 'A year' } });
    assert.is([...drawing.svg.matchAll(/>deaths</gu)].length, 1);
    assert.equal(await found(units, drawing), [], 'and says the unit');
  }
});

test('a view without panels, or whose panels have no header above them, keeps its titles where they are', () => {
  for (const encoding of [{ y }, { y, column: { field: 'town', header: null } }, { y, column: { field: 'town', header: { labels: false } } }, { y, column: { field: 'town', header: { labelOrient: 'bottom' } } }, { y, row: { field: 'town' } }]) {
    const view = { mark: 'bar', encoding: { x: X, ...encoding } };
    assert.equal(aboveHeaders(view, WEB), view);
  }
});

test('an axis without a title, and no axis, stay as they are', () => {
  for (const upright of [{ ...Y, title: null }, { ...Y, title: 'Deaths', axis: null }, Y]) {
    const view = { mark: 'bar', encoding: { x: X, y: upright, column: { field: 'town' } } };
    assert.equal(aboveHeaders(view, WEB), view);
  }
});

test.run();
