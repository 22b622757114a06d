import { UsageError } from '../errors.ts';
import { isDate, parseWhen } from '../figure/when.ts';

/**
 * The day that `--as-of` names, as `YYYY-MM-DD`; today where it is not given.
 *
 * @throws {UsageError} BAD_OPTION for what is no day.
 */
export function dayOf(asOf: string | undefined): string {
  if (asOf === undefined) return new Date().toISOString().slice(0, 10);
  const parsed = parseWhen(asOf);
  if (!isDate(parsed) || parsed.last === null) throw new UsageError({ code: 'BAD_OPTION', what: `"${asOf}" is no day`, fix: 'write --as-of 2026-11-21' });
  return parsed.last;
}
