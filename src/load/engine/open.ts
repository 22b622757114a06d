import type { Fault } from '../../errors.ts';
import type { Column } from '../../table/column.ts';
import type { Origins } from '../../table/origins.ts';
import type { Remark, Table } from '../../table/table.ts';
import type { Run } from '../../step.ts';
import type { Value } from '../../table/where.ts';
import type { Dialect, Type } from './dialect.ts';

/** A column of a query that is being built: its meaning, and the expression that gives it. */
export interface Held {
  readonly column: Column;
  readonly type: Type;
  readonly sql: string;
  /** Where it is a sum already: of how many known values. */
  readonly known?: string;
  /** Of a text that rows of which are added up already left behind: how many of them called themselves totals in it. */
  readonly totals?: string;
}

/**
 * A SELECT that is not closed yet. Words put expressions for columns and add verdicts; only a total, or a share within groups, closes it and opens one around it.
 * No row is dropped on the way: a row that a word leaves out or refuses takes the code of the verdict for its status (0 is: kept), and a total adds such rows up to one row a
 * status. So one reading of the source gives the result, counts what was left out, and proves every row of the source as declared.
 */
export interface Open {
  readonly from: string;
  readonly held: ReadonlyMap<string, Held>;
  /** The first that says something decides; positive codes are left out, negative ones refused. */
  readonly verdicts: readonly Verdict[];
  /** How many rows of the source stand behind a row. */
  readonly behind: string;
  /** How many rows a row that is left out was, where it was left out. */
  readonly stood: string;
  /** Expressions for which rows of which table stand behind a row, beside the source: numbers from 0, or lists of them. */
  readonly beside: readonly { readonly sql: string; readonly each: 'one' | 'many'; readonly partner: Partner }[];
  /** Counts on the way that the remarks are written from; a later total adds them up. */
  readonly tallies: readonly string[];
  /** The columns in whose order the rows are to stand; null where nothing was totalled, and the rows stand as in the source. */
  readonly order: readonly string[] | null;
  /** The expression in whose order the rows stand until then, where the source has an order. */
  readonly row: string | null;
}

/** Gives a row its code when this is true, or unless it is: an `unless` may be NULL for false. */
export type Verdict = { readonly when: string; readonly code: string } | { readonly unless: string; readonly code: string };

/** What else than the source stands behind rows: the rows of a table that was joined, or the files of several. */
export interface Partner {
  readonly origins: Origins;
  readonly remarks: Table['remarks'];
  readonly findings: Table['findings'];
}

/** A small table for the engine to look values up in: texts or numbers as keys, each once. */
export interface Lookup {
  readonly keys: readonly (readonly Value[])[];
  readonly columns: readonly { readonly type: Type; readonly values: readonly Value[] }[];
}

/** What was asked for and how it is told afterwards, as the words of a query are compiled. */
export interface Building {
  readonly dialect: Dialect;
  readonly run: Run;
  /** The columns in which a row may call itself a total of others. */
  readonly watched: ReadonlySet<string>;
  /** A name that no other column of the query has. */
  fresh(letter: string): string;
  /** The select with the table's columns looked up by keys, and their expressions; NULL where a key is not in it. */
  lookUp(open: Open, keys: readonly Held[], table: Lookup): Promise<{ open: Open; found: readonly string[] }>;
  /** What to ask, and what to say, where rows have this status. */
  refuse(refusal: Refusal): void;
  /** What to ask once the result is there, and what to say to that. */
  doubt(doubt: Doubt): void;
  /** That a total leaves a watched column behind, and which tally counts the rows that call themselves totals in it. */
  leave(field: string, index: number): void;
  /** What to say of the result. */
  remark(remark: (counts: Counts) => Remark | null): void;
}

export interface Refusal {
  readonly code: number;
  /** Gives the values that were refused, each once, as the columns of its rows. */
  readonly sql: string;
  readonly explain: (values: readonly (readonly Value[])[]) => Fault[];
}

/** Whether a word may do what it is asked to do, which only the rows tell. */
export interface Doubt {
  /** The word, as it is written. */
  readonly word: string;
  /** What to ask, and the faults that one row of answers tells of. */
  readonly questions: readonly { readonly sql: string; readonly explain: (values: readonly Value[]) => Fault[] }[];
  /** Why it does it all the same, in words for the readers. */
  readonly although: string | undefined;
}

/** What a query counted. */
export interface Counts {
  /** Rows left out, as they stood then, by status. */
  left(code: number): number;
  /** The sum of a tally over the result. */
  tally(index: number): number;
  /** Whether a word did all the same what was doubted. */
  insisted(doubt: Doubt): boolean;
}

/** The status of a row, as an expression. */
export function statusOf({ verdicts }: Open): string {
  const [first] = verdicts;
  if (verdicts.length === 1 && first !== undefined && 'when' in first && first.when === `${first.code} <> 0`) return first.code;
  return verdicts.reduceRight((rest, each) => ('when' in each ? `CASE WHEN ${each.when} THEN ${each.code} ELSE ${rest} END` : `CASE WHEN ${each.unless} THEN ${rest} ELSE ${each.code} END`), '0');
}

/** The select with one more verdict: rows of which `when` is true, and nothing was said before, get this code. */
export function judged(open: Open, when: string, code: number): Open {
  return { ...open, verdicts: [...open.verdicts, { when, code: String(code) }] };
}

/** The select as a text, with its columns under names of ours, and a select around it that reads them. */
export function closed(open: Open, building: Building): { sql: string; around: Open; columns: string[]; status: string } {
  const { fresh } = building;
  const [status, behind, stood] = [fresh('s'), fresh('n'), fresh('m')];
  const held = [...open.held].map(([name, each]) => ({ name, each, as: fresh('v'), ...(each.known === undefined ? {} : { known: fresh('t') }), ...(each.totals === undefined ? {} : { totals: fresh('t') }) }));
  const beside = open.beside.map((each) => ({ each, as: fresh('o') }));
  const tallies = open.tallies.map((sql) => ({ sql, as: fresh('t') }));
  const row = open.row === null ? [] : [{ sql: open.row, as: fresh('r') }];
  const list = [
    ...held.flatMap(({ each, as, known, totals }) => [{ sql: each.sql, as }, ...alsoAs(each.known, known), ...alsoAs(each.totals, totals)]), { sql: statusOf(open), as: status }, { sql: open.behind, as: behind }, { sql: open.stood, as: stood },
    ...beside.map(({ each, as }) => ({ sql: each.sql, as })), ...tallies, ...row,
  ];
  const sql = `SELECT ${list.map(({ sql: each, as }) => `${each} AS ${as}`).join(', ')} FROM ${open.from}`;
  const around: Open = {
    from: `(${sql}) ${fresh('q')}`,
    held: new Map(held.map(({ name, each, as, ...also }) => [name, { ...each, ...also, sql: as }])),
    verdicts: open.verdicts.length === 0 ? [] : [{ when: `${status} <> 0`, code: status }],
    behind,
    stood,
    beside: beside.map(({ each, as }) => ({ ...each, sql: as })),
    tallies: tallies.map(({ as }) => as),
    order: open.order,
    row: row[0]?.as ?? null,
  };
  return { sql, around, columns: list.map(({ as }) => as), status };
}

function alsoAs(sql: string | undefined, as: string | undefined): { sql: string; as: string }[] {
  return sql === undefined || as === undefined ? [] : [{ sql, as }];
}
