import type { Fault } from '../errors.ts';
import type { Column } from './column.ts';

/** The end of a fix: how an author insists. */
export const OR_SAY = "or say although: '…' in words that are printed with the chart";

/** Why numbers are not to be added up, and the rows that they stand in. */
export interface Unadded {
  readonly fault: Fault;
  readonly rows: readonly number[];
}

/** The day of printing tells nothing of the time that a number is of. */
const OF_PRINT: readonly string[] = ['published'];

/** The columns that tell of what time a row's numbers are, of a table in memory or in an engine. */
export function timesAmong(columns: Iterable<readonly [string, Pick<Column, 'kind' | 'role'>]>): string[] {
  return [...columns].filter(([name, { kind, role }]) => (kind === 'year' || kind === 'date') && role === undefined && !OF_PRINT.includes(name)).map(([name]) => name);
}

/** That numbers would be added up of which there is no sum. */
export function notAdditive(name: string, { unit }: Pick<Column, 'unit'>): Fault {
  return { code: 'NOT_ADDITIVE', what: `"${name}" is in ${unit || 'ranks'}, whose sum is of nothing`, fix: 'add up what it was made of, and derive it anew', place: { field: name } };
}

/** The times of the rows that would be added up: from the first to the last, and whether some row has none. */
export interface Times {
  readonly first: string;
  readonly last: string;
  readonly gaps: 'some' | 'none';
}

/** That numbers of several times would be added up which add only at one. */
export function addedOverTime(name: string, by: string, { first, last, gaps }: Times): Fault {
  const times = `${first === last ? first : `${first} to ${last}`}${gaps === 'some' ? ' and rows without a time' : ''}`;
  return {
    code: 'ADDED_OVER_TIME', what: `"${name}" is of what there is at a time, and would be added up over ${times} (${by})`,
    fix: `total it by "${by}", or choose one time with clean.choose; where "${by}" is no time of these numbers, declare it so: { role: 'attribute' }`, place: { field: name },
  };
}

/** The faults as a word tells them that can be insisted upon. */
export function orSay(faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, fix: `${fault.fix ?? ''}; ${OR_SAY}` }));
}
