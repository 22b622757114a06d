import { isBad } from '../../csv/cell.ts';
import type { Cell } from '../../csv/cell.ts';
import type { Dialect, Type } from './dialect.ts';
import type { Declaring } from './declaring.ts';
import type { Field } from './session.ts';

/** What an engine can tell of a cell by itself: when it is surely as declared, and its value then. */
export interface Proof {
  readonly holds: string;
  readonly value: string;
}

/** The proof of what needs none. */
export const ANYTHING = '(1 = 1)';

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
  if (cell.kind === 'date') return { holds: field.type === 'day' ? ANYTHING : takes(cell, ['2024-02-29', '1999-12-31']) ? dialect.isDay(value) : '(1 = 0)', value };
  return { holds: textHolds(declaring, value, dialect), value };
}

/** What a declared column's values are in an engine. */
export function typeOf({ kind }: Cell): Type {
  return kind === 'count' || kind === 'year' ? 'integer' : kind === 'number' ? 'double' : 'text';
}

function integerProof(cell: Cell, { sql, type, number }: Field, dialect: Dialect): Proof {
  const value = number ?? dialect.toInteger(sql, type);
  const [least, most] = cell.kind === 'year' ? [1000, 9999] : [0, MOST];
  const within = ends(value, cell, { least, most, type: 'integer' }, dialect);
  if (type === 'integer') return { holds: within, value };
  if (type === 'double') return { holds: `${dialect.isFinite(sql)} AND ${sql} = floor(${sql}) AND ${within}`, value };
  const samples = cell.kind === 'year' ? ['1000', '2024', '9999'] : ['0', '7', '1234', '999999999999999'];
  return { holds: type === 'text' && takes(cell, samples) ? `${dialect.isPlainInteger(sql, value)} AND ${within}` : '(1 = 0)', value };
}

function numberProof(cell: Cell, { sql, type, number }: Field, dialect: Dialect): Proof {
  const value = number ?? dialect.toDouble(sql, type);
  const { minimum, maximum } = cell.limits;
  // Of more digits not all would be kept, and infinity has no digits.
  if (type === 'integer' || type === 'double') return { holds: `${dialect.isFinite(value)} AND ${ends(value, cell, { least: -MOST, most: MOST, type: 'double' }, dialect)}`, value };
  const within = minimum === undefined && maximum === undefined ? '' : ` AND ${ends(value, cell, { least: -Infinity, most: Infinity, type: 'double' }, dialect)}`;
  const whole = type === 'text' && takes(cell, ['0', '-7', '1234567']);
  const decimal = whole && takes(cell, ['0.5', '-12.25', '1234.567', '1.204']);
  return { holds: whole ? `${dialect.matches(sql, decimal ? DECIMAL : WHOLE)}${within}` : '(1 = 0)', value };
}

const WHOLE = '-?[0-9]{1,15}';
const DECIMAL = String.raw`-?[0-9]{1,15}(\.[0-9]{1,15})?`;

function ends(value: string, { limits: { minimum = -Infinity, maximum = Infinity } }: Cell, { least, most, type }: { least: number; most: number; type: 'integer' | 'double' }, { literal }: Dialect): string {
  const [low, high] = [Math.max(least, minimum), Math.min(most, maximum)].map((end) => (type === 'integer' && end === Math.ceil(end) ? { end, as: type } : { end, as: 'double' as const })) as [{ end: number; as: Type }, { end: number; as: Type }];
  return [Number.isFinite(low.end) ? [`${value} >= ${literal(low.end, low.as)}`] : [], Number.isFinite(high.end) ? [`${value} <= ${literal(high.end, high.as)}`] : []].flat().join(' AND ');
}

function textHolds({ cell, field, use, lost }: Declaring, sql: string, dialect: Dialect): string {
  const { minLength, maxLength, pattern, enum: list } = cell.limits;
  if (list !== undefined) return list.length === 0 ? '(1 = 0)' : `${sql} IN (${list.map((value) => dialect.literal(value, 'text')).join(', ')})`;
  if (pattern !== undefined && !SHARED.test(pattern)) return '(1 = 0)';
  const long = [minLength === undefined ? [] : [`${dialect.length(sql)} >= ${minLength}`], maxLength === undefined ? [] : [`${dialect.length(sql)} <= ${maxLength}`]].flat();
  const form = pattern === undefined ? [] : [dialect.matches(sql, pattern.slice(1, -1))];
  const isAny = long.length === 0 && form.length === 0;
  if (isAny && !takes(cell, ['a', 'Á b', '007', '-'])) return '(1 = 0)';
  const whole = lost === 'none' ? [] : [dialect.isWhole(sql)];
  // White space around any text is left out when it is read, and none of the faults of one that nobody reads.
  if (isAny && use === 'nothing' && !cell.required) return field.type === 'text' && whole.length > 0 ? whole.join('') : ANYTHING;
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
