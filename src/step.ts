import { CifrasError } from './errors.ts';
import type { Table } from './table/table.ts';

/** What happens on the way of a run: for the log, which times it. */
export type Event =
  | { readonly event: 'step.start'; readonly pipeline: string; readonly step: string }
  | { readonly event: 'step.end'; readonly pipeline: string; readonly step: string; readonly rowsIn: number | null; readonly rowsOut: number; readonly ms: number }
  /** A source that takes long says which part of its work is done, 0 to 1. */
  | { readonly event: 'progress'; readonly source: string; readonly done: number };

/** Bytes kept between runs by what they are made of, never by when: `make` is only called where nothing was ever made of the same parts. One that makes nothing refuses with an error without a fault. */
export interface Store {
  once(parts: readonly (string | Uint8Array)[], make: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

/** Whether a store has refused to have something made: it is left for later, and nothing is wrong. */
export function isLeft(error: unknown): boolean {
  return error instanceof CifrasError && error.faults.length === 0;
}

/** Keeps nothing: everything is made anew. */
export const NO_STORE: Store = { once: (_, make) => make() };

/** One run: where its events go, and what it has loaded already, so that two pipelines that meet read a file once and see the same bytes. */
export interface Run {
  readonly tell: (event: Event) => void;
  /** Where rendered charts are kept. Steps are never kept: what is published is what the files say now. */
  readonly store: Store;
  /** Where that is kept which a reader can be without for a moment, as the live view asks for it: what it lacks and refuses to have made is left out, and said to be. The store itself otherwise. */
  readonly later: Store;
  once<T>(key: unknown, make: () => Promise<T>): Promise<T>;
}

/** Makes a new table of one, and leaves the old as it was. It reads no clock, no network and no chance: the same in, the same out. */
export interface Step {
  (table: Table, run: Run): Table | Promise<Table>;
  /** How it is written in the pipeline, for the log and the methods: `clean.recode(cause)`. */
  readonly step?: string;
  /** What it puts for what, where it has such a list: for the methods. */
  readonly given?: readonly (readonly [string, string])[];
  /** What it loads beside its table, so that a graph can be drawn of a pipeline that has not run. */
  readonly reads?: readonly Loaded[];
}

/** A source, as far as a step needs to name it. */
interface Loaded {
  readonly name: string;
}

/** Gives a step its name, and says what it loads beside its table and what list it was given. */
export function step(name: string, make: (table: Table, run: Run) => Table | Promise<Table>, { reads = [], given }: Pick<Step, 'reads' | 'given'> = {}): Step {
  return Object.assign((table: Table, run: Run) => make(table, run), { step: name, reads, ...(given === undefined ? {} : { given }) });
}

/** A run of its own, told to `tell`. */
export function newRun(tell: (event: Event) => void = () => {}, store: Store = NO_STORE, later: Store = store): Run {
  const made = new Map<unknown, Promise<unknown>>();
  return {
    tell,
    store,
    later,
    once: <T>(key: unknown, make: () => Promise<T>): Promise<T> => {
      const before = made.get(key) as Promise<T> | undefined;
      if (before !== undefined) return before;
      const promise = make();
      made.set(key, promise);
      return promise;
    },
  };
}

