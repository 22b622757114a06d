import type { Fault } from '../errors.ts';
import { cutOf, shippedTypeface } from './fonts.ts';
import { missingGlyphs } from './measure.ts';
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
