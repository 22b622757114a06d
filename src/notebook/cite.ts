import type { Place } from '../errors.ts';
import type { Source } from '../source.ts';
import { callSite } from '../spoken/call-site.ts';

/** What a row must say to be the one cited: `{ year: 2022 }`. Nothing is needed where the table has one row. */
export type Where = Readonly<Record<string, string | number>>;

/**
 * How a cited number is printed.
 *
 * - `words`: as it stands, with its hedge: "at least 241", "−68.9%"
 * - `size`: without its sign, where the prose says which way: "fell by 68.9%"
 * - `phrase`: the words in which it was said, as they were printed: "nearly 70%"; only for a row of one figure
 */
export type CiteForm = 'words' | 'size' | 'phrase';

/** A number in the prose that is a cell of a table, and leads to it. */
export interface Cited {
  readonly kind: 'cite';
  readonly source: Source;
  readonly where: Where;
  readonly column: string;
  readonly as: CiteForm;
  readonly place: Place;
}

/**
 * Cites a cell in the prose: `cite(homicides, { year: 2022 }, 'value')` prints "495", with its hedge if it has one, in the language of the page, and links to its row, quote and source.
 * Dates and texts can be cited too. Nothing is read until the notebook runs; a cell that is not there, or is empty, is then a fault.
 */
export function cite(source: Source, where: Where, column: string, { as = 'words' }: { readonly as?: CiteForm } = {}): Cited {
  return { kind: 'cite', source, where, column, as, place: callSite(cite) };
}
