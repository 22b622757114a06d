import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { TopLevelSpec } from 'vega-lite';
import { fit, svgWidth } from '../../../src/chart/fit/fit.ts';
import { type Furniture, frame } from '../../../src/chart/spec/frame.ts';
import { overflow } from '../../../src/picture/overflow.ts';
import { WEB } from '../../../src/picture/preset.ts';
import { rejects } from '../../support/rejects.ts';
import { BARS, DATES, FACET, PAIR } from '../specs.ts';

const NOTE = 'A note that is about as long as the whole picture is wide, so that it alone would fill the width of it.';
const WORDS: Furniture = { title: 'Fewer were killed', subtitle: 'Homicides', notes: [NOTE], source: 'Police', lang: 'en' };
const fitted = (spec: TopLevelSpec) => fit({ spec: frame(spec, WORDS, WEB) }, WEB);

test('one view, layers, a facet and a pair come out exactly as wide as the preset, with no text cut', async () => {
  const free = { ...FACET, columns: undefined, facet: { column: { field: 'place', type: 'nominal' } } } as unknown as TopLevelSpec;
  for (const spec of [BARS, DATES, FACET, free, PAIR]) {
    const { svg } = await fitted(spec);
    assert.is(svgWidth(svg), 680);
    assert.match(svg, /viewBox="0 0 680 /);
    assert.match(svg, /<rect width="680" height="\d+" fill="#ffffff"\/>/);
    overflow(svg, WEB);
  }
});

test('the plot fills the picture, though the notes alone would', async () => {
  const { spec } = (await fitted(BARS)) as unknown as { spec: { vconcat: { width: number }[] } };
  assert.ok((spec.vconcat[0]?.width ?? 0) > 600, String(spec.vconcat[0]?.width));
});

test('the widths of panels keep their proportion', async () => {
  const { spec } = (await fitted(PAIR)) as unknown as { spec: { vconcat: { hconcat: { width: number }[] }[] } };
  const [left, right] = spec.vconcat[0]?.hconcat ?? [];
  assert.ok(Math.abs((left?.width ?? 0) - 2 * (right?.width ?? 0)) <= 2);
});

test('labels that leave no room are refused', async () => {
  const long = { ...FACET, data: { values: [{ place: 'a', who: 'very long words '.repeat(10), n: 1 }] } } as unknown as TopLevelSpec;
  await rejects(fitted(long), 'TOO_WIDE');
});

test.run();
