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

/** A page with other cells, and behind them what stood there; null where it has more cells, or fewer. */
export function withCells(before: Parts, cells: Parts): Parts | null {
  const place = (parts: Parts): number[] => parts.flatMap((part, i) => (/^<!--cell /u.test(part) ? [i] : []));
  const [was, is] = [place(before), place(cells)];
  return was.length !== is.length ? null : before.map((part, i) => (was.includes(i) ? (cells[is[was.indexOf(i)] ?? 0] ?? part) : part));
}

/** The comment that a part begins with; '' for the first. */
function nameOf(part: string): string {
  return /^<!--[^>]*-->/u.exec(part)?.[0] ?? '';
}
