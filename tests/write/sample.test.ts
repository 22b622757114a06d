import type { TopLevelSpec } from 'vega-lite';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { renderSvg } from '../../src/chart/vega/render.ts';
import { sample } from '../../src/write/sample.ts';
import { deaths } from '../support/deaths.ts';
import { complaints } from '../support/vega-lite.ts';

const { name, bytes } = sample(deaths({ spec: { datasets: { table: [{ year: 1900 }] } } }), 'es');
const spec = JSON.parse(new TextDecoder().decode(bytes)) as TopLevelSpec & { datasets: { table: unknown[] }; usermeta: { words: Record<string, unknown> } };

test('it is the authored spec, words and all, with the rows of today in the place of others', () => {
  assert.is(name, 'deaths.sample.vl.json');
  assert.equal(Object.keys(spec.usermeta.words), ['en', 'es']);
  assert.equal(spec.datasets.table[0], { year: 2022, homicides: 495, kind: 'oficial', homicides_words: '495', figures: 'f-2022' });
  assert.is(spec.datasets.table.length, 3);
});

test('it is valid Vega-Lite, and draws by itself without a warning', async () => {
  assert.is(complaints(spec), '');
  assert.match(await renderSvg(spec), '<svg');
});

test.run();
