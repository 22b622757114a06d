import { GUIDES } from '../picture/parted.ts';
import { common, inset } from './boxes.ts';
import type { LintRule } from './lint-rule.ts';
import { spot } from './page.ts';

/** Boxes reach from the tops of tall letters to the feet of deep ones: a line may touch them so far, in px. */
const UNSEEN = 1;

/** No gridline and no rule of an event runs through a text. */
export const struck: LintRule = {
  name: 'struck',
  * find({ texts, shapes }) {
    const guides = shapes.filter(({ shape, layer }) => shape === 'line' && GUIDES.test(layer ?? ''));
    for (const text of texts.filter(({ text: words, fill }) => words.trim() !== '' && fill !== null)) {
      const letters = inset(text, UNSEEN);
      // A line has no extent across, and boxes without extent have nothing in common.
      const guide = guides.find(({ x, y, width, height }) => common(letters, { x, y, width: Math.max(width, 0.01), height: Math.max(height, 0.01) }).width > 0);
      if (guide !== undefined) yield { code: 'TEXT_STRUCK', severity: 'error', what: `a line of ${guide.layer} runs through the text "${text.text}" ${spot(text)}`, fix: 'move the text, or draw the picture with cifras, which parts the line' };
    }
  },
};
