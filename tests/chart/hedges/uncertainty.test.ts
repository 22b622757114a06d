import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Node } from '../../../src/chart/spec/node.ts';
import { withHedges } from '../../../src/chart/hedges/uncertainty.ts';
import type { Hedged } from '../../../src/chart/hedges/uncertainty.ts';
import { CIFRAS_STYLE } from '../../../src/picture/style.ts';
import type { Quantity } from '../../../src/figure/quantity.ts';
import { interval } from '../../../src/figure/interval.ts';
import type { Table } from '../../../src/table/table.ts';
import { about, atLeast, atMost, exact, missing, range, unknown } from '../../support/quantities.ts';
import { drawnFrom } from '../../support/drawn.ts';
import { tbl } from '../../support/tbl.ts';

const possible = (n: number): Quantity => ({ ...interval(0, n), value: n, type: 'possible' });
const unstated = (n: number): Quantity => ({ ...interval(n, n), value: n, type: 'unstated' });
const YEAR = { field: 'year', type: 'ordinal' };
const VALUE = { field: 'value', type: 'quantitative' };

/** One row a quantity, in the years from 2020. */
const rows = (...values: readonly Quantity[]): Table => tbl(values.map((value, i) => ({ year: 2020 + i, value })), { value: 'deaths' });
const hedged = (spec: object, table: Table): Hedged => withHedges(spec as Node, { tables: new Map([['table', table]]), lang: 'en', style: CIFRAS_STYLE, labelSize: 13, width: 656 });
const view = (mark: unknown, more: object = {}): object => ({ data: { name: 'table' }, height: 120, mark, encoding: { x: YEAR, y: VALUE, ...more } });

/** The views of a spec that draw, by name. */
function views(spec: Node): Map<string, Node> {
  const children = ['layer', 'vconcat', 'hconcat'].flatMap((key) => (Array.isArray(spec[key]) ? (spec[key] as Node[]) : []));
  const inner = [...children, ...(spec['spec'] === undefined ? [] : [spec['spec'] as Node])].flatMap((child) => [...views(child)]);
  return new Map([...(spec['mark'] === undefined ? [] : [[String(spec['name']), spec] as const]), ...inner]);
}
const names = (spec: object, table: Table): string[] => [...views(hedged(spec, table).spec).keys()];
const markOf = (spec: object, table: Table, name: string): Node => views(hedged(spec, table).spec).get(name)?.['mark'] as Node;

test('exact numbers are drawn as their author wrote it', () => {
  const spec = view('bar');
  assert.equal(hedged(spec, rows(exact(3), exact(5))).spec, { ...spec, name: 'bars' });
});

test('each kind of number that the rows have gets a form of its own, and the rows that are not exact their words', () => {
  const kinds: readonly (readonly [Quantity, readonly string[]])[] = [
    [atLeast(5), ['bars', 'bars-at-least', 'bars-labels']],
    [atMost(5), ['bars', 'bars-estimated', 'bars-at-most', 'bars-labels']],
    [about(5, 1), ['bars', 'bars-estimated', 'bars-labels']],
    [range(2, 5), ['bars', 'bars-certain', 'bars-range', 'bars-labels']],
    [unstated(5), ['bars', 'bars-unstated', 'bars-labels']],
    [possible(5), ['bars', 'bars-possible', 'bars-labels']],
    [missing, ['bars', 'bars-missing']],
    [unknown, ['bars', 'bars-unknown']],
  ];
  for (const [quantity, forms] of kinds) assert.equal(names(view('bar'), rows(exact(3), quantity)).sort(), [...forms].sort(), quantity.type);
});

test('points and lines have the same forms, and a line goes through the values while its markers say what they are', () => {
  assert.equal(names(view('point'), rows(exact(3), atLeast(5), about(4, 1))), ['points', 'points-estimated', 'points-at-least', 'points-labels']);
  assert.equal(names(view('line'), rows(exact(3), atLeast(5), about(4, 1))), ['lines', 'lines-estimated', 'lines-at-least', 'lines-points', 'lines-labels']);
  assert.equal(names(view({ type: 'rule', y2: 0 }), rows(exact(3), about(4, 1))), ['rules', 'rules-estimated', 'rules-labels']);
});

test('what is not exact is hollow, so that no renderer can turn it solid', () => {
  for (const [mark, name] of [['bar', 'bars-estimated'], ['point', 'points-estimated']] as const) {
    const drawn = markOf(view(mark), rows(exact(3), about(5, 1)), name);
    assert.equal([drawn['filled'], drawn['fill'], drawn['color']], [false, '#ffffff', CIFRAS_STYLE.colours.first]);
  }
  assert.is(markOf(view('bar'), rows(unstated(3)), 'bars-unstated')['color'], CIFRAS_STYLE.colours.quiet);
});

test('the arrow of a bound points to where the number may lie, with standing and with lying bars', () => {
  const head = (spec: object, quantity: Quantity, name: string): string => String(markOf(spec, rows(exact(3), quantity), name)['shape']);
  const lying = { ...view('bar'), encoding: { x: VALUE, y: YEAR } };
  assert.match(head(view('bar'), atLeast(5), 'bars-at-least'), 'L0,-1');
  assert.match(head(view('bar'), atMost(5), 'bars-at-most'), 'L0,1');
  assert.match(head(lying, atLeast(5), 'bars-at-least'), 'L1,0');
  assert.match(head(lying, atMost(5), 'bars-at-most'), 'L-1,0');
});

test('a bar that its author moves aside takes its arrow along', () => {
  const lying = { ...view({ type: 'bar', yOffset: 9 }), encoding: { x: VALUE, y: YEAR } };
  assert.is(markOf(lying, rows(exact(3), atLeast(5)), 'bars-at-least')['yOffset'], 9);
  assert.is(markOf(view('bar'), rows(exact(3), atLeast(5)), 'bars-at-least')['yOffset'], undefined);
});

test('an author who prints the words has no labels twice, and his bare number becomes its words', () => {
  const text = (field: string): object => ({ ...view('bar'), mark: undefined, layer: [{ mark: 'bar' }, { mark: { type: 'text', dy: -8 }, encoding: { text: { field } } }] });
  const table = rows(exact(3), atLeast(5));
  assert.equal(names(text('value_words'), table), ['bars', 'bars-at-least', 'labels']);
  assert.equal((views(hedged(text('value'), table).spec).get('labels')?.['encoding'] as Node)['text'], { field: 'value_words' });
  assert.match(JSON.stringify(markOf(text('value_words'), table, 'labels')['dy']), 'at_least', 'it makes room for the arrow');
});

test('a text that prints some of the rows leaves the words of the others', () => {
  const spec = { ...view('bar'), mark: undefined, layer: [{ mark: 'bar' }, { transform: [{ filter: 'datum.year === 2020' }], mark: 'text', encoding: { text: { field: 'value_words' } } }] };
  assert.ok(names(spec, rows(exact(3), atLeast(5))).includes('bars-labels'));
});

test('a view that reads the type, or both bounds, is its author’s own drawing', () => {
  const table = rows(exact(3), atLeast(5));
  for (const more of [{ opacity: { condition: { test: "datum.value_type === 'at_least'", value: 0.5 }, value: 1 } }, { y: { field: 'value_low', type: 'quantitative' }, y2: { field: 'value_high' } }]) {
    assert.equal(names(view('bar', more), table), ['bars']);
  }
});

test('the bars of a stack stand where they stood before they were parted by form, and the unstated part last', async () => {
  const table = tbl([
    { year: 2020, category: 'cause:illness', value: exact(30) }, { year: 2020, category: 'cause:violent', value: about(20, 2) }, { year: 2020, category: 'cause:unstated', value: unstated(10) },
  ], { value: 'deaths' });
  const { spec } = hedged(view('bar', { color: { field: 'category', type: 'nominal' } }), table);
  const [, stack] = (spec['transform'] as Node[]).filter((each) => each['stack'] !== undefined || each['as'] === 'value_last');
  assert.equal(stack, { stack: 'value', groupby: ['year'], sort: [{ field: 'value_last', order: 'ascending' }, { field: 'category', order: 'descending' }], as: ['value_start', 'value_end'] });
  const solid = views(spec).get('bars-estimated')?.['encoding'] as Node;
  assert.equal([(solid['y'] as Node)['field'], solid['y2']], ['value_start', { field: 'value_end' }]);
});

test('what has no place in a stack is refused', () => {
  const faults = (table: Table, stack?: string): string[] => hedged(view('bar', { color: { field: 'category', type: 'nominal' }, y: { ...VALUE, ...(stack === undefined ? {} : { stack }) } }), table).faults.map(({ code, what }) => `${code} ${what}`);
  const part = (value: Quantity): Table => tbl([{ year: 2020, category: 'a', value: exact(3) }, { year: 2020, category: 'b', value }]);
  assert.equal(faults(part(range(2, 4))), ['HEDGE_NOT_DRAWN "value" has ranges, which have no place in a stack']);
  assert.equal(faults(part(atLeast(4)), 'normalize'), ['HEDGE_NOT_DRAWN "value" has bounds, of which no shares of 100% can be made']);
  assert.equal(faults(part(atLeast(4))), []);
});

test('a form that cannot say it is refused: other marks, other channels, two figures in one mark, sums in the spec', () => {
  const table = tbl([{ year: 2020, value: atLeast(5), other: atLeast(6) }]);
  const whats = (spec: object): string[] => hedged(spec, table).faults.map(({ what }) => what);
  assert.match(whats(view('area'))[0] ?? '', 'a mark of area does not say so');
  assert.match(whats(view('bar', { y: { ...VALUE, aggregate: 'sum' } }))[0] ?? '', 'the spec sums them up without their bounds');
  assert.match(whats(view('point', { x: { field: 'other', type: 'quantitative' } }))[0] ?? '', '"other" and "value" have numbers that are not exact, in one mark');
  assert.match(whats(view('point', { y: YEAR, size: VALUE }))[0] ?? '', 'size does not say so');
});

test('forms that a filter leaves without rows are left out of the picture, and it is drawn', async () => {
  const spec = { data: { name: 'table' }, height: 90, transform: [{ filter: 'datum.year < 2022' }], mark: 'bar', encoding: { x: YEAR, y: VALUE } };
  const { svg } = await drawnFrom(spec, { table: rows(exact(3), exact(5), atLeast(7)) });
  assert.not.match(svg, 'at-least');
});

test('what is not exact reaches the picture: hatched, with an arrow, in words; a gap says so', async () => {
  const { svg } = await drawnFrom(view('bar'), { table: rows(exact(30), atLeast(50), about(40, 5), range(20, 30), missing) });
  const printed = svg.replaceAll('\u00a0', ' ');
  for (const words of ['at least 50', 'about 40', '20–30', 'no data']) assert.match(printed, words);
  for (const id of ['deaths-bars-at-least', 'deaths-bars-estimated', 'deaths-bars-range']) assert.match(svg, `id="${id}"`);
});

test.run();
