import type { Place } from '../errors.ts';

/** What stands behind an origin: the quoted words, who said them and when, and the document; for a plain CSV, only its place. */
export interface Citation {
  /** A figure's id, or `file:line` for a row of a plain CSV. */
  readonly id: string;
  readonly place: Place;
  readonly quote?: string;
  readonly phrase?: string;
  readonly speaker?: string;
  /** The speaker's name in each language of the house, where the ledger has them. */
  readonly speakerWords?: Readonly<Record<'en' | 'es', string>>;
  /** What kind of speaker it is; `unattributed` where the source names none. */
  readonly speakerType?: string;
  /** The day or period that the number is of (EDTF). */
  readonly when?: string;
  readonly source?: Document;
  readonly notes?: string;
  /** The notes in each language of the house, where the ledger has them. */
  readonly noteWords?: Readonly<Record<'en' | 'es', string>>;
  /** The number that was counted, with its unit, in each language: of what has no quote that says it. */
  readonly counted?: Readonly<Record<'en' | 'es', string>>;
  /** The second person who compared the figure with its source; '' where nobody has. Only figures of a ledger have it. */
  readonly checkedBy?: string;
}

/** What a number is quoted from. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  /** The outlet in each language of the house, where it is not called the same in both: "copy on docslib.org" is "copia en docslib.org". */
  readonly outletWords?: Readonly<Record<'en' | 'es', string>>;
  readonly published: string;
  /** The language that it is written in, and with it the words that are quoted from it, where that is recorded. */
  readonly lang?: string;
  readonly url: string;
}

/** One loaded file's worth of origins. Kept whole and by reference, so that a million rows of a CSV need no million names. */
export interface Shelf {
  readonly size: number;
  cite(index: number): Citation;
}

/**
 * Which origins each row has, beside the rows and not in them: row i has `ids[offsets[i]]` to `ids[offsets[i + 1] - 1]`, sorted, each once.
 * An id counts through the shelves in their order.
 */
export interface Origins {
  readonly shelves: readonly Shelf[];
  readonly offsets: Uint32Array;
  readonly ids: Uint32Array;
}

/** One origin a row, in the order of the shelf. */
export function originsOf(shelf: Shelf): Origins {
  const offsets = Uint32Array.from({ length: shelf.size + 1 }, (_, i) => i);
  return { shelves: [shelf], offsets, ids: offsets.slice(0, shelf.size) };
}

/** The origins of row `row`, as citations. */
export function cite(origins: Origins, row: number): Citation[] {
  const { offsets, ids } = origins;
  return Array.from(ids.subarray(offsets[row], offsets[row + 1]), (id) => citationAt(origins.shelves, id));
}

/** The names of the origins of row `row`: figure ids or `file:line`. */
export function originNames(origins: Origins, row: number): string[] {
  return [...new Set(cite(origins, row).map(({ id }) => id))];
}

function citationAt(shelves: readonly Shelf[], id: number): Citation {
  let index = id;
  for (const shelf of shelves) {
    if (index < shelf.size) return shelf.cite(index);
    index -= shelf.size;
  }
  throw new RangeError(`no origin ${id}`);
}

/** The origins of the given rows, in that order. */
export function takeOrigins({ shelves, offsets, ids }: Origins, rows: ArrayLike<number>): Origins {
  const next = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) next[i + 1] = (next[i] ?? 0) + span(offsets, rows[i] ?? 0);
  const taken = new Uint32Array(next[rows.length] ?? 0);
  for (let i = 0; i < rows.length; i++) taken.set(ids.subarray(offsets[rows[i] ?? 0], offsets[(rows[i] ?? 0) + 1]), next[i]);
  return { shelves, offsets: next, ids: taken };
}

function span(offsets: Uint32Array, row: number): number {
  return (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
}

/** For each group of rows the union of its rows' origins. `groups` says, row by row, which of the `count` groups it is in. */
export function uniteOrigins({ shelves, offsets, ids }: Origins, groups: Uint32Array, count: number): Origins {
  const sizes = new Uint32Array(count + 1);
  for (let row = 0; row < groups.length; row++) sizes[(groups[row] ?? 0) + 1] = (sizes[(groups[row] ?? 0) + 1] ?? 0) + span(offsets, row);
  for (let group = 0; group < count; group++) sizes[group + 1] = (sizes[group + 1] ?? 0) + (sizes[group] ?? 0);
  const gathered = new Uint32Array(ids.length);
  const filled = sizes.slice(0, count);
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row] ?? 0;
    gathered.set(ids.subarray(offsets[row], offsets[row + 1]), filled[group]);
    filled[group] = (filled[group] ?? 0) + span(offsets, row);
  }
  return eachOnce(shelves, sizes, gathered);
}

/** Sorts each row's ids and drops repeats. */
export function eachOnce(shelves: readonly Shelf[], offsets: Uint32Array, ids: Uint32Array): Origins {
  const next = new Uint32Array(offsets.length);
  const kept = new Uint32Array(ids.length);
  let end = 0;
  for (let row = 0; row + 1 < offsets.length; row++) {
    const own = ids.subarray(offsets[row], offsets[row + 1]);
    if (own.length > 1) own.sort();
    for (let i = 0; i < own.length; i++) if (i === 0 || own[i] !== own[i - 1]) kept[end++] = own[i] ?? 0;
    next[row + 1] = end;
  }
  return { shelves, offsets: next, ids: kept.slice(0, end) };
}
