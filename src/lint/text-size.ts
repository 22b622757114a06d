import type { LintRule } from './lint-rule.ts';

/** The smallest type that is read, in px of the picture: 7 pt in print, where a px is a pt; 11 px on a screen. */
const LEAST = { print: 7, screen: 11 };

/** No text is too small to be read where it is published. */
export const textSize: LintRule = {
  name: 'text-size',
  * find({ texts, drawing }) {
    const medium = drawing.preset.name.startsWith('print') ? 'print' : 'screen';
    const [least, unit] = [LEAST[medium], medium === 'print' ? 'pt' : 'px'];
    const small = texts.filter(({ size, text }) => size < least - 0.01 && text.trim() !== '');
    for (const { text, size } of small) {
      yield { code: 'TEXT_SMALL', severity: 'error', what: `the text "${text}" is ${Number(size.toFixed(2))} ${unit} high; in ${drawing.preset.name} ${least} ${unit} is the least`, fix: 'leave sizes to the theme, or show fewer labels' };
    }
  },
};
