import { execFileSync } from 'node:child_process';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { TopLevelSpec } from 'vega-lite';
import { laidOut, renderSvg } from '../../../src/chart/vega/render.ts';
import type { ChartError } from '../../../src/errors.ts';
import { rejects } from '../../support/rejects.ts';
import { BARS, DATES } from '../specs.ts';

const bar = (more: object): TopLevelSpec =>
  ({ mark: 'bar', encoding: { x: { field: 'n', type: 'quantitative' } }, data: { values: [{ n: 1 }] }, ...more }) as TopLevelSpec;

test('a spec becomes an SVG with its figures as live text', async () => {
  assert.match(await renderSvg(BARS), />495<\/text>/);
});

test('the same spec gives the same bytes twice, clip paths and all', async () => {
  const clipped = bar({ mark: { type: 'bar', clip: true }, encoding: { x: { field: 'n', type: 'quantitative', scale: { domain: [0, 0.5] } } } });
  assert.is(await renderSvg(clipped), await renderSvg(clipped));
  assert.match(await renderSvg(clipped, { id: 'mine' }), /<clipPath id="mine-1">/);
});

test('two charts drawn at once are as when drawn alone', async () => {
  const [alone, dates] = [await renderSvg(BARS), await renderSvg(DATES)];
  assert.equal(await Promise.all([renderSvg(BARS), renderSvg(DATES)]), [alone, dates]);
});

test('dates are the same west and east of Greenwich', () => {
  const script = `Promise.all([import('./src/chart/vega/render.ts'), import('./tests/chart/specs.ts')])
    .then(async ([{ renderSvg }, { DATES }]) => process.stdout.write(await renderSvg(DATES)))`;
  const flags = ['--import', 'tsx', '--input-type=module', '-e', script];
  const [west, east] = ['America/El_Salvador', 'Pacific/Auckland'].map((TZ) =>
    execFileSync(process.execPath, flags, { env: { ...process.env, TZ }, encoding: 'utf8' }),
  );
  assert.match(west ?? '', />27 Mar 2022</);
  assert.match(west ?? '', />27 March2</);
  assert.is(west, east);
});

test('the root has role, language, name and description; Vega’s own ARIA is gone', async () => {
  const svg = await renderSvg({ ...BARS, title: 'A & B' } as TopLevelSpec, { id: 'fall', lang: 'es' });
  assert.match(svg, /^<svg [^>]*role="img" lang="es" aria-labelledby="fall-title fall-desc">/);
  assert.match(svg, /><title id="fall-title">A &#x26; B<\/title><desc id="fall-desc">Two bars\.<\/desc></);
  assert.not.match(svg, /aria-label=|aria-roledescription|graphics-/);
});

test('a spec without title and description is not labelled by nothing', async () => {
  assert.not.match(await renderSvg(bar({})), /aria-labelledby|<title|<desc/);
});

test('anything from outside is refused before anything is drawn', async () => {
  await rejects(renderSvg(bar({ data: { url: '/etc/passwd' } })), 'FORBIDDEN_IN_SPEC');
});

test('a warning of vega-lite is an error', async () => {
  await rejects(renderSvg(bar({ encoding: { x: { field: 'n', type: 'quantitative' }, nonsense: { field: 'n' } } })), 'BAD_SPEC');
});

test('an error that Vega only logs is an error', async () => {
  await rejects(renderSvg(bar({ encoding: { x: { field: 'n', type: 'quantitative', axis: { format: '~~zz' } } } })), 'BAD_SPEC');
});

test('what is no spec at all is refused', async () => {
  await rejects(renderSvg({ nothing: true } as unknown as TopLevelSpec), 'BAD_SPEC');
});

test('the clock and dice are refused', async () => {
  for (const calculate of ['now()', 'random()']) await rejects(renderSvg(bar({ transform: [{ calculate, as: 'when' }] })), 'BAD_SPEC');
  await rejects(renderSvg(bar({ transform: [{ sample: 1 }] })), 'BAD_SPEC');
});

test('a chart without a mark is refused as blank', async () => {
  await rejects(renderSvg(bar({ data: { values: [] }, encoding: {} })), 'BLANK_CHART');
});

test('a field that no row has a value in is told once, by the name that its author wrote', async () => {
  const empty = (field: string): TopLevelSpec => ({ mark: 'bar', data: { name: 'table' }, datasets: { table: [{ place: 'a', [field]: null }] }, encoding: { x: { field: 'place', type: 'nominal' }, y: { field, type: 'quantitative' } } }) as unknown as TopLevelSpec;
  for (const field of ['deaths', 'trip_start']) {
    const { faults } = await renderSvg(empty(field)).then(() => assert.unreachable(), (error: unknown) => error) as ChartError;
    assert.equal(faults.map(({ what }) => what), [`a view draws "${field}", and none of its rows has a value there`]);
  }
});

test('a chart that would never be laid out is refused, wherever what does not end stands', async () => {
  const never = `test(/(a+)+$/, '${'a'.repeat(60)}b')`;
  const x = { field: 'n', type: 'quantitative' };
  const specs = [
    { transform: [{ filter: never }] }, { params: [{ name: 'p', expr: never }] }, { title: { text: { expr: `${never} ? 'a' : 'b'` } } },
    { encoding: { x: { ...x, axis: { labelExpr: never } } } }, { encoding: { x, color: { condition: { test: never, value: 'red' }, value: 'blue' } } }, { data: { sequence: { start: 0, stop: 1e9 } } },
  ];
  for (const each of specs) await rejects(laidOut(bar(each), async () => null, { most: 100 }), 'NEVER_ENDS');
  assert.is(await laidOut(bar({}), async () => 'drawn', { most: 20_000 }), 'drawn');
});

test.run();
