import type { Place } from '../errors.ts';
import { callSite } from '../spoken/call-site.ts';
import type { Cited } from './cite.ts';
import type { Literal } from './literal.ts';

/** What may stand between the braces of a prose cell. A plain text or number is text like the rest: its digits are traced to nothing. */
export type Inserted = Cited | Literal | string | number;

/** Prose in a notebook, as CommonMark with tables: `texts` with one value between each two of them. */
export interface ProseCell {
  readonly kind: 'prose';
  readonly texts: readonly string[];
  readonly values: readonly Inserted[];
  readonly place: Place;
}

/**
 * Puts prose into a notebook: md`The police counted ${cite(homicides, { year: 2022 }, 'value')} homicides in 2022.`
 * CommonMark, with tables and strike-through; HTML in it is printed as it stands, and there are no images and no footnotes. The indentation that all lines but the first share is the program's, not the prose's.
 */
export function md(strings: TemplateStringsArray, ...values: readonly Inserted[]): ProseCell {
  const cooked = strings.map((text, i) => text ?? strings.raw[i] ?? '');
  const depth = Math.min(...cooked.join('x').split('\n').slice(1).filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));
  const margin = Number.isFinite(depth) ? new RegExp(`\\n[^\\S\\n]{0,${depth}}`, 'gu') : /\n/gu;
  return { kind: 'prose', texts: cooked.map((text) => text.replace(margin, '\n')), values, place: callSite(md) };
}
