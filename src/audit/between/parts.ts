import Fraction from 'fraction.js';
import { exactInterval, exactNumber, scaled } from '../../figure/exact.ts';
import type { ExactInterval } from '../../figure/exact.ts';
import type { Figure } from '../../ledger/figures.ts';
import type { AuditContext } from '../context.ts';
import { links } from './linked.ts';
import { speakerOf, valueOf, wholeOf } from './pairs.ts';
import { dateOf } from '../same-time.ts';
import { number } from '../say.ts';
import type { Lang } from '../say.ts';

/** A part of a counted whole: as a share in percent, and as a number of cases. Either is null where the whole is not known. */
export interface Part {
  readonly figure: Figure;
  readonly whole: Figure | null;
  readonly share: ExactInterval | null;
  readonly count: ExactInterval | null;
}

/**
 * What a figure says of a part. The whole is taken as printed: 44% of "at least 241" are 105 to 107 deaths of the 241 that were counted.
 * A share's whole is its base; a count's is the whole of a part_of relation, or the speaker's total in the same document, else of the same day.
 */
export function partOf(figure: Figure, context: AuditContext): Part | null {
  if (figure.category === '' && figure.unit !== 'percent') return null;
  const whole = wholeFigure(figure, context);
  // A share of a share has no number of cases.
  const size = whole?.unit === 'count' ? valueOf(whole) : null;
  const printed = exactInterval(figure.reported.strict);
  if (figure.unit === 'count') return { figure, whole, count: printed, share: size === null || size.equals(0) ? null : scaled(printed, exactNumber(100).div(size)) };
  if (figure.unit !== 'percent') return null;
  return { figure, whole, share: printed, count: size === null ? null : scaled(printed, size.div(100)) };
}

function wholeFigure(figure: Figure, context: AuditContext): Figure | null {
  const base = wholeOf(figure, context);
  if (base !== null || figure.unit === 'percent') return base?.figure ?? null;
  const related = links(context, 'part_of').find(({ claim }) => claim === figure)?.inputs[0];
  if (related !== undefined) return related;
  const totals = context.figures.filter((each) =>
    each.category === '' && each.unit === 'count' && each.measure === figure.measure && each.rank !== 'deprecated' && speakerOf(each) === speakerOf(figure) && dateOf(each)?.text === dateOf(figure)?.text);
  return totals.find(({ source }) => source === figure.source) ?? totals[0] ?? null;
}

/** The whole cases that an interval allows: "105 to 107"; where it allows none, its ends: "149.2 to 149.7". */
export function cases({ low, high, lowOpen, highOpen }: ExactInterval, lang: Lang): string {
  const [least, most] = [ends(low, 'up', lowOpen), ends(high, 'down', highOpen)];
  const to = lang === 'en' ? ' to ' : ' a ';
  if (high === null) return `${lang === 'en' ? 'at least' : 'al menos'} ${number(least ?? 0, { lang })}`;
  if (least !== null && most !== null && least.compare(most) > 0) return `${number(low ?? 0, { lang, places: 1 })}${to}${number(high, { lang, places: 1 })}`;
  return [least ?? new Fraction(0), most ?? new Fraction(0)].map((n) => number(n, { lang })).filter((n, i, all) => i === 0 || n !== all[0]).join(to);
}

function ends(end: Fraction | null, way: 'up' | 'down', open: boolean): Fraction | null {
  if (end === null) return null;
  const whole = way === 'up' ? end.ceil() : end.floor();
  return open && whole.equals(end) ? whole.add(way === 'up' ? 1 : -1) : whole;
}
