import type { Dropped } from './crowded.ts';
import { ANNOTATION } from './label-order.ts';
import { isLabel, meet } from './label-room.ts';
import type { Placed } from './placed-texts.ts';
import { rowName } from '../spec/row-key.ts';

/** What would let a reader read the numbers whose labels do not go in: axes in some of the plots, and so many px more between a plot and the words of the events above it. */
export interface Wanted {
  readonly axes: ReadonlySet<number>;
  readonly headroom: number;
}

/** The plots, counted from the first, that have no axis to read numbers from, by the views of texts in them (see `textsWithoutAxis`). */
export type Unread = ReadonlyMap<string, number>;

export const NOTHING_WANTED: Wanted = { axes: new Set(), headroom: 0 };

/**
 * What a picture wants whose labels do not all go in: where words of an event stand on a label, room for it below them; where a number in a plot without an axis loses its only label for another reason, an axis.
 * `gap` is what labels keep from each other, in px.
 */
export function wantedBy(placed: readonly Placed[], dropped: Dropped, { unread, gap }: { unread: Unread; gap: number }): Wanted {
  if (dropped.size === 0) return NOTHING_WANTED;
  const labels = placed.filter((each) => each.type === 'text' && isLabel(each) && SAYS_A_NUMBER.test(each.text));
  const gone = labels.filter((label) => isDropped(label, dropped));
  const words = placed.filter(({ type, view }) => type === 'text' && ANNOTATION.test(view));
  const under = gone.map((label) => ({ label, by: Math.max(0, ...words.filter((each) => meet(each, label)).map(({ y2 }) => y2 - label.y1)) }));
  const plotOf = ({ view }: Placed): number | undefined => unread.get(view);
  const isTold = (row: Placed): boolean => labels.some((other) => plotOf(other) === plotOf(row) && rowName(other) === rowName(row) && !isDropped(other, dropped));
  const axes = under.flatMap(({ label, by }) => (by > 0 || isTold(label) ? [] : (plotOf(label) ?? [])));
  const least = Math.max(0, ...under.map(({ by }) => by));
  return { axes: new Set(axes), headroom: least === 0 ? 0 : Math.ceil(least + gap) };
}

/** "At least 241", and not a name. */
const SAYS_A_NUMBER = /\d/u;

function isDropped(label: Placed, dropped: Dropped): boolean {
  const rows = dropped.get(label.view);
  return rows === 'all' || rows?.has(rowName(label)) === true;
}

/** What was given already with what is wanted now; null where that is nothing more. Room is given once: what still does not go in stands on something else. */
export function withMore(given: Wanted, { axes, headroom }: Wanted): Wanted | null {
  const more = { axes: new Set([...given.axes, ...axes]), headroom: given.headroom === 0 ? headroom : given.headroom };
  return more.axes.size === given.axes.size && more.headroom === given.headroom ? null : more;
}
