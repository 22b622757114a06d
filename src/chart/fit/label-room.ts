import { crosses } from '../../picture/box.ts';
import { ANNOTATION, GENERATED } from './label-order.ts';
import type { Box, Placed } from './placed-texts.ts';
import { sameRow } from './placed-texts.ts';
import { rowName } from '../spec/row-key.ts';

/** What labels have to keep clear of. */
export interface Scene {
  readonly placed: readonly Placed[];
  /** Texts that stay. */
  readonly texts: readonly Box[];
  readonly rules: readonly Placed[];
  readonly gap: number;
}

/** What stands in a picture, for labels that are `gap` px from each other. */
export function sceneOf(placed: readonly Placed[], gap: number): Scene {
  const rules = placed.filter(({ type, view }) => type === 'rule' && ANNOTATION.test(view));
  // Labels keep the gap themselves, on top of this.
  return { placed, texts: placed.filter((each) => each.type === 'text' && !isLabel(each)).map((each) => spread(slim(each), (LETTER - 1) * gap)), rules, gap };
}

/** Between a label and a text that is none, as the number of an axis or the words of an event, there is the width of a letter, half its height, in gaps: they are not read as one. Names stand a little further from their bars, and so from the labels in them. */
const LETTER = 3.2;

/** The box of a text that is no label, with the room that labels leave beside it. */
export function withLetter(box: Box, gap: number): Box {
  return spread(box, LETTER * gap);
}

/** The words of a hedge go to the other side of a line only: on that of a dot they would stand as well below as above, and nobody asked for them. */
export function mayMove(label: Placed, { placed }: Scene): boolean {
  return !GENERATED.test(label.view) || placed.some((each) => each.line !== undefined && sameRow(each, label));
}

/** What has its place already: texts that stay and labels before this one, and how many px of each rule of an annotation labels take by now. */
export interface Taken {
  readonly taken: readonly Box[];
  readonly covered: ReadonlyMap<string, number>;
  readonly scene: Scene;
  /** Whether nobody chose the place, and it has to be clear of marks. */
  readonly wary: boolean;
}

/** Whether a label may stand there. */
export function isFree(place: Placed, { taken, covered, scene, wary }: Taken): boolean {
  const box = spread(slim(place), scene.gap);
  const least = (rule: Placed): number => (GENERATED.test(place.view) ? Math.max(LEAST_RULE, heightOf(rule) / 2) : LEAST_RULE);
  const isLost = crossedBy(place, scene).some((rule) => heightOf(rule) - (covered.get(rule.view) ?? 0) - heightOf(place) < least(rule));
  return !isLost && !taken.some((other) => meet(box, other)) && !((wary || isWary(place, scene)) && hides(place, scene));
}

/** The rules of annotations that a label stands on. */
export function crossedBy(place: Placed, { rules }: Scene): Placed[] {
  return rules.filter((rule) => meet(spread(slim(place), BESIDE_RULE), rule));
}

/** How tall something is, in px. */
export function heightOf({ y1, y2 }: Box): number {
  return y2 - y1;
}

/** A label this near to a rule, in px, looks as if it stood on it. */
const BESIDE_RULE = 2;
/** A rule of which less than this is left, in px, is no rule: then the label goes; one that nobody asked for goes before labels take half of the rule. */
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

/** Whether a label stands on a line; those that lead to its own row may, where they must, touch the tops and feet of its letters, and never run through them. */
export function onLine(label: Placed, { scene: { placed }, own }: { scene: Scene; own: 'clear' | 'touching' }): boolean {
  const { x1, y1, x2, y2 } = slim(label);
  const box = { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
  const letters = { x: x1 - BESIDE_LINE, y: label.y1 + DENSE * (label.y2 - label.y1), width: x2 - x1 + 2 * BESIDE_LINE, height: (1 - 2 * DENSE) * (label.y2 - label.y1) };
  return placed.some(({ line }) => line !== undefined && crosses(line.from, line.to, own === 'touching' && line.rows.includes(rowName(label)) ? letters : box));
}

/** This part of a line of text, above and below, has the tops of tall letters and the feet of deep ones only. */
const DENSE = 0.2;
/** So near to the first or last letter, in px, a line touches it: it is as wide as it is drawn. */
const BESIDE_LINE = 1.5;

/** Only a text of a row can be left out by the row's name. */
export function isLabel({ role, view, datum }: Placed): boolean {
  return role === 'mark' && !ANNOTATION.test(view) && rowName({ datum }) !== '';
}

// Vega's boxes reach above capitals and below descenders: a line may touch the next.
export function slim({ x1, y1, x2, y2 }: Box): Box {
  const edge = Math.min(1, (y2 - y1) / 12);
  return { x1, y1: y1 + edge, x2, y2: y2 - edge };
}

function spread({ x1, y1, x2, y2 }: Box, by: number): Box {
  return { x1: x1 - by, y1, x2: x2 + by, y2 };
}

/** Whether two boxes have a place in common. */
export function meet(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
