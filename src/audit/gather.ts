import type { AuditFinding } from './finding.ts';
import { grouped } from './grouped.ts';
import { inBoth } from './say.ts';

/**
 * Makes one finding of the many that say the same: a text that is not archived leaves all its figures unchecked, for one reason.
 * Only what could not be checked is gathered; every other finding is of its own figures.
 */
export function gathered(findings: readonly AuditFinding[]): AuditFinding[] {
  const others = findings.filter(({ verdict }) => verdict !== 'not-checkable');
  return [...others, ...grouped(findings.filter(({ verdict }) => verdict === 'not-checkable'), reasonOf).map(oneOf)];
}

/** Why it could not be checked: what the check looked for and what there was, not whose figure it was. */
function reasonOf({ check, severity, observed, expected }: AuditFinding): string {
  return JSON.stringify([check, severity, observed, expected]);
}

function oneOf(group: readonly [AuditFinding, ...AuditFinding[]]): AuditFinding {
  const [first] = group;
  if (group.length === 1) return first;
  const figures = [...new Set(group.flatMap((finding) => finding.figures))];
  return {
    ...first,
    figures,
    message: inBoth((lang) => (lang === 'en'
      ? `${figures.length} figures could not be checked by ${first.check}, such as: ${first.message.en}`
      : `${figures.length} cifras no se pudieron comprobar con ${first.check}, por ejemplo: ${first.message.es}`)),
  };
}
