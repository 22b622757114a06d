import type { Lang } from '../../chart/words/glue.ts';
import { noteOf } from '../../chart/words/sources.ts';
import type { Source } from '../../source.ts';
import type { Citation } from '../../table/origins.ts';
import { rowCount } from '../../table/table.ts';
import type { Table } from '../../table/table.ts';
import { anchors } from './anchors.ts';
import type { Anchors } from './anchors.ts';
import type { Gathered } from './gather.ts';
import { notesLangOf } from '../terms.ts';
import { columnName } from './column-label.ts';
import { rowEvidence } from './row-evidence.ts';
import { PAGE_WORDS } from './page-words.ts';
import type { PageWords } from './page-words.ts';
import { tableNames } from './table-name.ts';
import { usedTables } from './used-tables.ts';
import type { UsedTable } from './used-tables.ts';

/** What every part of a page knows of the whole: its language and words, its tables, and where on it each thing stands. */
export interface PageContext {
  readonly gathered: Gathered;
  readonly lang: Lang;
  readonly words: PageWords;
  readonly used: readonly UsedTable[];
  readonly anchors: Anchors;
  /** Every figure behind a row of the page, with the row at which it is quoted in full: the first that it is, else the first that was computed with it. */
  readonly homes: ReadonlyMap<string, Home>;
  /** Of a source whose figures on the page all bear the same note, that note: it is told once, where the source is. */
  readonly sharedNotes: ReadonlyMap<string, string>;
  /** The language of what coders have typed; null where the project does not say. */
  readonly notesLang: Lang | null;
  /** What the page calls a table, a column's label in a step, or what is loaded, by the name that the program knows it by. */
  nameOf(name: string): string;
  /** What a column of a pipeline is called in the language of the page, by the name that the program knows it by; that name where the page does not have it, or has several. */
  columnOf(name: string, pipeline: string): string;
  /** What a code in a column of a pipeline is called; the code where nobody has words for it. */
  codeOf(column: string, code: string, pipeline: string): string;
  /** The id of a table, and of one of its rows. */
  tableId(source: Source): string;
  rowId(source: Source, row: number): string;
}

export interface Home {
  readonly citation: Citation;
  readonly source: Source;
  readonly row: number;
}

export function pageContext(gathered: Gathered): PageContext {
  const { lang } = gathered.notebook;
  const [given, used, names] = [anchors(), usedTables(gathered), new Map<Source, string>()];
  // Two sources may have one name: each keeps its own.
  for (const { source } of used) names.set(source, [...names.values()].includes(source.name) ? `${source.name} ${names.size}` : source.name);
  // A page leads to its rows from every mark and number: by the place of their table, which is short.
  const places = new Map(used.map(({ source }, i) => [source, i + 1]));
  const named = (source: Source): string => names.get(source) ?? source.name;
  // By the place of its chart on the page, whenever that is drawn.
  for (const { name, source } of gathered.specs.keys()) for (const [kind, each] of [['c', name], ['t', named(source)]] as const) given.of(kind, each);
  const homes = new Map<string, Home>();
  const nameOf = tableNames(gathered.notebook, gathered.tables);
  for (const which of ['own', 'others'] as const) {
    for (const { source, table } of used) for (const home of homesIn(source, table, which)) if (!homes.has(home.citation.id)) homes.set(home.citation.id, home);
  }
  return { gathered, lang, words: PAGE_WORDS[lang], used, anchors: given, homes, sharedNotes: sharedIn(homes, lang), notesLang: notesLangOf(gathered.notebook.file), columnOf: columnNames(used, { lang, nameOf }), codeOf: codeNames(used, lang), nameOf, tableId: (source) => given.of('t', named(source)), rowId: (source, row) => `r${places.get(source) ?? 0}.${row + 1}` };
}

function homesIn(source: Source, table: Table, which: 'own' | 'others'): Home[] {
  return Array.from({ length: rowCount(table) }, (_, row) => rowEvidence(table, row)[which].map((citation) => ({ citation, source, row }))).flat();
}

function sharedIn(homes: ReadonlyMap<string, Home>, lang: Lang): Map<string, string> {
  const notes = new Map<string, string[]>();
  for (const { citation } of homes.values()) if (citation.source !== undefined) notes.set(citation.source.id, [...(notes.get(citation.source.id) ?? []), noteOf(citation, lang)]);
  return new Map([...notes].flatMap(([id, [first = '', ...rest]]) => (first !== '' && rest.length > 0 && rest.every((note) => note === first) ? [[id, first]] : [])));
}

function columnNames(used: readonly UsedTable[], { lang, nameOf }: Pick<PageContext, 'lang' | 'nameOf'>): PageContext['columnOf'] {
  return (name, pipeline) => {
    const of = used.flatMap(({ table }) => (table.lineage.name === pipeline ? (table.columns.get(name) ?? []) : []));
    const labels = new Set((of.length > 0 ? of : used.flatMap(({ table }) => table.columns.get(name) ?? [])).map((column) => nameOf(columnName(column, lang))));
    return labels.size === 1 ? ([...labels][0] ?? name) : columnName({ label: name }, lang);
  };
}

function codeNames(used: readonly UsedTable[], lang: Lang): PageContext['codeOf'] {
  return (column, code, pipeline) => {
    const tables = [...used].sort((a, b) => Number(b.table.lineage.name === pipeline) - Number(a.table.lineage.name === pipeline));
    return tables.map(({ table }) => table.columns.get(column)?.values?.[code]?.[lang]).find((words) => words !== undefined) ?? code;
  };
}
