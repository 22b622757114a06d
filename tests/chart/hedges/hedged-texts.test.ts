import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Quantity } from '../../../src/figure/quantity.ts';
import type { Table } from '../../../src/table/table.ts';
import { atLeast, exact, range } from '../../support/quantities.ts';
import { drawnFrom } from '../../support/drawn.ts';
import { tbl } from '../../support/tbl.ts';

const YEAR = { field: 'year', type: 'ordinal' };
const VALUE = { field: 'value', type: 'quantitative' };
const rows = (...values: readonly (Quantity | number | null)[]): Table => tbl(values.map((value, i) => ({ year: 2020 + i, value })), { value: 'deaths' });
/** The words beside the bars of a table, as drawn. */
async function words(text: object, table: Table, lang: 'en' | 'es' = 'en'): Promise<string[]> {
  const spec = { data: { name: 'table' }, height: 120, encoding: { x: YEAR, y: VALUE }, layer: [{ mark: 'bar' }, { name: 'mine', mark: { type: 'text', dy: -8 }, encoding: { text } }] };
  const { svg } = await drawnFrom(spec, { table, lang });

  return [...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, each = '']) => each);
}

test('a text of a bare number is printed as the outlet prints numbers', async () => {
  const printed = await words({ field: 'value' }, rows(7_300_000, -12, 0.5));
  for (const each of ['7,300,000', '−12', '0.5']) assert.ok(printed.includes(each), `${each} in ${printed.join(' ')}`);
});

test('what its author gives a format stays, and a missing number has no text', async () => {
  assert.ok((await words({ ...VALUE, format: '.1f' }, rows(5, 7))).includes('5.0'));
  assert.not((await words({ field: 'value' }, rows(5, null, 7))).includes('null'));
});

test('a figure that is not exact is printed in words whatever format its author gives it', async () => {
  assert.ok((await words({ ...VALUE, format: '.1f' }, rows(exact(3), atLeast(5)))).includes('at least 5'));
  assert.ok((await words({ ...VALUE, format: '.1f' }, rows(exact(3), atLeast(5)), 'es')).includes('al menos 5'));
});

test('the words of a range, which has no value, stand at its upper end, whoever asked for them', async () => {
  const table = rows(exact(3), range(2, 5));
  const printed = await words({ field: 'value_words' }, table);
  assert.ok(printed.includes('2–5'));
});

test.run();
