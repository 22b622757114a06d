import { decimalsPrinted, granularity, numeralDecimals, toPlaces } from './granularity.ts';
import type { HedgeName } from './hedge.ts';
import { isShareInWords } from './share-words.ts';
import type { Unit } from './units.ts';

/** How finely a number was said: its granularity, and its last printed place where it has decimals or is a share in words; null where it is whole. */
export interface Grain {
  readonly granularity: number;
  readonly place: number | null;
}

const POINTS: readonly Unit[] = ['percent', 'percent_change', 'percentage_points'];

/** Words for several things at once: "almost three weeks" is short of 21 days by less than a week, not by less than a day. */
const LOTS: readonly (readonly [RegExp, number])[] = [[/\b(?:weeks?|semanas?)\b/iu, 7], [/\b(?:dozen|docenas?)\b/iu, 12]];
/** Two and a half is good to a half. */
const HALVES = /\band a half\b|\by medi[oa]\b/iu;
const SCALE_WORDS = /thousand|million|billion|trillion|\bmil\b|mill[oó]n|bill[oó]n|\d\s?(?:k|m|mn|bn|b)\b/iu;
const SCALES = [1e3, 1e6, 1e9, 1e12] as const;

export function grainOf(phrase: string, { size, hedge, unit }: { readonly size: number; readonly hedge: HedgeName; readonly unit: Unit }): Grain {
  if (POINTS.includes(unit) && isShareInWords(phrase)) {
    const grain = sharesGrain(size);
    return { granularity: grain, place: grain };
  }
  const per = unit === 'per_100k' ? placePer(phrase, size) : null;
  if (per !== null) return { granularity: per, place: per };
  const decimals = decimalsPrinted(phrase, size);
  const place = HALVES.test(phrase) && size % 1 === 0.5 ? 0.5 : decimals > 0 ? 10 ** -decimals : scaledPlace(phrase, size);
  if (place !== null) return { granularity: place, place };
  const [, lot = 1] = LOTS.find(([words, of]) => words.test(phrase) && size % of === 0) ?? [];
  return { granularity: hedge === 'bare' && POINTS.includes(unit) ? 1 : lot * granularity(size / lot, 0), place: null };
}

/** Shares in words are good to ten points; a small one, and one that is all but the whole, to half of what is there: one in 87 is no number below 0, and 99 in 100 none above 100. */
function sharesGrain(size: number): number {
  const least = Math.min(SHARE_GRAIN, size, Math.abs(100 - size));
  return least === 0 ? SHARE_GRAIN : toPlaces(least, 9);
}

const SHARE_GRAIN = 10;

const PER = /\b(?:per|por cada|por|for every|in every|in|de cada)\s+(\d[\d.,\u00a0\u202f ]*\d|\d|thousand|mil|million|un millón)\b/iu;
const IN_WORDS: Readonly<Record<string, number>> = { thousand: 1e3, mil: 1e3, million: 1e6, 'un millón': 1e6 };
const PER_100K = 100_000;

/** The last place of a rate that was printed per another number of people: "0.9 per 1,000" is 90 per 100,000, right to 10 of them. Null where it was printed per 100,000, or is not seen to be this rate. */
function placePer(phrase: string, size: number): number | null {
  const found = PER.exec(phrase);
  const base = found?.[1] ?? '';
  const factor = PER_100K / (IN_WORDS[base.toLowerCase()] ?? Number(base.replaceAll(/[^\d]/gu, '')));
  if (base === '' || factor === 1 || !Number.isFinite(factor)) return null;
  const decimals = numeralDecimals(phrase.slice(0, found?.index), toPlaces(size / factor, 9));
  return decimals === null ? null : factor / 10 ** decimals;
}

/** The last place of a decimal before a word that multiplies it: "2.4 million" is right to a hundred thousand. */
function scaledPlace(phrase: string, size: number): number | null {
  if (!SCALE_WORDS.test(phrase) || numeralDecimals(phrase, size) !== null) return null;
  for (const scale of SCALES) {
    const decimals = numeralDecimals(phrase, size / scale);
    if (decimals !== null) return decimals === 0 ? null : scale / 10 ** decimals;
  }
  return null;
}
