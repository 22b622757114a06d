import type { Fault } from '../errors.ts';
import { cutOf, shippedTypeface } from './fonts.ts';
import type { Typeface } from './fonts.ts';
import { missingGlyphs } from './measure.ts';
import type { TextBox } from './text-boxes.ts';
import type { Type } from './measure.ts';

/** What is wrong with a text that the font cannot draw whole as it is set: readers would see boxes. Null where it can. */
export function missingGlyph(text: string, type: Omit<Type, 'size'> = {}): Required<Pick<Fault, 'code' | 'what' | 'fix'>> | null {
  const lacking = missingGlyphs(text, type).join(' ');
  if (lacking === '') return null;
  const { weight, style, typeface: { family } = shippedTypeface() } = type;
  const cut = cutOf(weight, style);
  const fix = 'write the name or the words otherwise, or give the notebook a style whose fonts have them: notebook(import.meta, { style })';
  return { code: 'MISSING_GLYPH', what: `the font ${family}${cut === 'regular' ? '' : ` (${cut})`} lacks ${lacking} of the text "${text}"`, fix };
}

/** The layers of words whose lines are those of one text. */
const WRAPPED = new Set(['headline', 'subtitle', 'notes-and-source']);

/** What is wrong with the lines of a picture that the font cannot draw whole, once a text: a headline that is set in three lines is one. */
export function missingInLines(lines: readonly Pick<TextBox, 'text' | 'layer' | 'weight' | 'style'>[], typeface: Typeface = shippedTypeface()): NonNullable<ReturnType<typeof missingGlyph>>[] {
  const texts = new Map<unknown, Pick<TextBox, 'text' | 'weight' | 'style'>>();
  for (const { text, layer, weight, style } of lines.filter((line) => missingGlyphs(line.text, { weight: line.weight, style: line.style, typeface }).length > 0)) {
    const whole = layer !== null && WRAPPED.has(layer) ? layer : Symbol('alone');
    const before = texts.get(whole);
    texts.set(whole, { weight, style, text: before === undefined ? text : `${before.text} ${text}` });
  }
  return [...texts.values()].flatMap(({ text, ...type }) => missingGlyph(text, { ...type, typeface }) ?? []);
}
