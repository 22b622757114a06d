import { amountOf } from './amount.ts';
import type { Draft } from './amount.ts';
import { SHIPPED } from './hedge.ts';
import type { HedgeName, Vocabulary } from './hedge.ts';
import { hedgeOf } from './hedging.ts';
import type { Interval } from './interval.ts';
import { isFault } from './phrase-fault.ts';
import type { PhraseFault } from './phrase-fault.ts';
import { reported } from './reported.ts';
import { settled } from './settled.ts';
import { signOf } from './sign-of.ts';
import { strays } from './strays.ts';
import { tokenise } from './tokens.ts';
import { unitOf } from './unit-of.ts';
import type { Unit } from './units.ts';
import { understoodOf } from './understood.ts';
import type { Part } from './understood.ts';
import type { Lang } from './vocabulary.ts';
import { valuesOf } from './values.ts';

export type { Part } from './understood.ts';
export { isFault } from './phrase-fault.ts';
export type { PhraseFault, Span } from './phrase-fault.ts';

/** What a phrase says, in the columns of a ledger, with its bounds and what each part of it was taken for. */
export interface Parsed {
  readonly lang: Lang;
  /** Null where a word says it all: dozens, a similar share. */
  readonly value: number | null;
  /** The upper end of a stated range. */
  readonly valueTo: number | null;
  readonly hedge: HedgeName;
  readonly unit: Unit;
  /** Whether the phrase says its unit; where not, it is a count as far as the phrase goes. */
  readonly unitStated: boolean;
  readonly strict: Interval;
  readonly usual: Interval;
  readonly understood: readonly Part[];
  /** The values of all readings, the chosen one first, where there is more than one: 6.656 in Spanish. */
  readonly ambiguous?: readonly number[];
}

export interface PhraseOptions {
  readonly lang: Lang;
  readonly vocabulary?: Vocabulary;
  /** The value that is known from elsewhere, such as the one typed in the ledger: of several readings, the one that gives it is taken. */
  readonly expect?: number | null;
}

/** Longer than any quote. */
const LONGEST = 1_000;

/**
 * Reads a phrase as a number with its hedge and unit: "over 80,000", "casi 2 por ciento", "declined by nearly 70%", "20 to 30 years", "mil doscientos".
 * Plain words are passed over; another number, or a hedge that goes with none, never is: then the phrase is not read, and the part that stands in the way is named.
 */
export function parsePhrase(text: string, { lang, vocabulary = SHIPPED, expect = null }: PhraseOptions): Parsed | PhraseFault {
  const whole = { text, start: 0, end: text.length };
  if (text.trim() === '') return { code: 'EMPTY_PHRASE', what: 'the phrase is empty', fix: 'copy the number with its hedge and unit from the quote', part: whole };
  if (text.length > LONGEST) return { code: 'LONG_PHRASE', what: `the phrase has ${text.length} characters`, fix: 'copy only the number with its hedge and unit', part: { text: text.slice(0, LONGEST), start: 0, end: LONGEST } };
  const tokens = tokenise(text);
  const draft: Draft = { phrase: text, tokens, items: settled(tokens, { lang, vocabulary }), lang, vocabulary };
  const stray = strays(draft);
  if (stray !== null) return stray;
  const amount = amountOf(draft);
  if (isFault(amount)) return amount;
  const hedging = hedgeOf(draft, amount);
  if (isFault(hedging)) return hedging;
  if (amount.first === null && hedging.item === null) return { code: 'NO_NUMBER', what: `there is no number in “${text.trim().slice(0, 60)}”`, fix: 'copy the number with its hedge and unit from the quote', part: whole };
  const unit = unitOf(draft, amount, hedging);
  if (isFault(unit)) return unit;
  const sign = signOf(draft, amount, unit.unit);
  const values = valuesOf(draft, { amount, hedging, unit, sign, expect });
  if (isFault(values)) return values;
  const said = { lang, value: values.value, valueTo: values.valueTo, hedge: values.hedge, unit: values.unit, unitStated: unit.stated };
  const { strict, usual } = reported({ ...said, phrase: text }, { vocabulary });
  return { ...said, strict, usual, understood: understoodOf(draft, { amount, hedging, unit, sign, values: values.printed }), ...(values.readings.length > 1 ? { ambiguous: values.readings } : {}) };
}
