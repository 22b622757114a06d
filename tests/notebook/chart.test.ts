import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { pathToFileURL } from 'node:url';
import { chart } from '../../src/notebook/chart.ts';
import type { Source } from '../../src/source.ts';
import { rejects } from '../support/rejects.ts';

const source: Source = { name: 'never', load: () => Promise.reject(new Error('nothing is loaded by putting a chart into a notebook')) };

test('a chart is named as its spec, and nothing is read', () => {
  assert.equal(chart(source, 'charts/deaths.vl.json'), { kind: 'chart', name: 'deaths', source, spec: 'charts/deaths.vl.json', beside: {} });
  assert.is(chart(source, pathToFileURL('/newsroom/charts/beds.2024.vl.json')).name, 'beds.2024');
});

test('further tables stand beside it by name', () => {
  assert.equal(chart(source, 'a.vl.json', { events: source }).beside, { events: source });
});

test('none of them may be called as its own table is', async () => {
  await rejects(() => chart(source, 'a.vl.json', { table: source }), 'SAME_NAME');
});

test.run();
