import type { Entries } from './entry.ts';

/** Codes of notebooks and their pages. */
export const NOTEBOOKS: Entries = {
  BAD_PIPELINE: {
    example: 'a syntax error in pipelines/x.ts',
    en: ['The pipeline file cannot be imported.', 'Mend the file at the line that is named.'],
    es: ['El archivo del pipeline no puede importarse.', 'Corrija el archivo en la línea indicada.'],
  },
  NO_NOTEBOOK: {
    example: 'a file without export default',
    en: ['The file exports no notebook.', 'End it with: export default await notebook(import.meta, { title }, …).'],
    es: ['El archivo no exporta un notebook.', 'Termínelo con: export default await notebook(import.meta, { title }, …).'],
  },
  NO_SUCH_LANG: {
    example: '--lang fr',
    en: ['Charts are made in English and Spanish.', 'Write en or es.'],
    es: ['Los gráficos se hacen en inglés y español.', 'Escriba en o es.'],
  },
  NO_SUCH_PRESET: {
    example: '--preset poster',
    en: ['There is no such width.', 'Take one of those that are named.'],
    es: ['No existe ese ancho.', 'Use uno de los que se nombran.'],
  },
  NO_TITLE: {
    example: 'notebook(import.meta, {})',
    en: ['The notebook has no title.', "Write { title: '…' }."],
    es: ['El notebook no tiene título.', "Escriba { title: '…' }."],
  },
  NOT_TRANSLATED: {
    example: 'translated({ en: … }) in a notebook of two languages',
    en: ['A cell lacks one of the languages of the notebook.', 'Give it in each.'],
    es: ['A una celda le falta uno de los idiomas del notebook.', 'Escríbala en cada uno.'],
  },
  BAD_PROSE: {
    example: '[link](${cite(…)}), [link](javascript:…)',
    en: ['A number is cited in the address or title of a link; or a link leads to something that no page follows, such as javascript: or data:.', 'Cite the number in the text. Lead a link to http, https, mailto, a #place of the page or a file beside it.'],
    es: ['Se cita un número en la dirección o el título de un enlace; o un enlace lleva a algo que ninguna página sigue, como javascript: o data:.', 'Cite el número en el texto. Lleve el enlace a http, https, mailto, un #lugar de la página o un archivo junto a ella.'],
  },
  UNTRACED: {
    example: 'md`There were 154 homicides`',
    en: ['A number in the prose of a page, or in the words of a chart, is typed, and leads to no row, quote or source.', "Cite it: ${cite(homicides, { year: 2023 }, 'value')}; in a chart's words: {[year=2023].value}. If it is no figure, say so, with a reason: ${literal('MS-13', 'the name of a gang')}; in a spec: usermeta.literals."],
    es: ['Un número en el texto de una página, o en las palabras de un gráfico, está tecleado y no lleva a ninguna fila, cita o fuente.', "Cítelo: ${cite(homicides, { year: 2023 }, 'value')}; en las palabras de un gráfico: {[year=2023].value}. Si no es una cifra, dígalo con su razón: ${literal('MS-13', 'nombre de una pandilla')}; en una especificación: usermeta.literals."],
  },
};
