import type { Fault } from '../errors.ts';
import { shippedTypeface } from './fonts.ts';
import type { Typeface } from './fonts.ts';
import { missingGlyphs } from './measure.ts';

/** What is wrong with a text that the font cannot draw whole: readers would see boxes. Null where it can. */
export function missingGlyph(text: string, typeface: Typeface = shippedTypeface()): Required<Pick<Fault, 'code' | 'what' | 'fix'>> | null {
  const lacking = missingGlyphs(text, typeface).join(' ');
  if (lacking === '') return null;
  return { code: 'MISSING_GLYPH', what: `the font ${typeface.family} lacks ${lacking} of the text "${text}"`, fix: 'write the name or the words otherwise, or give the notebook a style whose fonts have them: notebook(import.meta, { style })' };
}
