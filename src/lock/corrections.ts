import type { Lock } from './lock.ts';
import { movedNumbers } from './moved.ts';
import type { State } from './moved.ts';
import { sentence } from './sentence.ts';

/** A published number that is no longer what it was, as a page prints it. */
export interface Correction {
  /** Its address: `homicides-by-year[year=2022].value`. */
  readonly number: string;
  /** What it is a number of. */
  readonly label: string;
  /** The sentence that a correction needs: "2022: 495, was 496, corrected, AP 2024-01-05". */
  readonly said: string;
  /** Why, as a person gave it and as it stands in the sentence; '' where nobody has said. */
  readonly why: string;
  /** The day on which a person accepted it (`YYYY-MM-DD`); null where nobody has yet. */
  readonly on: string | null;
}

/**
 * The numbers of what is published now that are not what they were: first those that moved since they were accepted, for which nobody has said why yet, then those that were accepted, the last first.
 * A number that is new was nothing before, and is none of them.
 */
export function corrections(lock: Lock, { state, lang }: { readonly state: Pick<State, 'tables' | 'numbers'>; readonly lang: 'en' | 'es' }): Correction[] {
  // What another page publishes of the same table is not gone.
  const moved = movedNumbers(lock, { ...state, reach: 'some', sources: {}, charts: {} }, lang).filter(({ was, now }) => was !== null && now !== null).map((each) => ({ ...each, on: null }));
  const accepted = lock.changes.filter(({ number, was }) => was !== null && state.tables.has(number.slice(0, number.indexOf('[')))).toReversed();
  return [...moved, ...accepted].map((each) => ({ number: each.number, label: each.label, said: sentence(each, lang), why: 'why' in each ? each.why : '', on: each.on === '' ? null : each.on }));
}
