import type { Table } from './table/table.ts';

/** What happens on the way of a run: for the log, which times it. */
export type Event =
  | { readonly event: 'step.start'; readonly pipeline: string; readonly step: string }
  | { readonly event: 'step.end'; readonly pipeline: string; readonly step: string; readonly rowsIn: number | null; readonly rowsOut: number; readonly ms: number }
  /** A source that takes long says which part of its work is done, 0 to 1. */
  | { readonly event: 'progress'; readonly source: string; readonly done: number };

/** One run: where its events go, and what it has loaded already, so that two pipelines that meet read a file once and see the same bytes. */
export interface Run {
  readonly tell: (event: Event) => void;
  once<T>(key: unknown, make: () => Promise<T>): Promise<T>;
}

/** Makes a new table of one, and leaves the old as it was. It reads no clock, no network and no chance: the same in, the same out. */
export interface Step {
  (table: Table, run: Run): Table | Promise<Table>;
  /** How it is written in the pipeline, for the log and the methods: `clean.recode(cause)`. */
  readonly step?: string;
}

/** Gives a step its name. */
export function step(name: string, make: (table: Table, run: Run) => Table | Promise<Table>): Step {
  return Object.assign((table: Table, run: Run) => make(table, run), { step: name });
}

/** A run of its own, told to `tell`. */
export function newRun(tell: (event: Event) => void = () => {}): Run {
  const made = new Map<unknown, Promise<unknown>>();
  return {
    tell,
    once: <T>(key: unknown, make: () => Promise<T>): Promise<T> => {
      const before = made.get(key) as Promise<T> | undefined;
      if (before !== undefined) return before;
      const promise = make();
      made.set(key, promise);
      return promise;
    },
  };
}

