import type { Lang } from './vocabulary.ts';

/** The words that numbers are made of in one language, as they are compared (`folded`). */
export interface NumberWords {
  /** 0 to 19 and, in Spanish, to 29. */
  readonly ones: Readonly<Record<string, number>>;
  readonly tens: Readonly<Record<string, number>>;
  /** Hundreds that are words of their own: doscientos. */
  readonly hundreds: Readonly<Record<string, number>>;
  /** What a number before it is multiplied by, below the million and from it. */
  readonly thousands: Readonly<Record<string, number>>;
  readonly millions: Readonly<Record<string, number>>;
  /** Nouns for a number of things: a dozen, un centenar. */
  readonly groups: Readonly<Record<string, number>>;
  /** Words for 1 that are mostly articles, before any of the above. */
  readonly articles: readonly string[];
  /** What may stand between two parts of one number. */
  readonly and: string;
  readonly half: readonly string[];
}

const inOrder = (words: string, from: number, step: number): Record<string, number> => Object.fromEntries(words.split(' ').map((word, i) => [word, from + i * step]));

const EN: NumberWords = {
  ones: inOrder('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 0, 1),
  tens: inOrder('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  hundreds: {},
  thousands: { thousand: 1_000 },
  millions: { million: 1e6, billion: 1e9, trillion: 1e12 },
  groups: { dozen: 12 },
  articles: ['a', 'an'],
  and: 'and',
  half: ['half'],
};

const ES: NumberWords = {
  ones: {
    ...inOrder('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve', 0, 1),
    ...inOrder('veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve', 20, 1),
    un: 1, una: 1, veintiun: 21, veintiuna: 21,
  },
  tens: inOrder('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
  hundreds: {
    cien: 100, ciento: 100,
    ...inOrder('doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos', 200, 100),
    ...inOrder('doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas', 200, 100),
  },
  thousands: { mil: 1_000 },
  millions: { millon: 1e6, millones: 1e6, billon: 1e12, billones: 1e12 },
  groups: { decena: 10, docena: 12, quincena: 15, veintena: 20, treintena: 30, cincuentena: 50, centenar: 100, centena: 100, millar: 1_000 },
  articles: ['un', 'una'],
  and: 'y',
  half: ['medio', 'media'],
};

export const NUMBER_WORDS: Readonly<Record<Lang, NumberWords>> = { en: EN, es: ES };

/** The parts that have names, by their number: thirds to tenths. */
export const PART_WORDS: Readonly<Record<Lang, Readonly<Record<string, number>>>> = {
  en: {
    ...inOrder('third quarter fifth sixth seventh eighth ninth tenth', 3, 1), ...inOrder('thirds quarters fifths sixths sevenths eighths ninths tenths', 3, 1), fourth: 4, fourths: 4,
  },
  es: {
    ...inOrder('tercio cuarto quinto sexto septimo octavo noveno decimo', 3, 1), ...inOrder('tercios cuartos quintos sextos septimos octavos novenos decimos', 3, 1),
  },
};

/** In Spanish, a part may be counted in "partes": la tercera parte. */
export const PARTE_WORDS: Readonly<Record<string, number>> = {
  ...inOrder('tercera cuarta quinta sexta septima octava novena decima', 3, 1), ...inOrder('terceras cuartas quintas sextas septimas octavas novenas decimas', 3, 1),
};

/** Letters behind a numeral that multiply it. */
export const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9 };

/** The number of a word, where the list has it: an object's own, since "constructor" is a word too. */
export function own(words: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
