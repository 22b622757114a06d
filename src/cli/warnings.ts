import type { Finding } from '../errors.ts';
import { reportFindings } from './report.ts';
import { RUN_WORDS } from './run-words.ts';
import type { Voice } from './voice.ts';

/** Findings that differ, in the order of the run: a pipeline that two charts draw finds the same twice. */
export function eachOnce(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.check}\n${finding.message}\n${finding.figures.join()}`, finding])).values()];
}

/**
 * Tells the findings that stop nothing. What the pipeline's own checks found is told in full; what the audit of a ledger found is told in full where it was asked for,
 * else counted, with where to read it: there may be dozens, the same in every run, and a line that is always there is read by nobody.
 */
export function tellWarnings(findings: readonly Finding[], { voice, audit }: { voice: Voice; audit: 'counted' | 'in full' | 'quiet' }): void {
  for (const finding of findings) voice.aside({ event: 'finding', ...finding }, isAudit(finding) && audit !== 'in full' ? '' : reportFindings([finding], voice.lang));
  const counted = findings.filter(isAudit);
  if (counted.length === 0 || audit !== 'counted') return;
  const figures = new Set(counted.flatMap((finding) => finding.figures)).size;
  voice.aside({ event: 'counted', check: 'audit', findings: counted.length, figures }, `▲ ${RUN_WORDS[voice.lang].audited(counted.length)}\n`);
}

function isAudit({ check }: Finding): boolean {
  return check.startsWith('audit.');
}
