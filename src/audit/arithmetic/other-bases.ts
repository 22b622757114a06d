import type { Figure } from '../../ledger/figures.ts';
import type { AuditContext } from '../context.ts';
import { sameTime } from '../same-time.ts';
import { stands, termOfFigure } from './term.ts';
import type { Term } from './term.ts';

/**
 * The other counts that a share may be meant of: of the base's measure and category, in the text of the share, and no further from the base than a tenth.
 * One of each number, the one printed nearest to the share.
 */
export function otherBases({ figures }: AuditContext, { claim, base }: { claim: Figure; base: Term }): Term[] {
  const [named, value] = [base.figure, base.value];
  if (named === null || value === null) return [];
  const near = figures.filter((figure) => {
    const n = figure.reported.value;
    const isNear = n !== null && n !== value && 10 * Math.abs(n - value) <= value;
    return isNear && figure.source === claim.source && figure.unit === 'count' && figure.measure === named.measure && figure.category === named.category && stands(figure);
  });
  near.sort((a, b) => distance(a, claim) - distance(b, claim));
  return near.filter((figure, i) => near.findIndex((other) => other.reported.value === figure.reported.value) === i).map(termOfFigure);
}

function distance(a: Figure, b: Figure): number {
  return Math.abs((a.place.line ?? 0) - (b.place.line ?? 0));
}

/** Whether the speaker of a hedged count gives the same number of the same time without a hedge: then "at least 470" is a list of 470. */
export function printedBare({ figures }: AuditContext, count: Figure): boolean {
  return figures.some((figure) =>
    figure.reported.value === count.reported.value && ['bare', 'exactly'].includes(figure.reported.hedge) && figure.unit === count.unit && figure.measure === count.measure
    && figure.category === count.category && figure.speaker === count.speaker && stands(figure) && sameTime(figure, count));
}
