import type { TopLevelSpec } from 'vega-lite';
import type { Authored } from '../../src/chart/spec/authored.ts';
import type { Drawable } from '../../src/chart/draw.ts';
import type { Column } from '../../src/table/column.ts';
import { originsOf } from '../../src/table/origins.ts';
import type { Citation } from '../../src/table/origins.ts';
import { tableOf } from '../../src/table/table.ts';
import type { Named, Table } from '../../src/table/table.ts';

const SOURCE = { id: 'efe-2024', title: 'El Salvador <registró> 154', outlet: 'EFE', published: '2024-04-03', url: 'https://example.org/efe?a=1&b=2' };

/** The figures behind the chart: quoted words, one of them with what a page must not take for markup, and an address that is none. */
const CITATIONS: readonly Citation[] = [
  { id: 'f-2022', place: { file: '/newsroom/data/figures.csv', line: 2 }, quote: 'los 495 contabilizados en el 2022', phrase: '495', speaker: 'National Civil Police', speakerType: 'government', when: '2022', source: SOURCE, notes: '=1+1' },
  { id: 'f-2023', place: { file: '/newsroom/data/figures.csv', line: 3 }, quote: 'se registraron <b>154</b> "casos"', phrase: '154', speaker: 'National Civil Police', speakerType: 'government', when: '2023', source: { ...SOURCE, url: 'javascript:alert(1)' } },
  { id: 'f-2024', place: { file: '/newsroom/data/figures.csv', line: 4 }, quote: 'no hay dato', speaker: 'National Civil Police', when: '2024', source: SOURCE },
];

const column = (name: string, meaning: Omit<Column, 'label'> & { readonly label?: string }, cells: readonly unknown[]): Named => [name, { label: name, ...meaning }, [...cells]];

/** Homicides of three years, of which the last is a gap, each with its figure. */
export const TABLE: Table = tableOf([
  column('year', { kind: 'year', unit: '', label: 'Year' }, [2022, 2023, 2024]),
  column('kind_en', { kind: 'text', unit: '', label: 'Kind' }, ['=official', 'official', 'official']),
  column('kind_es', { kind: 'text', unit: '', label: 'Kind in Spanish' }, ['oficial', 'oficial', 'oficial']),
  column('homicides', { kind: 'count', unit: 'homicides', units: { en: 'homicides', es: 'homicidios' }, label: 'Homicides', labels: { en: 'Homicides', es: 'Homicidios' } }, [495, 154, null]),
], originsOf({ size: CITATIONS.length, cite: (i) => CITATIONS[i] as Citation }), { name: 'deaths', steps: [], joined: [] });

const SPEC = {
  usermeta: {
    words: {
      en: { title: 'Fewer homicides were counted', subtitle: 'Homicides a year in El Salvador', notes: ['2024: no data.'], alt: 'Bar chart of homicides a year: {[year=2022].homicides} in 2022.' },
      es: { title: 'Se contaron menos homicidios', subtitle: 'Homicidios por año en El Salvador', notes: ['2024: sin datos.'], alt: 'Gráfico de barras de homicidios por año: {[year=2022].homicides} en 2022.' },
    },
  },
  data: { name: 'table' },
  height: 80,
  encoding: { x: { field: 'year', type: 'ordinal', axis: { title: null } }, y: { field: 'homicides', type: 'quantitative' } },
  layer: [{ mark: 'bar', encoding: { detail: { field: 'kind', type: 'nominal' } } }, { mark: { type: 'text', dy: -8 }, encoding: { text: { field: 'homicides_words' } } }],
};

/** A small chart with words in both languages, which every preset has room for. */
export function deaths(changes: { readonly name?: string; readonly table?: Table; readonly spec?: object } = {}): Drawable {
  const spec = { ...SPEC, ...changes.spec };
  const authored = { file: 'charts/deaths.vl.json', text: JSON.stringify(spec), spec: spec as unknown as TopLevelSpec } as Authored;
  return { name: changes.name ?? 'deaths', authored, tables: new Map([['table', changes.table ?? TABLE]]) };
}
