import type { TextBox } from '../picture/text-boxes.ts';
import { common } from './boxes.ts';
import type { LintRule } from './lint-rule.ts';
import { spot } from './page.ts';

/** Boxes reach from the tops of tall letters to the feet of deep ones; figures have no feet, so this share of the smaller box may be shared unseen. */
const UNSEEN = 0.15;

/** No two texts run into each other. */
export const overlap: LintRule = {
  name: 'overlap',
  * find({ texts }) {
    const lines = [...texts].filter(({ text, fill }) => text.trim() !== '' && fill !== null).sort((a, b) => a.y - b.y);
    for (const [i, line] of lines.entries()) {
      for (const other of below(line, lines, i)) {
        const { width, height } = common(line, other);
        const seen = width > 0.5 && height > UNSEEN * Math.min(line.height, other.height);
        if (seen) yield { code: 'TEXT_OVERLAP', severity: 'error', what: `the texts "${line.text}" and "${other.text}" overlap by ${width.toFixed(0)} × ${height.toFixed(0)} px ${spot(other)}`, fix: 'move one, or leave it out at this width' };
      }
    }
  },
};

/** The lines from the next on that begin before this one ends: they come from top to bottom. */
function below({ y, height }: TextBox, lines: readonly TextBox[], i: number): TextBox[] {
  const end = lines.findIndex((line, j) => j > i && line.y >= y + height);
  return lines.slice(i + 1, end === -1 ? undefined : end);
}
