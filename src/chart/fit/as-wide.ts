import type { View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { type Preset, room } from '../../picture/preset.ts';
import { placedIn } from './placed-texts.ts';
import type { Placed } from './placed-texts.ts';
import { sceneOf } from '../scene/scene.ts';
import type { SceneItem } from '../scene/scene-item.ts';
import { type RenderOptions, laidOut } from '../vega/render.ts';
import { spread, widened } from './widths.ts';
import { wordlessWidth } from './wordless-width.ts';

/** How wide a picture without its headline and notes was when its views were `factor` times as wide as authored. */
export interface Measured {
  readonly factor: number;
  readonly width: number;
}

/** A spec at one width: as Vega draws it, and where its texts and marks stand. */
export interface Pass {
  readonly factor: number;
  readonly svg: string;
  readonly spec: TopLevelSpec;
  readonly placed: readonly Placed[];
  /** What stands where in it, reckoned when asked. */
  readonly scene: () => readonly SceneItem[];
}

const PASSES = 8;
/** A picture this much too narrow, in px, is filled up with margin; whole px in several columns often cannot do better. */
const SLACK = 3;

/**
 * A spec at the greatest widths of its views, in proportion, at which the picture without its headline and notes goes into the preset; `measured` is what is known of it already, `first` the factor that
 * is tried first.
 *
 * @throws {ChartError} as `laidOut` does
 */
export async function asWide(spec: TopLevelSpec, preset: Preset, { options, measured, first = guess(spec, preset) }: { options: RenderOptions; measured: Measured | null; first?: number | undefined }): Promise<Pass> {
  let slope = Math.max(1, spread(spec));
  let factor = first;
  let last: Measured | null = null;
  let [enough, tooMuch] = [0, Infinity];
  for (let pass = 0; pass < PASSES; pass++) {
    const { width, drawn } = pass === 0 && measured !== null ? { ...measured, drawn: null } : await tried(spec, factor, { preset, options });
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
  const found = enough > 0 ? enough : factor;
  const sized = widened(spec, found);
  return laidOut(sized, (view) => passOf(view, { spec: sized, factor: found }), options);
}

/** How wide a spec comes out, and the picture if that is as wide as the preset. */
function tried(spec: TopLevelSpec, factor: number, { preset, options }: { preset: Preset; options: RenderOptions }): Promise<{ width: number; drawn: Pass | null }> {
  const sized = widened(spec, factor);
  return laidOut(sized, async (view) => {
    const width = wordlessWidth(view);
    return { width, drawn: fills(width, preset) ? await passOf(view, { spec: sized, factor }) : null };
  }, options);
}

/** Whether a picture is as wide as the preset. */
export function fills(width: number, preset: Preset): boolean {
  return width <= preset.width && preset.width - width <= SLACK;
}

async function passOf(view: View, at: Pick<Pass, 'spec' | 'factor'>): Promise<Pass> {
  return { ...at, svg: await view.toSVG(), placed: placedIn(view), scene: () => sceneOf(view) };
}

/** A factor for the widths of the views that makes a picture nearly as wide as the preset, if little stands beside them. */
export function guess(spec: TopLevelSpec, preset: Preset): number {
  return (0.9 * room(preset)) / Math.max(1, spread(spec));
}
