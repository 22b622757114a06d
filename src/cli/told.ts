import type { CifrasError, Fault, Finding } from '../errors.ts';
import type { Event } from '../step.ts';
import type { SheetRecord } from './sheet-csv.ts';

/** The version of the lines that `--json` prints. It goes up when a line loses a key or a key changes its sense; new events and keys do not move it. */
export const EVENTS_VERSION = 1;

/** Everything that a verb tells, as `--json` prints it: one object a line, with `v` before it. `events.schema.json` says the same in JSON Schema. */
export type Told =
  | Event
  | { readonly event: 'run.start'; readonly verb: string; readonly files: readonly string[] }
  | { readonly event: 'run.end'; readonly verb: string; readonly code: number; readonly faults: number; readonly warnings: number; readonly ms: number }
  | ({ readonly event: 'finding' } & Finding)
  | { readonly event: 'counted'; readonly check: string; readonly findings: number; readonly figures: number }
  | ({ readonly event: 'fault'; readonly kind: string } & Fault)
  | { readonly event: 'audited'; readonly findings: readonly object[]; readonly ruled: readonly object[]; readonly agreed: readonly object[]; readonly summary: object }
  | { readonly event: 'understood'; readonly value: number | null; readonly hedge: string; readonly unit: string; readonly strict: object; readonly usual: object }
  | ({ readonly event: 'sheet.row' } & SheetRecord)
  | { readonly event: 'passed'; readonly path: string }
  | { readonly event: 'live'; readonly url: string }
  | { readonly event: 'refreshed'; readonly because: readonly string[]; readonly faults: number; readonly ms: number }
  | { readonly event: 'wrote'; readonly path: string; readonly bytes: number }
  | { readonly event: 'moved'; readonly what: 'number' | 'source' | 'chart'; readonly id: string; readonly change: 'new' | 'gone' | 'changed'; readonly sentence: string; readonly was: unknown; readonly now: unknown }
  | { readonly event: 'heading'; readonly text: string }
  | { readonly event: 'accepted'; readonly path: string; readonly entries: number; readonly moved: number; readonly why: string | null }
  | { readonly event: 'traced'; readonly address: string; readonly label: string; readonly words: string | null; readonly unit: string; readonly value: unknown; readonly low: number | null; readonly high: number | null; readonly type: string; readonly figures: readonly object[]; readonly steps: readonly object[]; readonly remarks: readonly object[] }
  | { readonly event: 'graph'; readonly format: string; readonly nodes: readonly object[]; readonly edges: readonly object[] }
  | { readonly event: 'completion'; readonly shell: string; readonly script: string }
  | { readonly event: 'explained'; readonly code: string; readonly lang: string; readonly cause: string; readonly example: string; readonly fix: string }
  | { readonly event: 'examined'; readonly what: string; readonly state: 'good' | 'wrong' | 'told'; readonly found: string; readonly fix: string | null };

/** The faults of errors as they are told, each once: several charts may meet the same. */
export function faultsTold(errors: readonly CifrasError[]): Told[] {
  const all = errors.flatMap((error) => error.faults.map(({ words: _, ...fault }): Told => ({ event: 'fault', kind: error.name, ...fault })));
  return [...new Map(all.map((fault) => [JSON.stringify(fault), fault])).values()];
}
