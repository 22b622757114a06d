import type { Drawing } from '../chart/draw.ts';
import type { Lang } from '../chart/words/glue.ts';
import { cellWords } from '../chart/spec/rows.ts';
import { sourceLineOf } from '../chart/words/sources.ts';
import type { Quantity } from '../figure/quantity.ts';
import type { Kind } from '../table/column.ts';
import type { CsvCell } from './csv-text.ts';
import type { MarkRow } from './mark-rows.ts';
import { placeColumns } from './place-columns.ts';
import { labelOf, unitOf } from './named.ts';
import { toldColumn } from './told-column.ts';
import type { Said, ToldColumn } from './told-column.ts';

/** A column of the data of a bundle, and its cell for a mark. */
export interface MarkColumn extends ToldColumn {
  readonly at: (mark: MarkRow) => CsvCell;
}

/** The columns of the data of a chart: first what places its marks, then the number with its bounds and words, then where it comes from. */
export function markColumns(drawing: Pick<Drawing, 'authored'>, marks: readonly MarkRow[], langs: readonly Lang[]): MarkColumn[] {
  const own = [...langs.flatMap((lang) => measures(lang, drawing)), ...NUMBER, ...langs.map(printed), ...ORIGIN, ...langs.map(sources), NOTE, ...(langs.includes('es') ? [SPANISH_NOTE] : [])];
  const taken = new Set([...IDENTITY, ...own].map(({ name }) => name));
  // The day and the figure of a row are in our own columns; any other of the chart's that is called like one of ours keeps its name behind a word.
  const places = placeColumns(drawing, marks).filter(({ name, kind }) => OURS[name] !== kind).map((place) => (taken.has(place.name) ? { ...place, name: `chart_${place.name}` } : place));
  return [...IDENTITY, ...places, ...own];
}

const OURS: Readonly<Partial<Record<string, Kind>>> = { as_of: 'date', figure: 'code' };

type Told = Parameters<typeof toldColumn>[1];

function column(name: string, { at, ...told }: Told & { readonly at: MarkColumn['at'] }): MarkColumn {
  return { ...toldColumn(name, told), at };
}

const quantity = ({ measured, row }: MarkRow): Quantity | null => measured?.quantity(row) ?? null;
const finite = (n: number | null | undefined): number | null => (typeof n === 'number' && Number.isFinite(n) ? n : null);
const joined = (parts: readonly (string | undefined)[], by: string): string => [...new Set(parts.filter((part) => part !== undefined && part !== ''))].join(by);

const IDENTITY: readonly MarkColumn[] = [
  column('mark', {
    type: 'number', label: ['Mark', 'Marca'], at: ({ number }) => number,
    meaning: ['Counts the marks of the chart; evidence.csv names them by it', 'Numera las marcas del gráfico; evidence.csv las nombra por este número'],
  }),
  column('data', {
    label: ['Data', 'Datos'], at: ({ data }) => data,
    meaning: ['The data set of the Vega-Lite spec that the mark is drawn from', 'El conjunto de datos de la especificación de Vega-Lite del que sale la marca'],
  }),
];

/** What the number of a mark is, and its unit, in one language. */
function measures(lang: Lang, { authored }: Pick<Drawing, 'authored'>): MarkColumn[] {
  return [
    column(`measure_${lang}`, {
      label: IN[lang]('Measure', 'Medida'), at: ({ measured }) => (measured === null ? null : labelOf(measured, lang, authored)),
      meaning: ['What the number is; empty for a mark that shows no number, such as an event', 'Qué es el número; vacío en una marca sin número, como un hecho'],
    }),
    column(`unit_${lang}`, { label: IN[lang]('Unit', 'Unidad'), at: ({ measured }) => (measured === null ? null : unitOf(measured, lang) || null), meaning: ['The unit of value, low and high', 'La unidad de value, low y high'] }),
  ];
}

const IN: Readonly<Record<Lang, (en: string, es: string) => Said>> = {
  en: (en, es) => [`${en}, in English`, `${es}, en inglés`],
  es: (en, es) => [`${en}, in Spanish`, `${es}, en español`],
};

const NUMBER: readonly MarkColumn[] = [
  column('value', {
    type: 'number', label: ['Value', 'Valor'], at: (mark) => finite(quantity(mark)?.value),
    meaning: ['The number as it was said or reckoned; empty for a range, which has no single value', 'El número tal como se dijo o se calculó; vacío en un rango, que no tiene un valor único'],
  }),
  column('value_type', {
    label: ['Kind of number', 'Tipo de número'], at: (mark) => quantity(mark)?.type ?? null,
    meaning: [
      'exact; rounded: right to its last place; at_least, more_than, at_most, less_than: the value is a bound; estimate: about; range: between low and high; possible: what could be, no count; unstated: the part that the source does not describe',
      'exact: exacto; rounded: redondeado; at_least, more_than: al menos, más de; at_most, less_than: a lo sumo, menos de; estimate: aproximado; range: entre low y high; possible: lo que podría ser, no un recuento; unstated: la parte que la fuente no describe',
    ],
  }),
  column('low', {
    type: 'number', label: ['At the least', 'Como mínimo'], at: (mark) => finite(quantity(mark)?.low),
    meaning: ['The lowest that the words allow; empty where they set no limit', 'Lo mínimo que admiten las palabras; vacío si no ponen límite'],
  }),
  column('high', {
    type: 'number', label: ['At the most', 'Como máximo'], at: (mark) => finite(quantity(mark)?.high),
    meaning: ['The highest that the words allow; empty where they set no limit', 'Lo máximo que admiten las palabras; vacío si no ponen límite'],
  }),
];

/** The number as the chart's language prints it, with its hedge; what happened, for a mark that is an event. */
function printed(lang: Lang): MarkColumn {
  return column(`words_${lang}`, {
    label: IN[lang]('Words', 'Palabras'), at: ({ measured, row, event }) => (measured === null ? (event?.[lang].label ?? null) : cellWords(measured, row, lang)),
    meaning: ['The number with its hedge, as it is to be printed; what happened, for an event', 'El número con su matiz, como debe imprimirse; qué pasó, si es un hecho'],
  });
}

const ORIGIN: readonly MarkColumn[] = [
  column('as_of', {
    type: 'date', label: ['As of', 'Fecha'], at: ({ when }) => when.join('; ') || null,
    meaning: ['The day or period that the figures are of (ISO 8601, EDTF)', 'El día o período al que se refieren las cifras (ISO 8601, EDTF)'],
  }),
  column('figure_id', {
    label: ['Figure', 'Cifra'], at: ({ own }) => own?.id ?? null,
    meaning: [
      'The figure that the row is: the number is this one, or is reckoned from it; empty for a row that is no single figure',
      'La cifra que es la fila: el número es este, o se calcula a partir de él; vacío si la fila no es una sola cifra',
    ],
  }),
  column('figure_ids', {
    label: ['All figures', 'Todas las cifras'], at: ({ citations }) => joined(citations.map(({ id }) => id), ' '),
    meaning: [
      'All figures that the number comes from, and the numbers that the chart prints beside it; evidence.csv has their words',
      'Todas las cifras de las que salen el número y los que el gráfico escribe a su lado; evidence.csv trae sus palabras',
    ],
  }),
  column('source_ids', {
    label: ['Documents', 'Documentos'], at: ({ citations }) => joined(citations.map(({ source }) => source?.id), ' '),
    meaning: ['The documents that the figures were printed in', 'Los documentos en que se publicaron las cifras'],
  }),
];

function sources(lang: Lang): MarkColumn {
  return column(`source_${lang}`, {
    label: IN[lang]('Source', 'Fuente'), at: ({ citations }) => sourceLineOf(citations, lang) || null,
    meaning: ['Who said it, and where it was printed', 'Quién lo dijo y dónde se publicó'],
  });
}

const NOTE = column('note', {
  label: ['Note', 'Nota'], at: ({ own, citations }) => joined((own === null ? citations : [own]).map(({ notes }) => notes), '; ') || null,
  meaning: ['What whoever coded the figure noted of it', 'Lo que anotó quien codificó la cifra'],
});

const SPANISH_NOTE = column('note_es', {
  label: ['Note, in Spanish', 'Nota, en español'], at: ({ own, citations }) => joined((own === null ? citations : [own]).map(({ noteWords }) => noteWords?.es), '; ') || null,
  meaning: ['The same in Spanish, where the ledger has it', 'Lo mismo en español, si el registro lo tiene'],
});
