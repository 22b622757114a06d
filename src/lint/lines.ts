import type { SceneItem } from '../chart/scene/scene-item.ts';
import type { Subject } from './subject.ts';

/** The points of each line, area and trail of a picture. */
export function linesOf({ marks }: Subject): SceneItem[][] {
  const lines = new Map<number, SceneItem[]>();
  for (const mark of marks) if (mark.type === 'line' || mark.type === 'area' || mark.type === 'trail') lines.set(mark.group, [...(lines.get(mark.group) ?? []), mark]);
  return [...lines.values()];
}
