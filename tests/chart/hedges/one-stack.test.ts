import { test } from 'uvu';
import * as assert from 'uvu/assert';
import fc from 'fast-check';
import { scene } from '../../../src/chart/scene/scene.ts';
import type { Quantity } from '../../../src/figure/quantity.ts';
import { interval } from '../../../src/figure/interval.ts';
import { atLeast, exact } from '../../support/quantities.ts';
import { drawnFrom } from '../../support/drawn.ts';
import { tbl } from '../../support/tbl.ts';

const unstated = (n: number): Quantity => ({ ...interval(n, n), value: n, type: 'unstated' });
const CAUSES = ['alcohol', 'boat', 'rest'];
const parts = (...values: readonly Quantity[]) => tbl(values.map((value, i) => ({ year: 2022, cause: CAUSES[i] ?? '', value })), { value: 'deaths' });
const MEASURE = { field: 'value', type: 'quantitative' };
const CAUSE = { field: 'cause', type: 'nominal', legend: null };

/** Bars in parts and what stands on them, lying or standing. */
const stacked = (layers: readonly object[], { along = 'x', measure = {} }: { along?: 'x' | 'y'; measure?: object } = {}): object => ({
  data: { name: 'table' }, height: along === 'x' ? 60 : 400,
  encoding: { [along === 'x' ? 'y' : 'x']: { field: 'year', type: 'ordinal' }, [along]: { ...MEASURE, axis: null, ...measure }, color: CAUSE },
  layer: [{ mark: 'bar' }, ...layers],
});
const label = (mark: object = {}, encoding: object = {}): object => ({ mark: { type: 'text', ...mark }, encoding: { text: { field: 'cause' }, color: { value: '#1a1a1a' }, ...encoding } });

/** For each label how far along its own part its anchor stands, in tenths: the side that it is aligned to. */
async function places(spec: object, table: ReturnType<typeof parts>, { along = 'x', at = 'middle' }: { along?: 'x' | 'y'; at?: 'first' | 'middle' | 'last' } = {}): Promise<number[]> {
  const drawing = await drawnFrom(spec, { table });
  const items = (await scene(drawing.spec)).filter(({ role }) => role === 'mark');
  const size = along === 'x' ? 'width' : 'height';
  // The words that nobody asked for stand beside.
  return items.filter(({ type, view }) => type === 'text' && view === 'labels').map((text) => {
    const bar = items.find(({ type, row }) => type === 'rect' && row?.index === text.row?.index);
    const anchor = text[along] + (at === 'first' ? 0 : at === 'last' ? text[size] : text[size] / 2);
    return bar === undefined ? NaN : Math.floor(((anchor - bar[along]) / bar[size]) * 10 + 0.1) / 10;
  });
}

test('the label of a part stands in the middle of it, whatever is unstated and whatever colour the label has', async () => {
  const table = parts(exact(44), exact(29), unstated(27));
  assert.equal(await places(stacked([label()]), table), [0.5, 0.5, 0.5]);
  assert.equal(await places(stacked([label({ dy: -40 }, { detail: { field: 'cause' } })], { measure: { stack: true } }), table), [0.5, 0.5, 0.5]);
  assert.equal(await places(stacked([label()], { measure: { stack: 'normalize' } }), table), [0.5, 0.5, 0.5]);
});

test('the parts of a lying bar stand in the order of the legend, as Vega-Lite has them, and the unstated one behind them', async () => {
  for (const last of [exact(27), unstated(27)]) {
    const bars = (await scene((await drawnFrom(stacked([label()]), { table: parts(exact(44), exact(29), last) })).spec)).filter(({ role, type }) => role === 'mark' && type === 'rect');
    assert.equal(bars.sort((a, b) => a.x - b.x).map(({ row }) => row?.index), [0, 1, 2]);
  }
});

test('bars of one row each are no stacks, by whatever they are parted: their labels stay on their ends', async () => {
  const table = tbl([{ year: 2022, cause: 'alcohol', value: exact(44) }, { year: 2023, cause: 'boat', value: exact(29) }], { value: 'deaths' });
  assert.equal(await places(stacked([label()]), table), [1, 1]);
});

test('a part without a number has no label', async () => {
  const table = tbl([{ year: 2022, cause: 'alcohol', n: 44 }, { year: 2022, cause: 'boat', n: 29 }, { year: 2022, cause: 'rest', n: null }], { n: 'deaths' });
  const { spec } = await drawnFrom(stacked([{ mark: { type: 'text' }, encoding: { text: { field: 'n' }, color: { value: '#1a1a1a' } } }], { measure: { field: 'n' } }), { table });
  assert.equal((await scene(spec)).filter(({ type, view }) => type === 'text' && view === 'labels').map(({ text }) => text).sort(), ['29', '44']);
});

test('exact bars share their stack too', async () => {
  assert.equal(await places(stacked([label()]), parts(exact(44), exact(29), exact(27))), [0.5, 0.5, 0.5]);
});

test('letters that run to the right begin where their part begins, and those that run to the left end where it ends', async () => {
  const table = parts(exact(44), exact(29), unstated(27));
  assert.equal(await places(stacked([label({ align: 'left' })]), table, { at: 'first' }), [0, 0, 0]);
  assert.equal(await places(stacked([label({ align: 'right' })]), table, { at: 'last' }), [1, 1, 1]);
});

test('an author says where in its part a label stands', async () => {
  assert.equal(await places(stacked([label({}, { x: { ...MEASURE, bandPosition: 0.3 } })]), parts(exact(44), exact(29), unstated(27))), [0.3, 0.3, 0.3]);
});

test('a label keeps to its part where the text leaves rows out, and where its author keeps it out of the stack it stays out', async () => {
  const table = parts(exact(44), exact(29), unstated(27));
  const some = { ...label(), transform: [{ filter: "datum.cause === 'alcohol'" }] };
  assert.equal(await places(stacked([some]), table), [0.5]);
  const out = await drawnFrom(stacked([label({}, { x: { ...MEASURE, stack: null } })]), { table });
  assert.not.match(JSON.stringify(out.spec), 'value_within');
});

test('bars side by side, sums and texts of other places are left as they are', async () => {
  const table = parts(exact(44), atLeast(29));
  const left = [label({}, { x: { value: 0 } }), label({}, { x: { ...MEASURE, aggregate: 'sum' }, text: { ...MEASURE, aggregate: 'max' } })];
  for (const each of left) assert.not.match(JSON.stringify((await drawnFrom(stacked([each]), { table: parts(exact(44), exact(29)) })).spec), 'value_within');
  assert.not.match(JSON.stringify((await drawnFrom(stacked([label()], { measure: { stack: null } }), { table })).spec), 'value_within');
});

test('whatever the parts, each label stands on its own, lying or standing', async () => {
  const amounts = fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 2, maxLength: 3 });
  await fc.assert(fc.asyncProperty(amounts, fc.constantFrom('x' as const, 'y' as const), fc.boolean(), async (values, along, hedged) => {
    const table = parts(...values.map((n, i) => (hedged && i === values.length - 1 ? unstated(n) : exact(n))));
    const mark = along === 'x' ? {} : { baseline: 'middle' };
    // Of labels that would stand on each other some are left out.
    for (const place of await places(stacked([label(mark)], { along }), table, { along })) assert.equal(place, 0.5);
  }), { numRuns: 8 });
});

test.run();
