import type { Fault } from '../../errors.ts';
import type { Value } from '../../table/where.ts';
import type { Building } from './open.ts';
import type { Dialect, Type } from './dialect.ts';

/** A column of the source as it stands: the expression that gives it, and what it holds. */
export interface Field {
  readonly sql: string;
  readonly type: Type;
  /** Whether an empty text may stand for a gap, as well as NULL. */
  readonly empty: 'possible' | 'never';
  /** What the whole numbers of its type lie between, where that is narrower than what a double counts; or the years of its days, where there are no others. */
  readonly within?: readonly [number, number] | undefined;
  /** The first of its days that surely is one, where not all are: in some servers 1970-01-01 is 0000-00-00. */
  readonly first?: string;
  /** The number that it is, where an expression beside it gives it already. */
  readonly number?: string;
  /** The day that its text is read as, likewise. */
  readonly day?: string;
}

/** What whole numbers of so many bits lie between; undefined for more bits than a double keeps. */
export function wholeWithin(bits: number, sign: 'signed' | 'unsigned'): readonly [number, number] | undefined {
  return bits > 32 ? undefined : sign === 'signed' ? [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] : [0, 2 ** bits - 1];
}

/** What a query starts from: the source's own columns, not yet held against what is declared. */
export interface Raw {
  /** How the source is called in messages and origins: a file, or a table. */
  readonly label: string;
  /**
   * What to select from: all rows, or without those that hold nothing at all (a line of commas), which is slower; in any order, or with a column `row` that says in which they stand.
   */
  readonly from: (rows: 'all' | 'filled', order: 'any' | 'kept') => string;
  /** Whether there may be rows that hold nothing at all. */
  readonly blanks: 'possible' | 'none';
  readonly fields: ReadonlyMap<string, Field>;
  /** The files behind the rows, where there are several, and the expression that says which one of them. */
  readonly files: readonly string[];
  readonly file: string | null;
  /** Where the columns are told, for faults of the header. */
  readonly headers: readonly { readonly file: string | null; readonly names: readonly string[] }[];
  /** The column in whose order the rows stand, where they have one. */
  readonly row: string | null;
}

/** A text of a column that is refused, and how many cells have it. */
export interface Refused {
  readonly field: string;
  readonly text: string | null;
  readonly times: number;
  /** What the text is read as, where it is refused for standing there twice. */
  readonly value?: Value;
  readonly fault: Fault;
}

/** What a look at the bytes of a source leaves open. */
export interface Sound {
  /** Whether characters may have been lost in it before it came here. */
  readonly lost: 'possible' | 'none';
  /** Whether there may be words in it that call a row a total of others. */
  readonly totals: 'possible' | 'none';
}

/** An engine that is open, and what it is asked in. It is closed whatever happens. */
export interface Session {
  readonly dialect: Dialect;
  readonly raw: Raw;
  /**
   * What the bytes of the source leave open: where they are read at less cost than the engine needs to look into each cell. Null where there is no such way.
   *
   * @throws {Error} where they are no text at all, as `misformed` tells.
   */
  readonly sound: ((totals: 'sought' | 'not asked') => Promise<Sound>) | null;
  /** Runs a query and gives its rows column by column. `progress` is told the part that is done, 0 to 1. */
  ask(sql: string, progress?: (done: number) => void): Promise<Value[][]>;
  readonly lookUp: Building['lookUp'];
  /** What is wrong with the form of the source itself, where an error of `ask` may come from it: rows of another length, a quotation mark that never closes. */
  misformed(error: unknown): Promise<readonly Fault[]>;
  /** The faults of these texts at the places where they stand, the first `most` in order; null where the source has no places. */
  locate(refused: readonly Refused[], most: number): Promise<readonly Fault[] | null>;
  /** The files of the source that are others now than when it was opened: an engine reads them piece by piece, and more than once. */
  changed(): readonly Fault[];
  close(): Promise<void>;
}

/** How a session is opened, anew for each load: nothing is read before. */
export interface Engine {
  /** As it is written: `load.duckdb(deaths.csv)`. */
  readonly name: string;
  open(fields: readonly string[]): Promise<Session>;
}
