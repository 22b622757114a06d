import { isDate, parseWhen } from '../figure/when.ts';
import { meaningOf } from '../table/column.ts';
import type { Column, Kind, Words } from '../table/column.ts';
import { bad, notInList } from './bad-cell.ts';
import type { Parsed } from './bad-cell.ts';
import { counted } from './counted.ts';
import { dayIn } from './formats.ts';
import type { DateFormat, Formats, NumberFormat } from './formats.ts';
import { decimalsIn, readCount, readNumber } from './number.ts';
import { isPlainDay, plainNumber } from './plain.ts';
import { inRange, quickInRange, range } from './range.ts';
import type { RangeOptions } from './range.ts';

/** What a column of a file is declared to hold, and how a cell's text becomes a value. An empty cell is a gap: null. */
export interface Cell extends Pick<Column, 'labels' | 'units' | 'role'> {
  readonly kind: Kind;
  readonly label: string;
  readonly unit: string;
  readonly required: boolean;
  readonly unique: boolean;
  /** What else limits the text, in the words of a Table Schema: for data packages. */
  readonly limits: {
    readonly minLength?: number; readonly maxLength?: number; readonly pattern?: string; readonly enum?: readonly string[];
    readonly minimum?: number; readonly maximum?: number;
  };
  /** How numbers are written, of a column that says so itself. */
  readonly format?: NumberFormat | undefined;
  /** The value, or why there is none; never called with an empty text. `file` says how the file is written, for a column that does not say. */
  readonly parse: (text: string, file?: Formats) => Parsed;
  /** Of a column of numbers: the same for a text that is plainly one, and NaN for any other, of which `parse` must be asked. */
  readonly quick?: ((file?: Formats) => Quick) | undefined;
}

export type Quick = (text: string) => number;

export interface CellOptions {
  /** Whether a cell may be empty. */
  readonly gaps?: 'allowed' | 'refused';
  /** Whether a value may come twice. */
  readonly repeats?: 'allowed' | 'refused';
}

export interface TimeOptions {
  /** Whether it tells of what time the numbers beside it are, or is an attribute of what stands in the row, as the year in which a prison was founded: numbers may be added up over an attribute. `time` unless given. */
  readonly role?: 'time' | 'attribute';
}

/** Text as it stands. `pattern` and its `shape` in words limit what it may be; `low` and `high` how many characters it has. */
export function text(label: Words, { pattern, shape, low = 0, high = Infinity, ...options }: CellOptions & { pattern?: RegExp; shape?: string; low?: number; high?: number } = {}): Cell {
  const limits = { ...(low > 0 ? { minLength: low } : {}), ...(high === Infinity ? {} : { maxLength: high }), ...(pattern === undefined ? {} : { pattern: pattern.source }) };
  return cell('text', { label, unit: '', limits, ...options }, (value) => {
    if (pattern !== undefined && !pattern.test(value)) return bad('BAD_CELL', `"${value}" is no ${plain(label)}`, `write ${shape ?? String(pattern)}`);
    // Most texts have no limits: their characters need not be counted.
    const length = low > 0 || high < Infinity ? [...value].length : 0;
    if (length < low) return bad('BAD_CELL', `"${value}" has ${counted(length, 'character')}`, `give at least ${low}`);
    if (length > high) return bad('BAD_CELL', `"${[...value].slice(0, 40).join('')}…" has ${counted(length, 'character')}`, `cut it to ${high}`);
    return { value };
  });
}

/** One of a list, or an id: kept as text, so `007` stays `007`. With a list, anything else is refused. */
export function code(label: Words, { list, ...options }: CellOptions & { list?: readonly string[] } = {}): Cell {
  return cell('code', { label, unit: '', limits: list === undefined ? {} : { enum: list }, ...options }, (value) => (list === undefined || list.includes(value) ? { value } : notInList(value, plain(label), list)));
}

/** A year, as four digits. */
export function year(label: Words = 'Year', { low, high, ...options }: CellOptions & RangeOptions & TimeOptions = {}): Cell {
  const parse = inRange({ low, high }, (value) => (/^\d{4}$/u.test(value) ? { value: Number(value) } : bad('BAD_CELL', `cannot read "${value}" as a year`, 'write it with four digits, such as 2024')));
  const quick: Quick = (value) => (value.length === 4 && !value.startsWith('-') ? plainNumber(value, 'none') : NaN);
  return cell('year', { label, unit: '', limits: range({ low, high }), quick: () => quickInRange({ low, high }, quick), ...options }, parse);
}

/**
 * A day, month, year or span in the EDTF subset of `parseWhen`, kept as written. With a `format`, days written so are read as well and become ISO days;
 * without one, what can be read in two ways is refused with both.
 */
export function date(label: Words = 'Date', { format, ...options }: CellOptions & TimeOptions & { format?: DateFormat } = {}): Cell {
  return cell('date', { label, unit: '', ...options }, (value, file) => {
    if (isPlainDay(value)) return { value };
    const parsed = parseWhen(value);
    if (isDate(parsed)) return { value };
    const declared = format ?? file?.dates;
    const day = declared === undefined ? undefined : dayIn(value, declared);
    if (day !== undefined) return { value: day };
    return file !== undefined && declared === undefined && parsed.code === 'AMBIGUOUS_DATE' ? { ...parsed, fix: `${parsed.fix}, or declare the order: { dates: 'd/m/y' } or { dates: 'm/d/y' }` } : parsed;
  });
}

/** A whole number of things, 0 or more; `unit` says of what, in one text or `{ en, es }`, as labels may be too. Thousands may be set off by commas, `1,204`, or as the `format` shows. */
export function count(unit: Words, { label = sentenceCase(unit), format, low, high, ...options }: CellOptions & RangeOptions & { label?: Words; format?: NumberFormat } = {}): Cell {
  const quick: Quick = (value) => (value.startsWith('-') ? NaN : plainNumber(value, 'none'));
  return cell('count', { label, unit, limits: range({ low, high }), quick: () => quickInRange({ low, high }, quick), ...options }, inRange({ low, high }, (value, file) => readCount(value, format ?? file?.numbers)));
}

/**
 * A number, as the `format` shows. Without one: a point for decimals, and commas between thousands where both are there or there are two: `31.8`, `-70`, `1,204.5`;
 * what can be read in two ways, `1,204` and `1.204`, is refused with both. A percent sign is read where the unit is `%`.
 */
export function number(unit: Words, { label = sentenceCase(unit), format, low, high, ...options }: CellOptions & RangeOptions & { label?: Words; format?: NumberFormat } = {}): Cell {
  const quick = (file?: Formats): Quick => {
    const decimals = decimalsIn(format ?? file?.numbers);
    return quickInRange({ low, high }, (value) => plainNumber(value, decimals));
  };
  const parse = inRange({ low, high }, (value, file) => readNumber(value, { unit: plain(unit), declared: format ?? file?.numbers, hint: file === undefined ? '' : ", or declare the format: { numbers: '1,234.5' } or { numbers: '1.234,5' }" }));
  return cell('number', { label, unit, format, limits: range({ low, high }), quick, ...options }, parse);
}

function cell(
  kind: Kind,
  { label, unit, limits = {}, gaps = 'allowed', repeats = 'allowed', role = 'time', quick, format }: CellOptions & TimeOptions & { label: Words; unit: Words; limits?: Cell['limits']; quick?: Cell['quick']; format?: NumberFormat | undefined },
  parse: Cell['parse'],
): Cell {
  return { kind, ...meaningOf({ label, unit }), required: gaps === 'refused', unique: repeats === 'refused', limits, parse, quick, ...(format === undefined ? {} : { format }), ...(role === 'time' ? {} : { role }) };
}

/** What a column is called and counts, as a table has it. */
export function columnOf({ kind, label, unit, labels, units, role }: Cell): Column {
  return { kind, label, unit, ...(labels === undefined ? {} : { labels }), ...(units === undefined ? {} : { units }), ...(role === undefined ? {} : { role }) };
}

function sentenceCase(words: Words): Words {
  const one = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
  return typeof words === 'string' ? one(words) : { en: one(words.en), es: one(words.es) };
}

/** In the language of messages. */
function plain(words: Words): string {
  return typeof words === 'string' ? words : words.en;
}
