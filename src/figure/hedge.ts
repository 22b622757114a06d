import { soundVocabulary } from './lexicon.ts';
import type { Hedge, Vocabulary } from './lexicon.ts';
import { VOCABULARY } from './vocabulary.ts';

export type { Hedge, Printed, Vocabulary } from './lexicon.ts';

/** The hedges as shipped. A newsroom's `hedges.csv` may add others, so a name is any text. */
export type ShippedHedge =
  | 'bare' | 'exactly' | 'at_least' | 'more_than' | 'less_than' | 'at_most' | 'up_to' | 'almost' | 'just_over' | 'about' | 'between'
  | 'possible_max' | 'possible_more' | 'similar' | 'majority' | 'vague' | 'multiple';
export type HedgeName = ShippedHedge | (string & {});

/** The vocabulary as shipped, ready for use. */
export const SHIPPED: Vocabulary = soundVocabulary(VOCABULARY);

/** The bounds of the vocabulary as shipped, by hedge. */
export const HEDGES = Object.fromEntries(SHIPPED.hedges) as Readonly<Record<ShippedHedge, Hedge>>;
