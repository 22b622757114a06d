import type { Figure } from '../../ledger/figures.ts';
import { claimOf, compare } from '../compare.ts';
import type { AuditContext } from '../context.ts';
import { links } from './linked.ts';
import { wholeOf, printedOf, speakerOf } from './pairs.ts';

/**
 * Why two claims of one thing at one date differ.
 *
 * - `none`: they agree, or print one number with different hedges (which is for hedge-drift)
 * - `official`, `official-stretch`: two official bodies, at one level of definition
 * - `revised`: one speaker, printed twice
 * - `relayed`, `earlier-tally`: one is an outlet's, without a speaker; it is a number that was replaced since
 * - `explained`: a relation says that one updates, rounds or resembles the other
 * - `other-list`: bodies that each count for themselves
 * - `other-inclusion`: the notes name different inclusions, or one is an estimate and the other a count
 * - `no-base`: rates and shares without a base may be of different wholes
 * - `vague-date`: of some day of the same month, not known to be one
 */
export type Disagreement =
  | 'none' | 'official' | 'official-stretch' | 'revised' | 'relayed' | 'earlier-tally' | 'explained' | 'other-list' | 'other-inclusion' | 'no-base' | 'vague-date';

interface Where {
  readonly known: boolean;
  /** The claims that are held, and those with the deprecated ones: a number that was replaced explains who still prints it. */
  readonly figures: readonly Figure[];
  readonly all: readonly Figure[];
  readonly context: AuditContext;
}

/** Why the claims differ; null where a relation disputes one of them, or their speakers agree in other rows. */
export function disagreement(a: Figure, b: Figure, where: Where): Disagreement | null {
  const verdict = verdictOf(a, b);
  if (verdict === 'agrees') return 'none';
  const said = relationBetween(a, b, where);
  if (said !== null) return said === 'disputes' ? null : 'explained';
  if (inclusion(a) !== inclusion(b) || (a.basis === 'estimate') !== (b.basis === 'estimate')) return 'other-inclusion';
  if (!where.known) return 'vague-date';
  if (NEEDS_BASE.has(a.unit) && wholeOf(a, where.context) === null) return 'no-base';
  if (speakerOf(a) === speakerOf(b)) return 'revised';
  // One speaker with two numbers agrees with another who gives one of them: then it is a revision, which is told as such.
  const [these, those] = [where.figures.filter((each) => speakerOf(each) === speakerOf(a)), where.figures.filter((each) => speakerOf(each) === speakerOf(b))];
  if (these.some((one) => those.some((other) => verdictOf(one, other) === 'agrees'))) return null;
  if (isOutlet(a) || isOutlet(b)) return relayed(isOutlet(a) ? a : b, where);
  if (isOfficial(a) && isOfficial(b)) return verdict === 'conflict' ? 'official' : 'official-stretch';
  return 'other-list';
}

const NEEDS_BASE: ReadonlySet<string> = new Set(['percent', 'per_100k', 'percent_change', 'percentage_points', 'ratio']);

function verdictOf(a: Figure, b: Figure): 'agrees' | 'stretch' | 'conflict' {
  // "Could exceed 1,000" bounds nothing: what could be is no claim about what is.
  if (printedOf(a) === printedOf(b) || a.reported.hedge === 'possible_more' || b.reported.hedge === 'possible_more') return 'agrees';
  const verdict = compare(claimOf(a.reported), claimOf(b.reported));
  return verdict === 'stretch' && [a, b].some(({ reported }) => reported.type === 'possible') ? 'agrees' : verdict;
}

/** The relation between a row with the number of `a` and a row with the number of `b`: it explains them for whoever prints them. */
function relationBetween(a: Figure, b: Figure, { all, context }: Where): string | null {
  const has = (figures: readonly Figure[], number: Figure): boolean => figures.some((each) => all.includes(each) && printedOf(each) === printedOf(number));
  const found = links(context, 'updates', 'rounds', 'similar', 'disputes').find(({ claim, inputs }) =>
    (has([claim], a) && has(inputs, b)) || (has([claim], b) && has(inputs, a)));
  return found?.type ?? null;
}

function relayed(outlet: Figure, { figures, all }: Where): Disagreement | null {
  const others = (list: readonly Figure[]): boolean => list.some((each) => !isOutlet(each) && verdictOf(each, outlet) === 'agrees');
  if (others(figures)) return null;
  return others(all) ? 'earlier-tally' : 'relayed';
}

/** Whether nobody is named: the outlet speaks for itself. */
export function isOutlet({ speaker }: Figure): boolean {
  return speaker.text('type') === 'unattributed';
}

function isOfficial({ speaker, basis }: Figure): boolean {
  return ['government', 'court'].includes(speaker.text('type')) && !['estimate', 'computed', 'reported'].includes(basis);
}

/** What the notes say that a number includes beyond its measure (`inclusion: …`), up to the next semicolon. */
function inclusion({ notes }: Figure): string {
  return /\binclusion:\s*([^;]+)/iu.exec(notes)?.[1]?.trim() ?? '';
}
