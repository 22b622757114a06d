import { isBad } from '../../csv/bad-cell.ts';
import type { Cell } from '../../csv/cell.ts';
import type { Dialect, Form, Type } from './dialect.ts';
import type { Declaring } from './declaring.ts';
import type { Field } from './session.ts';

/** What an engine can tell of a cell by itself: when it is surely as declared, and its value then. */
export interface Proof {
  /** The form that its text has; null where the form proves nothing. */
  readonly form: Form | null;
  /** What else holds, or the empty text. */
  readonly holds: string;
  /** What it lies between; null where its form or type sees to that, or there is nothing to see to. */
  readonly range: Ends | null;
  readonly value: string;
}

/** The least and the greatest that a number or a day may be, each as an expression; null where it has no such end. */
export interface Ends {
  /** The number, or the day. */
  readonly of: string;
  readonly low: string | null;
  readonly high: string | null;
}

/** What is never so: `parse` decides of every cell. */
const NEVER = '(1 = 0)';
/** The largest number that is read digit by digit: as in `count` and `number`. */
const MOST = 999_999_999_999_999;

/**
 * Which cells surely are as declared, as the engine can tell; of all others `parse` decides, text by text, so that an engine and the loader in memory never disagree.
 * A proof is offered only where `parse` takes samples of it as they stand: a column whose numbers are written in another way is judged by `parse` alone.
 */
export function proofOf(declaring: Declaring, dialect: Dialect): Proof {
  const { cell, field } = declaring;
  const type = typeOf(cell);
  if (type === 'integer') return integerProof(cell, field, dialect);
  if (type === 'double') return numberProof(cell, field, dialect);
  const value = field.type === 'text' ? field.sql : dialect.toText(field.sql);
  if (cell.kind === 'date' && field.type === 'day') return { form: null, holds: '', range: daysBetween(field, dialect), value };
  if (cell.kind === 'date') return { ...formed(cell, { pattern: DAY, day: field.day ?? dialect.toDay(field.sql) }, ['2024-02-29', '1999-12-31']), range: null, value };
  return { form: null, holds: textHolds(declaring, value, dialect), range: null, value };
}

/** What a declared column's values are in an engine. */
export function typeOf({ kind }: Cell): Type {
  return kind === 'count' || kind === 'year' ? 'integer' : kind === 'number' ? 'double' : 'text';
}

function integerProof(cell: Cell, { sql, type, number, within }: Field, dialect: Dialect): Proof {
  const value = number ?? dialect.toInteger(sql, type);
  const isYear = cell.kind === 'year';
  const [low, high]: Range = isYear ? [1000, 9999] : [0, MOST];
  if (type === 'text') {
    const form: Form = { pattern: isYear ? '[0-9]{4}' : '[0-9]{1,15}', whole: { value, low, high } };
    return { ...formed(cell, form, isYear ? ['0007', '2024'] : ['0', '7', '007', '999999999999999']), range: ends(value, cell, dialect, { type: 'integer' }), value };
  }
  const range = ends(value, cell, dialect, { type: 'integer', told: [low, high], within });
  return { form: null, holds: type === 'integer' ? '' : type === 'double' ? `${dialect.isFinite(sql)} AND ${sql} = floor(${sql})` : NEVER, range, value };
}

function numberProof(cell: Cell, { sql, type, number }: Field, dialect: Dialect): Proof {
  const value = number ?? dialect.toDouble(sql, type);
  // Of more digits not all would be kept, and infinity has no digits.
  if (type === 'integer' || type === 'double') return { form: null, holds: dialect.isFinite(value), range: ends(value, cell, dialect, { type: 'double', told: [-MOST, MOST] }), value };
  const range = ends(value, cell, dialect, { type: 'double' });
  if (type !== 'text') return { form: null, holds: NEVER, range, value };
  const decimal = formed(cell, { pattern: DECIMAL }, ['0', '-7', '1234567', '0.5', '-12.25', '1234.567', '1.204']);
  return { ...(decimal.form === null ? formed(cell, { pattern: WHOLE }, ['0', '-7', '1234567']) : decimal), range, value };
}

/** The form, if `parse` takes these texts as they stand. */
function formed(cell: Cell, form: Form, samples: readonly string[]): Pick<Proof, 'form' | 'holds'> {
  return takes(cell, samples) ? { form, holds: '' } : { form: null, holds: NEVER };
}

const WHOLE = '-?[0-9]{1,15}';
const DECIMAL = String.raw`-?[0-9]{1,15}(?:\.[0-9]{1,15})?`;
/** A day of the calendar from 1000 to 2999, with the days that only long months and leap years have. */
const DAY = '[12][0-9]{3}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[12][0-9](?:0[48]|[2468][048]|[13579][26])|(?:12|16|20|24|28)00)-02-29';

type Range = readonly [number, number];
const EVERYWHERE: Range = [-Infinity, Infinity];

/** The range that is declared, and that which can be told, as far as the type of a number does not see to it. */
function ends(of: string, { limits: { minimum = -Infinity, maximum = Infinity } }: Cell, { literal }: Dialect, { type, told = EVERYWHERE, within = EVERYWHERE }: { type: 'integer' | 'double'; told?: Range; within?: Range | undefined }): Ends | null {
  const literalOf = (end: number): string => literal(end, type === 'integer' && Number.isInteger(end) ? 'integer' : 'double');
  const [low, high] = [Math.max(told[0], minimum), Math.min(told[1], maximum)];
  const range: Ends = { of, low: low > within[0] ? literalOf(low) : null, high: high < within[1] ? literalOf(high) : null };
  return range.low === null && range.high === null ? null : range;
}

/** The days of four digits a year: a type may have others, and infinity. */
function daysBetween({ sql, first, within: [from, to] = EVERYWHERE }: Field, { literal }: Dialect): Ends | null {
  const range: Ends = { of: sql, low: first !== undefined ? literal(first, 'day') : from < 1000 ? literal('1000-01-01', 'day') : null, high: to > 2999 ? literal('2999-12-31', 'day') : null };
  return range.low === null && range.high === null ? null : range;
}

/** That all from the least to the greatest lie in the range. */
export function inRange({ of, low, high }: Ends, least = of, greatest = least): string {
  return [...(low === null ? [] : [`${least} >= ${low}`]), ...(high === null ? [] : [`${greatest} <= ${high}`])].join(' AND ');
}

function textHolds({ cell, field, use, lost }: Declaring, sql: string, dialect: Dialect): string {
  const { minLength, maxLength, pattern, enum: list } = cell.limits;
  if (list !== undefined) return list.length === 0 ? NEVER : `${sql} IN (${list.map((value) => dialect.literal(value, 'text')).join(', ')})`;
  if (pattern !== undefined && !SHARED.test(pattern)) return NEVER;
  const long = [minLength === undefined ? [] : [`${dialect.length(sql)} >= ${minLength}`], maxLength === undefined ? [] : [`${dialect.length(sql)} <= ${maxLength}`]].flat();
  const form = pattern === undefined ? [] : [dialect.matches({ sql, form: { pattern: pattern.slice(1, -1) }, gap: null })];
  const isAny = long.length === 0 && form.length === 0;
  if (isAny && !takes(cell, ['a', 'Á b', '007', '-'])) return NEVER;
  const whole = lost === 'none' ? [] : [dialect.isWhole(sql)];
  // White space around any text is left out when it is read, and none of the faults of one that nobody reads.
  if (isAny && use === 'nothing' && !cell.required) return field.type === 'text' ? whole.join('') : '';
  return [...long, ...form, dialect.isTrimmed(sql), ...whole].join(' AND ');
}

/** Patterns that mean the same in JavaScript and in RE2: from end to end, of letters, digits, simple classes, counts and choices. */
const SHARED = /^\^(?:[A-Za-z0-9 _:/-]|\\d|\\\.|\\-|\[(?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_])+\]|\{\d+(?:,\d*)?\}|[?+*]|\(\?:|\((?!\?)|\))*\$$/u;

/** Whether these texts are taken as they stand; one that a range refuses says nothing against it. */
function takes(cell: Cell, samples: readonly string[]): boolean {
  return samples.every((sample) => {
    const parsed = cell.parse(sample);
    return isBad(parsed) ? parsed.code === 'OUT_OF_RANGE' : parsed.value === (typeOf(cell) === 'text' ? sample : Number(sample));
  });
}
