import type { AuditContext } from '../context.ts';
import { grouped } from '../grouped.ts';
import { isHeld, printedOf, speakerOf } from './pairs.ts';
import { dateOf } from '../same-time.ts';
import { partOf } from './parts.ts';
import type { Part } from './parts.ts';

/**
 * The shares of one part as one speaker gave them over time, in order of date, each with the cases that it comes to. A share told by several documents for
 * one day and one whole stands once. Shares of a whole without a number are left out: what they come to is not known.
 */
export function shareRuns(context: AuditContext): Part[][] {
  const parts = context.figures.filter((figure) => figure.unit === 'percent' && isHeld(figure)).flatMap((figure) => partOf(figure, context) ?? []).filter(({ count, whole }) => count !== null && whole !== null);
  const runs = grouped(parts, ({ figure, whole }) => [figure.measure.text('measure_id'), figure.category, speakerOf(figure), whole?.measure.text('measure_id'), whole?.category].join('\n'));
  return runs.map((run) => {
    const sorted = [...run].sort((a, b) => lastDay(a).localeCompare(lastDay(b)));
    return grouped(sorted, ({ figure, whole }) => [lastDay({ figure }), printedOf(figure), whole === null ? '' : printedOf(whole)].join('\n')).map(([first]) => first);
  });
}

function lastDay({ figure }: Pick<Part, 'figure'>): string {
  return dateOf(figure)?.last ?? '9999';
}
