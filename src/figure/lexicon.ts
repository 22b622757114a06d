import Fraction from 'fraction.js';
import { isFormula, parseBounds } from './bounds.ts';
import type { Bounds } from './bounds.ts';
import { exactNumber, toNumbers } from './exact.ts';
import type { Interval } from './interval.ts';
import type { ValueType } from './value-type.ts';
import { LANGS } from './vocabulary.ts';
import type { HedgeRow, Lang } from './vocabulary.ts';
import { isWords, parseWords } from './words.ts';
import type { HedgeWords } from './words.ts';

/** What a hedge is given to make its bounds. */
export interface Printed {
  readonly value: number;
  /** The upper end of a stated range. */
  readonly valueTo: number | null;
  readonly granularity: number;
  /** The last printed place, such as 0.1; the granularity where it is not given. */
  readonly place?: number;
  /** Whether the number is a percent, a rate or a decimal, right to its last place. */
  readonly rounds: boolean;
  /** Whether numbers below 0 are possible. */
  readonly signed?: boolean;
  /** What it is said to be similar to. */
  readonly reference?: number;
}

/** One line of the vocabulary: what the words allow (`strict`), what readers take them to mean (`usual`), and the type of value they make. */
export interface Hedge {
  readonly type: ValueType;
  readonly strict: (printed: Printed) => Interval;
  readonly usual: (printed: Printed) => Interval;
}

/** A vocabulary ready for use: its rows as they stand, its bounds as functions, its words by language. */
export interface Vocabulary {
  readonly rows: readonly HedgeRow[];
  readonly hedges: ReadonlyMap<string, Hedge>;
  /** The hedges that say all there is to say without a number: most, dozens, a similar share. */
  readonly numberless: ReadonlySet<string>;
  readonly words: Readonly<Record<Lang, readonly HedgeWords[]>>;
  /** The words by their first piece, the longest first; ranges are not among them. */
  readonly starts: Readonly<Record<Lang, ReadonlyMap<string, readonly HedgeWords[]>>>;
}

/**
 * The vocabulary of some rows. A later row of the same hedge replaces an earlier one, so a house style is `[...VOCABULARY, ...ours]`.
 * Throws where a formula or words cannot be read; a ledger's own `hedges.csv` is checked cell by cell before.
 */
export function vocabularyOf(rows: readonly HedgeRow[]): Vocabulary {
  for (const { strict, usual } of rows) [strict, usual].map(evaluated);
  const made = soundVocabulary(rows);
  // Reading the words is what throws where they cannot be read.
  return { ...made };
}

/** The same of rows that are known to be good, as the shipped ones are by their tests: their formulas and words are read when they are first asked for, which most runs never do. */
export function soundVocabulary(rows: readonly HedgeRow[]): Vocabulary {
  const last = [...new Map(rows.map((row) => [row.hedge, row])).values()];
  const hedges = new Map(last.map((row) => [row.hedge, { type: row.type, strict: late(row.strict), usual: late(row.usual) }]));
  const numberless = new Set(last.filter(({ strict, usual }) => !/\b[nmk]\b/u.test(`${strict} ${usual}`)).map(({ hedge }) => hedge));
  const words = once(() => Object.fromEntries(LANGS.map((lang) => [lang, last.flatMap((row) => wordsOf(row, lang))])) as Record<Lang, HedgeWords[]>);
  const starts = once(() => Object.fromEntries(LANGS.map((lang) => [lang, byFirst(words()[lang])])) as unknown as Vocabulary['starts']);
  return {
    rows: last, hedges, numberless,
    get words() {
      return words();
    },
    get starts() {
      return starts();
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function late(formula: string): Hedge['strict'] {
  const bounds = once(() => evaluated(formula));
  return (printed) => bounds()(printed);
}

function byFirst(words: readonly HedgeWords[]): ReadonlyMap<string, readonly HedgeWords[]> {
  const starts = new Map<string, HedgeWords[]>();
  for (const each of words.filter(({ place }) => place !== 'range')) {
    const [first = ''] = each.pieces;
    const same = starts.get(first);
    if (same === undefined) starts.set(first, [each]);
    else same.push(each);
  }
  for (const same of starts.values()) same.sort((a, b) => b.pieces.length - a.pieces.length);
  return starts;
}

function wordsOf(row: HedgeRow, lang: Lang): readonly HedgeWords[] {
  const words = parseWords(row[`words_${lang}`], { hedge: row.hedge, lang });
  if (!isWords(words)) throw new RangeError(`hedge ${row.hedge}: ${words.what}`);
  return words;
}

function evaluated(formula: string): (printed: Printed) => Interval {
  const bounds = parseBounds(formula);
  if (!isFormula(bounds)) throw new RangeError(bounds.what);
  return (printed) => toNumbers(bounds(aboutOf(printed)));
}

/** The numbers of a formula, exactly as they are written. */
export function aboutOf({ value, valueTo, granularity, place = granularity, rounds, signed = false, reference }: Printed): Parameters<Bounds>[0] {
  const n: Fraction = exactNumber(value);
  return {
    n,
    m: valueTo === null ? n : exactNumber(valueTo),
    g: exactNumber(granularity),
    u: exactNumber(place),
    ref: reference === undefined ? null : exactNumber(reference),
    rounds,
    signed,
  };
}
