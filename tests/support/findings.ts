import type { AuditCheck } from '../../src/audit/audit-check.ts';
import { contextOf } from '../../src/audit/context.ts';
import type { AuditContext } from '../../src/audit/context.ts';
import type { AuditFinding } from '../../src/audit/finding.ts';
import { readLedger } from '../../src/ledger/ledger.ts';

/** A finding for a test, with what it is about to say. */
export function finding(cells: Partial<AuditFinding> = {}): AuditFinding {
  return {
    check: 'stale', severity: 'warn', verdict: 'conflict', decision: false, figures: ['lp-01'], message: { en: 'a sentence', es: 'una frase' },
    observed: '1', expected: '2', place: { file: 'figures.csv', line: 2 }, ...cells,
  };
}

/** A check that finds what it is given. */
export function finds(name: string, ...findings: readonly AuditFinding[]): AuditCheck {
  return { name, kind: 'figure', find: () => findings.map((each) => ({ ...each, check: name })) };
}

/** The context of a ledger in a folder, as of a day. */
export function contextIn(folder: string, asOf = '2026-11-21'): AuditContext {
  return contextOf(readLedger(folder), { asOf });
}
