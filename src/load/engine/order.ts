import type { Value } from '../../table/where.ts';

/** Numbers by size, texts by their characters' numbers, gaps last. */
export function byValues(a: readonly Value[], b: readonly Value[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i] ?? null;
    if (left === right) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    return left < right ? -1 : 1;
  }
  return 0;
}
