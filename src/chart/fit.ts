import type { View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { ChartError } from '../errors.ts';
import { type Preset, room } from '../picture/preset.ts';
import { placedIn } from './placed-texts.ts';
import type { Placed } from './placed-texts.ts';
import { type RenderOptions, laidOut, pictureOf } from './render.ts';
import { mayBeEmpty, withoutEmpty } from './empty-forms.ts';
import { crowded } from './crowded.ts';
import { changed } from './uncluttered.ts';
import { spread, widened } from './widths.ts';
import { wordlessWidth } from './wordless-width.ts';
import { hasPanels, wrappedHeaders } from './wrapped-headers.ts';

/** A chart at its exact width: the picture, and the spec that draws it (but for the last px of margin at the right). */
export interface Fitted {
  readonly svg: string;
  readonly spec: TopLevelSpec;
}

const PASSES = 8;
const ROUNDS = 4;
/** A picture this much too narrow, in px, is filled up with margin; whole px in several columns often cannot do better. */
const SLACK = 3;

/**
 * Draws a spec exactly as wide as the preset says: its views are made wider or narrower together, mostly in two passes, by what the
 * picture without its headline and notes is too narrow or too wide, and what whole px cannot give is added at the right. Texts and marks
 * are never scaled; labels of rows that would stand on each other are left out. The widths in the spec are proportions (see `widened`), so it holds for one view, layers, facets and concatenations.
 *
 * @throws {ChartError} TOO_WIDE if labels leave no room for a plot, or a word is wider than the picture; and what `renderSvg` throws
 */
export async function fit(spec: TopLevelSpec, preset: Preset, options: RenderOptions = {}): Promise<Fitted> {
  let { clear, measured } = await readied(spec, preset, options);
  for (let round = 1; ; round++) {
    const { svg, placed, spec: sized } = await wideAsCan(clear, preset, { options, measured });
    const changes = crowded(placed, { gap: preset.labelSize * 0.15 });
    // Without some labels the plot is wider, and others may move together.
    if (changes.dropped.size + changes.moved.size + changes.shortened.size === 0 || round === ROUNDS) {
      const width = svgWidth(svg);
      if (width > preset.width) throw tooWide(preset, width, placed);
      return { svg: pictureOf(padded(svg, width, preset.width), sized, options), spec: sized };
    }
    [clear, measured] = [changed(clear, changes), null];
  }
}

/** How wide a picture without its headline and notes was when its views were `factor` times as wide as authored. */
interface Measured {
  readonly factor: number;
  readonly width: number;
}

/** The spec without the forms of hedges that none of the rows left by its filters needs, and with the headers of its panels in lines; where that changed nothing, how wide it was found to be. */
async function readied(spec: TopLevelSpec, preset: Preset, options: RenderOptions): Promise<{ clear: TopLevelSpec; measured: Measured | null }> {
  if (!mayBeEmpty(spec) && !hasPanels(spec)) return { clear: spec, measured: null };
  const factor = guess(spec, preset);
  const { placed, width } = await laidOut(widened(spec, factor), async (view) => ({ placed: placedIn(view), width: wordlessWidth(view) }), { ...options, empty: 'allow' });
  const clear = wrappedHeaders(withoutEmpty(spec, placed), placed, { preset, typeface: options.typeface });
  return { clear, measured: clear === spec && !fills(width, preset) ? { factor, width } : null };
}

/** Nearly as wide as the preset, whatever stands beside the views. */
function guess(spec: TopLevelSpec, preset: Preset): number {
  return (0.9 * room(preset)) / Math.max(1, spread(spec));
}

/** A spec at one width: as Vega draws it. */
interface Pass extends Fitted {
  readonly placed: readonly Placed[];
}

async function wideAsCan(spec: TopLevelSpec, preset: Preset, { options, measured }: { options: RenderOptions; measured: Measured | null }): Promise<Pass> {
  let slope = Math.max(1, spread(spec));
  let factor = guess(spec, preset);
  let last: Measured | null = null;
  let [enough, tooMuch] = [0, Infinity];
  for (let pass = 0; pass < PASSES; pass++) {
    const { width, drawn } = pass === 0 && measured !== null ? { ...measured, drawn: null } : await tried(widened(spec, factor), preset, options);
    if (drawn !== null) return drawn;
    if (width <= preset.width) enough = Math.max(enough, factor);
    else tooMuch = Math.min(tooMuch, factor);
    // The columns of a facet may not be stated: two pictures tell how fast the whole grows.
    if (last !== null && width !== last.width) slope = (width - last.width) / (factor - last.factor);
    last = { factor, width };
    // Until then a step may aim below nothing: an eighth is small enough to see the growth.
    const aim = Math.min(Math.max(factor + (preset.width - width) / slope, factor / 8), factor * 4);
    // Labels come and go with the width, so the whole may jump: what fitted and what did not then close in on it.
    factor = aim > enough && aim < tooMuch ? aim : tooMuch === Infinity ? aim : (enough + tooMuch) / 2;
  }
  const sized = widened(spec, enough > 0 ? enough : factor);
  return laidOut(sized, (view) => passOf(view, sized), options);
}

/** How wide a spec comes out, and the picture if that is as wide as the preset. */
function tried(spec: TopLevelSpec, preset: Preset, options: RenderOptions): Promise<{ width: number; drawn: Pass | null }> {
  return laidOut(spec, async (view) => {
    const width = wordlessWidth(view);
    return { width, drawn: fills(width, preset) ? await passOf(view, spec) : null };
  }, options);
}

function fills(width: number, preset: Preset): boolean {
  return width <= preset.width && preset.width - width <= SLACK;
}

async function passOf(view: View, spec: TopLevelSpec): Promise<Pass> {
  return { svg: await view.toSVG(), placed: placedIn(view), spec };
}

/** A framed spec without its headline and notes: notes as wide as the picture would hide that the plot is not. */
export function wordless(spec: TopLevelSpec): TopLevelSpec {
  const { title: _, ...rest } = spec as TopLevelSpec & { vconcat?: readonly Record<string, unknown>[] };
  if (rest.vconcat === undefined) return rest as TopLevelSpec;
  return { ...rest, vconcat: rest.vconcat.map(({ title: __, ...child }) => child) } as unknown as TopLevelSpec;
}

/** The width in px that the root of an SVG states. */
export function svgWidth(svg: string): number {
  return Number(/^<svg[^>]*? width="([\d.]+)"/.exec(svg)?.[1] ?? 0);
}

/** An SVG with a wider margin at the right: the root, its view box and the background are the only ones that know the whole width. */
export function padded(svg: string, from: number, to: number): string {
  if (from === to) return svg;
  const wider = (root: string) =>
    root.replace(` width="${from}"`, ` width="${to}"`).replace(`viewBox="0 0 ${from} `, `viewBox="0 0 ${to} `);
  return svg
    .replace(/^<svg[^>]*>/, wider)
    .replace(new RegExp(`<rect width="${from}" (height="[\\d.]+" fill=)`), `<rect width="${to}" $1`);
}

function tooWide({ name, width }: Preset, drawn: number, placed: readonly Placed[]): ChartError {
  const texts = placed.filter(({ type, text }) => type === 'text' && text !== '');
  const [left] = [...texts].sort((a, b) => a.x1 - b.x1);
  const [right] = [...texts].sort((a, b) => b.x2 - a.x2);
  const outermost = [...new Set([left, right].flatMap((each) => (each === undefined ? [] : [`"${each.text}"`])))].join(' and ');
  const what = `the chart is ${drawn} px wide and does not go into the ${width} px of ${name}; its outermost texts are ${outermost}`;
  return new ChartError({ code: 'TOO_WIDE', what, fix: 'shorten its labels, lower its columns, or write usermeta.presets for that width' });
}
