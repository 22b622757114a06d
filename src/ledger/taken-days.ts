/*
 * Where decimals have a comma, a spreadsheet takes a number with a point for a day: 31.8 becomes `31-ago`, `31/08/2026` or `2026-08-31`, 5.26 the first of a month, `may-26`.
 * What was typed cannot be told from the day alone: it may have been 1.5, 1.05, 5.1 or 5.01.
 */

const MONTHS: readonly (readonly string[])[] = [['jan', 'ene'], ['feb'], ['mar'], ['apr', 'abr'], ['may'], ['jun'], ['jul'], ['aug', 'ago'], ['sep', 'set'], ['oct'], ['nov'], ['dec', 'dic']];

const LONGEST = 40;
/** Midnight, which some programs show with a day. */
const MIDNIGHT = /[ T]0?0:00(?::00)?$/u;

/** The decimals that a spreadsheet may have taken for the day that the text is; none where it is no day. */
export function decimalsOfDay(text: string): ReadonlySet<number> {
  const day = text.length > LONGEST ? '' : text.trim().replace(MIDNIGHT, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(day);
  if (iso !== null) return decimals(Number(iso[3]), Number(iso[2]), iso[1]);
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/u.exec(day);
  if (numeric !== null) return decimals(Number(numeric[1]), Number(numeric[3]), numeric[4]);
  // 31-ago, 31 de agosto de 2026; ago-31, may-26.
  const named = /^(?:(\d{1,2})(?: de |[-/ ]))?(\p{L}{3,10})\.?(?:(?: de |[-/ ])(\d{4}|\d{2}))?$/u.exec(day);
  const month = monthOf(named?.[2] ?? '');
  if (named === null || month === 0) return new Set();
  const [, first, , last] = named;
  if (first !== undefined) return decimals(Number(first), month, last);
  return last === undefined ? new Set() : new Set([...decimals(Number(last.slice(-2)), month), decimal(month, last.slice(-2))]);
}

/** The same of a day as spreadsheets count it, from 1899-12-30: so it shows where a cell of a day is given the form of a number. */
export function decimalsOfSerial(serial: number): ReadonlySet<number> {
  if (!Number.isInteger(serial) || serial < FIRST || serial > LAST) return new Set();
  return decimalsOfDay(new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10));
}

/** 1929 to 2078: the years that two digits stand for, and some more. */
const [FIRST, LAST] = [10_594, 65_381];

/** A day and a month, in this order or the other, the second with a zero before it or without; and, of the first of a month, the month and the year. */
function decimals(a: number, b: number, year?: string): ReadonlySet<number> {
  const pairs = [[a, b], [b, a]] as const;
  return new Set(pairs.flatMap(([one, other]) => [
    decimal(one, other), decimal(one, String(other).padStart(2, '0')), ...(other === 1 && year !== undefined ? [decimal(one, year.slice(-2))] : []),
  ]));
}

function decimal(whole: number, behind: number | string): number {
  return Number(`${whole}.${behind}`);
}

/** 1 to 12, by the first letters; 0 where it is no month. */
function monthOf(name: string): number {
  return MONTHS.findIndex((starts) => starts.some((start) => name.toLowerCase().startsWith(start))) + 1;
}
