import { disjoint, exactNumber } from '../../figure/exact.ts';
import type { ExactInterval } from '../../figure/exact.ts';
import type { Severity } from '../../errors.ts';
import type { Figure } from '../../ledger/figures.ts';
import { compare } from '../compare.ts';
import type { Claim } from '../compare.ts';
import type { Said, Verdict } from '../finding.ts';
import { claimed } from './term.ts';

/** What holding a claim against what the others give comes to, and the words for it between the two. */
export interface Judgement {
  readonly verdict: Extract<Verdict, 'agrees' | 'stretch' | 'conflict' | 'no-power'>;
  readonly severity: Severity;
  readonly words: Said;
}

const WORDS = {
  agrees: { en: 'agrees with', es: 'concuerda con' },
  stretch: { en: 'agrees only by the letter with', es: 'solo a la letra concuerda con' },
  conflict: { en: 'cannot come from', es: 'no puede salir de' },
  rounded: { en: 'cannot come, to its last figure, from', es: 'no puede salir, hasta su última cifra, de' },
  'no-power': { en: 'could not fail against', es: 'no podía fallar frente a' },
} as const;

/**
 * Holds a claim that bounds something against what arithmetic gives. `least` is the lowest value that such a number can have.
 *
 * A conflict is a warning only where the claim is a round number that is right as one: who writes 70% for 68.9% has rounded, and not to the percent.
 */
export function judged(claim: Figure, given: Claim, { conflict, least = 0 }: { conflict: Severity; least?: number }): Judgement {
  const said = claimed(claim) ?? given;
  const allowsAll = ({ strict: { low, high } }: Claim): boolean => high === null && (low === null || low.compare(least) <= 0);
  if (allowsAll(said) || allowsAll(given)) return { verdict: 'no-power', severity: 'note', words: WORDS['no-power'] };
  const verdict = compare(said, given);
  if (verdict !== 'conflict') return { verdict, severity: verdict === 'agrees' ? 'note' : 'warn', words: WORDS[verdict] };
  const round = roundly(claim);
  const right = round !== null && !disjoint(round, given.strict);
  return { verdict, severity: right ? 'warn' : conflict, words: right ? WORDS.rounded : WORDS.conflict };
}

/** A bare multiple of ten, read as one who rounds to tens means it: 70 is anything from 65 to 75. Null for any other number. */
function roundly({ reported: { value, type } }: Figure): ExactInterval | null {
  if (value === null || value === 0 || type !== 'rounded' || value % 10 !== 0) return null;
  const at = exactNumber(value);
  return { low: at.sub(5), high: at.add(5), lowOpen: false, highOpen: false };
}
