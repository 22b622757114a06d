import type { Fault } from '../errors.ts';
import { listed, suggest } from '../table/suggest.ts';

/** The fault of a value that a list does not have: the nearest one, or the list. */
export function notListed(value: string, column: string, known: readonly string[]): Fault {
  const meant = suggest(value, known);
  const fix = meant === null ? `the list has: ${listed(known)}` : `did you mean "${meant}"?`;
  return { code: 'NOT_IN_LIST', what: `"${value}" is not in the list of ${column}`, fix, place: { field: column } };
}
