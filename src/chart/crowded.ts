import { crosses } from '../picture/box.ts';
import { ANNOTATION, GENERATED, inOrder, seriesOf } from './label-order.ts';
import type { Ranked } from './label-order.ts';
import { otherSide } from './other-side.ts';
import type { Box, Placed } from './placed-texts.ts';
import { rowName, sameRow } from './placed-texts.ts';

/** The rows, by view, whose labels do not go in beside the others, named by their figures; `all` where none of the view's labels does. */
export type Dropped = ReadonlyMap<string, ReadonlySet<string> | 'all'>;

/** What has to change so that no text stands on another: the labels that go, those that stand lower (in px, by view and row), and the rules of annotations that end higher, by view, in px above where they ended. */
export interface Changes {
  readonly dropped: Dropped;
  readonly moved: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly shortened: ReadonlyMap<string, number>;
}

/**
 * What has to change in a picture so that no text stands on another, on another row's bar or on a line: annotations, axes and titles stay; of the rest the ends and the greatest come first, then the first behind
 * each annotation, then the others in their order. A label of a dot or line goes to its other side before it goes; where more than a third of a series have to go, so do all others but those that come first, since what
 * remained would look chosen and is not. The rule of an annotation stops short of a label. A label that nobody asked for (the words of a hedge), or that stands in a row of many, also keeps clear
 * of dots and arrows: the mark says it, and the notes say how.
 */
export function crowded(placed: readonly Placed[], { gap }: { gap: number }): Changes {
  const scene = sceneOf(placed, gap);
  const labels = inOrder(placed.filter((each) => each.type === 'text' && isLabel(each)), placed);
  const first = settled(labels, scene);
  const kept = withoutArbitrary(labels, first.dropped);
  const { dropped, moved, shortened } = kept.length === labels.length ? first : settled(kept, scene);
  return { dropped: byView(labels.map(({ label }) => label), [...dropped, ...labels.filter((each) => !kept.includes(each)).map(({ label }) => label)]), moved, shortened };
}

/** What labels have to keep clear of. */
interface Scene {
  readonly placed: readonly Placed[];
  /** Texts that stay. */
  readonly texts: readonly Box[];
  readonly rules: readonly Placed[];
  readonly gap: number;
}

function sceneOf(placed: readonly Placed[], gap: number): Scene {
  const rules = placed.filter(({ type, view }) => type === 'rule' && ANNOTATION.test(view));
  return { placed, texts: placed.filter((each) => each.type === 'text' && !isLabel(each)).map(slim), rules, gap };
}

interface Settled extends Pick<Changes, 'moved' | 'shortened'> {
  readonly dropped: readonly Placed[];
}

/** Gives each label its place, in their order. */
function settled(labels: readonly Ranked[], scene: Scene): Settled {
  const taken = [...scene.texts];
  const shortened = new Map<string, number>();
  const moved = new Map<string, Map<string, number>>();
  const dropped: Placed[] = [];
  for (const { label } of labels) {
    const places = [label, ...(mayMove(label, scene) ? otherSide(label, scene.placed) : [])];
    const free = places.filter((place) => isFree(place, { taken, shortened, scene, wary: place !== label }));
    const place = free.find((each) => !onLine(each, scene, 'any')) ?? free.find((each) => !onLine(each, scene, 'others'));
    if (place === undefined) {
      dropped.push(label);
      continue;
    }
    taken.push(slim(place));
    if (place !== label) moved.set(label.view, (moved.get(label.view) ?? new Map<string, number>()).set(rowName(label), place.y1 - label.y1));
    for (const rule of crossedBy(place, scene, shortened)) shortened.set(rule.view, rule.y2 - place.y1 + 1);
  }
  return { dropped, moved, shortened };
}

/** The words of a hedge go to the other side of a line only: on that of a dot they would stand as well below as above, and nobody asked for them. */
function mayMove(label: Placed, { placed }: Scene): boolean {
  return !GENERATED.test(label.view) || placed.some((each) => each.line !== undefined && sameRow(each, label));
}

function isFree(place: Placed, { taken, shortened, scene, wary }: { taken: readonly Box[]; shortened: ReadonlyMap<string, number>; scene: Scene; wary: boolean }): boolean {
  const box = spread(slim(place), scene.gap);
  const endless = crossedBy(place, scene, shortened).filter((rule) => slim(place).y1 - rule.y1 < (GENERATED.test(place.view) ? Math.max(LEAST_RULE, (rule.y2 - rule.y1) / 2) : LEAST_RULE));
  return endless.length === 0 && !taken.some((other) => meet(box, other)) && !((wary || isWary(place, scene)) && hides(place, scene));
}

/** The rules of annotations that a label stands on. */
function crossedBy(place: Placed, { rules }: Scene, shortened: ReadonlyMap<string, number>): Placed[] {
  return rules.filter((rule) => meet(spread(slim(place), BESIDE_RULE), { ...rule, y2: rule.y2 - (shortened.get(rule.view) ?? 0) }));
}

/** A label this near to a rule, in px, looks as if it stood on it. */
const BESIDE_RULE = 2;
/** A rule that would be shorter than this, in px, is no rule: then the label goes; one that nobody asked for goes before it takes half of the rule. */
const LEAST_RULE = 14;

/** Beside a label or two, their author looked at the marks; in a row of many, and where nobody asked for the label, he cannot have. */
function isWary({ view }: Placed, { placed }: Scene): boolean {
  return GENERATED.test(view) || placed.filter((each) => each.type === 'text' && each.view === view).length > 4;
}

/** Whether a label stands on the bar, dot or arrow of another row, or over or under its dot and not its own, and would be read as that one's. */
function hides(label: Placed, { placed }: Scene): boolean {
  const marks = placed.filter((each) => each.role === 'mark' && (each.type === 'rect' || each.type === 'symbol') && rowName(each) !== '');
  const near = reach(label);
  const isOwn = marks.some((each) => sameRow(each, label) && meet(near, each));
  return marks.some((each) => !sameRow(each, label) && meet(each.type === 'symbol' && !isOwn ? near : spread(slim(label), 1), each));
}

/** The box of a label and half its height more above and below. */
function reach(label: Placed): Box {
  const { x1, y1, x2, y2 } = spread(slim(label), 1);
  return { x1, y1: y1 - (y2 - y1) / 2, x2, y2: y2 + (y2 - y1) / 2 };
}

/** Whether a label stands on a line, or on one that does not lead to its own row. */
function onLine(label: Placed, { placed }: Scene, which: 'any' | 'others'): boolean {
  const { x1, y1, x2, y2 } = slim(label);
  return placed.some(({ line }) => line !== undefined && (which === 'any' || !line.rows.includes(rowName(label))) && crosses(line.from, line.to, { x: x1, y: y1, width: x2 - x1, height: y2 - y1 }));
}

/** A series of labels this long is told as a whole, or by what matters of it. */
const SEVERAL = 5;

function withoutArbitrary(labels: readonly Ranked[], dropped: readonly Placed[]): readonly Ranked[] {
  const count = (all: readonly Placed[], of: Placed): number => all.filter((each) => seriesOf(each) === seriesOf(of)).length;
  const all = labels.map(({ label }) => label);
  return labels.filter(({ label, isKey }) => isKey || count(all, label) < SEVERAL || count(dropped, label) <= count(all, label) / 3);
}

function byView(labels: readonly Placed[], gone: readonly Placed[]): Dropped {
  const rows = (all: readonly Placed[], view: string): ReadonlySet<string> => new Set(all.filter((each) => each.view === view).map(rowName));
  return new Map([...new Set(gone.map(({ view }) => view))].map((view) => [view, rows(gone, view).size === rows(labels, view).size ? 'all' : rows(gone, view)]));
}

/** Only a text of a row can be left out by the row's name. */
function isLabel({ role, view, datum }: Placed): boolean {
  return role === 'mark' && !ANNOTATION.test(view) && rowName({ datum }) !== '';
}

// Vega's boxes reach above capitals and below descenders: a line may touch the next.
function slim({ x1, y1, x2, y2 }: Box): Box {
  const edge = Math.min(1, (y2 - y1) / 12);
  return { x1, y1: y1 + edge, x2, y2: y2 - edge };
}

function spread({ x1, y1, x2, y2 }: Box, by: number): Box {
  return { x1: x1 - by, y1, x2: x2 + by, y2 };
}

function meet(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
