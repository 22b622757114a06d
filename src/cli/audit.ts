import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from '../audit/audit.ts';
import type { Audit } from '../audit/audit.ts';
import type { AuditCheck } from '../audit/audit-check.ts';
import { CHECKS } from '../audit/index.ts';
import { contextOf } from '../audit/context.ts';
import { fingerprint } from '../audit/rulings.ts';
import { UsageError } from '../errors.ts';
import { readLedger } from '../ledger/ledger.ts';
import { suggest } from '../table/suggest.ts';
import { archiveOf } from './archive.ts';
import { auditReport } from './audit-report.ts';
import { dayOf } from './day.ts';
import { voiceOf } from './voice.ts';

export interface AuditOptions {
  readonly archive?: string;
  readonly asOf?: string;
  readonly json?: boolean;
  readonly only?: readonly string[];
  /** Whether warnings that nobody has ruled on fail too. */
  readonly strict?: boolean;
  readonly lang?: string;
}

/**
 * Audits a ledger and prints what it finds: sentences, or one JSON object, the event `audited`. Gives the exit code: 0 with no error that nobody has ruled on, 1 with some.
 *
 * @throws {UsageError} BAD_OPTION, NO_FILE. {LoadError} all that is wrong with the ledger: an audit never runs half-way.
 */
export function auditLedger(folder: string, { archive, asOf, json = false, only = [], strict = false, lang = 'en' }: AuditOptions): number {
  if (lang !== 'en' && lang !== 'es') throw new UsageError({ code: 'BAD_OPTION', what: `no language "${lang}"`, fix: 'write --lang en or --lang es' });
  const checks = chosen(only);
  const ledger = readLedger(folder);
  const context = contextOf(ledger, { archive: archiveOf(ledger, archive ?? besideLedger(folder)), asOf: dayOf(asOf) });
  const found = audit(context, checks);
  if (json) voiceOf({ json: 'json' }).answer({ event: 'audited', ...asJson(found, lang, (finding) => fingerprint(finding, context)) }, '');
  else process.stdout.write(auditReport(found, context, { lang }));
  const { error, warn } = found.summary.severities;
  return error > 0 || (strict && warn > 0) ? 1 : 0;
}

function besideLedger(folder: string): string | null {
  const beside = join(folder, '..', 'archive');
  return existsSync(beside) ? beside : null;
}

function chosen(only: readonly string[]): readonly AuditCheck[] {
  const names = CHECKS.map(({ name }) => name);
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new UsageError(unknown.map((name) => {
      const meant = suggest(name, names);
      return { code: 'BAD_OPTION', what: `no check "${name}"`, fix: meant === null ? `there are: ${names.join(', ')}` : `did you mean "${meant}"?` };
    }));
  }
  return only.length === 0 ? CHECKS : CHECKS.filter(({ name }) => only.includes(name));
}

interface AuditedJson {
  readonly findings: readonly object[];
  readonly ruled: readonly object[];
  readonly agreed: readonly object[];
  readonly summary: object;
}

/** The audit as one JSON object, with messages in one language. */
function asJson({ findings, ruled, agreed, summary }: Audit, lang: 'en' | 'es', print: (finding: Audit['findings'][number]) => string): AuditedJson {
  const plain = (finding: Audit['findings'][number]): object => {
    const { check, severity, verdict, decision, figures, message, observed, expected, place } = finding;
    return { check, severity, verdict, decision, figures, message: message[lang], observed, expected, place, fingerprint: print(finding) };
  };
  return { findings: findings.map(plain), ruled: ruled.map((finding) => ({ ...plain(finding), ruling: finding.ruling })), agreed: agreed.map(plain), summary };
}
