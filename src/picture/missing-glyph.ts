import type { Fault } from '../errors.ts';
import { shippedTypeface } from './fonts.ts';
import type { Typeface } from './fonts.ts';
import { missingGlyphs } from './measure.ts';
import type { TextBox } from './text-boxes.ts';

/** What is wrong with a text that the font cannot draw whole: readers would see boxes. Null where it can. */
export function missingGlyph(text: string, typeface: Typeface = shippedTypeface()): Required<Pick<Fault, 'code' | 'what' | 'fix'>> | null {
  const lacking = missingGlyphs(text, typeface).join(' ');
  if (lacking === '') return null;
  return { code: 'MISSING_GLYPH', what: `the font ${typeface.family} lacks ${lacking} of the text "${text}"`, fix: 'write the name or the words otherwise, or give the notebook a style whose fonts have them: notebook(import.meta, { style })' };
}

/** The layers of words whose lines are those of one text. */
const WRAPPED = new Set(['headline', 'subtitle', 'notes-and-source']);

/** What is wrong with the lines of a picture that the font cannot draw whole, once a text: a headline that is set in three lines is one. */
export function missingInLines(lines: readonly Pick<TextBox, 'text' | 'layer'>[], typeface: Typeface = shippedTypeface()): NonNullable<ReturnType<typeof missingGlyph>>[] {
  const texts = new Map<unknown, string>();
  for (const { text, layer } of lines.filter((line) => missingGlyphs(line.text, typeface).length > 0)) {
    const whole = layer !== null && WRAPPED.has(layer) ? layer : Symbol('alone');
    texts.set(whole, [...(texts.has(whole) ? [texts.get(whole)] : []), text].join(' '));
  }
  return [...texts.values()].flatMap((text) => missingGlyph(text, typeface) ?? []);
}
