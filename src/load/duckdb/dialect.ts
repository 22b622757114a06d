import type { Value } from '../../table/where.ts';
import { TOTAL_BEGINS, TOTAL_CELL, TOTAL_LONGEST } from '../../csv/total-words.ts';
import { LOST } from '../engine/dialect.ts';
import type { Dialect, Formed, Type } from '../engine/dialect.ts';

const TYPES: Readonly<Record<Type, string>> = { integer: 'BIGINT', double: 'DOUBLE', text: 'VARCHAR', day: 'DATE' };

/** DuckDB's type of an expression. */
export function duckdbType(type: Type): string {
  return TYPES[type];
}

export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The SQL of DuckDB. Values are bound: `bind` keeps one and gives the name that stands for it. */
export function duckdbDialect(bind: (value: Value) => string): Dialect {
  const toInteger = (sql: string): string => `TRY_CAST(${sql} AS BIGINT)`;
  return {
    nested: 'free',
    name: identifier,
    // The client takes every whole number for a BIGINT, 1e300 too.
    literal: (value, type) => (value === null ? 'NULL' : `CAST(${bind(type === 'double' ? String(value) : value)} AS ${TYPES[type]})`),
    toText: (sql) => `CAST(${sql} AS VARCHAR)`,
    toInteger,
    toDouble: (sql) => `TRY_CAST(${sql} AS DOUBLE)`,
    toDay: (sql) => `TRY_CAST(${sql} AS DATE)`,
    matches,
    isFinite: (sql) => `isfinite(CAST(${sql} AS DOUBLE))`,
    // White space in the sense of JavaScript stands below 33, at 160, and from 5760 on.
    isTrimmed: (sql) => `${sql} >= '!' AND ${sql} < '\u1680' AND NOT starts_with(${sql}, '\u00a0') AND ascii(${sql}[-1]) BETWEEN 33 AND 5759 AND NOT suffix(${sql}, '\u00a0')`,
    // In a text of ASCII, which has a byte a character, none is; counting takes a thirtieth of the pattern's time.
    isWhole: (sql) => `(CASE WHEN strlen(${sql}) = length(${sql}) THEN TRUE ELSE NOT regexp_matches(${sql}, '${LOST}') END)`,
    isTotal,
    length: (sql) => `length(${sql})`,
    sum: (sql, type) => exactSum(sql, type, ''),
    parts: {
      of: (sql, type) => (type === 'integer' ? `sum(${sql})` : decimalSum(sql)),
      sum: (sql, type) => (type === 'integer' ? `sum(${sql})` : `CAST(sum(${sql}) AS DOUBLE)`),
    },
    union: (sql, each) => (each === 'one' ? `list(DISTINCT ${sql}) FILTER (${sql} IS NOT NULL)` : `list_distinct(flatten(list(${sql})))`),
    withSum: (from, { sql, type, by, as }) => {
      const over = `OVER (PARTITION BY ${by.join(', ')})`;
      return `(SELECT *, CASE WHEN count(${sql}) ${over} = count(*) ${over} THEN ${exactSum(sql, type, over)} END AS ${as} FROM ${from}) ${as}q`;
    },
  };
}

/**
 * Each text by itself, and a gap only where the form is not met. A call of a pattern takes as long as all else that is asked of a cell: a whole number that is written as DuckDB writes it, and a day that it reads from
 * a text of this shape, need none.
 */
function matches({ sql, form: { pattern, whole, day }, gap }: Formed): string {
  const formed = `regexp_full_match(${sql}, ${quoted(pattern)})`;
  if (whole !== undefined) {
    const gaps = gap === null ? '' : ` WHEN ${gap} THEN TRUE`;
    return `(CASE WHEN CAST(${whole.value} AS VARCHAR) = ${sql} THEN ${whole.value} BETWEEN ${whole.low} AND ${whole.high}${gaps} ELSE ${formed} END)`;
  }
  // A year of four digits, and no sign behind the last: what DuckDB reads of other texts of this shape is none of these days.
  const told = day === undefined ? formed : `${day} BETWEEN DATE '1000-01-01' AND DATE '2999-12-31' AND ${sql} GLOB '????-??-?[0-9]'`;
  return gap === null ? `(${told})` : `(CASE WHEN ${told} THEN TRUE ELSE ${gap} END)`;
}

/**
 * A pattern takes longer than all else that is asked of a cell, and functions of letters take long: most texts are told to be none of these words by where they stand in the order of texts, or by their length. Words are in small letters, in
 * capitals, or begin with one.
 */
function isTotal(sql: string): string {
  const begins = [...new Set(TOTAL_BEGINS.map((each) => each.slice(0, 2)))].flatMap((each) => [...new Set([each.toUpperCase(), `${each.slice(0, 1).toUpperCase()}${each.slice(1)}`, each])]).sort();
  const ranges = begins.map((each) => `(${sql} >= ${quoted(each)} AND ${sql} < ${quoted(after(each))})`).join(' OR ');
  const formed = `regexp_full_match(lower(trim(${sql})), ${quoted(TOTAL_CELL)})`;
  const [first = '', last = ''] = [begins[0], after(begins.at(-1) ?? '')];
  return `(CASE WHEN ${sql} < ${quoted(first)} THEN CASE WHEN ${sql} >= ' ' AND ${sql} < '!' THEN ${formed} ELSE FALSE END `
    + `WHEN ${sql} >= ${quoted(last)} OR strlen(${sql}) > ${TOTAL_LONGEST} THEN FALSE WHEN ${ranges} THEN ${formed} ELSE FALSE END)`;
}

/** The first text behind all that begin so. */
function after(text: string): string {
  return `${text.slice(0, -1)}${String.fromCharCode(text.charCodeAt(text.length - 1) + 1)}`;
}

/** Added up as decimals of 38 digits, which no order of rows changes; numbers that are too big for that, as they are. */
function exactSum(sql: string, type: Type, over: string): string {
  if (type === 'integer') return `sum(${sql}) ${over}`;
  return `CASE WHEN max(abs(${sql})) ${over} < 1e15 THEN CAST(${decimalSum(sql, over)} AS DOUBLE) ELSE sum(${sql}) ${over} END`;
}

/** What stands before the point and what stands behind it, each by itself: a double of fifteen digits that became a decimal at once would be multiplied by 1e15 before, and lose the last of them. */
function decimalSum(sql: string, over = ''): string {
  return `TRY_CAST(sum(TRY_CAST(trunc(${sql}) AS BIGINT)) ${over} AS DECIMAL(38, 15)) + sum(TRY_CAST(${sql} - trunc(${sql}) AS DECIMAL(18, 15))) ${over}`;
}
