import { isDate, parseWhen } from '../figure/when.ts';
import type { Kind } from '../table/column.ts';
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
  /** The value, or why there is none; never called with an empty text. */
  readonly parse: (text: string) => { readonly value: string | number } | BadCell;
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

/** A day, month, year or span in the EDTF subset of `parseWhen`, kept as written. */
export function date(label = 'Date', options: CellOptions = {}): Cell {
  return cell('date', { label, unit: '', ...options }, (value) => {
    const parsed = parseWhen(value);
    return isDate(parsed) ? { value } : parsed;
  });
}

/** A whole number of things, 0 or more; `unit` says of what. Thousands may be set off by commas: `1,204`. */
export function count(unit: string, { label = sentenceCase(unit), low, high, ...options }: CellOptions & RangeOptions & { label?: string } = {}): Cell {
  return cell('count', { label, unit, limits: range({ low, high }), ...options }, inRange({ low, high }, (value) => {
    if (/^\d{1,15}$/u.test(value)) return { value: Number(value) };
    if (/^\d{1,3}(?:,\d{3}){1,4}$/u.test(value)) return { value: Number(value.replaceAll(',', '')) };
    return noNumber(value, 'a whole number');
  }));
}

/**
 * A number with a point for decimals: `31.8`, `-70`, `1,204.5`. A comma for decimals is refused, since `1,204` could be either.
 * `thousandths: 'refused'` refuses `1.140` too, which is a decimal in San Salvador and a count in Madrid.
 */
export function number(
  unit: string,
  { label = sentenceCase(unit), thousandths = 'allowed', low, high, ...options }: CellOptions & RangeOptions & { label?: string; thousandths?: 'allowed' | 'refused' } = {},
): Cell {
  return cell('number', { label, unit, limits: range({ low, high }), ...options }, inRange({ low, high }, (value) => {
    if (thousandths === 'refused' && THOUSANDTHS.test(value)) {
      return bad('AMBIGUOUS_NUMBER', `"${value}" can be read in two ways`, `write ${value.replace('.', '')} or ${String(Number(value))}`);
    }
    if (/^-?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,15})?$/u.test(value)) return { value: Number(value.replaceAll(',', '')) };
    return noNumber(value, 'a number');
  }));
}

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
  return (value) => {
    const parsed = parse(value);
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

/** Letters that fingers and scanners put for digits. */
const LOOKALIKES: Readonly<Record<string, string>> = { I: '1', l: '1', O: '0', o: '0', S: '5', B: '8', Z: '2' };

const THOUSANDTHS = /^-?\d{1,3}\.\d{3}$/u;

function noNumber(value: string, what: string): BadCell {
  const mended = value.replace(/[IlOoSBZ]/gu, (letter) => LOOKALIKES[letter] ?? letter);
  if (mended !== value && /^-?[\d,.]+$/u.test(mended)) {
    const letter = /[IlOoSBZ]/u.exec(value)?.[0] ?? '';
    return bad('BAD_CELL', `cannot read "${value}" as ${what}`, `letter ${letter} for digit ${LOOKALIKES[letter] ?? ''}? write ${mended}`);
  }
  if (/^-?\d+,\d+$/u.test(value)) {
    return bad('BAD_CELL', `cannot read "${value}" as ${what}: a comma may only set off thousands`, `write ${value.replace(',', '.')} if it is the decimal sign`);
  }
  if (what === 'a whole number' && THOUSANDTHS.test(value)) {
    return bad('BAD_CELL', `cannot read "${value}" as ${what}: it may be a count in thousands or a decimal`, `write ${value.replace('.', '')} or correct it`);
  }
  return bad('BAD_CELL', `cannot read "${value}" as ${what}`, 'write digits only, such as 1204, and leave the cell empty where there is none');
}

function sentenceCase(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
