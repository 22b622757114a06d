import type { Placed } from './placed-texts.ts';
import { sameRow } from './placed-texts.ts';

/** An arrow stands on a mark and is none. */
const ARROW = /_at_(?:least|most)$/u;

/**
 * Where a label above or below its dot, or the point of its line, would stand on the other side of it: one place, or none for labels beside their marks, of bars, and for those that would stand on the
 * axis or on a rule.
 */
export function otherSide(label: Placed, placed: readonly Placed[]): Placed[] {
  const [height, middle] = [label.y2 - label.y1, (label.y1 + label.y2) / 2];
  const near = (y: number): number => Math.abs(y - middle);
  const heights = placed.filter((each) => sameRow(each, label)).flatMap(pointsOf).filter(([x, y]) => x >= label.x1 - 1 && x <= label.x2 + 1 && near(y) > height / 2 && near(y) < 2.5 * height).map(([, y]) => y);
  const [nearest] = heights.sort((a, b) => near(a) - near(b));
  if (nearest === undefined) return [];
  const by = Math.round(4 * (nearest - middle)) / 2;
  const moved = { ...label, y1: label.y1 + by, y2: label.y2 + by };
  // Nor on the stalk of a dot.
  const onRule = placed.some(({ type, role, ...rule }) => type === 'rule' && (role === 'axis-domain' || role === 'mark') && rule.y1 < moved.y2 && moved.y1 < rule.y2 && rule.x1 < moved.x2 && moved.x1 < rule.x2);
  return onRule ? [] : [moved];
}

function pointsOf({ type, role, view, line, x1, x2, y1, y2 }: Placed): (readonly [number, number])[] {
  if (line !== undefined) return [line.from];
  return type === 'symbol' && role === 'mark' && !ARROW.test(view) ? [[(x1 + x2) / 2, (y1 + y2) / 2]] : [];
}
