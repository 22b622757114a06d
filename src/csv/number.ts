import type { BadCell, Parsed } from './bad-cell.ts';
import { numberIn } from './formats.ts';
import type { NumberFormat } from './formats.ts';
import { shortened } from './looks.ts';
import { plainNumber } from './plain.ts';
import type { Decimals } from './plain.ts';

/** How many decimals a point may set off: none in the formats that part thousands by it, and not three where no format is declared. */
export function decimalsIn(declared: NumberFormat | undefined): Decimals {
  return declared === undefined ? 'not three' : declared.endsWith(',5') ? 'none' : 'any';
}

/** A whole number of 0 or more, or why a text is none. */
export function readCount(value: string, declared: NumberFormat | undefined): Parsed {
  const plain = value.startsWith('-') ? NaN : plainNumber(value, 'none');
  if (!Number.isNaN(plain)) return { value: plain };
  const whole = wholeIn(value, declared ?? '1,234.5');
  if (whole !== undefined) return { value: whole };
  const n = numberIn(value, declared ?? '1,234.5');
  return n !== undefined && Number.isInteger(n) && n >= 0 && !DECIMALS[declared ?? '1,234.5'].test(value) ? { value: n } : noNumber(value, { what: 'a whole number', declared });
}

/** A number, or why a text is none; of two readings both are told, with the `hint` behind them. A percent sign is read where the unit is `%`. */
export function readNumber(value: string, { unit, declared, hint }: { unit: string; declared: NumberFormat | undefined; hint: string }): Parsed {
  const bare = unit === '%' && value.endsWith('%') ? value.slice(0, -1).trimEnd() : value;
  const plain = plainNumber(bare, decimalsIn(declared));
  if (!Number.isNaN(plain)) return { value: plain };
  if (declared === undefined && LONG.test(bare)) return { value: Number(bare) };
  if (POWER.test(bare) && declared?.endsWith(',5') !== true) return { value: Number(bare) };
  if (declared === undefined && THOUSANDTHS.test(bare)) return twoNumbers(bare, hint);
  const n = numberIn(bare, declared ?? '1,234.5');
  return n === undefined ? noNumber(value, { what: 'a number', declared }) : { value: n };
}

/** More decimals than a number can hold, as programs write them: the nearest number is meant. */
const LONG = /^-?\d{1,15}\.\d{4,12}$/u;
/** A power of ten as programs write it: one that makes a number small, or `1e+05`, which they write where they lose no digit. Of `1.23457E+11`, a spreadsheet's, most digits are lost. */
const POWER = /^-?\d(?:\.\d{1,15})?(?:[eE]-\d{1,3}|e\+(?:0\d|1[0-4]))$/u;

/** A count that a program wrote as it writes other numbers: `12.0`, `1e+05`. undefined where it is none: three zeros may be thousands. */
function wholeIn(value: string, declared: NumberFormat): number | undefined {
  const bare = (declared.endsWith(',5') ? /^(\d{1,15}),0{1,2}$/u : /^(\d{1,15})\.0{1,2}$/u).exec(value)?.[1];
  if (bare !== undefined) return Number(bare);
  return POWER.test(value) && Number.isInteger(Number(value)) && Number(value) > 0 && !declared.endsWith(',5') ? Number(value) : undefined;
}

/** Other decimals in a count: `5.5` is none, and `5.000` may be another. */
const DECIMALS: Readonly<Record<NumberFormat, RegExp>> = { '1,234.5': /\./u, '1.234,5': /,/u, '1 234,5': /,/u, '1 234.5': /\./u, "1'234.5": /\./u };

const LONGEST = 64;

/** Sixteen digits or more before the point, set off or not: past 2^53 not every one would be kept. */
const TOO_LONG = /^-?[1-9](?:(?:[,.' ]?\d){15,}|(?:\.\d+)?e\+?(?:1[5-9]|[2-9]\d|\d{3,}))$/iu;

/** A number of more than eleven digits as spreadsheets show it. */
export const SHORTENED = /^-?\d(?:[.,]\d{1,5})?E\+\d{2}$/u;

/** Letters that fingers and scanners put for digits. */
const LOOKALIKES: Readonly<Record<string, string>> = { I: '1', l: '1', O: '0', o: '0', S: '5', B: '8', Z: '2' };

/** One group of three behind a point or a comma, which not all digits before it rule out: decimals in San Salvador, thousands in Madrid, or the other way round. */
export const THOUSANDTHS = /^-?[1-9]\d{0,2}[.,]\d{3}$/u;

function twoNumbers(value: string, hint: string): BadCell {
  const [whole, decimal] = [value.replace(/[.,]/u, ''), String(Number(value.replace(',', '.')))];
  return bad('AMBIGUOUS_NUMBER', `"${value}" can be read in two ways`, `write ${whole} or ${decimal}${hint}`);
}

function noNumber(value: string, { what, declared }: { what: string; declared: NumberFormat | undefined }): BadCell {
  if (value.length > LONGEST) return bad('BAD_CELL', `cannot read "${shortened(value)}" as ${what}`, 'a number has at most 64 characters');
  if (SHORTENED.test(value)) return bad('BAD_CELL', `cannot read "${value}" as ${what}: a spreadsheet shows long numbers so, and saved no other digit of it`, 'take it from the original');
  if (TOO_LONG.test(value)) return bad('BAD_CELL', `cannot read "${value}" as ${what}: it has more digits than can be kept exactly`, 'a number has at most 15 before the point: count in thousands or millions; an id is declared as code(…)');
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

function bad(code: string, what: string, fix: string): BadCell {
  return { code, what, fix };
}
