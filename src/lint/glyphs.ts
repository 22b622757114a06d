import { shippedTypeface } from '../picture/fonts.ts';
import { missingInLines } from '../picture/missing-glyph.ts';
import type { LintRule } from './lint-rule.ts';

/** Every character of every text is in the font, and every text is set in it: otherwise readers see boxes, and nobody measured. */
export const glyphs: LintRule = {
  name: 'glyphs',
  * find({ texts, typeface = shippedTypeface() }) {
    for (const fault of missingInLines(texts, typeface)) yield { ...fault, severity: 'error' };
    for (const { text, family } of texts) {
      if (family !== typeface.family) yield { code: 'NO_FONT', severity: 'error', what: `the text "${text}" is set in ${family || 'no font'}; charts have ${typeface.family}`, fix: 'leave fonts to the theme' };
    }
  },
};
