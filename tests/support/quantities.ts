import fc from 'fast-check';
import { interval } from '../../src/figure/interval.ts';
import { MISSING, plain } from '../../src/figure/quantity.ts';
import type { Quantity } from '../../src/figure/quantity.ts';
import type { ValueType } from '../../src/figure/value-type.ts';

export const exact = (n: number): Quantity => plain(n);
export const missing: Quantity = MISSING;
export const atLeast = (n: number): Quantity => ({ ...interval(n, Infinity), value: n, type: 'at_least' });
export const moreThan = (n: number): Quantity => ({ ...interval(n, Infinity, 'low'), value: n, type: 'more_than' });
export const atMost = (n: number): Quantity => ({ ...interval(0, n), value: n, type: 'at_most' });
export const range = (low: number, high: number): Quantity => ({ ...interval(low, high), value: null, type: 'range' });
export const about = (n: number, by: number): Quantity => ({ ...interval(n - by, n + by), value: n, type: 'estimate' });
/** As printed to a place: 44 to 1 is from 43.5 up to, but not with, 44.5. */
export const rounded = (n: number, place: number): Quantity => ({ ...interval(n - place / 2, n + place / 2, 'high'), value: n, type: 'rounded' });
export const unknown: Quantity = { ...interval(-Infinity, Infinity), value: null, type: 'unknown' };

/** A quantity that is not negative, and a number that it may stand for. */
export interface Meant {
  readonly quantity: Quantity;
  readonly member: number;
}

const parts = fc.record({ n: fc.integer({ min: 1, max: 500 }), by: fc.integer({ min: 0, max: 60 }), eighths: fc.integer({ min: 0, max: 7 }) });

export const meant: fc.Arbitrary<Meant> = fc.oneof(
  fc.integer({ min: 0, max: 500 }).map((n) => ({ quantity: exact(n), member: n })),
  parts.map(({ n, eighths }) => ({ quantity: rounded(n, 1), member: n - 0.5 + eighths / 8 })),
  parts.map(({ n, by }) => ({ quantity: atLeast(n), member: n + by })),
  parts.map(({ n, by }) => ({ quantity: moreThan(n), member: n + by + 1 })),
  parts.map(({ n, eighths }) => ({ quantity: atMost(n), member: (n * eighths) / 8 })),
  parts.map(({ n, by, eighths }) => ({ quantity: range(n, n + by), member: n + (by * eighths) / 8 })),
  parts.map(({ n, by, eighths }) => ({ quantity: about(n + by, by + 1 / 2), member: n + (by * eighths) / 4 })),
);

/** Whether `n` lies in the bounds, but for the crumbs of binary floats. */
export function inside({ low, high }: Quantity, n: number): boolean {
  const crumb = 1e-9 * Math.max(1, Math.abs(n));
  return n >= low - crumb && n <= high + crumb;
}

/** A figure's cells as `rowsOf` gives them, for comparing: `cells('rate', 2.4, 2.35, 2.45, 'high', 'rounded')`. */
export function cells(name: string, [value, low, high, open, type]: readonly [number | null, number | null, number | null, string, ValueType]): Record<string, unknown> {
  return { [name]: value, [`${name}_low`]: low, [`${name}_high`]: high, [`${name}_open`]: open, [`${name}_type`]: type };
}
