import Fraction from 'fraction.js';
import type { Amount, Draft, Numeric } from './amount.ts';
import { exactNumber, toNumber } from './exact.ts';
import type { Hedging } from './hedging.ts';
import { quoted, spanOf } from './phrase-fault.ts';
import type { PhraseFault } from './phrase-fault.ts';
import type { SignOf } from './sign-of.ts';
import type { UnitOf } from './unit-of.ts';
import type { Unit } from './units.ts';

/** The number of a phrase as a ledger types it. */
export interface Values {
  readonly value: number | null;
  readonly valueTo: number | null;
  readonly hedge: string;
  readonly unit: Unit;
  /** The values of every reading, the chosen one first. */
  readonly readings: readonly number[];
  /** The numbers as they were read, before signs. */
  readonly printed: readonly string[];
}

/** One way to read a phrase. */
interface Reading {
  readonly n: Fraction;
  readonly unit: Unit;
  readonly hedge: string;
}

export function valuesOf(draft: Draft, { amount, hedging, unit, sign, expect }: { amount: Amount; hedging: Hedging; unit: UnitOf; sign: SignOf; expect: number | null }): Values | PhraseFault {
  const hedge = sign.turned ? (TURNED[hedging.hedge] ?? hedging.hedge) : hedging.hedge;
  const changed: Unit = sign.change && unit.unit === 'percent' ? 'percent_change' : unit.unit;
  const { first, second } = amount;
  if (first === null) return { value: null, valueTo: null, hedge, unit: changed, readings: [], printed: [] };
  const readings = readingsOf(draft, first, { hedge, unit: changed, hedging }).map((each) => ({ ...each, n: each.n.mul(unit.factor) }));
  if (second !== null) return rangeOf(draft, { amount: { first, second }, lows: readings, unit: { ...unit, unit: changed }, sign, hedge });
  const values = readings.map(({ n }) => sign.sign * printedOf(n, first));
  const known = expect === null ? -1 : readings.findIndex(({ n }) => matches(n, Math.abs(expect), first));
  const chosen = readings[Math.max(0, known)] as Reading;
  // A share in words is known to no decimals: whichever was typed is right.
  const value = known >= 0 && first.kind === 'share' && expect !== null ? sign.sign * Math.abs(expect) : (values[Math.max(0, known)] ?? 0);
  return { value: value + 0, valueTo: null, hedge: chosen.hedge, unit: chosen.unit, readings: [value, ...values.filter((_, i) => i !== Math.max(0, known))], printed: [String(Math.abs(value))] };
}

/** "Above −70%" is a fall of less than 70: with a minus, bounds from below on the number are bounds from above on the fall. */
const TURNED: Readonly<Record<string, string>> = { at_least: 'at_most', at_most: 'at_least', more_than: 'less_than', less_than: 'more_than' };

const SHARES: readonly Unit[] = ['percent', 'percent_change', 'percentage_points'];

function readingsOf({ items }: Draft, item: Numeric, { hedge, unit, hedging }: { hedge: string; unit: Unit; hedging: Hedging }): Reading[] {
  if (item.kind === 'hedge') return [{ n: new Fraction(item.words.find(({ value }) => value !== undefined)?.value ?? 0), unit, hedge }];
  if (item.kind === 'share') {
    // "Half a percent" is half of one.
    const ofUnit = items.some((each) => each.kind === 'unit' && SHARES.includes(each.unit.unit) && each.start <= item.end + 1 && each.start >= item.end);
    return [{ n: item.share.part.mul(ofUnit ? 1 : 100), unit, hedge }];
  }
  const { readings } = item.number;
  // "One in five" is a fifth, too: with another hedge ("nearly one in five") it can be read only so. And no share is 31,825 %.
  if (hedging.multiple?.place === 'next' && hedging.hedge !== 'multiple') return readings.map((n) => ({ n: new Fraction(100).div(n).round(1), unit, hedge }));
  if (unit === 'percent') return [...readings].sort((a, b) => Number(a.compare(100) > 0) - Number(b.compare(100) > 0)).map((n) => ({ n, unit, hedge }));
  if (hedging.words?.place === 'next' && hedging.hedge === 'multiple') return readings.flatMap((n) => [{ n, unit, hedge }, { n: new Fraction(100).div(n).round(1), unit: 'percent' as const, hedge: 'bare' }]);
  return readings.map((n) => ({ n, unit, hedge }));
}

/** A third is 33.3 in print; what has decimals of its own keeps them. */
function printedOf(n: Fraction, { kind }: Numeric): number {
  return kind === 'share' ? toNumber(n.round(1)) : toNumber(n);
}

function matches(n: Fraction, expect: number, { kind }: Numeric): boolean {
  if (!Number.isFinite(expect)) return false;
  const typed = exactNumber(expect);
  const places = String(expect).split('.')[1]?.length ?? 0;
  return typed.equals(n) || (kind === 'share' && typed.equals(n.round(places)));
}

type Pair = { readonly first: Numeric; readonly second: Numeric };

function rangeOf(draft: Draft, { amount, lows, unit, sign, hedge }: { amount: Pair; lows: readonly Reading[]; unit: UnitOf; sign: SignOf; hedge: string }): Values | PhraseFault {
  const { first, second } = amount;
  const high = readingsOf(draft, second, { hedge, unit: unit.unit, hedging: NONE })[0]?.n.mul(unit.factor) ?? new Fraction(0);
  const [scaleFirst, scale] = [first, second].map((item) => (item.kind === 'number' ? item.number.scale : 1)) as [number, number];
  // "20 to 30 million": the million is meant for both.
  const shared = scale > 1 && scaleFirst === 1 ? scale : 1;
  const spread = lows.map(({ n }) => (shared > 1 && n.compare(high.div(scale)) < 0 ? n.mul(shared) : n));
  const signs = draft.items.filter(({ kind }) => kind === 'sign').length;
  const minusFirst = signs > 0 && draft.items.some((item) => item.kind === 'sign' && item.sign < 0 && item.start < first.start);
  const minusSecond = draft.items.some((item) => item.kind === 'sign' && item.sign < 0 && item.start >= first.end);
  const low = spread.find((n) => n.compare(high) < 0) ?? spread[0] ?? new Fraction(0);
  const [a, b] = minusFirst || minusSecond ? [minusFirst ? low.neg() : low, minusSecond ? high.neg() : high] : [low, high];
  if (a.compare(b) >= 0) {
    const part = spanOf(draft.phrase, draft.tokens, second.start, second.end);
    return { code: 'TWO_NUMBERS', what: `${quoted(part)} is a second number, and not above ${quoted(spanOf(draft.phrase, draft.tokens, first.start, first.end))}: they are no range`, fix: 'copy the words of one number only', part };
  }
  const [from, to] = sign.change && !minusFirst && !minusSecond && sign.sign < 0 ? [b.neg(), a.neg()] : [a, b];
  return { value: toNumber(from), valueTo: toNumber(to), hedge, unit: unit.unit, readings: [toNumber(from)], printed: [String(toNumber(low)), String(toNumber(high))] };
}

const NONE: Hedging = { hedge: 'between', item: null, words: null, multiple: null };
