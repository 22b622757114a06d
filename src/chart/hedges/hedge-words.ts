import type { ShippedHedge } from '../../figure/hedge.ts';
import { isTrueTo } from '../../figure/meant.ts';
import type { PrintedNumber } from '../../figure/meant.ts';
import type { Quantity } from '../../figure/quantity.ts';
import type { ValueType } from '../../figure/value-type.ts';
import { endsInWords, possibleWords, withHedge } from './ends-in-words.ts';
import { numeral } from './numeral.ts';
import type { Printing, Rounding } from './numeral.ts';

export { LOCALES, numeral } from './numeral.ts';

/**
 * A quantity in words, with its hedge: "at least 241", "over 80,000", "nearly 91,000", "20–30", "27%". The hedge follows from the type and the bounds, so a label cannot lose it;
 * where it would say more than the bounds do, as it often does of what arithmetic makes of an estimate, both ends are said: 10 of "about 20" is "33.3–100%", and not "about 50%".
 * Null where there is nothing to say: a gap, an unknown without bounds.
 */
export function hedgeWords(quantity: Quantity, printing: Printing): string | null {
  const { value, type } = quantity;
  if (type === 'missing') return null;
  if (type === 'possible') return possibleWords(quantity, printing);
  if (value === null || type === 'unknown' || type === 'range') return endsInWords(quantity, printing);
  const text = numeral(value, { ...printing, rounding: OUTWARDS[type] ?? 'halfExpand' });
  const hedge = type === 'exact' ? 'bare' : hedgesOf(quantity).find((each) => isTrue(quantity, each, text));
  return hedge === undefined ? endsInWords(quantity, printing) : withHedge(hedge, { quantity, text, lang: printing.lang });
}

/** The hedges that a quantity may have, the best first: a number that is rounded further than it is printed is about it. */
function hedgesOf(quantity: Quantity): readonly ShippedHedge[] {
  const hedge = hedgeOf(quantity);
  return hedge in ENDS ? [hedge] : [hedge, 'about'];
}

const ENDS = { at_least: 'low', more_than: 'low', up_to: 'high', less_than: 'high' } as const satisfies Partial<Record<ShippedHedge, 'low' | 'high'>>;

/** Whether a hedge says no more than the bounds. "Up to 50%" is of what cannot fall: where it can, only "50% or lower" is true, and only where nothing is known from below. */
function isTrue(quantity: Quantity, hedge: ShippedHedge, text: string): boolean {
  const end = ENDS[hedge as keyof typeof ENDS];
  if (end === undefined) return isTrueTo(quantity, hedge, printedNumber(text));
  return end === 'low' || quantity.low >= 0 || quantity.low === -Infinity;
}

function printedNumber(text: string): PrintedNumber {
  const digits = text.replaceAll(/[^\d.−]/gu, '').replace('−', '-');
  return { n: Number(digits), places: digits.split('.')[1]?.length ?? 0 };
}

/** The hedge that a quantity is printed with, by its type; an estimate and a possible number show in their bounds which they are. */
export function hedgeOf(quantity: Quantity): ShippedHedge {
  if (quantity.type === 'estimate') return estimateOf(quantity);
  if (quantity.type === 'possible') return quantity.high === Infinity ? 'possible_more' : 'possible_max';
  return HEDGE_OF[quantity.type] ?? 'bare';
}

const HEDGE_OF: Readonly<Partial<Record<ValueType, ShippedHedge>>> = { at_least: 'at_least', more_than: 'more_than', at_most: 'up_to', less_than: 'less_than' };

/** Which estimate it is shows in its bounds: nearly 91,000 lies wholly below, just over 91,000 wholly above, about 91,000 around. A fall of nearly 70% lies above −70. */
function estimateOf({ value, low, high }: Quantity): 'almost' | 'just_over' | 'about' {
  const [short, far] = (value ?? 0) < 0 ? [low, high] : [high, low];
  return value === short ? 'almost' : value === far ? 'just_over' : 'about';
}

const OUTWARDS: Readonly<Partial<Record<ValueType, Rounding>>> = { at_least: 'floor', more_than: 'floor', at_most: 'ceil', less_than: 'ceil' };
