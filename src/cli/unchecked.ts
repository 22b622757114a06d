import type { Fault } from '../errors.ts';
import { cite } from '../table/origins.ts';
import { rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';

/** A fault for each figure behind the tables that no second person has compared with its source, in the order of the ledger. */
export function uncheckedFigures(tables: readonly Table[]): Fault[] {
  const citations = new Map(tables.flatMap((table) => Array.from({ length: rowCount(table) }, (_, row) => cite(table.origins, row)).flat()).map((citation) => [citation.id, citation]));
  const unchecked = [...citations.values()].filter(({ checkedBy }) => checkedBy === '').sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  return unchecked.map(({ id, phrase = '', place }) => ({
    code: 'UNCHECKED', what: `${id} (“${phrase}”) has not been checked by a second person`, fix: 'compare it with its source (cifras sheet) and write a name into checked_by', place: { ...place, field: 'checked_by' },
  }));
}
