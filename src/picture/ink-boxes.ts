import type { Element } from 'xast';
import { type Box, grown } from './box.ts';
import type { Typeface } from './fonts.ts';
import { markBoxes } from './mark-boxes.ts';
import { textBoxes } from './text-boxes.ts';

/** How far letters may reach out of their boxes, in px: an accent on a capital, the slant of an italic. */
const ACCENT = 3;

/**
 * Boxes that hold all the ink of an element and of what is in it, in px: shapes with their strokes, texts with their accents. Rather too
 * large than too small.
 */
export function inkBoxes(element: Element, typeface?: Typeface): Box[] {
  return [
    ...markBoxes(element).map((mark) => grown(mark, mark.stroke === null ? 0 : mark.strokeWidth * (mark.shape === 'path' ? 2 : 0.5))),
    ...textBoxes(element, typeface).map((text) => grown(text, ACCENT)),
  ];
}
