import type { Amount, Draft } from './amount.ts';
import type { Hedging } from './hedging.ts';
import { quoted, spanOf } from './phrase-fault.ts';
import type { PhraseFault } from './phrase-fault.ts';
import type { Item, ItemOf } from './scan.ts';
import type { Unit } from './units.ts';

/** The unit of a phrase and the words it is read from; `stated` where there are any: a bare number may be of anything. */
export interface UnitOf {
  readonly unit: Unit;
  readonly factor: number;
  readonly stated: boolean;
  readonly items: readonly Item[];
}

/** How far behind its number the word for a time may stand: 20 long months. */
const REACH = 2;

/** Finds the unit of a phrase: its own words for one, else what its number is (half is a percent, twice a ratio), else a count. */
export function unitOf(draft: Draft, amount: Amount, hedging: Hedging): UnitOf | PhraseFault {
  const units = draft.items.filter((item): item is ItemOf<'unit'> => item.kind === 'unit');
  const strong = units.filter(({ unit }) => unit.anywhere);
  const [first] = strong;
  const other = strong.find(({ unit }) => unit.unit !== first?.unit.unit);
  if (first !== undefined && other !== undefined) {
    const part = spanOf(draft.phrase, draft.tokens, other.start, other.end);
    return { code: 'TWO_UNITS', what: `${quoted(part)} is a second unit beside ${quoted(spanOf(draft.phrase, draft.tokens, first.start, first.end))}`, fix: 'copy the words of one number with its unit', part };
  }
  if (first !== undefined) return { unit: first.unit.unit, factor: 1, stated: true, items: strong };
  const time = timeOf(draft, amount);
  if (time !== null) return { unit: time.unit.unit, factor: time.unit.factor, stated: true, items: [time] };
  const { words } = hedging;
  if (amount.first?.kind === 'share' || hedging.hedge === 'majority') return { unit: 'percent', factor: 1, stated: true, items: [] };
  // "Nearly one in five" is nearly 20%: as a multiple it would be nearly 5, the wrong way.
  if (hedging.multiple?.place === 'next' && hedging.hedge !== 'multiple') return { unit: 'percent', factor: 1, stated: true, items: [] };
  if (hedging.multiple !== null) return { unit: 'ratio', factor: 1, stated: true, items: [] };
  if (amount.first === null && words?.unit !== undefined) return { unit: words.unit as Unit, factor: 1, stated: true, items: [] };
  return { unit: 'count', factor: 1, stated: false, items: [] };
}

/** The word for a time that stands right behind the number, or behind the word that says how many ("several weeks"). */
function timeOf({ items }: Draft, { first, second }: Amount): ItemOf<'unit'> | null {
  const vague = items.find((item) => item.kind === 'hedge' && item.words.some(({ bounds }) => bounds !== undefined));
  const behind = (second ?? first ?? vague)?.end ?? Infinity;
  const next = items.find((item) => item.start >= behind && item.kind !== 'plain');
  return next?.kind === 'unit' && next.start - behind <= REACH ? next : null;
}
