import { companion } from '../../table/column.ts';
import { FAMILIES } from './hedged.ts';
import type { Node } from '../spec/node.ts';
import type { HedgeFault } from './uncertainty.ts';

/** A channel that reads a figure which is not exact. */
export interface Read {
  readonly channel: string;
  readonly field: string;
  readonly definition: Node;
}

/** Why the hedges of a view cannot be drawn; null where they can. */
export function problemOf(type: string, hedged: readonly Read[]): HedgeFault | null {
  const [{ field, channel, definition }] = hedged as [Read];
  const refuse = (what: string, fix: string): HedgeFault => ({ code: 'HEDGE_NOT_DRAWN', what, fix, field });
  const own = `or draw it yourself: let the mark read ${companion(field, 'type')}`;
  if (!(type in FAMILIES)) return refuse(`"${field}" has numbers that are not exact, and a mark of ${type} does not say so`, `draw bars, points, lines or rules, ${own}`);
  if (hedged.length > 1) return refuse(`${hedged.map((each) => `"${each.field}"`).join(' and ')} have numbers that are not exact, in one mark`, `draw a view for each, ${own}`);
  if (channel !== 'x' && channel !== 'y') return refuse(`"${field}" has numbers that are not exact, and ${channel} does not say so`, `put it on x or y, ${own}`);
  if (definition['aggregate'] !== undefined || definition['bin'] !== undefined) return refuse(`"${field}" has numbers that are not exact, and the spec sums them up without their bounds`, `sum them up in the pipeline, with derive.total, ${own}`);
  return null;
}
