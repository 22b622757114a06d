import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { count, date, year } from '../../../src/csv/cell.ts';
import type { Cell } from '../../../src/csv/cell.ts';
import { connect } from '../../../src/load/duckdb/connect.ts';
import { duckdbDialect } from '../../../src/load/duckdb/dialect.ts';
import { proofOf } from '../../../src/load/engine/proof.ts';
import type { Form } from '../../../src/load/engine/dialect.ts';

const dialect = duckdbDialect(() => '');
const CELLS: Readonly<Record<string, Cell>> = { count: count('n'), year: year(), day: date() };

function formOf(name: string): Form {
  const { form } = proofOf({ name, cell: CELLS[name] as Cell, field: { sql: 'x', type: 'text', empty: 'never' }, use: 'value', lost: 'none' }, dialect);
  if (form === null) throw new Error(`${name} has no form`);
  return form;
}

/** For each text, whether DuckDB tells it to be of the form: the shorter way, and by the pattern alone. */
async function told(form: Form, texts: readonly (string | null)[], gap: string | null): Promise<{ short: unknown[]; long: unknown[] }> {
  const connection = await connect({ threads: 1 });
  try {
    await connection.fill('t', { keys: texts.map((_, i) => [i]), columns: [{ type: 'text', values: texts }] });
    const sql = (each: Form): string => `coalesce(${dialect.matches({ sql: 'x', form: each, gap })}, FALSE)`;
    const [short = [], long = []] = await connection.columns(`SELECT ${sql(form)}, ${sql({ pattern: form.pattern })} FROM (SELECT x1 AS x FROM t ORDER BY x0)`, {});
    return { short, long };
  } finally {
    connection.close();
  }
}

/** Texts that a cast may take for a number or a day: what is written so, with a sign more, fewer or another. */
const NEARLY = {
  count: fc.oneof(fc.nat().map(String), fc.string({ unit: fc.constantFrom(...'0179 +-_.eExb\t,\u00a0٣'), maxLength: 6 }), fc.bigInt({ min: 0n, max: 10n ** 18n }).map(String), fc.nat(999).map((n) => `00${n}`)),
  year: fc.oneof(fc.nat(12_000).map(String), fc.nat(9999).map((n) => String(n).padStart(4, '0')), fc.string({ unit: fc.constantFrom(...'0129 +-_.eEx'), maxLength: 5 })),
  day: fc.oneof(
    fc.tuple(fc.nat(12_000), fc.nat(14), fc.nat(33), fc.constantFrom('-', '-', '-', '/', ' ', '\\'), fc.constantFrom(4, 4, 1, 5), fc.constantFrom(2, 2, 1), fc.constantFrom('', '', ' ', 'x', '1', ' (BC)', 'T10:00', '-1'), fc.constantFrom('', '', ' ', '-', '+'))
      .map(([y, m, d, by, long, wide, end, start]) => start + String(y).padStart(long, '0') + by + String(m).padStart(wide, '0') + by + String(d).padStart(wide, '0') + end),
    fc.string({ unit: fc.constantFrom(...'0123-/ xé'), minLength: 8, maxLength: 12 }),
    fc.constantFrom('infinity', '-infinity', 'epoch', 'today', 'now', '2024-02-29', '2023-02-29', '1900-02-29', '2000-02-29', '1000-01-01', '0999-12-31', '2999-12-31', '3000-01-01', '12-1-05-19', '1/2-03-004', '10000-1-05', '2024-01-5 ', '2024-1-055'),
  ),
} as const;

for (const name of ['count', 'year', 'day'] as const) {
  test(`what is told of a ${name} in a short way is what its pattern tells, of any text`, async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.option(NEARLY[name], { freq: 30 }), { minLength: 400, maxLength: 1000 }), fc.constantFrom('x IS NULL', null), async (texts, gap) => {
      const { short, long } = await told(formOf(name), texts, gap);
      texts.forEach((text, i) => assert.is(short[i], long[i], JSON.stringify(text)));
    }), { numRuns: 12 });
  });
}

test('every day of four centuries is told in the short way, and no other', async () => {
  const texts = Array.from({ length: 400 * 12 * 32 }, (_, i) => `${1800 + Math.floor(i / 384)}-${String(1 + (Math.floor(i / 32) % 12)).padStart(2, '0')}-${String(i % 32).padStart(2, '0')}`);
  const { short } = await told(formOf('day'), texts, null);
  const isDay = (text: string): boolean => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  assert.is(short.filter((each) => each === true).length, 146_097);
  texts.forEach((text, i) => assert.is(short[i], isDay(text), text));
});

test.run();
