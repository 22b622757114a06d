import type { SceneItem } from '../chart/scene/scene-item.ts';

/** Views that draw what is not exact are called so (Vega-Lite writes `_` for `-`). */
const CALLED = /[-_](?:estimated|at[-_]least|at[-_]most|range|unstated)$/u;

/** Those of them that the finished picture hatches, in the colour of their outlines. */
const HATCHED = /[-_](?:estimated|range|unstated)$/u;

/** Whether a mark stands in a view for what is not exact. */
export function isOfHedgedView({ view, type }: SceneItem): boolean {
  return type !== 'text' && CALLED.test(view);
}

/** Whether the picture fills a mark with lines, of which the spec has none. */
export function isHatched({ view, type, stroke }: SceneItem): boolean {
  return stroke !== null && ['rect', 'symbol', 'area', 'arc'].includes(type) && HATCHED.test(view);
}
