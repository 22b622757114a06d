import type { Sentences } from '../sentences.ts';

/** What is told of workbooks, and of files that change while they are read. */
export const WORKBOOKS: Sentences = {
  BAD_WORKBOOK: {
    'the sheet "{a}" cannot be read: its file is damaged': 'no se puede leer la hoja "{a}": su archivo está dañado',
  },
  SHOWN_OTHERWISE: {
    '{a} stands in {b} and is not shown, and is read': '{a} está en {b} sin que se vea, y se lee',
    '{a} stands in {b} and is not shown, and is read, and so in {n} more of the column': '{a} está en {b} sin que se vea, y se lee; lo mismo en {n} más de la columna',
    '{a} is shown as "{b}" and read as {c}, and so in {n} more of the column: the rest is its format': '{a} se ve como "{b}" y se lee como {c}, lo mismo en {n} más de la columna: lo demás es su formato',
    '{a} is shown as "{b}" and read as {c}: the rest is its format': '{a} se ve como "{b}" y se lee como {c}: lo demás es su formato',
    'look what is meant, and write it into cells of its own': 'vea qué se quiere decir y escríbalo en celdas propias',
  },
  TOTAL_ROW: {
    '{!a} adds up other rows and is kept as a row: {b}': '{!a} suma otras filas y se conserva como fila: {b}',
    '{!a} add up other rows and are kept as rows: {b}': '{!a} suman otras filas y se conservan como filas: {b}',
    'line {l}': 'la línea {l}', 'lines {l}': 'las líneas {l}',
  },
  FILE_CHANGED: {
    'the file was changed while it was read': 'el archivo cambió mientras se leía',
    'run again when it is written': 'ejecute otra vez cuando esté escrito',
  },
};
