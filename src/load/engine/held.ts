import { StepError } from '../../errors.ts';
import { isNumeric, withCompanions } from '../../table/column.ts';
import type { Column } from '../../table/column.ts';
import { noSuchColumn } from '../../table/need.ts';
import { namesOf } from '../../table/table.ts';
import type { Held, Open } from './open.ts';

/**
 * The named columns.
 *
 * @throws {StepError} NO_SUCH_COLUMN for each that there is not; BAD_OPTION for a figure, whose bounds no engine carries.
 */
export function needHeld({ held }: Open, ...names: readonly string[]): Held[] {
  const lacking = names.filter((name) => !held.has(name));
  if (lacking.length > 0) throw new StepError(lacking.map((name) => noSuchColumn(name, [...held.keys()])));
  const figures = names.filter((name) => held.get(name)?.column.kind === 'figure');
  if (figures.length > 0) throw new StepError(figures.map((name) => ({ code: 'BAD_OPTION', what: `column "${name}" holds figures with bounds, which an engine does not carry`, fix: 'load first, and write the step behind' })));
  return names.map((name) => held.get(name) as Held);
}

/** @throws {StepError} NO_SUCH_COLUMN, NOT_A_NUMBER, BAD_OPTION */
export function needHeldNumbers(open: Open, ...names: readonly string[]): Held[] {
  const found = needHeld(open, ...names);
  const wrong = names.filter((_, i) => !isNumeric((found[i] as Held).column));
  if (wrong.length > 0) throw new StepError(wrong.map((name) => ({ code: 'NOT_A_NUMBER', what: `column "${name}" holds ${open.held.get(name)?.column.kind ?? ''}, not numbers`, place: { field: name } })));
  return found;
}

/** The columns with this one in the place of that of the same name, or behind the others. The bounds of a figure go when it goes. */
export function put(held: Open['held'], name: string, one: Held): Map<string, Held> {
  const before = held.get(name);
  const gone = before === undefined ? [] : namesOf(name, before.column).filter((each) => each !== name);
  const all = new Map([...held].filter(([each]) => !gone.includes(each)));
  return all.set(name, one);
}

/** The names of a column and its companions. */
export function companionsOf(name: string, column: Column): string[] {
  return withCompanions(name, column).map(([each]) => each);
}
