import { basename } from 'node:path';
import type { CifrasError } from '../../src/errors.ts';
import type { FileName } from '../../src/ledger/schema.ts';
import { folder } from './folder.ts';

type Row = Readonly<Record<string, string>>;

/** A small ledger that keeps every rule. The first row of each file stands on line 2. */
const ROWS: Readonly<Record<FileName, readonly Row[]>> = {
  sources: [
    { source_id: 'latinpost', title: 'Toll', outlet: 'Latin Post', kind: 'news', lang: 'en', published: '2024-04-03', url: 'https://example.org/a', derived_from: '' },
    { source_id: 'ciudadano', title: 'Informe', outlet: 'El Ciudadano', kind: 'news', lang: 'es', published: '2026-01-31', url: '', derived_from: 'latinpost' },
  ],
  figures: [
    figure('lp-01', 'latinpost', { quote: 'At least 241 people have died', phrase: 'At least 241', value: '241', hedge: 'at_least', measure: 'deaths', as_of: '2024-03', notes: 'since 2022' }),
    figure('lp-02', 'latinpost', { quote: 'from 495 in 2022 to 154', phrase: '495', value: '495', measure: 'homicides', said_by: 'police', period: '2022' }),
    figure('lp-03', 'latinpost', { quote: 'from 495 in 2022 to 154', phrase: '154', value: '154', measure: 'homicides', said_by: 'police', period: '2023', rank: 'preferred' }),
    figure('ec-01', 'ciudadano', { quote: 'el 44,5 % por violencia', phrase: '44,5 %', value: '44.5', unit: 'percent', measure: 'deaths', category: 'cause:violent', base_figure: 'lp-01' }),
    figure('ec-02', 'ciudadano', { quote: 'miles de detenidos', phrase: 'miles', hedge: 'vague', measure: 'arrests' }),
    figure('ec-03', 'ciudadano', { quote: 'entre 20 y 30 muertes', phrase: 'entre 20 y 30', value: '20', value_to: '30', hedge: 'between', measure: 'deaths', category: 'age:minor' }),
  ],
  measures: [
    { measure_id: 'deaths', kind: 'cumulative', counts: 'deaths', label_en: 'Deaths in custody', definition: 'People who died', start: '2022-03-27', not_comparable_with: 'homicides' },
    { measure_id: 'homicides', kind: 'flow', counts: 'homicides', label_en: 'Homicides', definition: 'As counted by the police', start: '', not_comparable_with: '' },
    { measure_id: 'arrests', kind: 'stock', counts: 'persons', label_en: 'Arrests', definition: 'People held', start: '', not_comparable_with: '' },
  ],
  categories: [
    { category: 'cause:violent', scheme: 'cause', label_en: 'Violent', exclusive: 'yes', exhaustive: 'no' },
    { category: 'age:minor', scheme: 'age', label_en: 'Minors', exclusive: 'yes', exhaustive: 'no' },
  ],
  actors: [
    { actor_id: 'ngo', name: 'Socorro Jurídico Humanitario', type: 'ngo' },
    { actor_id: 'police', name: 'National Police', type: 'government' },
  ],
  population: [
    { pop_id: 'sv-2023-wpp', area: 'SV', group: 'total', as_of: '2023-07-01', value: '6309624', method: 'estimate', vintage: 'UN WPP 2024', source_id: 'latinpost', source_note: '', rank: '' },
    { pop_id: 'sv-2024-census', area: 'SV', group: 'total', as_of: '2024', value: '6029976', method: 'census', vintage: 'Census 2024', source_id: '', source_note: 'BCR', rank: 'preferred' },
    { pop_id: 'sv-2023-age18', area: 'SV', group: 'age18+', as_of: '2023', value: '4300000', method: 'estimate', vintage: 'UN WPP 2024', source_id: '', source_note: '', rank: '' },
    { pop_id: 'gt-2023', area: 'GT', group: 'total', as_of: '2023', value: '17602431', method: 'estimate', vintage: 'UN WPP 2024', source_id: '', source_note: '', rank: '' },
  ],
  relations: [
    { relation_id: 'r-change', type: 'change', claim: 'lp-03', inputs: 'lp-02|lp-03', stated: 'no' },
    { relation_id: 'r-rate', type: 'rate', claim: 'lp-03', inputs: 'lp-03|sv-2023-wpp', stated: 'no' },
  ],
  rulings: [
    { ruling_id: 'u-1', check: 'stale', figures: 'lp-01|ec-01', verdict: 'explained', reason: 'counted to that day', ruled_by: 'A. Coder', ruled_on: '2026-02-01' },
  ],
  events: [
    { event_id: 'exception', date: '2022-03-27', label_en: 'State of exception', kind: 'event', measures: 'deaths|arrests', source_id: 'latinpost', quote: 'since 27 March 2022', phrase: '27 March 2022' },
  ],
  // The vocabulary as shipped; a test that has its own gives the whole file.
  hedges: [],
};

function figure(figure_id: string, source_id: string, cells: Row): Row {
  const empty = { quote: '', phrase: '', value: '', hedge: '', unit: 'count', measure: '', category: '', said_by: 'ngo', as_of: '', period: '', base_figure: '', base_pop: '', value_to: '', rank: '', rank_reason: '', notes: '' };
  return { figure_id, source_id, ...empty, ...cells };
}

/** The cells to change, by file, key and column: `{ 'figures lp-01 value': 'I54' }`. */
export type Changes = Readonly<Record<`${FileName} ${string} ${string}`, string>>;

/** A folder with the ledger, after the changes. `files` stand in the place of whole files; null leaves one out. */
export function ledgerFolder(changes: Changes = {}, files: Partial<Record<FileName, string | null>> = {}): string {
  const unused = new Set(Object.keys(changes));
  const written = (Object.keys(ROWS) as FileName[]).flatMap((name): [string, string][] => {
    if (files[name] !== undefined) return files[name] === null ? [] : [[`${name}.csv`, files[name]]];
    if (ROWS[name].length === 0) return [];
    const rows = ROWS[name].map((row) => Object.entries(row).map(([field, cell]) => {
      const address = `${name} ${Object.values(row)[0] ?? ''} ${field}`;
      unused.delete(address);
      return changes[address as keyof Changes] ?? cell;
    }));
    return [[`${name}.csv`, csvOf([Object.keys(ROWS[name][0] ?? {}), ...rows])]];
  });
  if (unused.size > 0) throw new Error(`the ledger has no ${[...unused].join(', ')}`);
  return folder(Object.fromEntries(written));
}

/** One file of the ledger as text, to be broken by hand. */
export function ledgerText(name: FileName): string {
  return csvOf([Object.keys(ROWS[name][0] ?? {}), ...ROWS[name].map((row) => Object.values(row))]);
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map((cell) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`).join('');
}

/** Faults as code, file, line and column's name, for comparing. */
export function told({ faults }: CifrasError): [string, string, number | undefined, string | undefined][] {
  return faults.map(({ code, place }) => [code, basename(place?.file ?? ''), place?.line, place?.field]);
}
