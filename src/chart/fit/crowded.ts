import { inOrder, seriesOf } from './label-order.ts';
import type { Ranked } from './label-order.ts';
import { crossedBy, heightOf, isFree, isLabel, mayMove, onLine, sceneOf, slim } from './label-room.ts';
import type { Scene } from './label-room.ts';
import { otherSide } from './other-side.ts';
import { rowName } from '../spec/row-key.ts';
import type { Placed } from './placed-texts.ts';
import type { Unread } from './wanted.ts';

/** The rows, by view, whose labels do not go in beside the others, named by their figures; `all` where none of the view's labels does. */
export type Dropped = ReadonlyMap<string, ReadonlySet<string> | 'all'>;

/** What has to change so that no text stands on another: the labels that go, and those that stand lower (in px, by view and row). */
export interface Changes {
  readonly dropped: Dropped;
  readonly moved: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * What has to change in a picture so that no text stands on another, on another row's bar or on a line: annotations, axes and titles stay; of the rest the ends and the greatest come first, then the first behind
 * each annotation, then the others in their order. A label of a dot or line goes to its other side before it goes; where more than a third of a series have to go, so do all others but those that come first, since what
 * remained would look chosen and is not, except in the views of `unread`, which have no axis, where fewer than two numbers would be left to read; and so they do in the views of `thinned`, which have an axis because not all go in. The rule of an annotation is parted by labels (see `picture/parted`), and one that would leave nothing of it goes. A label that nobody asked for (the words of a hedge), or that stands in a row of many, also keeps clear
 * of dots and arrows: the mark says it, and the notes say how.
 */
export function crowded(placed: readonly Placed[], { gap, unread = NONE, thinned = NO_VIEWS }: { gap: number; unread?: Unread; thinned?: ReadonlySet<string> }): Changes {
  const scene = sceneOf(placed, gap);
  const labels = inOrder(placed.filter((each) => each.type === 'text' && isLabel(each)), placed);
  const first = settled(labels, scene);
  const kept = withoutArbitrary(labels, { dropped: first.dropped, unread, thinned });
  const { dropped, moved } = kept.length === labels.length ? first : settled(kept, scene);
  return { dropped: byView(labels.map(({ label }) => label), [...dropped, ...labels.filter((each) => !kept.includes(each)).map(({ label }) => label)]), moved };
}

interface Settled extends Pick<Changes, 'moved'> {
  readonly dropped: readonly Placed[];
}

/** Gives each label its place, in their order. */
function settled(labels: readonly Ranked[], scene: Scene): Settled {
  const taken = [...scene.texts];
  const covered = new Map<string, number>();
  const moved = new Map<string, Map<string, number>>();
  const dropped: Placed[] = [];
  for (const { label } of labels) {
    const places = [label, ...(mayMove(label, scene) ? otherSide(label, scene.placed) : [])];
    const free = places.filter((place) => isFree(place, { taken, covered, scene, wary: place !== label }));
    const place = free.find((each) => !onLine(each, { scene, own: 'clear' })) ?? free.find((each) => !onLine(each, { scene, own: 'touching' }));
    if (place === undefined) {
      dropped.push(label);
      continue;
    }
    taken.push(slim(place));
    if (place !== label) moved.set(label.view, (moved.get(label.view) ?? new Map<string, number>()).set(rowName(label), place.y1 - label.y1));
    for (const rule of crossedBy(place, scene)) covered.set(rule.view, (covered.get(rule.view) ?? 0) + heightOf(place));
  }
  return { dropped, moved };
}

/** A series of labels this long is told as a whole, or by what matters of it. */
const SEVERAL = 5;

/** From so many numbers a reader has the measure of the others, where no axis gives it. */
const SCALE = 2;
const NONE: Unread = new Map();
const NO_VIEWS: ReadonlySet<string> = new Set();

function withoutArbitrary(labels: readonly Ranked[], { dropped, unread, thinned }: { dropped: readonly Placed[]; unread: Unread; thinned: ReadonlySet<string> }): readonly Ranked[] {
  const count = (all: readonly Placed[], of: Placed): number => all.filter((each) => seriesOf(each) === seriesOf(of)).length;
  const all = labels.map(({ label }) => label);
  const told = labels.filter(({ label, isKey }) => isKey && !dropped.includes(label)).map(({ label }) => label);
  const isUnread = (label: Placed): boolean => unread.has(label.view) && count(told, label) < SCALE;
  const stays = (label: Placed): boolean => !thinned.has(label.view) && (count(all, label) < SEVERAL || count(dropped, label) <= count(all, label) / 3);
  // In small panels the axis says it all: one label over a panel would push its header up.
  const isSmall = (label: Placed): boolean => thinned.has(label.view) && label.inCell;
  return labels.filter(({ label, isKey }) => !isSmall(label) && (isKey || isUnread(label) || stays(label)));
}

function byView(labels: readonly Placed[], gone: readonly Placed[]): Dropped {
  const rows = (all: readonly Placed[], view: string): ReadonlySet<string> => new Set(all.filter((each) => each.view === view).map(rowName));
  return new Map([...new Set(gone.map(({ view }) => view))].map((view) => [view, rows(gone, view).size === rows(labels, view).size ? 'all' : rows(gone, view)]));
}
