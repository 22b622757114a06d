import { changeAt } from '../figure/change-at.ts';
import { tokenise } from '../figure/tokens.ts';
import type { Figure } from '../ledger/figures.ts';

/** Whether the unit is of a change, which has a direction that the number itself may lack: "declined by nearly 70%". */
export function isOfChange({ unit }: Figure): boolean {
  return unit === 'percent_change' || unit === 'percentage_points';
}

/** Which way the quote says that its number goes: -1 down, 1 up; null where its words say neither, or both. */
export function directionOf({ quote, source }: Figure): -1 | 1 | null {
  const tokens = tokenise(quote);
  const lang = source.text('lang') === 'es' ? 'es' : 'en';
  const signs = new Set(tokens.flatMap((_, at) => changeAt(tokens, at, lang)?.sign ?? []));
  const [only] = signs;
  return signs.size === 1 ? (only ?? null) : null;
}

/** Whether the number was typed as the size of a fall, 70 for "declined by 70%": it is held against the size of the fall, then. */
export function isSizeOfFall(figure: Figure): boolean {
  return isOfChange(figure) && (figure.row.number('value') ?? 0) > 0 && directionOf(figure) === -1;
}
