import type { Fault, Place } from '../errors.ts';
import type { Tally } from './gathered.ts';
import type { Limits } from './limits.ts';
import type { Spot } from './locate.ts';
import type { TotalWords } from './totals-told.ts';

/** A file of rows as it stands: all text, with the line on which each row begins, and what must be said of it. */
export interface Outlined {
  /** The path as it is published: from the folder of its project (see `shownPath`). */
  readonly file: string;
  /** The file as a place, which leads to it. */
  readonly place: Place;
  /** The columns' names, trimmed, each there and each once. */
  readonly header: readonly string[];
  /** The same as the file writes them, where they were not renamed. */
  readonly titles: readonly string[];
  readonly headerLine: number;
  /** For each row the line of the file, counted from 1, on which it begins. */
  readonly lines: Uint32Array;
  /** The line of the file as it stands, counted from 1; undefined behind the last. */
  readonly lineAt: (line: number) => string | undefined;
  /** Where cell number `index`, counted from 0, of the row that begins on `line` stands. */
  readonly spotAt: (line: number, index: number) => Spot;
  /** null in a workbook, whose lines have cells of their own. */
  readonly delimiter: string | null;
  /** How the bytes and the delimiter were understood, in words. */
  readonly read: { readonly encoding: string; readonly why: string };
  readonly tally: Tally;
  /** The words by which rows are called totals of others: they are among the rows. */
  readonly totals: readonly TotalWords[];
  /** What was read safely and must be known: lines set aside above and below the table, blank rows, renamed columns, doubtful choices. Empty for a clean file. */
  readonly told: readonly Fault[];
  /** What cannot be taken without a person's word: rows whose cells do not fit the header, characters that are lost. */
  readonly doubted: readonly Fault[];
}

export interface Sheet extends Outlined {
  readonly rows: readonly (readonly string[])[];
}

export interface ReadOptions {
  readonly limits?: Partial<Limits> | undefined;
  /** Overrules what the file itself tells. */
  readonly delimiter?: string | undefined;
  /** A label of the WHATWG Encoding Standard; overrules what the bytes tell. */
  readonly encoding?: string | undefined;
  /** How many lines of header there are; several are joined by ` / `. Found out if not given. `first`: the first line is it, whatever it looks like. */
  readonly headers?: number | 'first' | undefined;
  /** The first and last line to read, counted from 1; for files with more than one table. */
  readonly lines?: readonly [number, number] | undefined;
  /** The bytes of the file, where they have been read already. */
  readonly bytes?: Buffer | undefined;
}
