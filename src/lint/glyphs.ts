import { shippedTypeface } from '../picture/fonts.ts';
import { missingGlyph } from '../picture/missing-glyph.ts';
import type { LintRule } from './lint-rule.ts';

/** Every character of every text is in the font, and every text is set in it: otherwise readers see boxes, and nobody measured. */
export const glyphs: LintRule = {
  name: 'glyphs',
  * find({ texts, typeface = shippedTypeface() }) {
    for (const { text, family, weight, style } of texts) {
      const fault = missingGlyph(text, { weight, style, typeface });
      if (fault !== null) yield { ...fault, severity: 'error' };
      if (family !== typeface.family) yield { code: 'NO_FONT', severity: 'error', what: `the text "${text}" is set in ${family || 'no font'}; charts have ${typeface.family}`, fix: 'leave fonts to the theme' };
    }
  },
};
