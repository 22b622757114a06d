import { exactNumber } from '../../figure/exact.ts';
import type { ExactInterval } from '../../figure/exact.ts';
import { normalised } from '../../ledger/rules.ts';
import type { Claim } from '../compare.ts';
import { bareLapse } from './lapse-claim.ts';
import type { TimeUnit } from './lapse-claim.ts';

/** A lapse in a sentence, such as "in three days": the words, and the time that they allow. */
export interface Lapse {
  readonly words: string;
  readonly value: number;
  readonly unit: TimeUnit;
  readonly claim: Claim;
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30,
  un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, quince: 15, veinte: 20, treinta: 30,
};

const UNITS: Readonly<Record<string, TimeUnit>> = {
  day: 'days', week: 'weeks', month: 'months', year: 'years', día: 'days', dia: 'days', semana: 'weeks', mes: 'months', año: 'years',
};

/** What may stand between the preposition and the number without changing it. */
const FILLERS = [
  'just', 'only', 'barely', 'the', 'first', 'last', 'past', 'these', 'los', 'las', 'estos', 'estas', 'solo', 'sólo', 'apenas', 'primeros', 'primeras', 'últimos', 'últimas',
];
const LOOSE = ['about', 'around', 'roughly', 'nearly', 'almost', 'some', 'casi', 'unos', 'unas', 'alrededor de', 'cerca de', 'aproximadamente'];
const MORE = ['more than', 'over', 'más de'];

const LAPSE = new RegExp([
  String.raw`(?<![\p{L}\p{N}])(?:in|within|over|during|throughout|en|durante)\s+`,
  String.raw`(?<before>(?:(?:${[...FILLERS, ...LOOSE, ...MORE].join('|')})\s+)*)`,
  String.raw`(?<number>\d{1,3}(?:[.,]\d)?|${Object.keys(NUMBERS).join('|')})(?<half>\s+and\s+a\s+half)?[\s-]+`,
  String.raw`(?<unit>day|week|month|year|d[ií]a|semana|mes|año)(?:e?s)?(?<after>\s+y\s+medi[oa])?(?!\p{L})`,
  String.raw`(?!\s+(?:later|ago|old|after|before|después|antes|atrás|de\s+edad))`,
].join(''), 'giu');

/**
 * The lapses that a sentence gives for what it counts: "in three days", "durante los 45 meses". Only after a preposition of time: "two years later" is no such
 * lapse, nor is "a 30-day state of emergency".
 */
export function lapsesIn(sentence: string): Lapse[] {
  return [...normalised(sentence).matchAll(LAPSE)].map(({ 0: words, groups }): Lapse => {
    const before = (groups?.['before'] ?? '').toLowerCase();
    const number = (groups?.['number'] ?? '').toLowerCase();
    const half = groups?.['half'] === undefined && groups?.['after'] === undefined ? 0 : 0.5;
    const value = (NUMBERS[number] ?? Number(number.replace(',', '.'))) + half;
    return { words, value, unit: UNITS[(groups?.['unit'] ?? '').toLowerCase()] ?? 'days', claim: claimOf(value, before) };
  });
}

function claimOf(value: number, before: string): Claim {
  if (!has(MORE, before) && !has(LOOSE, before)) return bareLapse(value);
  const n = exactNumber(value);
  const span: ExactInterval = has(MORE, before) ? { low: n, high: null, lowOpen: false, highOpen: true } : { low: n.sub(1), high: n.add(1), lowOpen: false, highOpen: false };
  return { strict: span, usual: span };
}

function has(list: readonly string[], words: string): boolean {
  return list.some((each) => words.includes(`${each} `));
}
