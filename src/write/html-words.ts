import type { Lang } from '../chart/words/glue.ts';

/** The words of the page of a chart's data that are not the chart's. */
export const HTML_WORDS = {
  en: {
    source: 'Source', evidence: 'Evidence', mark: 'Mark', measure: 'Measure', number: 'Number', figures: 'Figures', unknown: 'not known', figure: 'Figure', quote: 'Words', speaker: 'Speaker', when: 'As of', printed: 'Printed in', rows: 'Rows', with: 'with',
    event: 'Event', breaks: 'From here on something else is counted', events: 'What the chart marks on its axis of time',
    caption: 'The words behind each number, who said them and where they were printed',
  },
  es: {
    source: 'Fuente', evidence: 'Evidencia', mark: 'Marca', measure: 'Medida', number: 'Número', figures: 'Cifras', unknown: 'no se sabe', figure: 'Cifra', quote: 'Palabras', speaker: 'Quién lo dijo', when: 'Fecha', printed: 'Publicado en', rows: 'Filas', with: 'con',
    event: 'Hecho', breaks: 'Desde aquí se cuenta otra cosa', events: 'Lo que el gráfico marca en su eje de tiempo',
    caption: 'Las palabras detrás de cada número, quién las dijo y dónde se publicaron',
  },
} as const satisfies Readonly<Record<Lang, unknown>>;
