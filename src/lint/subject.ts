import type { Element } from 'xast';
import type { Drawing } from '../chart/draw.ts';
import { scene } from '../chart/scene/scene.ts';
import type { SceneItem } from '../chart/scene/scene-item.ts';
import type { Typeface } from '../picture/fonts.ts';
import { markBoxes } from '../picture/mark-boxes.ts';
import type { MarkBox } from '../picture/mark-boxes.ts';
import { textBoxes } from '../picture/text-boxes.ts';
import type { TextBox } from '../picture/text-boxes.ts';
import { parseSvg } from '../picture/tree.ts';
import { unitViews } from './unit-views.ts';
import type { UnitView } from './unit-views.ts';

/** A finished chart as the rules look at it: the picture that is published, taken apart, and what its spec lays out. */
export interface Subject {
  readonly drawing: Drawing;
  readonly typeface: Typeface | undefined;
  readonly tree: Element;
  /** Every line of text of the picture. */
  readonly texts: readonly TextBox[];
  /** Every shape of the picture. */
  readonly shapes: readonly MarkBox[];
  /** What the spec lays out, with the row that each item shows. */
  readonly items: readonly SceneItem[];
  /** Those of the items that an author draws: neither axes nor legends nor titles. */
  readonly marks: readonly SceneItem[];
  readonly views: readonly UnitView[];
}

/**
 * The chart taken apart. `typeface` is the one that it was drawn in, if it is not the shipped one.
 *
 * @throws {ChartError} NO_FONT, and what drawing its spec throws
 */
export async function subjectOf(drawing: Drawing, typeface?: Typeface): Promise<Subject> {
  const tree = parseSvg(drawing.svg);
  const items = await scene(drawing.spec, typeface);
  const marks = items.filter(({ role }) => role === 'mark');
  return { drawing, typeface, tree, texts: textBoxes(tree, typeface), shapes: markBoxes(tree), items, marks, views: unitViews(drawing.spec) };
}
