import type { Amount, Draft } from './amount.ts';
import type { Hedging } from './hedging.ts';
import { spanOf } from './phrase-fault.ts';
import type { Span } from './phrase-fault.ts';
import type { SignOf } from './sign-of.ts';
import type { UnitOf } from './unit-of.ts';

/** A part of a phrase, and what it was understood as; `plain` words change nothing. */
export interface Part extends Span {
  readonly as: 'hedge' | 'number' | 'range' | 'unit' | 'change' | 'plain';
  readonly meaning: string;
}

/** All parts of a phrase, in order, none left out. */
export function understoodOf(draft: Draft, { amount, hedging, unit, sign, values }: { amount: Amount; hedging: Hedging; unit: UnitOf; sign: SignOf; values: readonly string[] }): Part[] {
  const runs: { start: number; end: number; as: Part['as']; meaning: string }[] = [];
  const add = (run: { start: number; end: number } | null, as: Part['as'], meaning: string): void => {
    if (run !== null && run.end > run.start && !runs.some(({ start }) => start === run.start)) runs.push({ start: run.start, end: run.end, as, meaning });
  };
  if (hedging.item !== amount.first) add(hedging.item, 'hedge', hedging.hedge);
  [amount.first, amount.second].forEach((item, i) => add(item, 'number', values[i] ?? ''));
  for (const item of draft.items) if (item.kind === 'half') add(item, 'number', 'and a half');
  for (const joint of amount.joints) add(joint, 'range', 'between');
  for (const item of unit.items) add(item, 'unit', unit.factor === 1 ? unit.unit : `${unit.factor} ${unit.unit}`);
  for (const item of sign.items) add(item, 'change', sign.sign < 0 ? 'a fall' : 'a rise');
  runs.sort((a, b) => a.start - b.start);
  const parts: Part[] = [];
  let from = 0;
  for (const run of [...runs, { start: draft.tokens.length, end: draft.tokens.length, as: 'plain' as const, meaning: '' }]) {
    if (run.start > from) parts.push({ ...spanOf(draft.phrase, draft.tokens, from, run.start), as: 'plain', meaning: 'does not change the number' });
    if (run.end > run.start) parts.push({ ...spanOf(draft.phrase, draft.tokens, run.start, run.end), as: run.as, meaning: run.meaning });
    from = Math.max(from, run.end);
  }
  return parts;
}
