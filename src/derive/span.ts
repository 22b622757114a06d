import type { Interval } from '../figure/interval.ts';
import { MISSING, settle } from '../figure/quantity.ts';
import type { Quantity } from '../figure/quantity.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { pick } from '../table/cells.ts';
import { figureColumn } from '../table/figure-column.ts';
import { groupRows, rowsByGroup } from '../table/group.ts';
import { need, needNumbers } from '../table/need.ts';
import { narrowed, originsOfColumn } from '../table/cell-origins.ts';
import { uniteOrigins } from '../table/origins.ts';
import { withColumns } from '../table/table.ts';
import type { Named } from '../table/table.ts';
import { keyNames } from './keys.ts';
import { namedOnce } from './named-once.ts';

export interface SpanOptions {
  /** The column whose numbers are rivals; it keeps its name, label and unit. */
  readonly of: string;
}

/**
 * One row for each group of rows that agree in `by`, in the order in which they first appear, with the span of what they say: from the lowest number to the highest as they were said, typed
 * `range`. What all of a group say is no range and stays as it is. An "at least" has no highest number, so a span with one is an "at least" the lowest; an "at most" has no lowest, so one with it is an
 * "at most" the highest, and a span of both is unknown. A gap says nothing and is passed over; a group
 * of gaps is a gap. Each row has the origins of all its rivals.
 *
 * @throws {StepError} NO_SUCH_COLUMN, NOT_A_NUMBER; COLUMN_EXISTS where `of` is one of the keys
 */
export function span(by: readonly string[], { of }: SpanOptions): Step {
  return step(`derive.span(${of})`, (table) => {
    const keys = need(table, ...keyNames(table, by));
    const [rivals] = needNumbers(table, of);
    const groups = groupRows(table, keys.map((key) => key.name));
    const spans = rowsByGroup(groups).map((rows) => spanOf(Array.from(rows, (row) => rivals.quantity(row))));
    const named = namedOnce([
      ...keys.map(({ name, cells, ...key }): Named => [name, { ...key }, pick(cells, groups.firsts)]),
      ...figureColumn(rivals.name, rivals, spans),
    ]);
    const spanned = { ...withColumns(table, named), origins: uniteOrigins(table.origins, groups.of, groups.count) };
    return table.narrower.has(of) ? narrowed(spanned, of, uniteOrigins(originsOfColumn(table, of), groups.of, groups.count)) : spanned;
  });
}

function spanOf(all: readonly Quantity[]): Quantity {
  const known = all.filter(({ type }) => type !== 'missing');
  const [first, ...others] = known;
  if (first === undefined) return MISSING;
  if (others.every((each) => sayTheSame(first, each))) return first;
  const [low, high] = [known.reduce(lower, known[0] as Quantity), known.reduce(higher, known[0] as Quantity)];
  const ends: Interval = { low: lowest(low), lowOpen: isOpen(low, 'low'), high: highest(high), highOpen: isOpen(high, 'high') };
  // "Fewer than 50" has no lowest number: the 0 below it is nobody's, and a span that ends there is known from above alone.
  return settle(null, ends, { parts: known, floor: NO_LOWEST.has(low.type) ? ends.low : -Infinity });
}

const NO_LOWEST: ReadonlySet<Quantity['type']> = new Set<Quantity['type']>(['at_most', 'less_than']);

function sayTheSame(one: Quantity, other: Quantity): boolean {
  return one.type === other.type && one.value === other.value && one.low === other.low && one.high === other.high;
}

/** Of two that are as low, the one that says it: 0 and "fewer than 50" begin at a 0 that somebody said. */
function lower(one: Quantity, other: Quantity): Quantity {
  const [a, b] = [lowest(one), lowest(other)];
  return b < a || (b === a && (NO_LOWEST.has(one.type) || isOpen(one, 'low')) && !NO_LOWEST.has(other.type)) ? other : one;
}

function higher(one: Quantity, other: Quantity): Quantity {
  const [a, b] = [highest(one), highest(other)];
  return b > a || (b === a && isOpen(one, 'high')) ? other : one;
}

/** The number that was said, unless it is a bound: a span with "about 659" ends at 659, which somebody said, and not at 669, which nobody did. */
function lowest({ value, low, type }: Quantity): number {
  return value !== null && SAID.has(type) ? value : low;
}

function highest({ value, high, type }: Quantity): number {
  return value !== null && SAID.has(type) ? value : high;
}

function isOpen({ value, type, ...bounds }: Quantity, end: 'low' | 'high'): boolean {
  return !(value !== null && SAID.has(type)) && bounds[`${end}Open`];
}

const SAID: ReadonlySet<Quantity['type']> = new Set<Quantity['type']>(['exact', 'rounded', 'estimate', 'unstated']);
