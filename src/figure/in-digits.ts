import type { Quantity } from './quantity.ts';
import { wordsFor } from './say.ts';
import type { ValueType } from './value-type.ts';

/** A quantity as a fault or a finding names it, in English and in plain digits, with all that is known of it: "about 20 (10 to 30)", "at least 151", "24 to 99". */
export function inDigits({ value, low, high, type }: Quantity): string {
  const ends = Number.isFinite(low) && Number.isFinite(high) ? `${tidy(low)} to ${tidy(high)}` : null;
  if (value === null) return ends ?? (Number.isFinite(low) ? `at least ${tidy(low)}` : Number.isFinite(high) ? `at most ${tidy(high)}` : 'unknown');
  if (low === high) return tidy(value);
  if (ONE_SIDED.has(type)) return `${type.replace('_', ' ')} ${tidy(value)}`;
  const word = type === 'estimate' ? wordsFor(value === high ? 'almost' : value === low ? 'just_over' : 'about', 'en') : type === 'possible' ? wordsFor('possible_max', 'en') : '#';
  return `${word.replace('#', () => tidy(value))}${ends === null ? '' : ` (${ends})`}`;
}

const ONE_SIDED: ReadonlySet<ValueType> = new Set<ValueType>(['at_least', 'more_than', 'at_most', 'less_than']);

/** Without the crumbs of binary floats. */
function tidy(n: number): string {
  return String(Math.round(n * 1e6) / 1e6);
}
