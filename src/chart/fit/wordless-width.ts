import type { View } from 'vega';
import { number } from '../scene/scene-node.ts';
import type { SceneMark, SceneNode } from '../scene/scene-node.ts';

interface Extent {
  readonly x1: number;
  readonly x2: number;
}

/**
 * How wide in px the picture of a framed spec would be without its headline and notes, by Vega's own rule (`viewSizeLayout` of vega-view-transforms, for `pad`): notes as wide as the
 * picture would hide that the plot is not.
 */
export function wordlessWidth(view: View): number {
  const [frame] = (view.scenegraph() as unknown as { root: SceneMark }).root.items as [SceneNode];
  const width = Math.max(0, number(frame['width']));
  const { x1, x2 } = within(frame, (child) => (child.role === 'scope' ? across(child.items.map((each) => moved(within(each, boundsOf), number(each['x'])))) : boundsOf(child)));
  const { left, right } = view.padding() as { left: number; right: number };
  return left + Math.max(0, Math.ceil(-x1)) + width + Math.max(0, Math.ceil(x2 - width)) + right;
}

/** From the left to the right of what a group holds, but for its title. */
function within(group: SceneNode, extentOf: (mark: SceneMark) => Extent): Extent {
  const untitled = (group.items ?? []).filter(({ role }) => role !== 'title');
  return across([{ x1: 0, x2: number(group['width']) }, ...untitled.map(extentOf)]);
}

function boundsOf(mark: SceneMark): Extent {
  return (mark as unknown as { bounds: Extent }).bounds;
}

function moved({ x1, x2 }: Extent, by: number): Extent {
  return { x1: x1 + by, x2: x2 + by };
}

function across(extents: readonly Extent[]): Extent {
  return { x1: Math.min(...extents.map(({ x1 }) => x1)), x2: Math.max(...extents.map(({ x2 }) => x2)) };
}
