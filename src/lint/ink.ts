import type { SceneItem } from '../chart/scene/scene-item.ts';
import { over } from './colour.ts';
import { paperOf } from './page.ts';
import type { Subject } from './subject.ts';

/** The colours that an item leaves on the page, its transparency reckoned in; null where it leaves none. */
export interface Ink {
  readonly fill: string | null;
  readonly stroke: string | null;
}

/** The ink of an item on the page's own colour. */
export function inkOf({ fill, fillOpacity, stroke, strokeOpacity, strokeWidth }: SceneItem, subject: Subject): Ink {
  const paper = paperOf(subject);
  return { fill: fill === null ? null : over(fill, fillOpacity, paper), stroke: stroke === null || strokeWidth === 0 ? null : over(stroke, strokeOpacity, paper) };
}

/** The one colour that tells an item from others: of its fill, or of its outline where it is hollow. Null for what leaves no ink but the page's. */
export function colourOf(item: SceneItem, subject: Subject): string | null {
  const { fill, stroke } = inkOf(item, subject);
  const paper = over(paperOf(subject), 1, '#ffffff');
  return fill !== null && fill !== paper ? fill : stroke !== null && stroke !== paper ? stroke : null;
}

/** Whether an item is an outline around the page's colour or around nothing. */
export function isHollow(item: SceneItem, subject: Subject): boolean {
  const { fill, stroke } = inkOf(item, subject);
  return stroke !== null && (fill === null || fill === over(paperOf(subject), 1, '#ffffff')) && ['rect', 'symbol', 'area', 'arc'].includes(item.type);
}
