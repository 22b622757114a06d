import type { Figure } from '../../ledger/figures.ts';
import type { AuditContext } from '../context.ts';
import { sameTime } from '../same-time.ts';
import { stands } from './term.ts';

/**
 * The counts that a rate, share or change without a named count can be of: of the same measure, category and time, and standing.
 * Those of the same document if there are any, else of the same speaker, else of whoever: a text is held to its own numbers first.
 */
export function counterparts({ figures }: AuditContext, claim: Figure): Figure[] {
  const counts = plainFirst(figures.filter((figure) =>
    figure !== claim && figure.unit === 'count' && figure.reported.value !== null && figure.measure === claim.measure && figure.category === claim.category
    && stands(figure) && sameTime(figure, claim)));
  const own = counts.filter((figure) => figure.source === claim.source);
  const speaker = counts.filter((figure) => figure.speaker === claim.speaker);
  return own.length > 0 ? own : speaker.length > 0 ? speaker : counts;
}

/** Counts without a hedge first: "495" tells more than "around 495". */
function plainFirst(figures: readonly Figure[]): Figure[] {
  const hedged = ({ reported: { hedge } }: Figure): number => (hedge === 'bare' || hedge === 'exactly' ? 0 : 1);
  return [...figures].sort((a, b) => hedged(a) - hedged(b));
}

/** The first figure of each value: five papers with one number are one number. */
export function firstOfEach(figures: readonly Figure[]): Figure[] {
  const seen = new Map<string, Figure>();
  for (const figure of figures) {
    const key = `${figure.reported.hedge} ${figure.reported.value}`;
    if (!seen.has(key)) seen.set(key, figure);
  }
  return [...seen.values()];
}
