import { eachOnce, takeOrigins } from './origins.ts';
import type { Origins, Shelf } from './origins.ts';

/** Row by row the union of two tables' origins; `rows` says which row of `b` stands beside row i of `a`, or -1 for none. */
export function joinOrigins(a: Origins, b: Origins, rows: ArrayLike<number>): Origins {
  const beside = takeOrigins(b, rows);
  const { shelves, moved } = mergeShelves(a.shelves, b.shelves);
  const offsets = Uint32Array.from(a.offsets, (offset, i) => offset + (beside.offsets[i] ?? 0));
  const ids = new Uint32Array(a.ids.length + beside.ids.length);
  for (let row = 0; row + 1 < offsets.length; row++) {
    const mine = a.ids.subarray(a.offsets[row], a.offsets[row + 1]);
    const theirs = beside.ids.subarray(beside.offsets[row], beside.offsets[row + 1]);
    ids.set(mine, offsets[row]);
    for (let i = 0; i < theirs.length; i++) ids[(offsets[row] ?? 0) + mine.length + i] = moved(theirs[i] ?? 0);
  }
  return eachOnce(shelves, offsets, ids);
}

/** The rows of `b` behind those of `a`. */
export function appendOrigins(a: Origins, b: Origins): Origins {
  const { shelves, moved } = mergeShelves(a.shelves, b.shelves);
  const offsets = new Uint32Array(a.offsets.length + b.offsets.length - 1);
  offsets.set(a.offsets);
  for (let i = 1; i < b.offsets.length; i++) offsets[a.offsets.length - 1 + i] = a.ids.length + (b.offsets[i] ?? 0);
  const ids = new Uint32Array(a.ids.length + b.ids.length);
  ids.set(a.ids);
  for (let i = 0; i < b.ids.length; i++) ids[a.ids.length + i] = moved(b.ids[i] ?? 0);
  // Where the two tables know the same shelves in another order, moved ids are no longer in theirs.
  return eachOnce(shelves, offsets, ids);
}

/** One list of shelves for both: a shelf that stands in both (a file loaded once, used twice) stands in it once. */
function mergeShelves(a: readonly Shelf[], b: readonly Shelf[]): { shelves: readonly Shelf[]; moved: (id: number) => number } {
  const shelves = [...a, ...b.filter((shelf) => !a.includes(shelf))];
  const starts = new Map<Shelf, number>();
  let start = 0;
  for (const shelf of shelves) {
    starts.set(shelf, start);
    start += shelf.size;
  }
  const moves: { until: number; by: number }[] = [];
  let until = 0;
  for (const shelf of b) {
    moves.push({ until: until + shelf.size, by: (starts.get(shelf) ?? 0) - until });
    until += shelf.size;
  }
  return { shelves, moved: (id) => id + (moves.find((move) => id < move.until)?.by ?? 0) };
}
