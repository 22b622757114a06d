import { isBad } from '../../csv/cell.ts';
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
  readonly value: string;
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
  if (cell.kind === 'date') return { ...(field.type === 'day' ? { form: null, holds: '' } : formed(cell, { pattern: DAY, day: 'iso' }, ['2024-02-29', '1999-12-31'])), value };
  return { form: null, holds: textHolds(declaring, value, dialect), value };
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
    return { ...formed(cell, form, isYear ? ['0007', '2024'] : ['0', '7', '007', '999999999999999'], ends(value, cell, dialect, { type: 'integer' })), value };
  }
  const inRange = ends(value, cell, dialect, { type: 'integer', told: [low, high], within });
  return { form: null, holds: type === 'integer' ? inRange : type === 'double' ? `${dialect.isFinite(sql)} AND ${sql} = floor(${sql}) AND ${inRange}` : NEVER, value };
}

function numberProof(cell: Cell, { sql, type, number }: Field, dialect: Dialect): Proof {
  const value = number ?? dialect.toDouble(sql, type);
  // Of more digits not all would be kept, and infinity has no digits.
  if (type === 'integer' || type === 'double') return { form: null, holds: `${dialect.isFinite(value)} AND ${ends(value, cell, dialect, { type: 'double', told: [-MOST, MOST] })}`, value };
  const inRange = ends(value, cell, dialect, { type: 'double' });
  if (type !== 'text') return { form: null, holds: NEVER, value };
  const decimal = formed(cell, { pattern: DECIMAL }, ['0', '-7', '1234567', '0.5', '-12.25', '1234.567', '1.204'], inRange);
  return { ...(decimal.form === null ? formed(cell, { pattern: WHOLE }, ['0', '-7', '1234567'], inRange) : decimal), value };
}

/** The form, if `parse` takes these texts as they stand. */
function formed(cell: Cell, form: Form, samples: readonly string[], holds = ''): { form: Form | null; holds: string } {
  return takes(cell, samples) ? { form, holds } : { form: null, holds: NEVER };
}

const WHOLE = '-?[0-9]{1,15}';
const DECIMAL = String.raw`-?[0-9]{1,15}(?:\.[0-9]{1,15})?`;
/** A day of the calendar from 1000 to 2999, with the days that only long months and leap years have. */
const DAY = '[12][0-9]{3}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[12][0-9](?:0[48]|[2468][048]|[13579][26])|(?:12|16|20|24|28)00)-02-29';

type Range = readonly [number, number];
const EVERYWHERE: Range = [-Infinity, Infinity];

/** That a number lies in the range that is declared, and in that which can be told, as far as its type does not see to it; the empty text where there is nothing to say. */
function ends(value: string, { limits: { minimum = -Infinity, maximum = Infinity } }: Cell, { literal }: Dialect, { type, told = EVERYWHERE, within = EVERYWHERE }: { type: 'integer' | 'double'; told?: Range; within?: Range | undefined }): string {
  const literalOf = (end: number): string => literal(end, type === 'integer' && Number.isInteger(end) ? 'integer' : 'double');
  const [low, high] = [Math.max(told[0], minimum), Math.min(told[1], maximum)];
  return [...(low > within[0] ? [`${value} >= ${literalOf(low)}`] : []), ...(high < within[1] ? [`${value} <= ${literalOf(high)}`] : [])].join(' AND ');
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
