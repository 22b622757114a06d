import { fontOf } from '../picture/font.ts';
import { shippedTypeface } from '../picture/fonts.ts';
import { missingInLines } from '../picture/missing-glyph.ts';
import type { LintRule } from './lint-rule.ts';

/** Every character of every text is in the font, and every text is set in it, by the name that its files have: otherwise readers see boxes or another font, and nobody measured. */
export const glyphs: LintRule = {
  name: 'glyphs',
  * find({ texts, typeface = shippedTypeface() }) {
    const called = fontOf(typeface.fonts.regular).families();
    // PDF, PNG and outlines are set in the files; live text and the desk's programs go by the name.
    if (texts.length > 0 && called[0] !== undefined && !called.includes(typeface.family)) {
      yield { code: 'NO_FONT', severity: 'error', what: `charts are set in "${typeface.family}", and the files of the font call themselves "${called[0]}"`, fix: `write family: '${called[0]}' in the style` };
    }
    for (const fault of missingInLines(texts, typeface)) yield { ...fault, severity: 'error' };
    for (const { text, family } of texts) {
      if (family !== typeface.family) yield { code: 'NO_FONT', severity: 'error', what: `the text "${text}" is set in ${family || 'no font'}; charts have ${typeface.family}`, fix: 'leave fonts to the theme' };
    }
  },
};
