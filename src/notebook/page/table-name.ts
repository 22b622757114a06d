import type { Lang } from '../../chart/words/glue.ts';
import { groupWords } from '../../ledger/group-words.ts';
import type { Source } from '../../source.ts';
import type { Lineage, Table } from '../../table/table.ts';
import type { Notebook } from '../notebook.ts';

/** What a page calls tables: as the author does in its language; what is loaded, by its measure; else by the name of the pipeline or chart, with spaces where that has hyphens. */
export function tableNames({ lang, names = {}, cells }: Pick<Notebook, 'lang' | 'names' | 'cells'>, tables: ReadonlyMap<Source, Table>): (name: string) => string {
  const measures = measureLabels([...tables.values()], lang);
  const called = new Set([...[...tables.values()].flatMap(({ lineage }) => pipelinesOf(lineage)), ...cells.flatMap((cell) => (cell.kind === 'chart' ? [cell.name] : []))].filter((name) => /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+$/u.test(name)));
  return (name) => {
    const given = Object.hasOwn(names, name) ? names[name] : undefined;
    if (given !== undefined) return given;
    const [, word = '', inside = ''] = /^load\.(\w+)\((.*)\)$/su.exec(name) ?? [];
    return LOADED[lang][word]?.(inside.split(', '), measures) ?? (called.has(name) ? name.replaceAll('-', ' ') : name);
  };
}

function pipelinesOf({ name, joined }: Lineage): string[] {
  return [name, ...joined.flatMap(pipelinesOf)];
}

type Loaded = (parts: readonly string[], measures: ReadonlyMap<string, string>) => string;

const measured = (kinds: Readonly<Record<string, string>>): Loaded => ([measure = '', ...rest], measures) => [measures.get(measure) ?? measure.replaceAll('_', ' '), ...rest.map((each) => kinds[each] ?? each)].join(', ');

/** A population is told by its area and its group. */
const people = (word: string, lang: Lang): Loaded => (parts) => `${word} (${parts.map((part) => groupWords(part, lang)).join(', ')})`;

/** A file is called by its name. */
const csv: Loaded = (parts) => parts.join(', ');

const LOADED: Record<Lang, Readonly<Record<string, Loaded>>> = {
  en: { csv, xlsx: csv, duckdb: csv, clickhouse: csv, figures: measured({ percent_change: 'percent change', cause: 'by cause', prison: 'by prison' }), population: people('Population', 'en'), events: (parts) => `Dated events (${parts.length})` },
  es: { csv, xlsx: csv, duckdb: csv, clickhouse: csv, figures: measured({ count: 'recuento', percent: 'porcentaje', percent_change: 'cambio porcentual', cause: 'por causa', prison: 'por prisión' }), population: people('Población', 'es'), events: (parts) => `Hechos fechados (${parts.length})` },
};

/** What the ledger calls its measures, by their ids, as far as the tables of the page tell. */
function measureLabels(tables: readonly Table[], lang: Lang): Map<string, string> {
  return new Map(tables.flatMap(({ lineage, columns }) => {
    const [, measure] = /^load\.figures\(([^,)]+)/u.exec(lineage.steps[0]?.step ?? '') ?? [];
    const column = columns.get('value');
    const label = column?.labels?.[lang] ?? (lang === 'en' ? column?.label : undefined);
    return measure === undefined || label === undefined ? [] : [[measure, label] as const];
  }));
}
