import type { Dropped } from './crowded.ts';
import { ANNOTATION } from './label-order.ts';
import { isLabel, meet, withLetter } from './label-room.ts';
import type { Placed } from './placed-texts.ts';
import { rowName } from '../spec/row-key.ts';

/** What would let a reader read the numbers whose labels do not go in: axes in some of the plots, so many px more between a plot and the words of the events above it, and between a plot and the names beside it. */
export interface Wanted {
  readonly axes: ReadonlySet<number>;
  readonly headroom: number;
  readonly aside: number;
}

/** The plots, counted from the first, that have no axis to read numbers from, by the views of texts in them (see `textsWithoutAxis`). */
export type Unread = ReadonlyMap<string, number>;

export const NOTHING_WANTED: Wanted = { axes: new Set(), headroom: 0, aside: 0 };

/**
 * What a picture wants whose labels do not all go in: where words of an event or the names of an axis stand on a label, room for it between those and the plot; where a number in a plot without an axis loses its only label for another reason, an axis.
 * `gap` is what labels keep from each other, in px.
 */
export function wantedBy(placed: readonly Placed[], dropped: Dropped, { unread, gap }: { unread: Unread; gap: number }): Wanted {
  if (dropped.size === 0) return NOTHING_WANTED;
  const labels = placed.filter((each) => each.type === 'text' && isLabel(each) && SAYS_A_NUMBER.test(each.text));
  const gone = labels.filter((label) => isDropped(label, dropped));
  const texts = placed.filter(({ type }) => type === 'text');
  const [words, names] = [texts.filter(({ view }) => ANNOTATION.test(view)), texts.filter(({ role }) => role === 'axis-label')];
  const under = (label: Placed): number => most(words.filter((each) => meet(withLetter(each, gap), label)).map(({ y2 }) => y2 - label.y1));
  // Beside a plot, and not below it, names end at one place.
  const isBeside = (name: Placed): boolean => names.some((other) => other !== name && Math.abs(other.x2 - name.x2) < 0.5);
  const beside = (label: Placed): number => most(names.map((each) => withLetter(each, gap)).filter((each, i) => meet(each, label) && isBeside(names[i] as Placed)).map(({ x2 }) => x2 - label.x1));
  const plotOf = ({ view }: Placed): number | undefined => unread.get(view);
  const isTold = (row: Placed): boolean => labels.some((other) => plotOf(other) === plotOf(row) && rowName(other) === rowName(row) && !isDropped(other, dropped));
  const room = (least: number, more: number): number => (least === 0 ? 0 : Math.ceil(least + more));
  const axes = gone.flatMap((label) => (under(label) + beside(label) > 0 || isTold(label) ? [] : (plotOf(label) ?? [])));
  return { axes: new Set(axes), headroom: room(most(gone.map(under)), gap), aside: room(most(gone.map(beside)), gap) };
}

function most(lengths: readonly number[]): number {
  return Math.max(0, ...lengths);
}

/** "At least 241", and not a name. */
const SAYS_A_NUMBER = /\d/u;

function isDropped(label: Placed, dropped: Dropped): boolean {
  const rows = dropped.get(label.view);
  return rows === 'all' || rows?.has(rowName(label)) === true;
}

/** What was given already with what is wanted now; null where that is nothing more. Room is given once: what still does not go in stands on something else. */
export function withMore(given: Wanted, { axes, headroom, aside }: Wanted): Wanted | null {
  const more = { axes: new Set([...given.axes, ...axes]), headroom: given.headroom === 0 ? headroom : given.headroom, aside: given.aside === 0 ? aside : given.aside };
  return more.axes.size === given.axes.size && more.headroom === given.headroom && more.aside === given.aside ? null : more;
}
