import type { Value } from '../../table/where.ts';
import type { Field } from './session.ts';

/** What an expression gives: a whole number, a number, a text, or a day; whatever the engine calls it. */
export type Type = 'integer' | 'double' | 'text' | 'day';

/** The signs that stand where a character was lost, or was read in the wrong encoding, as a class of a pattern of RE2. */
export const LOST = String.raw`[\x{80}-\x{9f}\x{fffd}]`;

/** A text and its form. */
export interface Formed {
  readonly sql: string;
  readonly form: Form;
  /** True for a gap, where one may stand in its place. */
  readonly gap: string | null;
}

/** What a text is from end to end: a pattern of RE2 that takes neither an empty text nor a control character; and where an engine may know a shorter way to tell it, what it says. */
export interface Form {
  readonly pattern: string;
  /** The numbers of which the shortest writing is of this form, each end included, and the expression that reads the text as a whole number. */
  readonly whole?: { readonly value: string; readonly low: number; readonly high: number };
  /** A day of the calendar from 1000 to 2999, as in ISO 8601: the expression that reads the text as a day. */
  readonly day?: string;
}

/** The sum of some of the rows, of numbers below 1e15; and the sum of such sums. */
export interface Parts {
  /** `field` is given where the numbers are a column's own: one of few bits does not run over. */
  of(sql: string, type: Type, field?: Field): string;
  sum(sql: string, type: Type): string;
}

/**
 * What differs from engine to engine in the SQL of a query. Every function takes and gives expressions, as text; no name or value that a person typed stands in one
 * but through `literal` and `name`. Columns go by names of our own (`v1`, `v2`), so that a column may be called anything.
 */
export interface Dialect {
  /** Whether a SELECT within a SELECT costs nothing, and spares reckoning the same twice; or else breaks up what a cluster does at its shards. */
  readonly nested: 'free' | 'dear';
  /** A name as an identifier. */
  name(name: string): string;
  /** A value, bound or escaped. */
  literal(value: Value, type: Type): string;
  toText(sql: string): string;
  /** The number that a number is, or a text where `of` says so; NULL where it is none. */
  toInteger(sql: string, of?: Type): string;
  toDouble(sql: string, of?: Type): string;
  /** The day that a text is read as, which may be read from other texts, too; NULL where it is none. */
  toDay(sql: string): string;
  /** Whether the text is of its form from end to end, or a gap that may be. */
  matches(text: Formed): string;
  /** Whether the number is neither infinite nor NaN. */
  isFinite(sql: string): string;
  /** Whether the first and the last character of a text are surely no white space; false where it takes more to tell. */
  isTrimmed(sql: string): string;
  /** Whether nothing in a text is a sign of LOST. */
  isWhole(sql: string): string;
  /** Whether a text calls its row a total of others; false or NULL where it does not. It is asked of every row. */
  isTotal(sql: string): string;
  /** How many characters a text has. */
  length(sql: string): string;
  /** The sum, whatever the order in which the rows come: floats are added as decimals with 15 places. */
  sum(sql: string, type: Type): string;
  /** How rows are added up in two goes, as exactly as by `sum`. */
  readonly parts: Parts;
  /** The different values of a whole number, or of lists of them, in a group. */
  union(sql: string, each: 'one' | 'many'): string;
  /** Each row of `from` with the sum of `sql` over the rows that agree in `by`, as column `as`; NULL where one is a gap. `columns` are all that `from` has. */
  withSum(from: string, options: { sql: string; type: Type; by: readonly string[]; columns: readonly string[]; as: string }): string;
}
