import { isMultiplier } from './chunk-at.ts';
import { numberAt } from './number-at.ts';
import type { Joining } from './number-at.ts';
import type { Unit } from './units.ts';
import { tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Lang } from './vocabulary.ts';

/** A unit found among the pieces of a phrase. */
export interface FoundUnit {
  readonly end: number;
  readonly unit: Unit;
  /** How many of the unit one of the words is: a week is 7 days. */
  readonly factor: number;
  /** Whether it holds wherever it stands; the words for a time only right behind their number ("20 months", not "154 this month"). */
  readonly anywhere: boolean;
}

const ANYWHERE: Readonly<Record<Lang | 'both', readonly (readonly [Unit, string])[]>> = {
  both: [['percent', '%'], ['usd', '$|US $|USD|us$']],
  en: [
    ['percent', 'percent|per cent|pct|percentage|proportion'], ['percentage_points', 'percentage points|percentage point|points|point|pp'], ['usd', 'dollars|dollar|US dollars|U . S . dollars'],
    ['hours_per_day', 'hours a day|hours per day|hours each day|hours every day|hours of the day|hours daily|hour a day|hour per day'],
  ],
  es: [
    ['percent', 'por ciento|por cien|porciento|porcentaje|proporción'], ['percentage_points', 'puntos porcentuales|punto porcentual|puntos de porcentaje|puntos|punto|pp'], ['usd', 'dólares|dólar'],
    ['hours_per_day', 'horas al día|horas del día|horas por día|horas diarias|horas cada día|hora al día|hora diaria'],
  ],
};

const TIMES: Readonly<Record<Lang, readonly (readonly [Unit, number, string])[]>> = {
  en: [['minutes', 1, 'minutes|minute|min'], ['days', 1, 'days|day'], ['days', 7, 'weeks|week'], ['months', 1, 'months|month'], ['years', 1, 'years|year'], ['years', 10, 'decades|decade'], ['years', 100, 'centuries|century']],
  es: [['minutes', 1, 'minutos|minuto|min'], ['days', 1, 'días|día'], ['days', 7, 'semanas|semana'], ['months', 1, 'meses|mes'], ['years', 1, 'años|año'], ['years', 10, 'décadas|década'], ['years', 100, 'siglos|siglo']],
};

interface UnitWords extends Omit<FoundUnit, 'end'> {
  readonly pieces: readonly string[];
}

const UNIT_WORDS: Readonly<Record<Lang, readonly UnitWords[]>> = { en: wordsOf('en'), es: wordsOf('es') };

function wordsOf(lang: Lang): UnitWords[] {
  const pieces = (words: string): (readonly string[])[] => words.split('|').map((each) => tokenise(each).map(({ norm }) => norm));
  const anywhere = [...ANYWHERE.both, ...ANYWHERE[lang]].flatMap(([unit, words]) => pieces(words).map((each) => ({ unit, factor: 1, anywhere: true, pieces: each })));
  const times = TIMES[lang].flatMap(([unit, factor, words]) => pieces(words).map((each) => ({ unit, factor, anywhere: false, pieces: each })));
  return [...anywhere, ...times].sort((a, b) => b.pieces.length - a.pieces.length);
}

/** The unit whose words begin at a piece, the longest that fits; null where none does. */
export function unitAt(tokens: readonly Token[], at: number, how: Joining): FoundUnit | null {
  const rate = per100kAt(tokens, at, how);
  if (rate !== null) return rate;
  const found = UNIT_WORDS[how.lang].find(({ pieces }) => pieces.every((piece, i) => tokens[at + i]?.norm === piece) && !goesOn(tokens, at + pieces.length, how.lang));
  if (found === undefined || (!found.anywhere && ofTime(tokens[at - 1]?.norm ?? '', how.lang))) return null;
  return { end: at + found.pieces.length, unit: found.unit, factor: found.factor, anywhere: found.anywhere };
}

/** Whether the words end within a number: "por cien" is a percent, "por cien mil" is none. */
function goesOn(tokens: readonly Token[], end: number, lang: Lang): boolean {
  return tokens[end - 1]?.norm === 'cien' && isMultiplier(tokens, end, lang);
}

const PER: Readonly<Record<Lang, readonly string[]>> = { en: ['for every', 'for each', 'per each', 'per', 'every', 'each'], es: ['por cada', 'por', 'cada'] };
const PEOPLE = /^(?:people|inhabitants|residents|persons|habitantes|personas)$/u;

/** "Per 100,000 people", "por cada cien mil habitantes". */
function per100kAt(tokens: readonly Token[], at: number, how: Joining): FoundUnit | null {
  const length = [2, 1].find((count) => PER[how.lang].includes(tokens.slice(at, at + count).map(({ norm }) => norm).join(' ')));
  const base = length === undefined ? null : numberAt(tokens, at + length, how);
  if (base === null || !base.readings.some((n) => n.equals(100_000))) return null;
  return { end: PEOPLE.test(tokens[base.end]?.norm ?? '') ? base.end + 1 : base.end, unit: 'per_100k', factor: 1, anywhere: true };
}

/** Words before a time that make it no unit of the number: 80 a day, 154 este año. */
function ofTime(before: string, lang: Lang): boolean {
  const words = lang === 'en' ? ['a', 'an', 'per', 'each', 'every', 'this', 'last', 'that', 'the', 'next'] : ['al', 'por', 'cada', 'este', 'ese', 'pasado', 'el'];
  return words.includes(before);
}
