import type { Ahead } from '../notebook/page/page.ts';

/** A page in its parts: what stands before its first cell, each cell, each section behind them, and the end. Put together they are the page. */
export type Parts = readonly string[];

/** What makes a page of the one before: its parts in order, null for each that is as it was. */
export type Difference = readonly (string | null)[];

const BEGINS = /(?=<!--(?:cell|part) [^>]*-->)/u;

/** The parts of a page, which says itself where each begins. */
export function partsOf(html: string): Parts {
  return html.split(BEGINS);
}

/** What has changed since a page was seen; all of it where it was never seen, or had other parts. */
export function difference(before: Parts | undefined, after: Parts): Difference {
  if (before === undefined || before.length !== after.length || before.some((part, i) => nameOf(part) !== nameOf(after[i] ?? ''))) return after;
  return after.map((part, i) => (part === before[i] ? null : part));
}

/** The page that a difference makes of the one before. */
export function patched(before: Parts, changes: Difference): Parts {
  return changes.map((part, i) => part ?? before[i] ?? '');
}

/** A page with what is made of the next one: what is not made yet stands as it stood, and so does what is around its cells where there are other sections; null where it has more cells, or fewer. */
export function withMade(before: Parts, { cells, around }: Ahead): Parts | null {
  const behind = before.findIndex((part, i) => i > 0 && !part.startsWith('<!--cell '));
  const [[head = ''], was, rest] = [before, before.slice(1, behind), before.slice(behind)];
  if (was.length !== cells.length) return null;
  const isAlike = around?.behind.length === rest.length && rest.every((part, i) => nameOf(part) === nameOf(around.behind[i] ?? ''));
  return [isAlike ? around.before : head, ...patched(was, cells), ...(isAlike ? around.behind : rest)];
}

/** The comment that a part begins with; '' for the first. */
function nameOf(part: string): string {
  return /^<!--[^>]*-->/u.exec(part)?.[0] ?? '';
}
