import type { Element } from 'xast';
import { type Box, boxOf } from './box.ts';
import { type Leaf, leaves } from './leaves.ts';
import { scaleOf } from './matrix.ts';
import { extremes, outline } from './shape.ts';

/** A shape of a picture: the box of its geometry (without the width of its stroke), and how it is painted. */
export interface MarkBox extends Box {
  /** `path`, `rect`, `line`, `circle` or `ellipse`. */
  readonly shape: string;
  /** Null is none. */
  readonly fill: string | null;
  /** Null is none. */
  readonly stroke: string | null;
  /** In px of the picture. */
  readonly strokeWidth: number;
  /** Null is a stroke without gaps. */
  readonly dash: string | null;
  /** Null outside of all layers: the paper, or a picture without layers. */
  readonly layer: string | null;
}

/** Every shape of a picture that shows, with its bounds in px, in the order in which they are painted. What has no outline is left out. */
export function markBoxes(tree: Element): MarkBox[] {
  return leaves(tree).flatMap((leaf) => {
    if (leaf.element.name === 'text') return [];
    const points = extremes(outline(leaf.element, leaf.at));
    const mark = painted(leaf);
    return points.length === 0 || (mark.fill === null && mark.stroke === null) ? [] : [{ ...boxOf(points), ...mark }];
  });
}

function painted({ element, style, at, layer }: Leaf): Omit<MarkBox, keyof Box> {
  return {
    shape: element.name,
    // Black is what SVG fills with if nothing is said.
    fill: element.name === 'line' ? null : paint(style['fill'] ?? '#000000'),
    stroke: paint(style['stroke'] ?? 'none'),
    strokeWidth: (Number.parseFloat(style['stroke-width'] ?? '1') || 0) * scaleOf(at),
    dash: paint(style['stroke-dasharray'] ?? 'none'),
    layer,
  };
}

function paint(value: string): string | null {
  return value === 'none' || value === 'transparent' ? null : value;
}
