import type { TopLevelSpec } from 'vega-lite';
import { ChartError } from '../errors.ts';
import { type Preset, room } from '../picture/preset.ts';
import { type RenderOptions, renderSvg } from './render.ts';
import { spread, widened } from './widths.ts';

/** A chart at its exact width: the picture, and the spec that draws it (but for the last px of margin at the right). */
export interface Fitted {
  readonly svg: string;
  readonly spec: TopLevelSpec;
}

const PASSES = 8;
/** A picture this much too narrow, in px, is filled up with margin; whole px in several columns often cannot do better. */
const SLACK = 3;

/**
 * Draws a spec exactly as wide as the preset says: its views are made wider or narrower together, mostly in two passes, by what the
 * picture without its headline and notes is too narrow or too wide, and what whole px cannot give is added at the right. Texts and marks
 * are never scaled. The widths in the spec are proportions (see `widened`), so it holds for one view, layers, facets and concatenations.
 *
 * @throws {ChartError} TOO_WIDE if labels leave no room for a plot, or a word is wider than the picture; and what `renderSvg` throws
 */
export async function fit(spec: TopLevelSpec, preset: Preset, options: RenderOptions = {}): Promise<Fitted> {
  const sized = widened(spec, await factorFor(wordless(spec), preset));
  const svg = await renderSvg(sized, options);
  const width = svgWidth(svg);
  if (width > preset.width) throw tooWide(preset, width);
  return { svg: padded(svg, width, preset.width), spec: sized };
}

async function factorFor(spec: TopLevelSpec, preset: Preset): Promise<number> {
  let slope = Math.max(1, spread(spec));
  let factor = (0.9 * room(preset)) / slope;
  let last: { factor: number; width: number } | null = null;
  for (let pass = 0; pass < PASSES; pass++) {
    const width = svgWidth(await renderSvg(widened(spec, factor)));
    if (width <= preset.width && preset.width - width <= SLACK) break;
    // The columns of a facet may not be stated: two pictures tell how fast the whole grows.
    if (last !== null && width !== last.width) slope = (width - last.width) / (factor - last.factor);
    last = { factor, width };
    // Until then a step may aim below nothing: an eighth is small enough to see the growth.
    factor = Math.max(factor + (preset.width - width) / slope, factor / 8);
  }
  return factor;
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

function tooWide({ name, width }: Preset, drawn: number): ChartError {
  const what = `the chart is ${drawn} px wide and does not go into the ${width} px of ${name}`;
  return new ChartError({ code: 'TOO_WIDE', what, fix: 'shorten its labels, or lower its columns' });
}
