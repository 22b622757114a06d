import type { Path } from '../source.ts';

/** What the audit of a ledger found, in a notebook. */
export interface FindingsCell {
  readonly kind: 'findings';
  readonly ledger: Path;
  /** Only findings about a claim of these sources; null for all. */
  readonly sources: readonly string[] | null;
  /** Only these checks; null for all. */
  readonly only: readonly string[] | null;
}

export interface FindingsOptions {
  readonly sources?: readonly string[];
  readonly only?: readonly string[];
}

/**
 * Puts into a notebook what the audit found in a ledger: the errors and warnings that no person has ruled on, each one sentence with the quoted words.
 * With `sources`, those that are about a claim made in one of them.
 */
export function findings(ledger: Path, { sources, only }: FindingsOptions = {}): FindingsCell {
  return { kind: 'findings', ledger, sources: sources ?? null, only: only ?? null };
}
