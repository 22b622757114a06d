import type Fraction from 'fraction.js';
import { exactInterval } from '../../figure/exact.ts';
import type { ExactInterval } from '../../figure/exact.ts';
import type { Figure } from '../../ledger/figures.ts';
import type { AuditContext } from '../context.ts';
import { grouped } from '../grouped.ts';
import { isHeld, speakerOf, valueOf } from './pairs.ts';
import { dateOf } from '../same-time.ts';
import { partOf } from './parts.ts';

/** A running total as one speaker gave it at one date, or the part of it that a share comes to. */
export interface Total {
  readonly figure: Figure;
  /** What the words allow. */
  readonly count: ExactInterval;
  /** The number itself; null where only a share of it is printed. */
  readonly value: Fraction | null;
}

/**
 * The running totals that can only grow, by measure, part and speaker, in order of date. Counts of different speakers are different lists. A count of a
 * period is one too, among counts that begin on the same day. Estimates may fall, and what could be is no count: neither is in them.
 */
export function series(context: AuditContext): Total[][] {
  const totals = context.figures.filter(isHeld).flatMap((figure): Total[] => {
    const count = countOf(figure, context);
    return count === null || clockOf(figure) === null ? [] : [{ figure, ...count }];
  });
  return grouped(totals, ({ figure }) => [figure.measure.text('measure_id'), figure.category, speakerOf(figure), clockOf(figure)].join('\n')).map(inOrder);
}

/** The day on which the count begins: of a running total the measure's start, of a period its first day. Null for what does not run. */
function clockOf({ measure, period, basis, reported }: Figure): string | null {
  if (basis === 'estimate' || reported.type === 'possible' || measure.text('monotone') === 'no') return null;
  if (period !== null) return measure.text('kind') === 'flow' && period.first !== null ? `from ${period.first}` : null;
  return measure.text('kind') === 'cumulative' || measure.text('monotone') === 'yes' ? 'running' : null;
}

function countOf(figure: Figure, context: AuditContext): Omit<Total, 'figure'> | null {
  if (figure.unit === 'count' || figure.unit === 'usd') return { count: exactInterval(figure.reported.strict), value: valueOf(figure) };
  const part = figure.unit === 'percent' ? partOf(figure, context) : null;
  return part === null || part.count === null ? null : { count: part.count, value: null };
}

function inOrder(totals: readonly Total[]): Total[] {
  const end = ({ figure }: Total): string => dateOf(figure)?.last ?? '9999';
  const start = ({ figure }: Total): string => dateOf(figure)?.first ?? '0000';
  return [...totals].sort((a, b) => end(a).localeCompare(end(b)) || start(a).localeCompare(start(b)));
}

/** Whether all readings of the dates put `a` before `b`: running totals by their days, counts of a period by the day on which they end. */
export function isEarlier({ figure: a }: Total, { figure: b }: Total): boolean {
  if (a.period === null || b.period === null) return (dateOf(a)?.last ?? '9999') < (dateOf(b)?.first ?? '0000');
  return (a.period.last ?? '9999') < (b.period.last ?? '0000');
}
