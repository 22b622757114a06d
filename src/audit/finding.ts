import type { Severity } from '../errors.ts';
import type { Figure } from '../ledger/figures.ts';

/**
 * What a comparison comes to.
 *
 * - `agrees`: what readers take the words to mean holds
 * - `stretch`: only the literal words hold
 * - `conflict`: the claims cannot both be true
 * - `impossible`: no number of cases gives the claim
 * - `no-power`: any claim of this kind would have passed, so nothing was tested
 * - `not-comparable`: the claims are of different things
 * - `not-checkable`: something that the check needs is not there
 */
export type Verdict = 'agrees' | 'stretch' | 'conflict' | 'impossible' | 'no-power' | 'not-comparable' | 'not-checkable';

/** A sentence in each language of the house. */
export interface Said {
  readonly en: string;
  readonly es: string;
}

/** What a check of claims found: one plain sentence with its numbers, never "false", and the figures that it is about, the claim first. */
export interface AuditFinding {
  readonly check: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  /** Whether the error turns the story round. */
  readonly decision: boolean;
  readonly figures: readonly string[];
  readonly message: Said;
  /** What is claimed, and what the other claims give, in numbers. */
  readonly observed: string;
  readonly expected: string;
  readonly place: { readonly file: string; readonly line: number };
}

/** The place of a figure's row. */
export function placeOf({ place }: Figure): AuditFinding['place'] {
  return { file: place.file ?? '', line: place.line ?? 0 };
}
