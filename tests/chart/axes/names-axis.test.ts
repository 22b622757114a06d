import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { namedRows, namesAxis } from '../../../src/chart/axes/names-axis.ts';
import type { NameScope } from '../../../src/chart/axes/names-axis.ts';
import { PRESETS } from '../../../src/picture/preset.ts';
import type { Preset } from '../../../src/picture/preset.ts';
import { CIFRAS_STYLE } from '../../../src/picture/style.ts';
import { tbl } from '../../support/tbl.ts';

const LONG = 'A name of a prison that is far wider than one column of print is';
const table = (...names: readonly string[]) => tbl(names.map((name) => ({ name, deaths: 5 })), { deaths: 'deaths' });
const scope = (preset: string, ...names: readonly string[]): NameScope => {
  const found = PRESETS.find(({ name }) => name === preset) as Preset;
  return { tables: new Map([['table', table(...names)]]), data: 'table', lang: 'en', preset: found, style: CIFRAS_STYLE, width: found.width - 8, step: 16, beside: () => 0 };
};
const AXIS = { field: 'name', type: 'nominal' };
const VIEW = { height: { step: 16 }, mark: 'bar', encoding: { y: AXIS } };

test('short names stand beside their bars as they are', () => {
  assert.equal(namesAxis(AXIS, scope('web', 'Izalco', 'Mariona')), {});
  assert.equal(namedRows(VIEW, scope('web', 'Izalco', 'Mariona')), {});
});

test('names that take a third of a narrow picture stand above their bars, whose rows make room', () => {
  const narrow = scope('print-52', 'A prison of several words', 'Mariona');
  const axis = namesAxis(AXIS, narrow);
  assert.is(axis['labelAlign'], 'left');
  assert.is(axis['labelExpr'], undefined);
  assert.ok((namedRows(VIEW, narrow)['height'] as { step: number }).step > 16);
});

test('names that are wider than the picture are broken there, and the last line of each stands above its bar', () => {
  const narrow = scope('print-52', LONG, 'Mariona');
  const { labelExpr, labelOffset } = namesAxis(AXIS, narrow) as { labelExpr: string; labelOffset: number };
  assert.match(labelExpr, /datum\.label === "Mariona" \? \["\u00a0",.*"Mariona"\]/u);
  assert.match(labelExpr, /"A name of a prison/u);
  const one = namesAxis(AXIS, scope('print-52', 'A prison of several words', 'Mariona')) as { labelOffset: number };
  assert.ok(labelOffset < one.labelOffset);
  assert.ok((namedRows(VIEW, narrow)['height'] as { step: number }).step > (namedRows(VIEW, scope('print-52', 'A prison of several words', 'Mariona'))['height'] as { step: number }).step);
});

test('dates in words are names too', () => {
  const dated = tbl([{ day: '2025-12-31', deaths: 5 }], { deaths: 'deaths' });
  const days = { ...dated, columns: new Map([...dated.columns].map(([name, column]) => [name, name === 'day' ? { ...column, kind: 'date' as const } : column])) };
  assert.is(namesAxis({ field: 'day_words', type: 'nominal' }, { ...scope('print-52'), lang: 'es', tables: new Map([['table', days]]) })['labelAlign'], 'left');
});

test.run();
