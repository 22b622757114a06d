import type { Token } from './tokens.ts';

/** The part of a phrase that a fault or a reading is about, with its characters counted from 0. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Why a phrase cannot be read: what is wrong, what to do, and which part it is. */
export interface PhraseFault {
  readonly code:
    | 'EMPTY_PHRASE' | 'LONG_PHRASE' | 'NO_NUMBER' | 'BAD_NUMERAL' | 'STRAY_NUMBER' | 'STRAY_HEDGE' | 'TWO_NUMBERS' | 'TWO_HEDGES' | 'TWO_UNITS' | 'NO_SUCH_UNIT' | 'OTHER_LANGUAGE' | 'NO_SUCH_READING';
  readonly what: string;
  readonly fix: string;
  readonly part: Span;
}

/** The text from one piece up to, not with, another. */
export function spanOf(phrase: string, tokens: readonly Token[], from: number, to: number): Span {
  const start = tokens[from]?.start ?? phrase.length;
  const end = Math.max(start, tokens[to - 1]?.end ?? start);
  return { text: phrase.slice(start, end), start, end };
}

/** A span as a message quotes it: not all of it where it is long. */
export function quoted({ text }: Span): string {
  return text.length > 40 ? `“${text.slice(0, 40)}…”` : `“${text}”`;
}

export function isFault<T extends object>(found: T | PhraseFault): found is PhraseFault {
  return 'code' in found && 'part' in found;
}
