import { contextOf } from '../../src/audit/context.ts';
import type { AuditContext } from '../../src/audit/context.ts';
import type { AuditCheck } from '../../src/audit/audit-check.ts';
import type { AuditFinding } from '../../src/audit/finding.ts';
import { readLedger } from '../../src/ledger/ledger.ts';
import { folder } from './folder.ts';

type Row = Readonly<Record<string, string>>;

/** A claim as a test says it: what it leaves out is a count of `deaths` by the NGO `acme`, in a document of its own. */
export type ClaimRow = Row & { readonly figure_id: string; readonly value: string };

const MEASURES: readonly Row[] = [
  { measure_id: 'deaths', kind: 'cumulative', counts: 'deaths', label_en: 'Deaths', definition: 'People who died', area: 'SV', monotone: 'yes', not_comparable_with: 'homicides', includes: 'deaths in custody', excludes: '', population: '' },
  { measure_id: 'homicides', kind: 'flow', counts: 'deaths', label_en: 'Homicides', definition: 'Homicides by the official rules', area: 'SV', monotone: '', not_comparable_with: '', includes: '', excludes: 'deaths in custody', population: '' },
  { measure_id: 'arrests', kind: 'cumulative', counts: 'persons', label_en: 'Arrests', definition: 'People arrested', area: 'SV', monotone: 'yes', not_comparable_with: '', includes: '', excludes: '', population: 'people in El Salvador' },
  { measure_id: 'held', kind: 'stock', counts: 'persons', label_en: 'People held', definition: 'Share held', area: 'SV', monotone: '', not_comparable_with: '', includes: '', excludes: '', population: 'adults or all people in El Salvador' },
];

const CATEGORIES: readonly Row[] = ['cause:violent', 'cause:illness', 'cause:unknown', 'age:minors'].map((category) => (
  { category, scheme: category.split(':')[0] ?? '', label_en: category.split(':')[1] ?? '', exclusive: 'yes', exhaustive: 'no' }));

const ACTORS: readonly Row[] = [
  { actor_id: 'acme', name: 'Acme Rights', type: 'ngo' }, { actor_id: 'beta', name: 'Beta Watch', type: 'ngo' },
  { actor_id: 'police', name: 'Police', type: 'government' }, { actor_id: 'ministry', name: 'Ministry', type: 'government' },
  { actor_id: 'daily', name: 'Daily News', type: 'media' }, { actor_id: 'nobody', name: 'Not attributed', type: 'unattributed' },
];

const POPULATION: readonly Row[] = [
  { pop_id: 'all-a', area: 'SV', group: 'total', as_of: '2024', value: '1000000', method: 'estimate', vintage: 'A' },
  { pop_id: 'all-b', area: 'SV', group: 'total', as_of: '2024', value: '1100000', method: 'census', vintage: 'B' },
  { pop_id: 'adults', area: 'SV', group: 'age18+', as_of: '2024', value: '700000', method: 'estimate', vintage: 'A' },
];

const FIGURE = { hedge: '', unit: 'count', measure: 'deaths', category: '', said_by: 'acme', as_of: '', period: '', base_figure: '', base_pop: '', basis: '', value_to: '', rank: '', rank_reason: '', notes: '' };

/** A small ledger of these claims. Documents that `sources` does not describe are English news of 2024-06-01, each of an outlet of its own. */
export function claims(rows: readonly ClaimRow[], more: { readonly sources?: readonly Row[]; readonly relations?: readonly Row[]; readonly measures?: readonly Row[] } = {}): AuditContext {
  const figures = rows.map(({ figure_id, value, ...cells }): Row => {
    const phrase = cells['phrase'] ?? (value === '' ? 'several' : value);
    return { figure_id, source_id: cells['source_id'] ?? `doc-${figure_id}`, quote: `it was ${phrase} in all`, phrase, value, ...FIGURE, ...cells };
  });
  const ids = [...new Set(figures.map((row) => row['source_id'] ?? ''))];
  const extra = (more.sources ?? []).map((row) => row['source_id'] ?? '').filter((id) => !ids.includes(id));
  const sources = [...ids, ...extra].map((id): Row => ({
    source_id: id, title: id, outlet: `Outlet ${id}`, kind: 'news', lang: 'en', published: '2024-06-01', derived_from: '', ...more.sources?.find((row) => row['source_id'] === id),
  }));
  const files = { sources, figures, measures: more.measures ?? MEASURES, categories: CATEGORIES, actors: ACTORS, population: POPULATION, ...((more.relations ?? []).length === 0 ? {} : { relations: more.relations ?? [] }) };
  return contextOf(readLedger(folder(Object.fromEntries(Object.entries(files).map(([name, list]) => [`${name}.csv`, csvOf(list)])))), { asOf: '2026-12-31' });
}

function csvOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');
}

/** The ledger that is shipped. */
export function shipped(): AuditContext {
  return contextOf(readLedger(new URL('../../data/', import.meta.url)), { asOf: '2026-12-31' });
}

/** What a check finds, as severity, verdict and figures: "error conflict a-1 a-2". */
export function told(check: AuditCheck, context: AuditContext): string[] {
  return findings(check, context).map(({ severity, verdict, figures, decision }) => [severity, verdict, ...(decision ? ['decision'] : []), ...figures].join(' '));
}

export function findings(check: AuditCheck, context: AuditContext): AuditFinding[] {
  return [...check.find(context)];
}

/** The sentences of what does not agree. */
export function sentences(check: AuditCheck, context: AuditContext): string[] {
  return findings(check, context).filter(({ verdict }) => verdict !== 'agrees').map(({ message }) => message.en);
}
