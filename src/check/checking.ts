import type { Finding } from '../errors.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { originNames } from '../table/origins.ts';
import type { Table } from '../table/table.ts';

/** What a check has to say: one sentence with its numbers, and the rows that it is about. */
export interface Found {
  readonly message: string;
  readonly rows: readonly number[];
  readonly severity?: Finding['severity'];
}

/** Rows named in a finding at most; the message says how many there are. */
const NAMED_AT_MOST = 20;

/**
 * Makes a step of a function that finds: the table goes on as it is, with the findings (errors unless they say otherwise) added to it.
 * A check finds and does not throw, so that later ones speak too; `pipeline` throws once, when all have spoken.
 */
export function checking(name: string, find: (table: Table) => Iterable<Found>): Step {
  return step(name, (table) => {
    const findings = Array.from(find(table), ({ message, rows, severity = 'error' }): Finding => {
      const figures = [...new Set(rows.slice(0, NAMED_AT_MOST).flatMap((row) => originNames(table.origins, row)))];
      return { check: name, severity, message, figures };
    });
    return findings.length === 0 ? table : { ...table, findings: [...table.findings, ...findings] };
  });
}
