import type { Lang } from '../../chart/glue.ts';

/** A step of a pipeline as a sentence, in the language of the page; the step's own name where no word of the house is known by it. */
export function stepWords(step: string, lang: Lang): string {
  const [, word = '', inside = ''] = /^(\w+\.\w+)\((.*)\)$/su.exec(step) ?? [];
  return SENTENCES[lang][word]?.replace('#', () => inside) ?? step;
}

const SENTENCES: Record<Lang, Readonly<Record<string, string>>> = {
  en: {
    'load.figures': 'The reported figures of “#” are read from the ledger.', 'load.population': 'The population counts of # are read from the ledger.', 'load.events': 'Dated events are read from the ledger: #.', 'load.csv': 'The rows of # are read.',
    'clean.keep': 'Only rows are kept that are: #.', 'clean.choose': 'Of rival figures one is chosen, by these rules in this order: #.', 'clean.recode': '“#” is recoded.', 'clean.rename': 'Columns are renamed: #.', 'clean.correct': 'Stated errors in “#” are corrected.',
    'derive.year': 'The year of “#” is taken.', 'derive.column': 'The column “#” is computed row by row.', 'derive.rate': 'The rate “#” is computed.', 'derive.share': 'The share “#” is computed.', 'derive.change': 'The change “#” from one to the next is computed.',
    'derive.total': 'Rows are totalled by: #.', 'derive.join': 'The table “#” is joined, row by row.', 'derive.remainder': 'What is left of the whole of “#” gets a row of its own.', 'derive.fold': 'Columns are stacked: #.', 'derive.unfold': 'Rows are spread into columns: #.', 'derive.arquero': 'In a step of its own: #.',
    'check.unique': 'Checked: no two rows agree in #.', 'check.between': 'Checked: values and limits are # .', 'check.complete': 'Checked: none is lacking of #.', 'check.notNull': 'Checked: no gap in #.', 'check.addsUp': 'Checked: the parts of “#” add up to no more than the whole.', 'check.audited': 'Checked: what the audit of the ledger says of these figures is told.',
  },
  es: {
    'load.figures': 'Se leen del registro las cifras de «#».', 'load.population': 'Se leen del registro las poblaciones de #.', 'load.events': 'Se leen del registro hechos fechados: #.', 'load.csv': 'Se leen las filas de #.',
    'clean.keep': 'Se conservan solo las filas que son: #.', 'clean.choose': 'Entre cifras rivales se elige una, con estas reglas y en este orden: #.', 'clean.recode': 'Se recodifica «#».', 'clean.rename': 'Se cambia el nombre de columnas: #.', 'clean.correct': 'Se corrigen errores declarados en «#».',
    'derive.year': 'Se toma el año de «#».', 'derive.column': 'Se calcula fila por fila la columna «#».', 'derive.rate': 'Se calcula la tasa «#».', 'derive.share': 'Se calcula el porcentaje «#».', 'derive.change': 'Se calcula el cambio «#» de uno al siguiente.',
    'derive.total': 'Se suman las filas por: #.', 'derive.join': 'Se une la tabla «#», fila por fila.', 'derive.remainder': 'Lo que queda del total de «#» recibe su propia fila.', 'derive.fold': 'Se apilan columnas: #.', 'derive.unfold': 'Se reparten filas en columnas: #.', 'derive.arquero': 'En un paso propio: #.',
    'check.unique': 'Comprobado: no hay dos filas iguales en #.', 'check.between': 'Comprobado: valores y límites son # .', 'check.complete': 'Comprobado: no falta ninguno de #.', 'check.notNull': 'Comprobado: sin vacíos en #.', 'check.addsUp': 'Comprobado: las partes de «#» no suman más que el total.', 'check.audited': 'Comprobado: se dice lo que la auditoría del registro halla sobre estas cifras.',
  },
};
