import type { Run } from './step.ts';
import type { Table } from './table/table.ts';

/** Anything that loads into a table: a file, the figures of a ledger, a whole pipeline. */
export interface Source {
  readonly name: string;
  load(run?: Run): Promise<Table>;
}

/** A file or folder as analysts write it: a path from where they stand, or a URL such as `new URL('../data/', import.meta.url)`. */
export type Path = string | URL;
