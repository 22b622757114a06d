import { exactInterval, toNumbers } from './exact.ts';
import type { ExactInterval } from './exact.ts';
import { SHIPPED } from './hedge.ts';
import type { Vocabulary } from './hedge.ts';
import type { Interval } from './interval.ts';
import { UNBOUNDED } from './interval.ts';

/** What "a similar number" allows, and what readers take it to mean, once it is known of what: a fifth and a twentieth either way of the reference, of both its ends where it is an interval. */
export function similarTo(reference: number | Interval, { vocabulary = SHIPPED }: { readonly vocabulary?: Vocabulary } = {}): { readonly strict: Interval; readonly usual: Interval } {
  const { strict, usual } = vocabulary.hedges.get('similar') ?? { strict: () => UNBOUNDED, usual: () => UNBOUNDED };
  const around = (bounds: typeof strict): Interval => (typeof reference === 'number' ? at(bounds, reference) : spanning(bounds, reference));
  return { strict: around(strict), usual: around(usual) };
}

function at(bounds: (printed: { value: number; valueTo: null; granularity: number; rounds: false; signed: boolean; reference: number }) => Interval, reference: number): Interval {
  return bounds({ value: reference, valueTo: null, granularity: 1, rounds: false, signed: reference < 0, reference });
}

/** From the low end of what is similar to the lowest to the high end of what is similar to the highest. */
function spanning(bounds: Parameters<typeof at>[0], reference: Interval): Interval {
  const low: ExactInterval | null = Number.isFinite(reference.low) ? exactInterval(at(bounds, reference.low)) : null;
  const high: ExactInterval | null = Number.isFinite(reference.high) ? exactInterval(at(bounds, reference.high)) : null;
  return toNumbers({ low: low?.low ?? null, high: high?.high ?? null, lowOpen: reference.lowOpen, highOpen: reference.highOpen });
}
