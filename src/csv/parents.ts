import { isSum } from './column-sums.ts';
import type { Numbers } from './sums.ts';

/** A row and the rows right below it in depth, by their places, and whether it is sure that there are no more of them. */
export interface Parent {
  readonly row: number;
  readonly children: readonly number[];
  readonly isWhole: boolean;
}

/** The rows that others stand below. Where more rows follow than are known, those of the last may not be all. */
export function parentsOf(depths: readonly number[], { isWhole }: { readonly isWhole: boolean }): Parent[] {
  const parents: Parent[] = [];
  for (let row = 0; row < depths.length - 1; row++) {
    const [depth, below] = [depths[row] ?? 0, depths[row + 1] ?? 0];
    if (below <= depth) continue;
    const children: number[] = [];
    let next = row + 1;
    for (; next < depths.length && (depths[next] ?? 0) > depth; next++) if (depths[next] === below) children.push(next);
    parents.push({ row, children, isWhole: isWhole || next < depths.length });
  }
  return parents;
}

/** A column in which parents are the sums of the rows below them, and which they are. */
export interface Borne {
  /** Its place among the columns that were read. */
  readonly at: number;
  readonly reading: number;
  readonly right: readonly Parent[];
  readonly tried: number;
}

/** Most of those that can be tried must be sums. */
const MOSTLY = 2 / 3;

/** The column that bears out most parents as sums of several rows below them; null where most of none do. */
export function borneOut(parents: readonly Parent[], rows: readonly Numbers[]): Borne | null {
  const several = parents.filter(({ isWhole, children }) => isWhole && children.length > 1);
  const columns = rows[0]?.[0]?.map((_, at) => at) ?? [];
  let best: Borne | null = null;
  for (const reading of rows[0]?.keys() ?? []) {
    const numberAt = (row: number, at: number): number | null => rows[row]?.[reading]?.[at] ?? null;
    for (const at of columns) {
      const tried = several.filter(({ row, children }) => isAddable(numberAt(row, at), children.map((child) => numberAt(child, at))));
      const right = tried.filter(({ row, children }) => isSum(numberAt(row, at) ?? NaN, children.map((child) => numberAt(child, at) ?? 0)));
      if (right.length > 0 && right.length >= MOSTLY * tried.length && right.length > (best?.right.length ?? 0)) best = { at, reading, right, tried: tried.length };
    }
  }
  return best;
}

/** Whether something can be learnt of a number and its parts: two of these are something, and all are numbers or gaps. */
function isAddable(n: number | null, parts: readonly (number | null)[]): boolean {
  return n !== null && n !== 0 && Number.isFinite(n) && parts.every((part) => part === null || Number.isFinite(part)) && parts.filter((part) => part !== null && part !== 0).length > 1;
}

/** So much must a number be, at the least, that it is no sum by chance where nothing but numbers says so. */
const GREAT = 20;
/** A row has no more right below it. */
const WIDEST = 400;

/**
 * Parents that nothing but their numbers tells: each is the sum of the rows that follow, up to the next. Of one column three at least, and nine rows below them, and nearly all rows are one or the other; of several columns two.
 * null where the rows are not such.
 */
export function parentsByNumbers(rows: readonly Numbers[]): { readonly parents: readonly Parent[]; readonly borne: Borne } | null {
  for (const reading of rows[0]?.keys() ?? []) {
    const numbers = rows.map((each) => each[reading] ?? []);
    for (const at of numbers[0]?.keys() ?? []) {
      const parents = followed(numbers, at);
      const below = parents.reduce((sum, { children }) => sum + children.length, 0);
      const covered = parents.length + below;
      // What other columns say as well is no chance.
      const isSaidTwice = parents.every(({ row, children }) => (numbers[row] ?? []).some((n, i) => i !== at && isAddable(n, children.map((child) => numbers[child]?.[i] ?? null)) && n !== numbers[row]?.[at] && isSum(n ?? NaN, children.map((child) => numbers[child]?.[i] ?? 0))));
      const isEnough = isSaidTwice ? parents.length >= 2 && covered >= 0.8 * rows.length : parents.length >= 3 && below >= 9 && covered >= 0.9 * rows.length;
      if (isEnough) return { parents, borne: { at, reading, right: parents, tried: parents.length } };
    }
  }
  return null;
}

/** Rows that are the sum of those that follow, one behind the other. */
function followed(numbers: readonly (readonly (number | null)[])[], at: number): Parent[] {
  const parents: Parent[] = [];
  for (let row = 0; row < numbers.length; row++) {
    const n = numbers[row]?.[at] ?? null;
    if (n === null || !(n >= GREAT)) continue;
    const parts: number[] = [];
    let [sum, next] = [0, row + 1];
    // Those that are nothing stand below the last that is something.
    for (; next < numbers.length && next - row <= WIDEST; next++) {
      const part = numbers[next]?.[at] ?? 0;
      if (!(part >= 0) || (part > 0 && sum >= n)) break;
      sum += part;
      parts.push(part);
    }
    if (parts.filter((part) => part > 0).length < 2 || !isSum(n, parts)) continue;
    parents.push({ row, children: parts.map((_, i) => row + 1 + i), isWhole: true });
    row = next - 1;
  }
  return parents;
}
