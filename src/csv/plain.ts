/*
 * Spellings that mean one thing alone, as nearly all cells have: read sign by sign, since there may be millions, and a regular expression takes several times as long.
 */

const [ZERO, HYPHEN, POINT] = [0x30, 0x2d, 0x2e];

/** How many decimals a plain number may have behind its point: any, none, or any but three, which may be thousands unless nothing but a zero stands before them. */
export type Decimals = 'any' | 'none' | 'not three';

/** A number has no more digits than it can hold exactly. */
const MOST = 15;
const TENS = Array.from({ length: MOST + 1 }, (_, i) => 10 ** i);

/**
 * The number that a text is, in at most fifteen digits, with a point for decimals and nothing else: `1204`, `-70`, `31.8`; NaN where it is otherwise written.
 * A whole number below 2^53 over a power of ten below 10^22 is the nearest double, as `Number` gives it (Clinger 1990, "How to Read Floating Point Numbers Accurately").
 */
export function plainNumber(text: string, decimals: Decimals): number {
  const start = text.charCodeAt(0) === HYPHEN ? 1 : 0;
  const { length } = text;
  if (length === start || length - start > MOST + 1) return NaN;
  let n = 0;
  let point = -1;
  for (let at = start; at < length; at++) {
    const sign = text.charCodeAt(at);
    if (sign >= ZERO && sign < ZERO + 10) n = n * 10 + (sign - ZERO);
    else if (sign === POINT && point < 0) point = at;
    else return NaN;
  }
  if (point < 0) return length - start > MOST ? NaN : start === 1 ? -n : n;
  const behind = length - point - 1;
  if (behind === 0 || point === start || decimals === 'none' || (decimals === 'not three' && behind === 3 && !(point === start + 1 && text.charCodeAt(start) === ZERO))) return NaN;
  n /= TENS[behind] ?? NaN;
  return start === 1 ? -n : n;
}

/** Whether a text is an ISO day that every month has. */
export function isPlainDay(text: string): boolean {
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

/** The text without blanks around it. */
export function trimmed(text: string): string {
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** A sign of ASCII that is seen. */
function isInk(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
