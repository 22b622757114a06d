import type { AuditCheck } from '../../src/audit/audit-check.ts';
import { contextOf } from '../../src/audit/context.ts';
import type { AuditContext } from '../../src/audit/context.ts';
import type { AuditFinding } from '../../src/audit/finding.ts';
import { readLedger } from '../../src/ledger/ledger.ts';
import { folder } from './folder.ts';

type Row = Readonly<Record<string, string>>;

const MEASURES: readonly Row[] = [
  measure('deaths', { kind: 'cumulative', counts: 'deaths', start: '2022-03-27', unit_words_es: 'muertes' }),
  measure('homicides', { kind: 'flow', counts: 'homicides', not_comparable_with: 'custody_year', unit_words_es: 'homicidios' }),
  measure('custody_year', { kind: 'flow', counts: 'deaths' }),
  measure('prison', { kind: 'stock', counts: 'persons' }),
  measure('arrests', { kind: 'cumulative', counts: 'persons', start: '2022-03-27', unit_words_en: 'people arrested' }),
  measure('state', { kind: 'duration', counts: 'months', start: '2022-03-27' }),
  measure('trial', { kind: 'duration', counts: 'days' }),
];

function measure(measure_id: string, cells: Row): Row {
  return { measure_id, label_en: measure_id, definition: measure_id, area: 'SV', start: '', not_comparable_with: '', unit_words_en: '', unit_words_es: '', ...cells };
}

const CATEGORIES: readonly Row[] = [
  ...['violent', 'neglect', 'unknown', 'terminal', 'suicide'].map((code) => ({ category: `cause:${code}`, scheme: 'cause', label_en: code, exclusive: 'yes', exhaustive: 'no' })),
  ...['men', 'women'].map((code) => ({ category: `sex:${code}`, scheme: 'sex', label_en: code, exclusive: 'yes', exhaustive: 'yes' })),
  ...['violence', 'hunger'].map((code) => ({ category: `signs:${code}`, scheme: 'signs', label_en: code, exclusive: 'no', exhaustive: 'no' })),
];

const POPULATION: readonly Row[] = [
  people('wpp-2022', '2022-07-01', '6280319', 'UN WPP 2024'), people('wpp-2023', '2023-07-01', '6309624', 'UN WPP 2024'), people('wpp-2013', '2013-07-01', '6138839', 'UN WPP 2024'),
  { ...people('census-2024', '2024', '6029976', 'Census 2024'), method: 'census' }, { ...people('census-2007', '2007-05-27', '5744113', 'Census 2007'), method: 'census' },
  { ...people('blog-2023', '2023', '6500000', 'Blog'), rank: 'deprecated' }, { ...people('adults-2022', '2022', '4374606', 'Survey'), group: 'adults' },
];

function people(pop_id: string, as_of: string, value: string, vintage: string): Row {
  return { pop_id, area: 'SV', group: 'total', as_of, value, method: 'estimate', vintage, rank: '' };
}

/** A percent as a cell of a figure that says no more. */
export const percent = (phrase: string, cells: Row = {}): Row => ({ phrase, value: /[\d.]+/u.exec(phrase)?.[0] ?? '', unit: 'percent', ...cells });

/** A relation of this type, claim and inputs; inferred by the coder unless it says otherwise. */
export const relation = (type: string, claim: string, inputs: string, cells: Row = {}): Row => ({ relation_id: `r-${claim}-${type}`, type, claim, inputs, stated: 'no', note: '', ...cells });

/**
 * A small ledger for the checks of arithmetic. A figure that says nothing else is a bare count of `deaths` by the NGO in one paper, as of 2024-04-03;
 * documents are in English, of 2024-04-03, and come to be by being named.
 */
export function reckoning(figures: Readonly<Record<string, Row>>, relations: readonly Row[] = []): AuditContext {
  const rows = Object.entries(figures).map(([figure_id, cells]): Row => {
    const phrase = cells['phrase'] ?? cells['value'] ?? '';
    return {
      figure_id, source_id: 'paper', quote: `it was ${phrase} in all`, phrase, value: '', hedge: '', unit: 'count', measure: 'deaths', category: '', said_by: 'ngo',
      as_of: cells['period'] === undefined ? '2024-04-03' : '', period: '', base_figure: '', base_pop: '', basis: '', value_to: '', rank: '', rank_reason: '', ...cells,
    };
  });
  const sources = [...new Set(rows.map((row) => row['source_id'] ?? ''))].map((source_id) => ({ source_id, title: source_id, outlet: source_id, kind: 'news', lang: 'en', published: '2024-04-03' }));
  const actors = [{ actor_id: 'ngo', name: 'NGO', type: 'ngo' }, { actor_id: 'police', name: 'Police', type: 'government' }];
  const files = { sources, figures: rows, measures: MEASURES, categories: CATEGORIES, actors, population: POPULATION, ...(relations.length === 0 ? {} : { relations }) };
  const path = folder(Object.fromEntries(Object.entries(files).map(([name, list]) => [`${name}.csv`, csvOf(list)])));
  return contextOf(readLedger(path), { asOf: '2024-05-01' });
}

function csvOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');
}

/** The ledger that is shipped. */
export function shippedLedger(): AuditContext {
  return contextOf(readLedger(new URL('../../data/', import.meta.url)), { asOf: '2026-03-15' });
}

/** What a check finds, in short: `warn conflict change old new`. */
export function inBrief(check: AuditCheck, context: AuditContext): string[] {
  return [...check.find(context)].map(({ severity, verdict, figures }) => [severity, verdict, ...figures].join(' '));
}

/** The one finding of a check about this claim. */
export function about(check: AuditCheck, context: AuditContext, claim: string): AuditFinding {
  const found = [...check.find(context)].filter(({ figures }) => figures[0] === claim);
  if (found.length !== 1) throw new Error(`${found.length} findings of ${check.name} about ${claim}`);
  return found[0] as AuditFinding;
}

/** Findings of the shipped ledger whose claim has this measure, and one of these values. */
export function shippedFindings(check: AuditCheck, measureId: string, values: readonly number[]): AuditFinding[] {
  const context = shippedLedger();
  return [...check.find(context)].filter(({ figures }) => {
    const claim = context.figure(figures[0] ?? '');
    return claim?.measure.text('measure_id') === measureId && values.includes(claim.reported.value ?? NaN);
  });
}
