import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from 'vega-lite';
import type { TopLevelSpec } from 'vega-lite';
import { draw } from '../../../src/chart/draw.ts';
import { withSample } from '../../../src/chart/spec/sample.ts';
import { atLeast, exact } from '../../support/quantities.ts';
import { BARS, drawnFrom } from '../../support/drawn.ts';
import { tbl } from '../../support/tbl.ts';
import { complaints } from '../../support/vega-lite.ts';

const table = tbl([{ year: 2021, deaths: exact(1147) }, { year: 2022, deaths: atLeast(495) }], { deaths: 'deaths' });
const { authored, tables, name } = await drawnFrom({ $schema: 'https://vega.github.io/schema/vega-lite/v6.json', ...BARS }, { table });

test('the authored spec comes with the rows that its tables have now, and is else as its author left it', () => {
  const { datasets, ...rest } = withSample({ authored, tables });
  assert.equal(rest, authored.spec);
  assert.equal((datasets as { table: object[] }).table.map((row) => Object.fromEntries(Object.entries(row).slice(0, 3))), [{ year: 2021, deaths: 1147, deaths_low: 1147 }, { year: 2022, deaths: 495, deaths_low: 495 }]);
});

test('it opens in the Vega editor: valid, compiled without a warning, with nothing to fetch', () => {
  const spec = withSample({ authored, tables });
  assert.is(complaints(spec), '');
  const warnings: unknown[] = [];
  const logger = { level: () => logger, error: (...said: unknown[]) => logger.warn(...said), warn: (...said: unknown[]) => (warnings.push(said), logger), info: () => logger, debug: () => logger };
  const { spec: vega } = compile(spec as unknown as TopLevelSpec, { logger: logger as never });
  assert.equal(warnings, []);
  assert.equal((vega.data ?? []).filter((data) => 'url' in data), []);
});

test('a desk may send it back with the rows in it, edited or not: the tables’ own are drawn', async () => {
  const spec = withSample({ authored, tables }) as { datasets: { table: Record<string, unknown>[] } };
  const edited = { ...spec, datasets: { table: spec.datasets.table.map((row) => ({ ...row, deaths: 9999 })) } };
  const back = { ...authored, text: JSON.stringify(edited), spec: edited as unknown as typeof authored.spec };
  const [ours, theirs] = [await draw({ name, authored, tables }), await draw({ name, authored: back, tables })];
  assert.is(theirs.svg, ours.svg);
  assert.not.match(JSON.stringify(theirs.spec), '9999');
});

test('the names of things in it are in the language asked for', async () => {
  const towns = tbl([{ town_en: 'Coast', town_es: 'Costa', deaths: 3 }], { deaths: 'deaths' });
  const drawn = await drawnFrom({ ...BARS, encoding: { ...BARS.encoding, x: { field: 'town', type: 'nominal' } } }, { table: towns });
  assert.match(JSON.stringify(withSample(drawn, { lang: 'es' })['datasets']), '"town":"Costa"');
});

test.run();
