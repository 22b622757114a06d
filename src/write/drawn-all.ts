import type { Drawable, Drawing } from '../chart/draw.ts';
import { draw } from '../chart/draw.ts';
import type { Lang } from '../chart/words/glue.ts';
import { ChartError, CifrasError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { refuse } from '../lint/index.ts';
import type { LintFinding } from '../lint/index.ts';
import type { Desk } from './desk.ts';
import type { Output } from './files.ts';
import { picturesOf } from './pictures.ts';

/** A chart in each language at each width, with its pictures, and what the rules of the desk warn of. */
export interface DrawnAll {
  readonly drawings: readonly [Drawing, ...Drawing[]];
  readonly pictures: readonly Output[];
  readonly warnings: readonly LintFinding[];
}

/**
 * Draws a chart in each language at each width and holds it to the rules of the desk.
 *
 * @throws {ChartError} everything that is wrong anywhere, at once; what several widths have is told once, with their names.
 */
export async function drawnAll(chart: Drawable, desk: Desk): Promise<DrawnAll> {
  const drawings: Drawing[] = [];
  const pictures: Promise<readonly Output[]>[] = [];
  const warnings: LintFinding[] = [];
  const faults: Found[] = [];
  for (const lang of desk.langs) {
    for (const preset of desk.presets) {
      try {
        const drawing = await draw(chart, { lang, preset, style: desk.style, terms: desk.terms });
        warnings.push(...(await refuse(drawing, { typeface: desk.style })));
        drawings.push(drawing);
        // Made while the next is drawn.
        if (faults.length === 0) pictures.push(lookedAtLater(picturesOf(drawing, desk)));
      } catch (error) {
        faults.push(...found(error, { lang, preset: preset.name }));
      }
    }
  }
  const made: Output[] = [];
  for (const each of pictures) made.push(...(await each.catch((error: unknown) => (faults.push(...found(error)), []))));
  if (faults.length > 0) throw new ChartError(eachOnce(chart.name, faults));
  return { drawings: drawings as unknown as DrawnAll['drawings'], pictures: made, warnings };
}

/** A fault, and the language and the width in which it was found, where these are known. */
interface Found {
  readonly fault: Fault;
  readonly lang: Lang | null;
  readonly preset: string | null;
}

function found(error: unknown, where: Omit<Found, 'fault'> = { lang: null, preset: null }): Found[] {
  if (!(error instanceof CifrasError)) throw error;
  return error.faults.map((fault) => ({ fault, ...where }));
}

/** The lint says first which picture it means: "deaths (es, web): …". What it says of several widths of one language is said once: "deaths (es, mobile, web): …". */
function eachOnce(chart: string, faults: readonly Found[]): Fault[] {
  const told = new Map<string, { readonly fault: Fault; readonly lang: Lang | null; readonly rest: string | null; readonly presets: string[] }>();
  for (const { fault, lang, preset } of faults) {
    const picture = `${chart} (${lang}, ${preset}): `;
    const rest = fault.what.startsWith(picture) ? fault.what.slice(picture.length) : null;
    const key = rest === null ? `${fault.code} ${fault.what}` : `${fault.code} ${lang} ${rest}`;
    const each = told.get(key) ?? { fault, lang, rest, presets: [] };
    told.set(key, each);
    if (preset !== null) each.presets.push(preset);
  }
  return [...told.values()].map(({ fault, lang, rest, presets }) => (rest === null ? fault : { ...fault, what: `${chart} (${lang}, ${presets.join(', ')}): ${rest}` }));
}

/** The same promise: what goes wrong with it is seen to later. */
function lookedAtLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
