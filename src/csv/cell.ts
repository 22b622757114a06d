import { isDate, parseWhen } from '../figure/when.ts';
import type { Kind } from '../table/column.ts';
import { dayIn, numberIn } from './formats.ts';
import { shortened } from './looks.ts';
import type { DateFormat, Formats, NumberFormat } from './formats.ts';
import { listed, suggest } from '../table/suggest.ts';

/** Why a cell cannot be read as declared: what is wrong, with the value quoted, and what to write instead. */
export interface BadCell {
  readonly code: string;
  readonly what: string;
  readonly fix: string;
}

/** What a column of a file is declared to hold, and how a cell's text becomes a value. An empty cell is a gap: null. */
export interface Cell {
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
  /** The value, or why there is none; never called with an empty text. `file` says how the file is written, for a column that does not say. */
  readonly parse: (text: string, file?: Formats) => { readonly value: string | number } | BadCell;
}

export interface CellOptions {
  /** Whether a cell may be empty. */
  readonly gaps?: 'allowed' | 'refused';
  /** Whether a value may come twice. */
  readonly repeats?: 'allowed' | 'refused';
}

/** The least and the greatest that a number may be, in the column's unit, both included. */
export interface RangeOptions {
  readonly low?: number;
  readonly high?: number;
}

export function isBad(parsed: { readonly value: string | number } | BadCell): parsed is BadCell {
  return 'code' in parsed;
}

/** Text as it stands. `pattern` and its `shape` in words limit what it may be; `low` and `high` how many characters it has. */
export function text(label: string, { pattern, shape, low = 0, high = Infinity, ...options }: CellOptions & { pattern?: RegExp; shape?: string; low?: number; high?: number } = {}): Cell {
  const limits = { ...(low > 0 ? { minLength: low } : {}), ...(high === Infinity ? {} : { maxLength: high }), ...(pattern === undefined ? {} : { pattern: pattern.source }) };
  return cell('text', { label, unit: '', limits, ...options }, (value) => {
    if (pattern !== undefined && !pattern.test(value)) return bad('BAD_CELL', `"${value}" is no ${label}`, `write ${shape ?? String(pattern)}`);
    const length = [...value].length;
    if (length < low) return bad('BAD_CELL', `"${value}" has ${length} characters`, `give at least ${low}`);
    if (length > high) return bad('BAD_CELL', `"${[...value].slice(0, 40).join('')}…" has ${length} characters`, `cut it to ${high}`);
    return { value };
  });
}

/** One of a list, or an id: kept as text, so `007` stays `007`. With a list, anything else is refused. */
export function code(label: string, { list, ...options }: CellOptions & { list?: readonly string[] } = {}): Cell {
  return cell('code', { label, unit: '', limits: list === undefined ? {} : { enum: list }, ...options }, (value) => (list === undefined || list.includes(value) ? { value } : notInList(value, label, list)));
}

/** A year, as four digits. */
export function year(label = 'Year', { low, high, ...options }: CellOptions & RangeOptions = {}): Cell {
  return cell('year', { label, unit: '', limits: range({ low, high }), ...options }, inRange({ low, high }, (value) =>
    /^\d{4}$/u.test(value) ? { value: Number(value) } : bad('BAD_CELL', `cannot read "${value}" as a year`, 'write it with four digits, such as 2024')));
}

/**
 * A day, month, year or span in the EDTF subset of `parseWhen`, kept as written. With a `format`, days written so are read as well and become ISO days;
 * without one, what can be read in two ways is refused with both.
 */
export function date(label = 'Date', { format, ...options }: CellOptions & { format?: DateFormat } = {}): Cell {
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

const [ZERO, HYPHEN] = [0x30, 0x2d];

/** An ISO day that every month has, as nearly all are: seen without a regular expression, since there may be millions. */
function isPlainDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  for (let i = 0; i < 10; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (i !== 4 && i !== 7 && (digit < 0 || digit > 9)) return false;
  }
  const [month, day] = [twoDigits(text, 5), twoDigits(text, 8)];
  return month >= 1 && month <= 12 && day >= 1 && day <= 28;
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** A whole number of things, 0 or more; `unit` says of what. Thousands may be set off by commas, `1,204`, or as the `format` shows. */
export function count(unit: string, { label = sentenceCase(unit), format, low, high, ...options }: CellOptions & RangeOptions & { label?: string; format?: NumberFormat } = {}): Cell {
  return cell('count', { label, unit, limits: range({ low, high }), ...options }, inRange({ low, high }, (value, file) => {
    const declared = format ?? file?.numbers;
    if (PLAIN_COUNT.test(value)) return { value: Number(value) };
    const n = numberIn(value, declared ?? '1,234.5');
    return n !== undefined && Number.isInteger(n) && n >= 0 && !DECIMALS[declared ?? '1,234.5'].test(value) ? { value: n } : noNumber(value, { what: 'a whole number', declared });
  }));
}

/**
 * A number, as the `format` shows. Without one: a point for decimals, and commas between thousands where both are there or there are two: `31.8`, `-70`, `1,204.5`;
 * what can be read in two ways, `1,204` and `1.204`, is refused with both. A percent sign is read where the unit is `%`.
 */
export function number(unit: string, { label = sentenceCase(unit), format, low, high, ...options }: CellOptions & RangeOptions & { label?: string; format?: NumberFormat } = {}): Cell {
  return cell('number', { label, unit, limits: range({ low, high }), ...options }, inRange({ low, high }, (value, file) => {
    const declared = format ?? file?.numbers;
    const bare = unit === '%' && value.endsWith('%') ? value.slice(0, -1).trimEnd() : value;
    if ((declared === undefined ? PLAIN_NUMBER : COMMAS.has(declared) ? PLAIN_WHOLE : PLAIN_DECIMAL).test(bare)) return { value: Number(bare) };
    if (declared === undefined && THOUSANDTHS.test(bare)) return twoNumbers(bare, file === undefined ? '' : ", or declare the format: { numbers: '1,234.5' } or { numbers: '1.234,5' }");
    const n = numberIn(bare, declared ?? '1,234.5');
    return n === undefined ? noNumber(value, { what: 'a number', declared }) : { value: n };
  }));
}

const PLAIN_COUNT = /^\d{1,15}$/u;
/** No group of three behind a sign: so it means the same in every format that has a point for decimals. */
const PLAIN_NUMBER = /^-?(?:\d{1,15}|0\.\d{1,15}|\d{1,15}\.(?:\d{1,2}|\d{4,12}))$/u;
const PLAIN_WHOLE = /^-?\d{1,15}$/u;
const PLAIN_DECIMAL = /^-?(?:\d{1,15}|\d{1,12}\.\d{1,4})$/u;
/** The formats in which a point sets off no decimals. */
const COMMAS: ReadonlySet<NumberFormat> = new Set(['1.234,5', '1 234,5']);
/** Decimals in a count: `5.0` is no way to write one. */
const DECIMALS: Readonly<Record<NumberFormat, RegExp>> = { '1,234.5': /\./u, '1.234,5': /,/u, '1 234,5': /,/u, '1 234.5': /\./u, "1'234.5": /\./u };

function cell(
  kind: Kind,
  { label, unit, limits = {}, gaps = 'allowed', repeats = 'allowed' }: CellOptions & { label: string; unit: string; limits?: Cell['limits'] },
  parse: Cell['parse'],
): Cell {
  return { kind, label, unit, required: gaps === 'refused', unique: repeats === 'refused', limits, parse };
}

type Ends = { readonly low: number | undefined; readonly high: number | undefined };

function range({ low, high }: Ends): Cell['limits'] {
  return { ...(low === undefined ? {} : { minimum: low }), ...(high === undefined ? {} : { maximum: high }) };
}

/** What is read as a number must lie in the range, too. */
function inRange({ low = -Infinity, high = Infinity }: Ends, parse: Cell['parse']): Cell['parse'] {
  return (value, file) => {
    const parsed = parse(value, file);
    if (isBad(parsed) || (Number(parsed.value) >= low && Number(parsed.value) <= high)) return parsed;
    const ends = low === -Infinity ? `at most ${high}` : high === Infinity ? `at least ${low}` : `from ${low} to ${high}`;
    return bad('OUT_OF_RANGE', `"${value}" is not ${ends}`, 'correct it, or widen the range that is declared');
  };
}

function bad(code: string, what: string, fix: string): BadCell {
  return { code, what, fix };
}

/** The refusal of a value that no list knows, with the nearest that it does. */
export function notInList(value: string, label: string, list: readonly string[]): BadCell {
  const meant = suggest(value, list);
  return bad('NOT_IN_LIST', `"${value}" is no ${label}`, list.length === 0 ? 'there are none yet' : meant === null ? `write one of: ${listed(list)}` : `did you mean "${meant}"?`);
}

const LONGEST = 64;

/** Letters that fingers and scanners put for digits. */
const LOOKALIKES: Readonly<Record<string, string>> = { I: '1', l: '1', O: '0', o: '0', S: '5', B: '8', Z: '2' };

/** One group of three behind a point or a comma, which not all digits before it rule out: decimals in San Salvador, thousands in Madrid, or the other way round. */
const THOUSANDTHS = /^-?[1-9]\d{0,2}[.,]\d{3}$/u;

function twoNumbers(value: string, hint: string): BadCell {
  const [whole, decimal] = [value.replace(/[.,]/u, ''), String(Number(value.replace(',', '.')))];
  return bad('AMBIGUOUS_NUMBER', `"${value}" can be read in two ways`, `write ${whole} or ${decimal}${hint}`);
}

function noNumber(value: string, { what, declared }: { what: string; declared: NumberFormat | undefined }): BadCell {
  if (value.length > LONGEST) return bad('BAD_CELL', `cannot read "${shortened(value)}" as ${what}`, 'a number has at most 64 characters');
  const mended = value.replace(/[IlOoSBZ]/gu, (letter) => LOOKALIKES[letter] ?? letter);
  if (mended !== value && /^-?[\d,.]+$/u.test(mended)) {
    const letter = /[IlOoSBZ]/u.exec(value)?.[0] ?? '';
    return bad('BAD_CELL', `cannot read "${value}" as ${what}`, `letter ${letter} for digit ${LOOKALIKES[letter] ?? ''}? write ${mended}`);
  }
  if (declared !== undefined) return bad('BAD_CELL', `cannot read "${shortened(value)}" as ${what} written as ${declared}`, 'mend it, or declare the format of its own column, and leave the cell empty where there is none');
  if (value.length <= LONGEST && /^-?\d+,\d+$/u.test(value)) {
    return bad('BAD_CELL', `cannot read "${value}" as ${what}: a comma may only set off thousands`, `write ${value.replace(',', '.')} if it is the decimal sign`);
  }
  if (what === 'a whole number' && /^-?\d{1,3}\.\d{3}$/u.test(value)) {
    return bad('BAD_CELL', `cannot read "${value}" as ${what}: it may be a count in thousands or a decimal`, `write ${value.replace('.', '')} or correct it`);
  }
  return bad('BAD_CELL', `cannot read "${value}" as ${what}`, 'write digits only, such as 1204, and leave the cell empty where there is none');
}

function sentenceCase(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
