import Fraction from 'fraction.js';
import { isNumeric } from './amount.ts';
import { halfAt } from './chunk-at.ts';
import type { Vocabulary } from './lexicon.ts';
import { scan } from './scan.ts';
import type { Item, ItemOf } from './scan.ts';
import type { Token } from './tokens.ts';
import { unitAt } from './unit-at.ts';
import type { Lang } from './vocabulary.ts';

const TIMES: readonly (string | undefined)[] = ['days', 'months', 'years', 'minutes'];

/** The items of a phrase, with the words for a time that stand beside a number as units: "weeks" is a vague word, but not in "two weeks" or "several weeks". */
export function settled(tokens: readonly Token[], { lang, vocabulary }: { lang: Lang; vocabulary: Vocabulary }): Item[] {
  const items = withHalves(tokens, asChanges(tokens, scan(tokens, { lang, vocabulary })), lang);
  const counted = items.some(isNumeric) || items.some((item) => item.kind === 'hedge' && !isTime(item) && item.words.some(({ bounds }) => bounds !== undefined));
  if (!counted) return items;
  return items.map((item): Item => {
    if (item.kind !== 'hedge' || !isTime(item)) return item;
    const unit = unitAt(tokens, item.start, { lang, and: 'joins' });
    return unit === null ? { kind: 'plain', start: item.start, end: item.end } : { kind: 'unit', start: item.start, end: item.end, unit };
  });
}

/** Whether the words are for a time of no stated length. */
function isTime({ words }: ItemOf<'hedge'>): boolean {
  return words.some(({ bounds, unit }) => bounds !== undefined && TIMES.includes(unit));
}

/** The half that is told behind the unit: dos años y medio, a year and a half. */
function withHalves(tokens: readonly Token[], items: readonly Item[], lang: Lang): Item[] {
  const halves = items.flatMap((item, i) => {
    const [number, end] = [items[i - 1], halfAt(tokens, item.end, lang)];
    return (item.kind === 'unit' || item.kind === 'hedge') && number?.kind === 'number' && end > item.end ? [{ number, start: item.end, end }] : [];
  });
  if (halves.length === 0) return [...items];
  return items.flatMap((item): Item[] => {
    const own = halves.find(({ number }) => number === item);
    if (own !== undefined && item.kind === 'number') return [{ ...item, number: { ...item.number, weak: false, readings: item.number.readings.map((n) => n.add(new Fraction(1, 2))) } }];
    const half = halves.find(({ start, end }) => item.start >= start && item.end <= end);
    if (half === undefined) return [item];
    return half.start === item.start ? [{ kind: 'half', start: half.start, end: half.end }] : [];
  });
}

const MORE: Readonly<Record<string, 1 | -1>> = { more: 1, mas: 1, fewer: -1, less: -1, menos: -1 };

/** Right behind a percent, "más de" and "more than" are no hedge but a change: un 12 % más de homicidios. */
function asChanges(tokens: readonly Token[], items: readonly Item[]): Item[] {
  return items.flatMap((item, i): Item[] => {
    const [before, sign] = [items[i - 1], MORE[tokens[item.start]?.norm ?? '']];
    if (item.kind !== 'hedge' || before?.kind !== 'unit' || before.unit.unit !== 'percent' || sign === undefined || item.end - item.start < 2) return [item];
    return [{ kind: 'change', start: item.start, end: item.start + 1, change: { end: item.start + 1, sign, form: 'behind' } }, { kind: 'plain', start: item.start + 1, end: item.end }];
  });
}
