import { asLaidOut } from './as-laid-out.ts';
import { baseline } from './baseline.ts';
import { breakCrossed } from './break-crossed.ts';
import { breakMarked } from './break-marked.ts';
import { colourAlone } from './colour-alone.ts';
import { cut } from './cut.ts';
import { fewCases } from './few-cases.ts';
import { fileAsSource } from './file-as-source.ts';
import { gapCrossed } from './gap-crossed.ts';
import { glyphs } from './glyphs.ts';
import { hedgeMark } from './hedge-mark.ts';
import { hedgeWord } from './hedge-word.ts';
import { height } from './height.ts';
import { labelAstray } from './label-astray.ts';
import { language } from './language.ts';
import { legend } from './legend.ts';
import type { LintRule } from './lint-rule.ts';
import { markContrast } from './mark-contrast.ts';
import { notesHeight } from './notes-height.ts';
import { overlap } from './overlap.ts';
import { partialYear } from './partial-year.ts';
import { placeholders } from './placeholders.ts';
import { readable } from './readable.ts';
import { rootNamed } from './root-named.ts';
import { rowsDrawn } from './rows-drawn.ts';
import { sameInBoth } from './same-in-both.ts';
import { selfContained } from './self-contained.ts';
import { seriesApart } from './series-apart.ts';
import { struck } from './struck.ts';
import { textContrast } from './text-contrast.ts';
import { textSize } from './text-size.ts';
import { typedNumbers } from './typed-numbers.ts';
import { units } from './units.ts';
import { untracedMarks } from './untraced-marks.ts';
import { width } from './width.ts';
import { wordsPrinted } from './words-printed.ts';
import { years } from './years.ts';
import { zero } from './zero.ts';

/** Every rule of the desk lint: what the numbers need, what the words need, what eyes need, and what an export needs. */
export const RULES: readonly LintRule[] = [
  rowsDrawn, untracedMarks, years, breakMarked, breakCrossed, gapCrossed, zero, baseline, readable, labelAstray, hedgeMark, hedgeWord, partialYear, fewCases,
  units, wordsPrinted, placeholders, fileAsSource, typedNumbers, language, sameInBoth,
  cut, overlap, struck, textSize, textContrast, markContrast, seriesApart, colourAlone, legend,
  glyphs, width, height, notesHeight, selfContained, rootNamed, asLaidOut,
];
