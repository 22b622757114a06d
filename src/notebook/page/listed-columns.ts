import { cellWords } from '../../chart/spec/rows.ts';
import type { Lang } from '../../chart/words/glue.ts';
import { StepError } from '../../errors.ts';
import { isNumeric } from '../../table/column.ts';
import { need } from '../../table/need.ts';
import type { Reader } from '../../table/need.ts';
import { rowCount } from '../../table/table.ts';
import type { Table } from '../../table/table.ts';
import type { TableCell } from '../table.ts';

/**
 * The columns that a table cell lists, with the headings that it gives them: those that it names, in its order. Where it names none, every column that has a value somewhere, each text in the language of the page alone
 * where it is there in that language, and nothing of what belongs to a figure. Of a table of reported figures the day stands first, then the numbers, and the codes last: a phone shows what stands first.
 *
 * @throws {StepError} NO_SUCH_COLUMN, at the place of the cell.
 */
export function listedColumns({ columns, place }: Pick<TableCell, 'columns' | 'place'>, table: Table, lang: Lang): ReadonlyMap<string, string | null> {
  try {
    if (columns === null) return new Map(telling(table, lang).map((name) => [name, null]));
    need(table, ...columns.keys());
    return columns;
  } catch (error) {
    throw error instanceof StepError ? error.inside({ ...place, pipeline: table.lineage.name }) : error;
  }
}

function telling(table: Table, lang: Lang): string[] {
  const rows = Array.from({ length: rowCount(table) }, (_, row) => row);
  const readers = need(table, ...[...table.columns].filter(([, { kind }]) => !LEFT_OUT.has(kind)).map(([name]) => name));
  const hasWords = (reader: Reader) => (row: number): boolean => cellWords(reader, row, lang) !== null;
  const told = readers.filter((reader) => {
    const ours = readers.find((each) => isTwin(reader, each, lang));
    return (rows.length === 0 || rows.some(hasWords(reader))) && (ours === undefined || rows.some((row) => hasWords(reader)(row) && !hasWords(ours)(row)));
  });
  return (isOfFigures(table) ? ranked(told) : told).map(({ name }) => name);
}

/** The bounds and the kind of a number are told in its words. */
const LEFT_OUT: ReadonlySet<string> = new Set(['bound', 'open', 'type']);

/** Whether `ours` has the text of `reader` in the language of the page: `speaker_es` is that of `speaker` on a Spanish page, `label_en` or `label` that of `label_es` on an English one. */
function isTwin(reader: Reader, ours: Reader, lang: Lang): boolean {
  if (reader.kind !== 'text' || ours.kind !== 'text' || reader.name === ours.name || reader.name.endsWith(`_${lang}`)) return false;
  const stem = reader.name.replace(/_(?:en|es)$/u, '');
  return ours.name === `${stem}_${lang}` || (lang === 'en' && ours.name === stem);
}

/** Whether its rows are figures of a ledger, each with its id. */
function isOfFigures({ columns }: Table): boolean {
  return columns.get('figure')?.kind === 'code' && [...columns.values()].some(({ kind }) => kind === 'figure');
}

function ranked(readers: readonly Reader[]): Reader[] {
  const day = readers.find(({ kind }) => kind === 'year') ?? readers.find(({ name }) => name === 'period') ?? readers.find(({ kind }) => kind === 'date');
  const rank = (reader: Reader): number => (reader === day ? 0 : isNumeric(reader) ? 1 : reader.kind === 'code' ? 3 : 2);
  return [...readers].sort((a, b) => rank(a) - rank(b));
}
