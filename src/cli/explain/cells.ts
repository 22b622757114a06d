import { HEDGES } from '../../figure/hedge.ts';
import type { Entries } from './entry.ts';

/** Every hedge that a figure may have; one without is typed with none. */
const HEDGE_NAMES = Object.keys(HEDGES).filter((hedge) => hedge !== 'bare').join(', ');

/** Codes of cells, of the ledger, and of the phrases in it. */
export const CELLS: Entries = {
  BAD_CELL: {
    example: '2023,I54,PNC',
    en: ['A cell cannot be read as what its column is declared to be.', 'Mend the cell, or declare the column as what it holds.'],
    es: ['Una celda no puede leerse como lo que su columna declara.', 'Corrija la celda o declare la columna como lo que contiene.'],
  },
  BAD_DATE: {
    example: '30 Feb 2024',
    en: ['A cell is no date that the calendar has, or is not written as an ISO date (EDTF).', 'Write 2024-02-29, 2024-02 for a month, 2024 for a year, 2024-04-XX where the day is not known.'],
    es: ['Una celda no es una fecha del calendario o no está escrita como fecha ISO (EDTF).', 'Escriba 2024-02-29, 2024-02 para un mes, 2024 para un año, 2024-04-XX si no se sabe el día.'],
  },
  AMBIGUOUS_DATE: {
    example: '6/12/2024',
    en: ['A date can be read in two ways; a spreadsheet may have rewritten it.', 'Write it as an ISO date: 2024-12-06 or 2024-06-12.'],
    es: ['Una fecha puede leerse de dos maneras; quizá la reescribió una hoja de cálculo.', 'Escríbala como fecha ISO: 2024-12-06 o 2024-06-12.'],
  },
  AMBIGUOUS_NUMBER: {
    example: '1.204',
    en: ['A number can be read in two ways: thousands set off, or decimals.', 'Say how the file or the column writes numbers.'],
    es: ['Un número puede leerse de dos maneras: con miles separados o con decimales.', 'Diga cómo escribe los números el archivo o la columna.'],
  },
  EMPTY_CELL: {
    example: 'figure_id,source_id / ,latinpost-2024',
    en: ['A cell that must be filled is empty.', 'Fill it; or declare that the column may have gaps.'],
    es: ['Una celda obligatoria está vacía.', 'Complétela, o declare que la columna puede tener vacíos.'],
  },
  NOT_IN_LIST: {
    example: 'said_by: pcn',
    en: ['A cell names something that its list does not have, often by a slip of the keys.', `Write it as the list does, or add it to the list. The hedges are ${HEDGE_NAMES}; cifras phrase "over 500" says which one words are.`],
    es: ['Una celda nombra algo que no está en su lista, a menudo por un error al teclear.', `Escríbalo como está en la lista, o añádalo a ella. Los matices son ${HEDGE_NAMES}; cifras phrase "más de 500" dice cuál es el de unas palabras.`],
  },
  OUT_OF_RANGE: {
    example: "2103 in a column year('Year', { low: 2010, high: 2025 })",
    en: ['A number lies outside the range that its column declares, or has more digits than can be kept exactly.', 'Correct it, or widen the range that is declared.'],
    es: ['Un número está fuera del rango que declara su columna, o tiene más dígitos de los que se pueden conservar con exactitud.', 'Corríjalo, o amplíe el rango declarado.'],
  },
  DUPLICATE_ID: {
    example: 'lp-01 on lines 2 and 7',
    en: ['Two rows have the same id, so nothing can say which one is meant.', 'Give each row its own.'],
    es: ['Dos filas tienen el mismo identificador y no se sabe cuál se quiere decir.', 'Dé a cada fila el suyo.'],
  },
  PHRASE_NOT_IN_QUOTE: {
    example: 'quote: "At least 241 died", phrase: "at least 214"',
    en: ['The phrase with the number does not occur in its quote.', 'Copy the phrase from the quote as it stands.'],
    es: ['La frase con el número no aparece en su cita.', 'Copie la frase de la cita tal como está.'],
  },
  UNCHECKED: {
    example: 'cifras run --checked',
    en: ['No second person has compared the figure with its source.', 'Compare it (cifras sheet helps) and write a name into checked_by.'],
    es: ['Ninguna segunda persona ha comparado la cifra con su fuente.', 'Compárela (cifras sheet ayuda) y escriba un nombre en checked_by.'],
  },
  BAD_FORMULA: {
    example: 'hedges.csv: (n..inf',
    en: ['The bounds of a hedge are not written as an interval.', 'Write bounds such as [n,inf), (n,n+g], n+-g/2 or [3,9].'],
    es: ['Los límites de un matiz no están escritos como intervalo.', 'Escriba límites como [n,inf), (n,n+g], n+-g/2 o [3,9].'],
  },
  EMPTY_PHRASE: {
    example: 'cifras phrase ""',
    en: ['There are no words to read.', 'Copy the words with the number.'],
    es: ['No hay palabras que leer.', 'Copie las palabras con el número.'],
  },
  LONG_PHRASE: {
    example: 'a phrase of two hundred words',
    en: ['The phrase is too long to be one number with its hedge.', 'Copy only the words that belong to the number.'],
    es: ['La frase es demasiado larga para ser un número con su matiz.', 'Copie solo las palabras que acompañan al número.'],
  },
  NO_NUMBER: {
    example: 'several people',
    en: ['The phrase holds no number and no word that stands for one.', 'Copy the words with the number, or leave the value empty and say so in the hedge.'],
    es: ['La frase no contiene un número ni una palabra que lo exprese.', 'Copie las palabras con el número, o deje el valor vacío y dígalo en el matiz.'],
  },
  BAD_NUMERAL: {
    example: '1,20,000',
    en: ['The digits make no number as it is written in that language.', 'Copy it as the source prints it, or name the language.'],
    es: ['Los dígitos no forman un número como se escribe en ese idioma.', 'Cópielo como lo imprime la fuente, o indique el idioma.'],
  },
  STRAY_NUMBER: {
    example: 'page 3, 154 homicides',
    en: ['A number stands in the phrase that does not belong to the figure.', 'Copy the words of one number only.'],
    es: ['En la frase hay un número que no pertenece a la cifra.', 'Copie las palabras de un solo número.'],
  },
  STRAY_HEDGE: {
    example: 'nearly, in all, 154',
    en: ['A hedge stands in the phrase, and it is not clear which number it goes with.', 'Copy the hedge and its number without the words between.'],
    es: ['En la frase hay un matiz y no está claro a qué número corresponde.', 'Copie el matiz y su número sin las palabras intermedias.'],
  },
  TWO_NUMBERS: {
    example: '495 in 2022',
    en: ['Two numbers stand in the phrase, and they are no range.', 'Copy the words of one number only.'],
    es: ['Hay dos números en la frase y no son un rango.', 'Copie las palabras de un solo número.'],
  },
  TWO_HEDGES: {
    example: 'at least about 241',
    en: ['Two hedges that say different things go with one number.', 'Keep the words as they are in the quote, and type value and hedge by hand with a note.'],
    es: ['Dos matices que dicen cosas distintas acompañan a un número.', 'Deje las palabras como están en la cita y teclee valor y matiz a mano, con una nota.'],
  },
  TWO_UNITS: {
    example: '44% people',
    en: ['The phrase says two units of one number.', 'Copy the words of one unit.'],
    es: ['La frase da dos unidades para un número.', 'Copie las palabras de una sola unidad.'],
  },
  NO_SUCH_UNIT: {
    example: '44 percents',
    en: ['The unit is none that figures are counted in.', 'Take one of the list: count, percent, percent_change, per_100k …'],
    es: ['La unidad no es una de las que se usan.', 'Tome una de la lista: count, percent, percent_change, per_100k …'],
  },
  OTHER_LANGUAGE: {
    example: 'cifras phrase "over 80,000" --lang es',
    en: ['The phrase is in another language than was said.', 'Name its language, or none.'],
    es: ['La frase está en otro idioma que el indicado.', 'Indique su idioma, o ninguno.'],
  },
  NO_SUCH_READING: {
    example: 'a hedge with no reading for this unit',
    en: ['The words have no reading that gives such a number.', 'Look at the hedge in hedges.csv.'],
    es: ['Las palabras no tienen una lectura que dé ese número.', 'Revise el matiz en hedges.csv.'],
  },
};
