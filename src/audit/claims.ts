import { isDate, parseWhen } from '../figure/when.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { audit } from './audit.ts';
import type { Audit } from './audit.ts';
import { contextOf } from './context.ts';
import { CHECKS } from './index.ts';

/**
 * Holds the claims of a ledger against each other, as of its latest publication and not of today, so that it says the same tomorrow.
 * Whether words stand in their sources is for `cifras audit --archive`, not for every run of a pipeline.
 */
export function auditClaims(ledger: Ledger): Audit {
  return audit(contextOf(ledger, { asOf: lastDay(ledger) }), CHECKS.filter(({ kind }) => kind !== 'evidence'));
}

/** The day after which the ledger knows nothing: the latest on which one of its sources was published. */
function lastDay({ files }: Ledger): string {
  const days = files.sources.map((source) => parseWhen(source.text('published'))).flatMap((parsed) => (isDate(parsed) && parsed.last !== null ? [parsed.last] : []));
  return days.reduce((last, day) => (day > last ? day : last), '0000-01-01');
}
