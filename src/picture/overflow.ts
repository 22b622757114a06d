import { ChartError, type Fault } from '../errors.ts';
import { type Typeface, shippedTypeface } from './fonts.ts';
import { missingGlyph } from './missing-glyph.ts';
import type { Preset } from './preset.ts';
import { type TextBox, textBoxes } from './text-boxes.ts';
import { parseSvg } from './tree.ts';

/**
 * Refuses an SVG with a text that sticks out at the left or right of the preset's width, that has a character which the font lacks, or
 * that is set in another font than the given one (the shipped one if not said), so that nobody measured it.
 *
 * @throws {ChartError} TEXT_CUT, MISSING_GLYPH, NO_FONT; one fault a text, each with the text
 */
export function overflow(svg: string, preset: Preset, typeface: Typeface = shippedTypeface()): void {
  const boxes = textBoxes(parseSvg(svg), typeface);
  const faults = boxes.flatMap((box) => [...cut(box, preset), ...lacking(box, typeface), ...alien(box, typeface)]);
  if (faults.length > 0) throw new ChartError(faults);
}

function cut({ text, x, width }: TextBox, preset: Preset): Fault[] {
  if (x >= -0.5 && x + width <= preset.width + 0.5) return [];
  const span = `from ${x.toFixed(0)} to ${(x + width).toFixed(0)} px of the ${preset.width} px of ${preset.name}`;
  return [{ code: 'TEXT_CUT', what: `the text "${text}" runs ${span}` }];
}

function lacking({ text, weight, style }: TextBox, typeface: Typeface): Fault[] {
  const fault = missingGlyph(text, { weight, style, typeface });
  return fault === null ? [] : [fault];
}

function alien({ text, family }: TextBox, typeface: Typeface): Fault[] {
  if (family === typeface.family) return [];
  const what = `the text "${text}" is set in ${family}; charts have ${typeface.family}`;
  return [{ code: 'NO_FONT', what, fix: 'leave fonts to the theme' }];
}
