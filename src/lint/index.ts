import type { Drawing } from '../chart/draw.ts';
import { ChartError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { Typeface } from '../picture/fonts.ts';
import type { LintFinding } from './lint-rule.ts';

export type { LintFinding, LintRule } from './lint-rule.ts';

export interface LintOptions {
  /** What the chart is to be set in, if not its house style's. */
  readonly typeface?: Typeface;
}

/**
 * What the rules of a graphics desk find in a finished chart, in their order, each finding with the chart's file: texts cut, overlapping, too pale or too small, rows without a mark,
 * hedges that are not drawn or not said, bars that do not begin at zero, units left out, and so on (`rules.ts` lists them). What `draw` gives is what it takes: `await lint(await draw(chart, { lang: 'es' }))`.
 *
 * @throws {ChartError} NO_FONT, and what drawing the chart's spec throws
 */
export async function lint(drawing: Drawing, { typeface = drawing.style }: LintOptions = {}): Promise<LintFinding[]> {
  // Loaded late: a pipeline that draws nothing, or publishes nothing, needs no rule.
  const [{ RULES }, { subjectOf }] = await Promise.all([import('./rules.ts'), import('./subject.ts')]);
  const subject = await subjectOf(drawing, typeface);
  const { name, lang, preset, authored } = drawing;
  const chart = `${name} (${lang}, ${preset.name})`;
  return RULES.flatMap((rule) => [...rule.find(subject)].map((found) => ({ ...found, what: `${chart}: ${found.what}`, rule: rule.name, place: { file: authored.file, ...found.place } })));
}

/**
 * Refuses a finished chart that is not fit for a graphics desk, with all that is wrong, each naming the chart and the text or mark; gives the warnings of one that passes.
 * `write.bundle` holds every picture to it before it writes one.
 *
 * @throws {ChartError} the codes of the rules, one fault each
 */
export async function refuse(drawing: Drawing, options: LintOptions = {}): Promise<LintFinding[]> {
  const findings = await lint(drawing, options);
  const refused = findings.filter(({ severity }) => severity !== 'warn');
  if (refused.length > 0) throw new ChartError(refused.map(faultOf));
  return findings;
}

/** A finding as the fault that it is where it is refused. */
export function faultOf({ code, what, fix, place }: LintFinding): Fault {
  return { code, what, ...(fix === undefined ? {} : { fix }), ...(place === undefined ? {} : { place }) };
}
