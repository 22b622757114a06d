import type { AuditFinding } from './finding.ts';
import { inBoth } from './say.ts';

/**
 * Makes one finding of the many that say the same: a text that is not archived leaves all its figures unchecked, for one reason.
 * Only what could not be checked is gathered; every other finding is of its own figures.
 */
export function gathered(findings: readonly AuditFinding[]): AuditFinding[] {
  const groups = new Map<string, AuditFinding[]>();
  const others: AuditFinding[] = [];
  for (const finding of findings) {
    if (finding.verdict !== 'not-checkable') others.push(finding);
    else groups.set(reasonOf(finding), [...(groups.get(reasonOf(finding)) ?? []), finding]);
  }
  return [...others, ...[...groups.values()].map(oneOf)];
}

/** Why it could not be checked: what the check looked for and what there was, not whose figure it was. */
function reasonOf({ check, severity, observed, expected }: AuditFinding): string {
  return JSON.stringify([check, severity, observed, expected]);
}

function oneOf(group: readonly AuditFinding[]): AuditFinding {
  const [first] = group as [AuditFinding, ...AuditFinding[]];
  if (group.length === 1) return first;
  const figures = [...new Set(group.flatMap((finding) => finding.figures))];
  const { check, observed, expected } = first;
  return {
    ...first,
    figures,
    message: inBoth((lang) => (lang === 'en'
      ? `${figures.length} figures could not be checked by ${check}: ${observed}, ${expected}.`
      : `${figures.length} cifras no se pudieron comprobar con ${check}: ${observed}, ${expected}.`)),
  };
}
