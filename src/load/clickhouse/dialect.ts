import type { Value } from '../../table/where.ts';
import { TOTAL_CELL } from '../../csv/total-words.ts';
import { LOST } from '../engine/dialect.ts';
import type { Dialect, Type } from '../engine/dialect.ts';

/** A text as SQL of ClickHouse has it; it takes a backslash for an escape. */
export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

export function identifier(name: string): string {
  return `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
}

/** A value, escaped: servers of 2018 bind none. */
export function literal(value: Value, type: Type): string {
  if (value === null) return 'NULL';
  if (type === 'text' || type === 'day') return quoted(String(value));
  return type === 'integer' ? `toInt64(${Number(value)})` : `toFloat64(${Number(value)})`;
}

/**
 * The SQL of ClickHouse, from 18.16 on: without windows, common table expressions or the words TRUE and FALSE. A SELECT within a SELECT would be carried out at the server that is asked and not
 * at the shards, so all that comes before a total stands in one.
 */
export const CLICKHOUSE: Dialect = {
  nested: 'dear',
  name: identifier,
  literal,
  toText: (sql) => `toString(${sql})`,
  toInteger: (sql, of) => (of === 'text' ? `toInt64OrNull(${sql})` : `toInt64(${sql})`),
  toDouble: (sql, of) => (of === 'text' ? `toFloat64OrNull(${sql})` : `toFloat64(${sql})`),
  toDay: (sql) => `toDateOrNull(${sql})`,
  matches: ({ sql, form: { pattern }, gap }) => `match(ifNull(${sql}, ''), ${quoted(`^(?:${pattern})${gap === null ? '' : '?'}$`)})`,
  isFinite: (sql) => `isFinite(toFloat64(${sql}))`,
  isTrimmed: (sql) => `match(${sql}, ${quoted('^[!-~\\p{L}]')}) AND match(${sql}, ${quoted('[!-~\\p{L}]$')})`,
  isWhole: (sql) => `NOT match(${sql}, ${quoted(LOST)})`,
  isTotal: (sql) => `match(lower(ifNull(${sql}, '')), ${quoted(TOTAL_CELL.replace('^', '^ *').replace(/\$$/u, ' *$'))})`,
  length: (sql) => `lengthUTF8(${sql})`,
  sum: exactSum,
  parts: {
    of: (sql, type, field) => {
      if (type === 'double') return `tuple(${decimalParts(`CASE WHEN abs(${sql}) < 1e15 THEN ${sql} END`).join(', ')})`;
      return field?.within === undefined ? `sum(toDecimal128(${sql}, 0))` : `toDecimal128(sum(${field.sql}), 0)`;
    },
    sum: (sql, type) => (type === 'integer' ? `toFloat64(sum(${sql}))` : `toFloat64(sum(tupleElement(${sql}, 1))) + toFloat64(sum(tupleElement(${sql}, 2)))`),
  },
  union: (sql, each) => (each === 'one' ? `groupUniqArray(${sql})` : `groupUniqArrayArray(${sql})`),
  withSum: (from, { sql, type, by, columns, as }) => {
    // No windows in 2018: the rows of each group go into a list, and out of it again beside their sum.
    const [list, row] = [`${as}l`, `${as}r`];
    const grouped = `SELECT groupArray(tuple(${columns.join(', ')})) AS ${list}, CASE WHEN count(${sql}) = count(*) THEN ${exactSum(sql, type)} END AS ${as} FROM ${from} GROUP BY ${by.join(', ')}`;
    return `(SELECT ${columns.map((name, i) => `tupleElement(${row}, ${i + 1}) AS ${name}`).join(', ')}, ${as} FROM (${grouped}) ${as}g ARRAY JOIN ${list} AS ${row}) ${as}q`;
  },
};

/** Added up as decimals of 38 digits, which no order of rows changes; what is too big for that, as it is: there it would run over without a word. */
function exactSum(sql: string, type: Type): string {
  if (type === 'integer') return `toFloat64(sum(toDecimal128(${sql}, 0)))`;
  return `CASE WHEN max(abs(${sql})) < 1e15 THEN ${decimalParts(sql).map((part) => `toFloat64(${part})`).join(' + ')} ELSE sum(${sql}) END`;
}

/** What stands before the point and what stands behind it, each by itself: multiplied by 1e15, a double of fifteen digits loses the last of them, on its way to a decimal and back. */
function decimalParts(sql: string): [string, string] {
  return [`sum(toDecimal128(toInt64(${sql}), 0))`, `sum(toDecimal128(${sql} - toInt64(${sql}), 15))`];
}
