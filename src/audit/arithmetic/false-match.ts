import { countsGiving, isPossible } from './grim-counts.ts';
import type { Counts, PrintedShare } from './grim-counts.ts';
import { remembered } from '../../remembered.ts';

/** A list of printed shares, and which of them come to 100 together, by their places in the list. */
export interface PrintedList {
  readonly shares: readonly PrintedShare[];
  readonly closing: readonly (readonly number[])[];
}

/** The cases of each share out of `whole`; null where one has none, or where shares that come to 100 have cases that cannot come to `whole`. */
export function casesOf({ shares, closing }: PrintedList, whole: number): Counts[] | null {
  // Most numbers fall at the first share: nothing is made for them. The same as asking `countsGiving` of each, and stopping at the first null.
  for (const share of shares) if (!isPossible(share, whole)) return null;
  const cases = shares.map((share) => countsGiving(share, whole) as Counts);
  return closing.every((group) => sumOf(cases, group, 'from') <= whole && whole <= sumOf(cases, group, 'to')) ? cases : null;
}

function sumOf(cases: readonly Counts[], group: readonly number[], end: keyof Counts): number {
  return group.reduce((total, i) => total + (cases[i]?.[end] ?? 0), 0);
}

/** The numbers from `from` to `to` of which every share of the list can be. */
export function basesFor(list: PrintedList, { from, to }: Counts): number[] {
  const bases: number[] = [];
  for (let n = from; n <= to; n += 1) if (casesOf(list, n) !== null) bases.push(n);
  return bases;
}

const LISTS = 2_000;

/**
 * The chance that a random list of shares, printed as these are, would fit some number of the window: how little it says that one fits.
 *
 * By simulation: 2,000 lists with the same decimals, from a generator with a fixed seed (mulberry32, Ettinger 2017, seed 1), so that two runs agree. Shares
 * that come to 100 are drawn uniformly from the lists of positive shares with the same printed sum; any other share is uniform from 0 to 100.
 */
export function falseMatchRate(list: PrintedList, window: Counts): number {
  return rates(JSON.stringify([list.shares, list.closing, window]), () => simulated(list, window));
}

const rates = remembered<number>(1_000);

function simulated(list: PrintedList, window: Counts): number {
  const [random, fitting] = [mulberry32(1), fits(window)];
  let matches = 0;
  for (let i = 0; i < LISTS; i += 1) {
    const drawn = { ...list, shares: randomShares(list, random) };
    if (fitting(drawn.shares).some((n) => casesOf(drawn, n) !== null)) matches += 1;
  }
  return matches / LISTS;
}

/** More decimals have more digits than there are lists: what they fit is seldom asked for twice. */
const MOST_DECIMALS = 1;

/** The numbers of the window of which all of some shares with few decimals can be, found once for each share: a list of two thousand draws the same shares again and again. */
function fits({ from, to }: Counts): (shares: readonly PrintedShare[]) => readonly number[] {
  const all = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  const known = new Map<number, Uint8Array>();
  const of = (share: PrintedShare): Uint8Array => {
    const key = share.digits * 2 + share.decimals;
    const found = known.get(key) ?? Uint8Array.from(all, (n) => (isPossible(share, n) ? 1 : 0));
    known.set(key, found);
    return found;
  };
  return (shares) => {
    const each = shares.filter(({ decimals }) => decimals <= MOST_DECIMALS).map(of);
    return all.filter((_, i) => each.every((possible) => possible[i] === 1));
  };
}

function randomShares({ shares, closing }: PrintedList, random: () => number): PrintedShare[] {
  const drawn = shares.map(({ decimals }) => ({ decimals, digits: Math.floor(random() * (10 ** (decimals + 2) + 1)) }));
  for (const group of closing) {
    const finest = Math.max(...group.map((i) => shares[i]?.decimals ?? 0));
    const total = group.reduce((sum, i) => sum + (shares[i]?.digits ?? 0) * 10 ** (finest - (shares[i]?.decimals ?? 0)), 0);
    const cuts = distinctCuts(group.length - 1, total, random);
    group.forEach((i, place) => {
      const { decimals } = shares[i] as PrintedShare;
      const part = (cuts[place] ?? total) - (place === 0 ? 0 : (cuts[place - 1] ?? total));
      drawn[i] = { decimals, digits: Math.round(part / 10 ** (finest - decimals)) };
    });
  }
  return drawn;
}

/** So many different whole numbers between 0 and `total`, in order: they cut it into positive parts, each set of parts as likely as any other. */
function distinctCuts(count: number, total: number, random: () => number): number[] {
  const cuts = new Set<number>();
  while (cuts.size < Math.min(count, total - 1)) cuts.add(1 + Math.floor(random() * (total - 1)));
  return [...cuts].sort((a, b) => a - b);
}

/** A small generator of numbers in [0, 1) from a seed: Math.random has none, and a finding must come out the same twice. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
