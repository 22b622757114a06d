import { printedOf } from './pairs.ts';
import { dateOf } from '../same-time.ts';
import { isEarlier } from './series.ts';
import type { Total } from './series.ts';

/**
 * Whether a running total falls from `was` to `is`: `strict` where no reading of the words allows it to have grown, `printed` where only the printed
 * number is lower. Null where it does not fall, or `was` is not surely the earlier.
 */
export function fall(was: Total, is: Total): 'strict' | 'printed' | null {
  if (!isEarlier(was, is)) return null;
  const [low, high] = [was.count.low, is.count.high];
  if (low !== null && high !== null) {
    const order = high.compare(low);
    if (order < 0 || (order === 0 && (was.count.lowOpen || (is.count.highOpen && is.value !== null)))) return 'strict';
  }
  return was.value !== null && is.value !== null && is.value.compare(was.value) < 0 ? 'printed' : null;
}

/** A total that others speak against, told by one or more documents, and those others. */
export interface OutOfLine {
  readonly claim: readonly [Total, ...Total[]];
  readonly others: readonly Total[];
}

/**
 * The totals that spoil a series, and what stands without them. The one that contradicts most others goes first; of two that only contradict each other
 * it is the later one, which was printed knowing the first.
 */
export function sorted(totals: readonly Total[]): { readonly standing: readonly Total[]; readonly outOfLine: readonly OutOfLine[] } {
  const [claim, others] = mostAgainst(totals);
  if (claim === null) return { standing: totals, outOfLine: [] };
  const retold = totals.filter((total) => total !== claim && isSame(total, claim));
  const rest = sorted(totals.filter((total) => total !== claim && !retold.includes(total)));
  return { standing: rest.standing, outOfLine: [{ claim: [claim, ...retold], others }, ...rest.outOfLine] };
}

function mostAgainst(totals: readonly Total[]): [Total | null, Total[]] {
  let found: [Total | null, Total[]] = [null, []];
  for (const total of totals) {
    const against = totals.filter((other) => fall(total, other) !== null || fall(other, total) !== null);
    if (against.length > 0 && against.length >= found[1].length) found = [total, against];
  }
  return found;
}

function isSame(a: Total, b: Total): boolean {
  const key = ({ figure, count: { low, high } }: Total): string => [dateOf(figure)?.text, printedOf(figure), low?.toFraction(), high?.toFraction()].join(' ');
  return key(a) === key(b);
}
