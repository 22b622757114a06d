import type { Kind } from '../../table/column.ts';

/** The step of a time axis on which what was counted has one number a period: so many years, months or days from one to the next. */
export interface Period {
  readonly unit: 'years' | 'months' | 'days';
  readonly step: number;
}

type Cell = string | number | null;

const DAY = 86_400_000;

/**
 * The period of a column of years or days; null where its rows come at no regular step, as what is told as of a day does, and a gap is none. Years of which any two follow each other are a series of years; other
 * steps have to be those of half of the rows for years (2000, 2010, 2020), of most for days. Days that are the same in their months, or the ends of months, are months. Gaps (`null`) count as rows that are not there.
 */
export function periodOf(kind: Kind, cells: readonly Cell[]): Period | null {
  const known = [...new Set(cells.filter((cell) => cell !== null))];
  if (kind === 'year') return stepOf('years', known, ({ least, share }) => least === 1 || share >= 0.5);
  if (kind !== 'date' || known.some((day) => Number.isNaN(Date.parse(String(day))))) return null;
  const days = known.map(String);
  const unit = days.every((day) => day.slice(8, 10) === days[0]?.slice(8, 10)) || days.every(endsMonth) ? 'months' : 'days';
  return stepOf(unit, days, ({ share }) => share > 0.5);
}

function stepOf(unit: Period['unit'], cells: readonly Cell[], isRegular: (steps: { least: number; share: number }) => boolean): Period | null {
  const places = cells.map((cell) => placeIn(unit, cell)).sort((a, b) => a - b);
  const gaps = places.slice(1).map((place, i) => place - (places[i] ?? place));
  const least = Math.min(...gaps);
  return gaps.length > 0 && least > 0 && isRegular({ least, share: gaps.filter((gap) => gap === least).length / gaps.length }) ? { unit, step: least } : null;
}

function endsMonth(day: string): boolean {
  return new Date(Date.parse(day.slice(0, 10)) + DAY).getUTCDate() === 1;
}

/** A cell as a number of units, so that neighbours are a step apart. */
export function placeIn(unit: Period['unit'], cell: Cell): number {
  if (unit === 'years') return Number(cell);
  const at = new Date(String(cell));
  return unit === 'days' ? Math.round(at.getTime() / DAY) : at.getUTCFullYear() * 12 + at.getUTCMonth();
}

/** The same in an expression of Vega. */
export function placeExpression({ unit }: Period, value: string): string {
  if (unit === 'years') return value;
  return unit === 'days' ? `round(time(toDate(${value})) / ${DAY})` : `(utcyear(toDate(${value})) * 12 + utcmonth(toDate(${value})))`;
}

/** The periods between the first and the last of some cells that none of them is in, as runs of dates (`2017`, `2022-03`, `2022-03-27`). */
export function lacking({ unit, step }: Period, cells: readonly Cell[]): (readonly [from: string, to: string, length: number])[] {
  const places = [...new Set(cells.filter((cell) => cell !== null).map((cell) => placeIn(unit, cell)))].sort((a, b) => a - b);
  return places.slice(1).flatMap((place, i) => {
    const [first, last] = [(places[i] ?? place) + step, place - 1];
    const length = Math.ceil((place - first) / step);
    return length < 1 ? [] : [[dateAt(unit, first), dateAt(unit, Math.min(last, first + (length - 1) * step)), length] as const];
  });
}

function dateAt(unit: Period['unit'], place: number): string {
  if (unit === 'years') return String(place);
  return unit === 'days' ? new Date(place * DAY).toISOString().slice(0, 10) : `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`;
}
