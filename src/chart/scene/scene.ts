import type { View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import type { Typeface } from '../../picture/fonts.ts';
import { laidOut } from '../vega/render.ts';
import { itemOf } from './scene-item.ts';
import type { SceneItem, Spot } from './scene-item.ts';
import type { SceneMark, SceneNode } from './scene-node.ts';

/**
 * All that Vega draws for a spec, in the order of painting, each with its place, its colours and the row that it shows. `typeface` is the one that it is drawn in, if it is not the shipped one.
 * A spec that was drawn here is not laid out again.
 *
 * @throws {ChartError} as rendering does
 */
export async function scene(spec: TopLevelSpec, typeface?: Typeface): Promise<readonly SceneItem[]> {
  return seen.get(spec) ?? laidOut(spec, async (view) => sceneOf(view), typeface === undefined ? {} : { typeface });
}

const seen = new WeakMap<TopLevelSpec, readonly SceneItem[]>();

/** Remembers, for as long as anybody holds the spec, what was drawn for it. */
export function rememberScene(spec: TopLevelSpec, items: readonly SceneItem[]): void {
  seen.set(spec, items);
}

/** All that a view shows that has been laid out. */
export function sceneOf(view: View): SceneItem[] {
  const { root } = view.scenegraph() as unknown as { root: SceneMark };
  const [left = 0, top = 0] = (view as unknown as { origin(): number[] }).origin();
  const padding = view.padding() as { left: number; top: number };
  return itemsOf(root, { x: left + padding.left, y: top + padding.top });
}

function itemsOf(root: SceneMark, origin: { x: number; y: number }): SceneItem[] {
  const found: SceneItem[] = [];
  let [panels, groups] = [0, 0];
  visit(root, { ...origin, panel: 0, plot: null, group: 0, legend: false });
  return found;

  function visit(mark: SceneMark, around: Spot): void {
    groups += 1;
    // The entries of a legend are marks of their own, and belong together.
    const spot = { ...around, group: around.legend ? around.group : groups, legend: around.legend || mark.role === 'legend' };
    for (const node of mark.items) {
      if (mark.marktype !== 'group') {
        found.push(...itemOf(node, mark, spot));
        continue;
      }
      const within = inside(node, mark, spot);
      for (const child of node.items ?? []) visit(child, within);
    }
  }

  // Lines stand in groups too, one a series; but only what holds views has axes of its own.
  function inside(node: SceneNode, { role, name = '' }: SceneMark, spot: Spot): Spot {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => (typeof node[key] === 'number' ? node[key] : 0)) as [number, number, number, number];
    const shifted = { ...spot, x: spot.x + x, y: spot.y + y };
    if ((role !== 'scope' && role !== 'frame') || name.endsWith('pathgroup')) return shifted;
    panels += 1;
    return { ...shifted, panel: panels, plot: { x: shifted.x, y: shifted.y, width, height } };
  }
}
