import { StepError } from '../errors.ts';

/**
 * The number of people, beds or days that a rate is of: more than 0, since a rate per 0 is of nothing.
 *
 * @throws {StepError} BAD_OPTION for anything else
 */
export function perOf(per: unknown): number {
  if (typeof per === 'number' && Number.isFinite(per) && per > 0) return per;
  throw new StepError({ code: 'BAD_OPTION', what: per === undefined ? 'the rate is per nothing: per is not given' : `the rate cannot be per ${String(per)}`, fix: 'say per: a number above 0, such as 100_000' });
}
