import { contextOf } from '../../src/audit/context.ts';
import type { AuditContext } from '../../src/audit/context.ts';
import type { AuditCheck } from '../../src/audit/audit-check.ts';
import type { AuditFinding } from '../../src/audit/finding.ts';
import { readLedger } from '../../src/ledger/ledger.ts';
import { folder } from './folder.ts';

type Row = Readonly<Record<string, string>>;

interface Coded {
  readonly sources?: readonly Row[];
  readonly measures?: readonly Row[];
  readonly actors?: readonly Row[];
  readonly population?: readonly Row[];
  readonly relations?: readonly Row[];
  /** Archived texts by source. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly asOf?: string;
}

const SOURCE: Row = { source_id: 'paper', title: 'Toll', outlet: 'The Paper', author: '', kind: 'news', lang: 'en', published: '2024-06-01', published_basis: 'stated', url: '', archive: '', sha256: '' };
const MEASURE: Row = { measure_id: 'deaths', kind: 'cumulative', counts: 'deaths', label_en: 'Deaths', label_es: 'Muertes', definition: 'People who died', start: '2022-03-27', min: '0', max: '', unit_words_en: 'deaths', not_comparable_with: '' };
const ACTOR: Row = { actor_id: 'ngo', name: 'Relief Now', name_es: 'Auxilio Ya', type: 'ngo', aliases: 'RN|Ana Paz' };
const FIGURE: Row = {
  source_id: 'paper', quote: '', phrase: '', value: '', hedge: '', unit: 'count', measure: 'deaths', category: '', said_by: 'ngo', as_of: '2024-05-01', period: '', base_figure: '', base_pop: '', basis: '',
  value_to: '', rank: '', rank_reason: '', prefix: '', suffix: '',
};

/**
 * What an audit looks at, of these figures: each row says only what its test is about, the rest is a plain count of deaths as of 2024-05-01 in a paper of 2024-06-01.
 * Rows are f1, f2 … unless they say otherwise; a quote that is not given is made around the phrase.
 */
export function coded(figures: readonly Row[], { sources = [{}], measures = [{}], actors = [{}], population = [], relations = [], texts = {}, asOf = '2024-07-01' }: Coded = {}): AuditContext {
  const files = {
    sources: sources.map((row) => ({ ...SOURCE, ...row })),
    measures: measures.map((row) => ({ ...MEASURE, ...row })),
    actors: actors.map((row) => ({ ...ACTOR, ...row })),
    categories: ['cause:violent', 'cause:neglect', 'age:minors'].map((category) => ({ category, scheme: category.split(':')[0] ?? '', label_en: category })),
    figures: figures.map((row, i) => ({ figure_id: `f${i + 1}`, ...FIGURE, phrase: row['value'] ?? '', quote: `they said ${row['phrase'] ?? row['value'] ?? ''} in all`, ...row })),
    ...(population.length === 0 ? {} : { population }),
    ...(relations.length === 0 ? {} : { relations: relations.map((row, i) => ({ relation_id: `r${i + 1}`, stated: '', ...row })) }),
  };
  const ledger = readLedger(folder(Object.fromEntries(Object.entries(files).map(([name, rows]) => [`${name}.csv`, csvOf(rows)]))));
  return contextOf(ledger, { archive: (id) => texts[id] ?? null, asOf });
}

/** What a check finds, in short: `error conflict f1 f2`, with a `!` where it turns the story round. */
export function found(check: AuditCheck, context: AuditContext): string[] {
  return [...check.find(context)].map(inShort);
}

export function inShort({ severity, verdict, decision, figures }: AuditFinding): string {
  return `${severity} ${verdict}${decision ? '!' : ''} ${figures.join(' ')}`;
}

function csvOf(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly string[]): string => `${cells.map((cell) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].map(line).join('');
}
