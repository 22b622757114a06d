import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { LoggerInterface } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { compiled, withRowsAndWidths } from '../../../src/chart/vega/compiled.ts';
import { fit, padded, svgWidth } from '../../../src/chart/fit/fit.ts';
import { frame } from '../../../src/chart/spec/frame.ts';
import { renderSvg } from '../../../src/chart/vega/render.ts';
import { WEB } from '../../../src/picture/preset.ts';
import { BARS, DATES, FACET, PAIR } from '../specs.ts';

const silent = { level: () => silent, error: () => silent, warn: () => silent, info: () => silent, debug: () => silent } as unknown as LoggerInterface;
const asked = (spec: unknown) => compiled(spec as TopLevelSpec, { logger: silent, warned: () => false });
const bars = (rows: readonly unknown[], more: object = {}) => ({ data: { name: 'table' }, datasets: { table: rows }, width: 300, mark: 'bar', encoding: { x: { field: 'year', type: 'nominal' }, y: { field: 'n', type: 'quantitative' } }, ...more });

test('specs that differ in their rows, their widths and what is said of them share what was compiled', async () => {
  const first = await asked(bars([{ year: 2022, n: 495 }]));
  assert.is(await asked(bars([{ year: 2023, n: 214 }, { year: 2024, n: 114 }], { width: 411, description: 'Bars.', usermeta: { a: 1 } })), first);
  assert.is.not(await asked(bars([{ year: 2022, n: 495 }], { mark: 'line' })), first);
});

test('each gets its own rows and widths, and the rows stay as they were', async () => {
  const spec = (n: number, width: number) => bars([{ year: 2022, n }], { width }) as unknown as TopLevelSpec;
  const [small, large] = [await renderSvg(spec(1, 200)), await renderSvg(spec(4_000, 400))];
  assert.is(svgWidth(large) > svgWidth(small) + 150, true);
  assert.match(large, />4,?000</);
  assert.not.match(small, />4,?000</);
  const rows = [{ year: 2022, n: 7 }];
  await renderSvg(bars(rows) as unknown as TopLevelSpec);
  assert.equal(Reflect.ownKeys(rows[0] as object), ['year', 'n']);
});

test('the order in which they are drawn does not show', async () => {
  const draw = async (n: number) => renderSvg(bars([{ year: 2022, n }]) as unknown as TopLevelSpec);
  const [a, b] = [await draw(1), await draw(2)];
  assert.equal([await draw(2), await draw(1)], [b, a]);
});

test('whatever the form, each width finds its place, and none of the numbers that stand for widths is left', async () => {
  const channels = { x: { field: 'year', type: 'nominal' }, y: { field: 'n', type: 'quantitative' } };
  const panel = (width: number) => ({ width, mark: 'bar', encoding: channels });
  const forms: Readonly<Record<string, { spec: object; widths: readonly number[] }>> = {
    'panels as wide as each other': { spec: { hconcat: [panel(100), panel(100)] }, widths: [0] },
    'panels of other widths': { spec: { hconcat: [panel(200), panel(100)] }, widths: [0, 1] },
    'panels in panels': { spec: { hconcat: [{ vconcat: [panel(100), panel(90)] }, { facet: { field: 'year' }, spec: panel(120) }] }, widths: [0, 1, 2] },
    'a repeated view': { spec: { repeat: ['n', 'year'], spec: { width: 111, mark: 'bar', encoding: { x: { field: { repeat: 'repeat' }, type: 'quantitative' } } } }, widths: [0] },
    'a facet on axes of its own': { spec: { facet: { field: 'year' }, columns: 2, spec: panel(120), resolve: { scale: { x: 'independent' } } }, widths: [0] },
    'layers that state the width of their view': { spec: { width: 300, layer: [panel(250), panel(250)] }, widths: [] },
  };
  for (const [name, { spec: form, widths }] of Object.entries(forms)) {
    const spec = { data: { name: 'table' }, datasets: { table: [{ year: 2022, n: 495 }, { year: 2023, n: 214 }] }, ...form };
    const made = await asked(spec);
    assert.equal([...new Set(made.widths.values())].sort(), widths, name);
    assert.not.match(JSON.stringify(withRowsAndWidths(made, spec as unknown as TopLevelSpec).operators), /100000\d/u, name);
  }
});

test('a fitted picture is what its spec draws', async () => {
  const words = { title: 'Fewer were killed', subtitle: 'Homicides', notes: [], source: 'Police', lang: 'en' } as const;
  for (const each of [BARS, DATES, FACET, PAIR]) {
    const { svg, spec } = await fit({ spec: frame(each, words, WEB) }, WEB);
    const again = await renderSvg(spec);
    assert.is(padded(again, svgWidth(again), WEB.width), svg);
  }
});

test('what Vega-Lite warned of is compiled again, so that it warns again', async () => {
  const heard = () => compiled(bars([], { mark: { type: 'area' } }) as unknown as TopLevelSpec, { logger: silent, warned: () => true });
  assert.is.not(await heard(), await heard());
});

test('a dataset that the spec does not draw waits for nothing', async () => {
  const { rows } = await asked(bars([{ year: 1, n: 1 }], { datasets: { table: [], other: [{ a: 1 }] } }));
  assert.equal([...rows.values()], ['table']);
  const runtime = withRowsAndWidths(await asked(bars([])), bars([]) as unknown as TopLevelSpec);
  assert.ok(runtime.operators.some(({ value }) => Array.isArray((value as { $ingest?: unknown } | undefined)?.$ingest)));
});

test.run();
