import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { legendInColumns } from '../../../src/chart/axes/legend-columns.ts';
import type { NameScope } from '../../../src/chart/axes/names-axis.ts';
import type { Node } from '../../../src/chart/spec/node.ts';
import { PRESETS } from '../../../src/picture/preset.ts';
import type { Preset } from '../../../src/picture/preset.ts';
import { CIFRAS_STYLE } from '../../../src/picture/style.ts';
import { drawnFrom } from '../../support/drawn.ts';
import { tbl } from '../../support/tbl.ts';

const table = tbl(['Occidente', 'Oriente', 'Centro', 'Paracentral'].flatMap((zone, i) => [2019, 2020].map((year) => ({ zone, year, deaths: 10 * i }))), { deaths: 'deaths' });
const PRINT = PRESETS.find(({ name }) => name === 'print-52') as Preset;
const ZONE = { field: 'zone', type: 'nominal' };
const columns = (width: number, { channel = 'color', definition = ZONE as Node } = {}): unknown => {
  const scope: NameScope = { tables: new Map([['table', table]]), data: 'table', lang: 'en', preset: PRINT, style: CIFRAS_STYLE, width, step: 16, beside: () => 0 };
  const { legend } = legendInColumns(channel, definition, scope) as { legend?: { columns?: number } };
  return legend?.columns;
};

test('the entries of a legend stand beside each other as far as they go in', () => {
  assert.equal([columns(400), columns(270), columns(120), columns(40)], [undefined, 3, 1, 1]);
});

test('an author’s columns or place stay, and what has no legend gets none', () => {
  assert.equal([{ columns: 4 }, { orient: 'right' }].map((legend) => columns(40, { definition: { ...ZONE, legend } })), [4, undefined]);
  assert.is(legendInColumns('color', { ...ZONE, legend: null }, {} as NameScope)['legend'], null);
  assert.is(columns(40, { channel: 'x' }), undefined);
  assert.is(columns(40, { definition: { field: 'none', type: 'nominal' } }), undefined);
});

test('a legend of four goes into a column of print', async () => {
  const { svg } = await drawnFrom({ data: { name: 'table' }, height: 80, mark: 'line', encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'deaths', type: 'quantitative' }, color: ZONE } }, { table, preset: PRINT });
  assert.match(svg, 'Paracentral');
});

test.run();
