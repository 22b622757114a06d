/** One piece of a phrase: a numeral with its separators, a word, or a sign. Offsets count from 0 in the phrase as it stands. */
export interface Token {
  readonly kind: 'numeral' | 'word' | 'sign';
  readonly text: string;
  /** The piece as it is compared: small letters, no accents (but ñ), one kind of dash and of quotation mark. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing stands between it and the piece before. */
  readonly glued: boolean;
}

/*
 * A no-break or thin space between groups of three sets off thousands; a plain one might stand between two numbers.
 * No alternative can match what another has begun, so the time is linear in the length.
 */
const TOKEN = /(?<numeral>\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)|(?<word>[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|(?<sign>\S)/gu;

/** The pieces of a phrase, in order; spaces are left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: piece, index, groups } of text.matchAll(TOKEN)) {
    const kind = groups?.['numeral'] !== undefined ? 'numeral' : groups?.['word'] !== undefined ? 'word' : 'sign';
    tokens.push({ kind, text: piece, norm: folded(piece), start: index, end: index + piece.length, glued: tokens.at(-1)?.end === index });
  }
  return tokens;
}

/** A word as it is compared: people leave out accents, above all in capitals; año is no ano. */
export function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/(?!\u0303)\p{M}/gu, '').normalize('NFC').replace(/[‐‑–—−]/gu, '-').replace(/’/gu, "'");
}
