import type { Box } from '../picture/box.ts';
import type { Subject } from './subject.ts';

/** The picture's own box, as its root states it; without extent where it states none. */
export function pageOf({ tree }: Subject): Box {
  const [width = 0, height = 0] = ['width', 'height'].map((side) => Number(tree.attributes[side] ?? 0));
  return { x: 0, y: 0, width, height };
}

/** The colour of the page: the spec's background, or white. */
export function paperOf({ drawing }: Subject): string {
  const { background, config } = drawing.spec as { background?: unknown; config?: { background?: unknown } };
  const paper = background ?? config?.background;
  return typeof paper === 'string' ? paper : '#ffffff';
}

/** A place in the picture for a message. */
export function spot({ x, y }: Box): string {
  return `at ${x.toFixed(0)}, ${y.toFixed(0)} px`;
}
