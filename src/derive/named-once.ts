import { StepError } from '../errors.ts';
import type { Named } from '../table/table.ts';

/**
 * The columns, if no two have one name: the later would silently stand for both.
 *
 * @throws {StepError} COLUMN_EXISTS
 */
export function namedOnce(named: readonly Named[]): readonly Named[] {
  const repeated = new Set(named.map(([name]) => name).filter((name, i, all) => all.indexOf(name) < i));
  if (repeated.size > 0) throw new StepError([...repeated].map((name) => ({ code: 'COLUMN_EXISTS', what: `two columns would be called "${name}"`, fix: 'choose another name' })));
  return named;
}
