import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { textWidth } from '../../../src/picture/measure.ts';
import { itemWidth, useRealTextMetrics } from '../../../src/chart/vega/text-metrics.ts';
import { vega } from '../../../src/chart/vega/vega.ts';

test('an item is measured with its size, weight and style', () => {
  const item = { fontSize: 13, fontWeight: 'bold', fontStyle: 'normal' };
  assert.is(itemWidth(item, 'deaths'), textWidth('deaths', { size: 13, weight: 600 }));
});

test('the size is 11 px unless said, as in Vega', () => {
  assert.is(itemWidth({}, 'deaths'), textWidth('deaths', { size: 11 }));
});

test('several lines are as wide as the widest; a number is measured as written', () => {
  assert.is(itemWidth({ fontSize: 10 }, ['a', 'at least', 'b']), textWidth('at least', { size: 10 }));
  assert.is(itemWidth({ fontSize: 10 }, 1204), textWidth('1204', { size: 10 }));
});

test('a missing text has no width', () => {
  assert.is(itemWidth({ fontSize: 10 }, null), 0);
  assert.is(itemWidth({ fontSize: 10 }, undefined), 0);
});

test('a limit caps the width; a limit of 0 is none', () => {
  assert.is(itemWidth({ fontSize: 10, limit: 5 }, 'deaths'), 5);
  assert.is(itemWidth({ fontSize: 10, limit: 0 }, 'deaths'), textWidth('deaths', { size: 10 }));
});

test('vega measures with it, however often it is installed', async () => {
  await useRealTextMetrics();
  await useRealTextMetrics();
  const { textMetrics } = (await vega()) as unknown as { textMetrics: { width: unknown } };
  assert.is(textMetrics.width, itemWidth);
});

test.run();
