import type { TopLevelSpec } from 'vega-lite';
import { ChartError } from '../../errors.ts';
import type { Preset } from '../../picture/preset.ts';
import { asWide, fills, guess } from './as-wide.ts';
import type { Measured } from './as-wide.ts';
import { placedIn } from './placed-texts.ts';
import type { Placed } from './placed-texts.ts';
import { rememberScene } from '../scene/scene.ts';
import { type RenderOptions, laidOut, pictureOf } from '../vega/render.ts';
import { mayBeEmpty, withoutEmpty } from '../hedges/empty-forms.ts';
import { crowded } from './crowded.ts';
import { changed } from './uncluttered.ts';
import { wantedBy } from './wanted.ts';
import type { Unread, Wanted } from './wanted.ts';
import { widened } from './widths.ts';
import { wordlessWidth } from './wordless-width.ts';
import { hasPanels, wrappedHeaders } from './wrapped-headers.ts';

/** A chart at its exact width: the picture, and the spec that draws it (but for the last px of margin at the right). */
export interface Fitted {
  readonly svg: string;
  readonly spec: TopLevelSpec;
}

/** A chart to be fitted, and which of its plots have no axis. */
export interface Laid {
  readonly spec: TopLevelSpec;
  readonly unread?: Unread;
  /** The texts of plots that got an axis, since not all of them go in: those stay that come first (see `crowded`). */
  readonly thinned?: ReadonlySet<string>;
}

export interface FitOptions extends RenderOptions {
  /** The chart with what its picture wants; null where there is nothing more to give. */
  readonly better?: (wanted: Wanted) => Laid | null;
}

const ROUNDS = 4;

/**
 * Draws a spec exactly as wide as the preset says: its views are made wider or narrower together, mostly in two passes, by what the
 * picture without its headline and notes is too narrow or too wide, and what whole px cannot give is added at the right. Texts and marks
 * are never scaled; labels of rows that would stand on each other are left out, and where that leaves numbers nobody can read, the chart is laid out `better`. The widths in the spec are proportions (see `widened`), so it holds for one view, layers, facets and concatenations.
 *
 * @throws {ChartError} TOO_WIDE if labels leave no room for a plot, or a word is wider than the picture; and what `renderSvg` throws
 */
export async function fit({ spec, unread = new Map(), thinned = new Set() }: Laid, preset: Preset, { better, ...options }: FitOptions = {}): Promise<Fitted> {
  let { clear, measured } = await readied(spec, preset, options);
  let first: number | undefined;
  for (let round = 1; ; round++) {
    const { svg, placed, spec: sized, factor, scene } = await asWide(clear, preset, { options, measured, first });
    const gap = preset.labelSize * 0.15;
    const changes = crowded(placed, { gap, unread, thinned });
    const other = round === 1 ? better?.(wantedBy(placed, changes.dropped, { unread, gap })) : undefined;
    if (better !== undefined && other !== undefined && other !== null) return fit(other, preset, { better, ...options });
    // Without some labels the plot is wider, and others may move together.
    if (changes.dropped.size + changes.moved.size === 0 || round === ROUNDS) {
      const width = svgWidth(svg);
      if (width > preset.width) throw tooWide(preset, width, placed);
      rememberScene(sized, scene());
      return { svg: pictureOf(padded(svg, width, preset.width), sized, options), spec: sized };
    }
    // Mostly it is as wide as it was.
    [clear, measured, first] = [changed(clear, changes), null, factor];
  }
}

/** The spec without the forms of hedges that none of the rows left by its filters needs, and with the headers of its panels in lines; where that changed nothing, how wide it was found to be. */
async function readied(spec: TopLevelSpec, preset: Preset, options: RenderOptions): Promise<{ clear: TopLevelSpec; measured: Measured | null }> {
  if (!mayBeEmpty(spec) && !hasPanels(spec)) return { clear: spec, measured: null };
  const factor = guess(spec, preset);
  const { placed, width } = await laidOut(widened(spec, factor), async (view) => ({ placed: placedIn(view), width: wordlessWidth(view) }), { ...options, empty: 'allow' });
  const clear = wrappedHeaders(withoutEmpty(spec, placed), placed, { preset, typeface: options.typeface });
  return { clear, measured: clear === spec && !fills(width, preset) ? { factor, width } : null };
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
