import type { Drawing } from '../chart/draw.ts';
import { ChartError } from '../errors.ts';
import type { Typeface } from '../picture/fonts.ts';
import { asLaidOut } from './as-laid-out.ts';
import { colourAlone } from './colour-alone.ts';
import { cut } from './cut.ts';
import { fewCases } from './few-cases.ts';
import { glyphs } from './glyphs.ts';
import { hedgeMark } from './hedge-mark.ts';
import { hedgeWord } from './hedge-word.ts';
import { language } from './language.ts';
import { legend } from './legend.ts';
import type { LintFinding, LintRule } from './lint-rule.ts';
import { markContrast } from './mark-contrast.ts';
import { overlap } from './overlap.ts';
import { partialYear } from './partial-year.ts';
import { rootNamed } from './root-named.ts';
import { rowsDrawn } from './rows-drawn.ts';
import { selfContained } from './self-contained.ts';
import { seriesApart } from './series-apart.ts';
import { subjectOf } from './subject.ts';
import { textContrast } from './text-contrast.ts';
import { textSize } from './text-size.ts';
import { units } from './units.ts';
import { width } from './width.ts';
import { wordsPrinted } from './words-printed.ts';
import { years } from './years.ts';
import { zero } from './zero.ts';

export type { LintFinding, LintRule } from './lint-rule.ts';

/** Every rule of the desk lint: what the numbers need, what the words need, what eyes need, and what an export needs. */
export const RULES: readonly LintRule[] = [
  rowsDrawn, years, zero, hedgeMark, hedgeWord, partialYear, fewCases,
  units, wordsPrinted, language,
  cut, overlap, textSize, textContrast, markContrast, seriesApart, colourAlone, legend,
  glyphs, width, selfContained, rootNamed, asLaidOut,
];

export interface LintOptions {
  /** What the chart was drawn in, if not the shipped typeface. */
  readonly typeface?: Typeface;
}

/**
 * What the rules find in a finished chart, in their order, each finding with the chart's file.
 *
 * @throws {ChartError} NO_FONT, and what drawing the chart's spec throws
 */
export async function lint(drawing: Drawing, { typeface }: LintOptions = {}): Promise<LintFinding[]> {
  const subject = await subjectOf(drawing, typeface);
  const { name, lang, preset, authored } = drawing;
  const chart = `${name} (${lang}, ${preset.name})`;
  return RULES.flatMap((rule) => [...rule.find(subject)].map((found) => ({ ...found, what: `${chart}: ${found.what}`, rule: rule.name, place: { file: authored.file } })));
}

/**
 * Refuses a finished chart that a rule finds an error in, with all that is wrong, each naming the chart and the text or mark; gives the warnings of one that passes.
 *
 * @throws {ChartError} the codes of the rules, one fault each
 */
export async function refuse(drawing: Drawing, options: LintOptions = {}): Promise<LintFinding[]> {
  const findings = await lint(drawing, options);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ChartError(errors.map(({ code, what, fix, place }) => ({ code, what, ...(fix === undefined ? {} : { fix }), ...(place === undefined ? {} : { place }) })));
  return findings;
}
