import type { Finding } from '../../errors.ts';
import type { Lineage, Table } from '../../table/table.ts';

/** A check that a table went through, and what it had to say. */
export interface Checked {
  readonly pipeline: string;
  readonly check: string;
  readonly findings: readonly Finding[];
}

/** The checks behind tables, each once, with all that it found for any of them: those of their own steps and of the pipelines that feed them. */
export function checksOf(tables: readonly Table[]): Checked[] {
  const all = new Map<string, Checked>();
  for (const { lineage, findings } of tables) for (const each of checksIn(lineage, findings)) {
    const key = `${each.pipeline}\n${each.check}`;
    const before = all.get(key)?.findings ?? [];
    all.set(key, { ...each, findings: [...before, ...each.findings.filter(({ message }) => !before.some((known) => known.message === message))] });
  }
  return [...all.values()];
}

function checksIn({ name, steps, joined }: Lineage, findings: readonly Finding[]): Checked[] {
  // A finding of `check.audited` bears the name of the check of the audit.
  const found = (step: string): Finding[] => findings.filter(({ check }) => check === step || (step === 'check.audited()' && check.startsWith('audit.')));
  // A check of an author's own is called as they like, and told by what it found.
  const own = steps.map(({ step }) => ({ pipeline: name, check: step, findings: found(step) })).filter((each) => each.check.startsWith('check.') || each.findings.length > 0);
  // What was found in a table goes with it into those that it is joined to.
  const brought = findings.filter((finding) => !own.some(({ findings: mine }) => mine.includes(finding)));
  return [...joined.flatMap((each) => checksIn(each, brought)), ...own];
}
