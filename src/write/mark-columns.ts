import type { Drawing } from '../chart/draw.ts';
import type { Lang } from '../chart/glue.ts';
import { cellWords } from '../chart/rows.ts';
import { sourceLine } from '../chart/sources.ts';
import type { Quantity } from '../figure/quantity.ts';
import { takeRows } from '../table/rows.ts';
import type { CsvCell } from './csv-text.ts';
import type { MarkRow } from './mark-rows.ts';
import { placeColumns } from './place-columns.ts';

/** A column of the data of a bundle: what it is called, what it means in each language, and its cell for a mark. */
export interface MarkColumn {
  readonly name: string;
  readonly label: Readonly<Record<Lang, string>>;
  /** In words; empty where there is none, or where it stands row by row in `unit`. */
  readonly unit: string;
  readonly type: 'text' | 'number' | 'year' | 'date';
  readonly meaning: Readonly<Record<Lang, string>>;
  readonly at: (mark: MarkRow) => CsvCell;
}

/** The columns of the data of a chart: first what places its marks, then the number with its bounds and words, then where it comes from. */
export function markColumns(drawing: Pick<Drawing, 'authored'>, marks: readonly MarkRow[], langs: readonly Lang[]): MarkColumn[] {
  const own = [...NUMBER, ...langs.map(printed), ...ORIGIN, ...langs.map(sources), ...NOTES];
  const taken = new Set([...IDENTITY, ...own].map(({ name }) => name));
  // The day of a row is in our own column; any other of the chart's that is called like one of ours keeps its name behind a word.
  const places = placeColumns(drawing, marks).filter(({ name, kind }) => name !== 'as_of' || kind !== 'date').map((place) => (taken.has(place.name) ? { ...place, name: `chart_${place.name}` } : place));
  return [...IDENTITY, ...places, ...own];
}

type Said = readonly [en: string, es: string];

function column(name: string, type: MarkColumn['type'], [label, meaning]: readonly [Said, Said], at: MarkColumn['at']): MarkColumn {
  return { name, type, unit: '', label: { en: label[0], es: label[1] }, meaning: { en: meaning[0], es: meaning[1] }, at };
}

const quantity = ({ measured, row }: MarkRow): Quantity | null => measured?.quantity(row) ?? null;
const finite = (n: number | undefined): number | null => (n === undefined || !Number.isFinite(n) ? null : n);
const joined = (parts: readonly (string | undefined)[], by: string): string => [...new Set(parts.filter((part) => part !== undefined && part !== ''))].join(by);

const IDENTITY: readonly MarkColumn[] = [
  column('mark', 'number', [['Mark', 'Marca'], ['Counts the marks of the chart; evidence.csv names them by it', 'Numera las marcas del gráfico; evidence.csv las nombra por este número']], ({ number }) => number),
  column('data', 'text', [['Data', 'Datos'], ['The data set of the Vega-Lite spec that the mark is drawn from', 'El conjunto de datos de la especificación de Vega-Lite del que sale la marca']], ({ data }) => data),
];

const NUMBER: readonly MarkColumn[] = [
  column('measure', 'text', [['Measure', 'Medida'], ['What the number is; empty for a mark that shows no number, such as an event', 'Qué es el número; vacío en una marca sin número, como un hecho']], ({ measured }) => measured?.label ?? null),
  column('unit', 'text', [['Unit', 'Unidad'], ['The unit of value, low and high', 'La unidad de value, low y high']], ({ measured }) => measured?.unit || null),
  column('value', 'number', [['Value', 'Valor'], ['The number as it was said or reckoned; empty for a range, which has no single value', 'El número tal como se dijo o se calculó; vacío en un rango, que no tiene un valor único']], (mark) => finite(quantity(mark)?.value ?? undefined)),
  column('value_type', 'text', [['Kind of number', 'Tipo de número'], [
    'exact; rounded: right to its last place; at_least, more_than, at_most, less_than: the value is a bound; estimate: about; range: between low and high; possible: what could be, no count; unstated: the part that the source does not describe',
    'exact: exacto; rounded: redondeado; at_least, more_than: al menos, más de; at_most, less_than: a lo sumo, menos de; estimate: aproximado; range: entre low y high; possible: lo que podría ser, no un recuento; unstated: la parte que la fuente no describe',
  ]], (mark) => quantity(mark)?.type ?? null),
  column('low', 'number', [['At the least', 'Como mínimo'], ['The lowest that the words allow; empty where they set no limit', 'Lo mínimo que admiten las palabras; vacío si no ponen límite']], (mark) => finite(quantity(mark)?.low)),
  column('high', 'number', [['At the most', 'Como máximo'], ['The highest that the words allow; empty where they set no limit', 'Lo máximo que admiten las palabras; vacío si no ponen límite']], (mark) => finite(quantity(mark)?.high)),
];

/** The number as the chart's language prints it, with its hedge. */
function printed(lang: Lang): MarkColumn {
  const names: Record<Lang, Said> = { en: ['In English', 'En inglés'], es: ['In Spanish', 'En español'] };
  return column(`words_${lang}`, 'text', [names[lang], ['The number with its hedge, as it is to be printed', 'El número con su matiz, como debe imprimirse']], ({ measured, row }) => (measured === null ? null : cellWords(measured, row, lang)));
}

const ORIGIN: readonly MarkColumn[] = [
  column('as_of', 'date', [['As of', 'Fecha'], ['The day or period that the figures are of (ISO 8601, EDTF)', 'El día o período al que se refieren las cifras (ISO 8601, EDTF)']], ({ when }) => when.join('; ') || null),
  column('figure_ids', 'text', [['Figures', 'Cifras'], ['The figures behind the mark; evidence.csv has their words', 'Las cifras detrás de la marca; evidence.csv trae sus palabras']], ({ citations }) => joined(citations.map(({ id }) => id), ' ')),
  column('source_ids', 'text', [['Documents', 'Documentos'], ['The documents that the figures were printed in', 'Los documentos en que se publicaron las cifras']], ({ citations }) => joined(citations.map(({ source }) => source?.id), ' ')),
];

function sources(lang: Lang): MarkColumn {
  const names: Record<Lang, Said> = { en: ['Source, in English', 'Fuente, en inglés'], es: ['Source, in Spanish', 'Fuente, en español'] };
  return column(`source_${lang}`, 'text', [names[lang], ['Who said it, and where it was printed', 'Quién lo dijo y dónde se publicó']], ({ table, row }) => sourceLine(takeRows(table, [row]), lang) || null);
}

const NOTES: readonly MarkColumn[] = [
  column('note', 'text', [['Note', 'Nota'], ['What whoever coded the figures noted of them', 'Lo que anotó quien codificó las cifras']], ({ citations }) => joined(citations.map(({ notes }) => notes), '; ') || null),
];
