import { listed, suggest } from '../table/suggest.ts';

/** Why a cell cannot be read as declared: what is wrong, with the value quoted, and what to write instead. */
export interface BadCell {
  readonly code: string;
  readonly what: string;
  readonly fix: string;
}

/** The value of a cell, or why there is none. */
export type Parsed = { readonly value: string | number } | BadCell;

export function isBad(parsed: Parsed): parsed is BadCell {
  return 'code' in parsed;
}

/** What is wrong with a cell, and what to do. */
export function bad(code: string, what: string, fix: string): BadCell {
  return { code, what, fix };
}

/** The refusal of a value that no list knows, with the nearest that it does. */
export function notInList(value: string, label: string, list: readonly string[]): BadCell {
  const meant = suggest(value, list);
  return bad('NOT_IN_LIST', `"${value}" is no ${label}`, list.length === 0 ? 'there are none yet' : meant === null ? `write one of: ${listed(list)}` : `did you mean "${meant}"?`);
}
