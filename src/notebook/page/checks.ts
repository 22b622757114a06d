import type { Finding } from '../../errors.ts';
import type { Lineage, Table } from '../../table/table.ts';

/** A check that a table went through, and what it had to say. */
export interface Checked {
  readonly pipeline: string;
  readonly check: string;
  readonly findings: readonly Finding[];
}

/** The checks behind tables, each once: those of their own steps and of the pipelines that feed them. */
export function checksOf(tables: readonly Table[]): Checked[] {
  const all = new Map<string, Checked>();
  for (const { lineage, findings } of tables) for (const each of checksIn(lineage, findings)) all.set(`${each.pipeline}\n${each.check}`, each);
  return [...all.values()];
}

function checksIn(lineage: Lineage, findings: readonly Finding[]): Checked[] {
  const inner = lineage.joined.flatMap((each) => checksIn(each, []));
  // A finding of `check.audited` bears the name of the check of the audit.
  const own = lineage.steps.filter(({ step }) => step.startsWith('check.')).map(({ step }) => ({
    pipeline: lineage.name, check: step, findings: findings.filter(({ check }) => check === step || (step === 'check.audited()' && check.startsWith('audit.'))),
  }));
  return [...inner, ...own];
}
