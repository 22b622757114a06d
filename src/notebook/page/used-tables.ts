import { fieldsRead } from '../../chart/spec/fields.ts';
import type { Node } from '../../chart/spec/node.ts';
import type { Lang } from '../../chart/words/glue.ts';
import type { Source } from '../../source.ts';
import type { Kind } from '../../table/column.ts';
import { need } from '../../table/need.ts';
import type { Reader } from '../../table/need.ts';
import { rowCount } from '../../table/table.ts';
import type { Table } from '../../table/table.ts';
import type { NotebookCell } from '../notebook.ts';
import { citedIn } from './cells.ts';
import type { Gathered } from './gather.ts';

/** A table that the page uses, with the columns that its readers see: those that are cited, drawn or listed. */
export interface UsedTable {
  readonly source: Source;
  readonly table: Table;
  /** The names of the columns, dates first and numbers last, with the headings that the author gave them. */
  readonly columns: ReadonlyMap<string, string | null>;
}

/** The tables of a page, in the order in which its cells need them. */
export function usedTables({ notebook: { cells, lang }, tables, specs }: Pick<Gathered, 'notebook' | 'tables' | 'specs'>): UsedTable[] {
  const read = new Map([...specs].map(([cell, { spec }]) => [cell, fieldsRead(spec as unknown as Node)]));
  return [...tables].map(([source, table]) => {
    const wanted = new Map<string, string | null>();
    const want = (name: string, heading: string | null): void => void wanted.set(name, heading ?? wanted.get(name) ?? null);
    for (const cell of cells) for (const [name, heading] of columnsOf(cell, { source, read })) want(columnOf(name, table, lang), heading);
    // What a chart draws by computed fields alone is told by its day and its words.
    if (![...wanted].some(([name]) => table.columns.has(name))) for (const name of telling(table, lang)) want(name, null);
    const known = [...wanted].filter(([name]) => table.columns.has(name) && isShown(table, name, wanted));
    const shown = known.filter(([name, heading], i) => heading !== null || !known.slice(0, i).some(([before]) => isSame(table, before, name)));
    const rank = ([name]: readonly [string, unknown]): number => RANK[table.columns.get(name)?.kind ?? 'text'] ?? 1;
    return { source, table, columns: new Map(shown.sort((a, b) => rank(a) - rank(b))) };
  });
}

/** The first date or year of a table, and its texts in one language. */
function telling(table: Table, lang: Lang): string[] {
  const names = [...table.columns].map(([name, { kind }]) => [name, kind] as const);
  const day = names.filter(([, kind]) => kind === 'date' || kind === 'year').slice(0, 1);
  const other = lang === 'en' ? '_es' : '_en';
  return [...day, ...names.filter(([name, kind]) => kind === 'text' && !name.endsWith(other))].map(([name]) => name);
}

/** A chart may read the day of a row twice, as a date and as the end of a span: its table has it once. */
function isSame(table: Table, a: string, b: string): boolean {
  const [first, second] = need(table, a, b) as [Reader, Reader];
  return first.kind === second.kind && Array.from({ length: rowCount(table) }, (_, row) => first.at(row) === second.at(row)).every(Boolean);
}

const RANK: Readonly<Partial<Record<Kind, number>>> = { year: 0, date: 0, text: 1, code: 1, count: 2, number: 2, figure: 2 };

/** The columns that one cell uses of a source, with the headings it gives them. */
function columnsOf(cell: NotebookCell, { source, read }: { source: Source; read: ReadonlyMap<NotebookCell, ReturnType<typeof fieldsRead>> }): (readonly [string, string | null])[] {
  if (cell.kind === 'prose') return citedIn(cell).filter((cited) => cited.source === source).flatMap(({ where, column }) => [...Object.keys(where), column].map((name) => [name, null] as const));
  if (cell.kind === 'table') return cell.source !== source ? [] : [...(cell.columns ?? new Map<string, string | null>())];
  if (cell.kind !== 'chart') return [];
  const names = [['table', cell.source] as const, ...Object.entries(cell.beside)].filter(([, each]) => each === source).map(([name]) => name);
  return names.flatMap((name) => [...(read.get(cell)?.get(name) ?? [])].map((field) => [field, null] as const));
}

/** The column behind a field of a chart: `value` of `value_words` and `value_low`, `label_es` of `label`. */
function columnOf(field: string, table: Table, lang: Lang): string {
  const kind = table.columns.get(field)?.kind;
  if (kind === 'bound' || kind === 'open' || kind === 'type') return field.replace(/_(?:low|high|open|type)$/u, '');
  // A text may have a twin in the language of the page.
  if (kind !== undefined) return kind === 'text' && table.columns.has(`${field}_${lang}`) ? `${field}_${lang}` : field;
  const plain = field.replace(/_words$/u, '');
  return [plain, `${plain}_${lang}`, `${plain}_en`].find((name) => table.columns.has(name)) ?? field;
}

/** Codes are for programs, and are shown only where nothing else tells the rows apart; so are the ends of a date, which charts are drawn by. */
function isShown(table: Table, name: string, wanted: ReadonlyMap<string, string | null>): boolean {
  const kinds = [...wanted.keys()].map((each) => table.columns.get(each)?.kind);
  if (['from', 'to'].includes(name) && wanted.get(name) === null && ['as_of', 'period', 'date'].some((date) => wanted.has(date) && table.columns.has(date))) return false;
  return table.columns.get(name)?.kind !== 'code' || wanted.get(name) !== null || !kinds.some((kind) => kind === 'text' || kind === 'date' || kind === 'year');
}
