import { disjoint, exactInterval } from '../figure/exact.ts';
import type { ExactInterval } from '../figure/exact.ts';
import type { Reported } from '../figure/reported.ts';
import type { Verdict } from './finding.ts';

/** A claim as it is judged: what its words allow, and what readers take them to mean, with exact ends. */
export interface Claim {
  readonly strict: ExactInterval;
  readonly usual: ExactInterval;
}

export function claimOf({ strict, usual }: Pick<Reported, 'strict' | 'usual'>): Claim {
  return { strict: exactInterval(strict), usual: exactInterval(usual) };
}

/** Two claims of the same thing: conflict where the literal readings are disjoint, stretch where only the usual ones are, else agrees. */
export function compare(a: Claim, b: Claim): Extract<Verdict, 'agrees' | 'stretch' | 'conflict'> {
  if (disjoint(a.strict, b.strict)) return 'conflict';
  return disjoint(a.usual, b.usual) ? 'stretch' : 'agrees';
}

/** Applies exact arithmetic to both readings of claims: strict to strict, usual to usual. Null where the result is undefined. */
export function combine(operation: (...intervals: ExactInterval[]) => ExactInterval | null, ...claims: readonly Claim[]): Claim | null {
  const strict = operation(...claims.map((claim) => claim.strict));
  const usual = operation(...claims.map((claim) => claim.usual));
  return strict === null || usual === null ? null : { strict, usual };
}
