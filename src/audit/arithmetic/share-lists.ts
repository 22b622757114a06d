import { disjoint, exactInterval, exactPoint, plus } from '../../figure/exact.ts';
import type { ExactInterval } from '../../figure/exact.ts';
import { similarTo } from '../../figure/similar.ts';
import type { Figure } from '../../ledger/figures.ts';
import { baseOf } from '../base-of.ts';
import type { Claim } from '../compare.ts';
import type { AuditContext } from '../context.ts';
import { dateOf } from '../same-time.ts';
import { claimed, stands, termOf } from './term.ts';
import type { Term } from './term.ts';

/** The shares of one base that a document prints beside each other, one of each category, in the order of the ledger. */
export interface ShareList {
  readonly shares: readonly [Figure, ...Figure[]];
  /** Null where the shares name no base; then they are of one speaker and time. */
  readonly whole: Term | null;
}

/** The lists of shares of a ledger: of each document, measure and base. */
export function shareLists(context: AuditContext): ShareList[] {
  const lists = new Map<string, { shares: [Figure, ...Figure[]]; whole: Term | null }>();
  for (const figure of context.figures) {
    if (figure.unit !== 'percent' || figure.category === '' || !stands(figure)) continue;
    const base = baseOf(figure, context);
    const of = base?.id ?? `${figure.speaker.text('actor_id')}\n${dateOf(figure)?.text}`;
    const key = [figure.source.text('source_id'), figure.measure.text('measure_id'), of].join('\n');
    const list = lists.get(key);
    if (list === undefined) lists.set(key, { shares: [figure], whole: base === null ? null : termOf(context, base.id) });
    else if (!list.shares.some(({ category }) => category === figure.category)) list.shares.push(figure);
  }
  return [...lists.values()];
}

/** A list split into its schemes: causes apart from prisons. */
export function bySchemes({ shares, whole }: ShareList): (ShareList & { readonly scheme: string })[] {
  const schemes = new Map<string, [Figure, ...Figure[]]>();
  for (const share of shares) {
    const scheme = share.category.split(':')[0] ?? '';
    const list = schemes.get(scheme);
    if (list === undefined) schemes.set(scheme, [share]);
    else list.push(share);
  }
  return [...schemes].map(([scheme, list]) => ({ scheme, shares: list, whole }));
}

/** Whether no case can be in two of the categories. */
export function areExclusive({ ledger }: AuditContext, shares: readonly Figure[]): boolean {
  return shares.every(({ category }) => ledger.files.categories.find((row) => row.text('category') === category)?.text('exclusive') === 'yes');
}

/** Whether the shares are of every category of a scheme that leaves nothing out. */
export function isWhole({ ledger }: AuditContext, scheme: string, shares: readonly Figure[]): boolean {
  const rows = ledger.files.categories.filter((row) => row.text('scheme') === scheme);
  return rows.length > 0 && rows.every((row) => row.text('exhaustive') === 'yes' && shares.some(({ category }) => category === row.text('category')));
}

/** What the shares come to together, by the strict reading; null where one of them has no number. "A similar percentage" is that of its relation, give or take a fifth. */
export function addedUp(context: AuditContext, shares: readonly Figure[]): ExactInterval | null {
  return shares.reduce<ExactInterval | null>((sum, share) => {
    const claim = claimed(share) ?? similar(context, share);
    return sum === null || claim === null ? null : plus(sum, claim.strict);
  }, exactPoint(0));
}

/** Whether a list comes to 100 within its rounding. */
export function closes(context: AuditContext, shares: readonly Figure[]): boolean {
  const sum = addedUp(context, shares);
  return sum !== null && !disjoint(sum, exactPoint(100));
}

function similar({ ledger, figure }: AuditContext, { id, reported }: Figure): Claim | null {
  if (reported.hedge !== 'similar') return null;
  const relation = ledger.files.relations.find((row) => row.text('type') === 'similar' && row.text('claim') === id);
  const value = figure(relation?.text('inputs') ?? '')?.reported.value ?? null;
  if (value === null) return null;
  const { strict, usual } = similarTo(value);
  return { strict: exactInterval(strict), usual: exactInterval(usual) };
}
