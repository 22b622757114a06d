import type { Amount, Draft } from './amount.ts';
import { LEVEL, NOUN_LEVEL } from './change-at.ts';
import { isJoining } from './plain-at.ts';
import type { Item, ItemOf } from './scan.ts';
import type { Unit } from './units.ts';

/** Which way a number goes, and what says so; `turned` where it is a minus sign, with which "above" means a lesser fall. */
export interface SignOf {
  readonly sign: 1 | -1;
  readonly change: boolean;
  readonly turned: boolean;
  readonly items: readonly Item[];
}

const NONE: SignOf = { sign: 1, change: false, turned: false, items: [] };
const SHARES: readonly Unit[] = ['percent', 'percentage_points'];

/** Whether a number is a change: by its sign ("menos" before a Spanish count says "except": todos menos 3), by a word before it ("declined by nearly 70%", "una caída del 70 %"), or by one behind ("12% more", "a 70% drop"). */
export function signOf(draft: Draft, { first, second, joints }: Amount, unit: Unit): SignOf {
  if (first === null) return NONE;
  const signs = draft.items.filter((item): item is ItemOf<'sign'> => item.kind === 'sign' && (item.form === 'mark' || draft.lang === 'en' || SHARES.includes(unit)));
  const sign = signs.find(({ start }) => start < first.start);
  const changes = draft.items.filter((item): item is ItemOf<'change'> => item.kind === 'change');
  const before = changes.findLast((item) => item.end <= first.start && item.change.form !== 'behind' && leadsTo(draft, item, { number: first.start, unit, joints }));
  if (before !== undefined) return { sign: before.change.sign, change: true, turned: false, items: [before, ...(sign === undefined ? [] : [sign])] };
  const end = (second ?? first).end;
  const behind = SHARES.includes(unit) ? changes.find((item) => item.start >= end && item.change.form !== 'verb' && trails(draft, item, end)) : undefined;
  if (behind !== undefined) return { sign: behind.change.sign, change: true, turned: false, items: [behind] };
  return sign === undefined ? NONE : { sign: sign.sign, change: true, turned: sign.sign < 0, items: signs };
}

/** Whether only short words, hedges and the like stand between a change and its number, and none that makes it a level: "fell to 154", "rose above 50%". */
function leadsTo({ tokens, items, lang }: Draft, item: ItemOf<'change'>, { number, unit, joints }: { number: number; unit: Unit; joints: Amount['joints'] }): boolean {
  const words = tokens.slice(item.end, number).map(({ norm }) => norm);
  const level = item.change.form === 'verb' ? LEVEL[lang] : NOUN_LEVEL[lang];
  // "Cayó hasta 154", but "cayó hasta un 70 %".
  const amount = words[0] === 'hasta' && words[1] === 'un';
  if ((level.includes(words[0] ?? '') && !amount) || /^por (?:encima|debajo)\b|^under\b/u.test(words.join(' '))) return false;
  const between = items.filter(({ start, end }) => start >= item.end && end <= number && !joints.some((joint) => start >= joint.start && end <= joint.end));
  const near = between.every((each) => (each.kind === 'plain' ? tokens.slice(each.start, each.end).every((token) => isJoining(token, lang)) : each.kind === 'hedge' || each.kind === 'sign' || each.kind === 'unit' || each.kind === 'number'));
  // "Down 500" and "up 500" may be of a street: of a count, only what fell "by" a number or right before it is a change.
  return near && (SHARES.includes(unit) || (!/^(?:up|down|cut)$/u.test(tokens[item.start]?.norm ?? '') || words[0] === 'by'));
}

/** Whether a word of change stands right behind the number and its unit. */
function trails({ tokens, items }: Draft, item: ItemOf<'change'>, from: number): boolean {
  // "70% de reducción" is one; "44% of the drop" is a share of one.
  return items.filter(({ start, end }) => start >= from && end <= item.start)
    .every((each) => each.kind === 'unit' || (each.kind === 'plain' && tokens.slice(each.start, each.end).every(({ norm }) => norm === 'de' || norm === '-')));
}
