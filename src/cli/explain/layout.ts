import type { Entries } from './entry.ts';

/** Codes of how a table is laid out in its file: headers, delimiters, quotation marks, rows. */
export const LAYOUT: Entries = {
  BAD_HEADER: {
    example: 'year,,deaths',
    en: ['A column has no name, two have the same, or there is no header.', 'Give the file a header row that names each column once.'],
    es: ['Una columna no tiene nombre, dos tienen el mismo o falta el encabezado.', 'Dé al archivo una fila de encabezado con un nombre por columna.'],
  },
  NO_HEADER: {
    example: '2022,495 / 2023,154',
    en: ['The first line looks like a row and is taken for the header.', 'Put a line of names above it.'],
    es: ['La primera línea parece una fila y se toma como encabezado.', 'Ponga encima una línea de nombres.'],
  },
  DOUBLE_HEADER: {
    example: 'Homicides,,Arrests / 2022,2023,2022',
    en: ['Two lines above the rows look like a header.', 'Say whether they belong together: { headers: 2 }, or which lines to read.'],
    es: ['Dos líneas sobre las filas parecen encabezado.', 'Diga si van juntas: { headers: 2 }, o qué líneas leer.'],
  },
  SECOND_HEADER: {
    example: 'year,deaths / (calendar),(number)',
    en: ['A line of text stands where the rows below hold numbers, and is kept as a row.', 'If it belongs to the header, write { headers: 2 }.'],
    es: ['Hay una línea de texto donde las filas tienen números y se conserva como fila.', 'Si pertenece al encabezado, escriba { headers: 2 }.'],
  },
  REPEATED_HEADER: {
    example: 'year,deaths once more on line 60',
    en: ['The header stands again among the rows, and is set aside.', 'Look whether a second table begins there.'],
    es: ['El encabezado se repite entre las filas y se aparta.', 'Mire si allí empieza otra tabla.'],
  },
  RENAMED_COLUMN: {
    example: 'n,n',
    en: ['A column without a name of its own was given one.', 'Name it in the file, or go by this name.'],
    es: ['Una columna sin nombre propio recibió uno.', 'Póngale nombre en el archivo, o use este.'],
  },
  UNKNOWN_COLUMN: {
    example: 'coments',
    en: ['The file has a column that is not declared.', "Declare it, or write { others: 'drop' }."],
    es: ['El archivo tiene una columna no declarada.', "Declárela, o escriba { others: 'drop' }."],
  },
  DOUBTFUL_DELIMITER: {
    example: 'a;b,c',
    en: ['Two delimiters would both make a table.', "Say which: { delimiter: ';' }."],
    es: ['Dos separadores darían una tabla.', "Diga cuál: { delimiter: ';' }."],
  },
  UNSPLIT_LINES: {
    example: '"2023,""Santa Ana, centro"",12"',
    en: ['A spreadsheet opened a file of commas where semicolons part cells, and saved every line as one cell; what a line was before cannot be told.', 'Take the file as it was before, and open it by Data › From Text/CSV with the comma as delimiter.'],
    es: ['Una hoja de cálculo abrió un archivo de comas donde las celdas se separan con punto y coma y guardó cada línea como una celda; no se puede saber qué era una línea antes.', 'Tome el archivo como estaba y ábralo con Datos › De texto/CSV, con la coma como delimitador.'],
  },
  PREAMBLE: {
    example: 'Ministry of Security, report of 2023',
    en: ['Lines stand above the header, and are set aside.', 'Look whether they say of what the table is.'],
    es: ['Hay líneas sobre el encabezado y se apartan.', 'Mire si dicen de qué es la tabla.'],
  },
  UNITS_ROW: {
    example: '(thousands),(%)',
    en: ['A line under the header holds units, and is set aside.', 'Give the columns these units.'],
    es: ['Una línea bajo el encabezado contiene unidades y se aparta.', 'Dé esas unidades a las columnas.'],
  },
  TWO_TABLES: {
    example: 'a second header on line 40',
    en: ['Two tables stand in one file, one under the other.', 'Read one of them: { lines: [1, 38] }.'],
    es: ['Hay dos tablas en un archivo, una debajo de otra.', 'Lea una de ellas: { lines: [1, 38] }.'],
  },
  FOOTER: {
    example: '"Fuente: PNC",2024 below the rows',
    en: ['Notes stand below the table and are set aside; an engine that reads the file by itself would take them for rows, and refuses it.', 'Look whether they say of what the table is; for load.duckdb, take them out of the file or read it with load.csv.'],
    es: ['Hay notas bajo la tabla y se apartan; un motor que lee el archivo por sí mismo las tomaría por filas, y lo rechaza.', 'Mire si dicen de qué es la tabla; para load.duckdb, quítelas del archivo o léalo con load.csv.'],
  },
  CUT_OFF: {
    example: 'a CSV whose last row stands on line 65,536',
    en: ['The last row stands on the last line that a spreadsheet has; what did not fit may have been left out when it was saved.', 'Ask whoever sent it how many rows there are, and for a file that no spreadsheet has saved.'],
    es: ['La última fila está en la última línea que tiene una hoja de cálculo; lo que no cabía pudo perderse al guardarla.', 'Pregunte a quien la envió cuántas filas hay, y pida un archivo que no haya guardado una hoja de cálculo.'],
  },
  NO_ROWS: {
    example: 'town,deaths and nothing below',
    en: ['The file has a header and no row.', 'Look whether it is whole.'],
    es: ['El archivo tiene encabezado y ninguna fila.', 'Mire si está completo.'],
  },
  BLANK_ROWS: {
    example: 'three empty lines among the rows',
    en: ['Lines without anything in them stand among the rows, and are set aside.', 'Look whether something is missing there.'],
    es: ['Hay líneas vacías entre las filas y se apartan.', 'Mire si falta algo allí.'],
  },
  RAGGED_ROW: {
    example: '2023,1,154 under year,deaths',
    en: ['A row has more or fewer cells than the header; it is set aside.', 'Add the missing cells, or put a cell with a comma in it between quotation marks.'],
    es: ['Una fila tiene más o menos celdas que el encabezado; se aparta.', 'Añada las celdas que faltan, o ponga entre comillas la celda que contiene una coma.'],
  },
  ROW_MISPLACED: {
    example: 'a cell too many here, one too few there',
    en: ['A row may have its cells in the wrong columns.', 'Compare it with the original.'],
    es: ['Una fila puede tener sus celdas en columnas equivocadas.', 'Compárela con el original.'],
  },
  TRAILING_CELLS: {
    example: '2023,154,,,',
    en: ['Rows end in empty cells that no column has.', 'Nothing need be done; or take the commas out.'],
    es: ['Las filas terminan en celdas vacías sin columna.', 'No hace falta nada; o quite las comas.'],
  },
  PADDED_CELLS: {
    example: 'year, deaths / 2023, 154',
    en: ['A blank stands behind every delimiter and belongs to the cell.', 'Declared columns are read without it; take it out where texts are compared.'],
    es: ['Hay un espacio detrás de cada delimitador y forma parte de la celda.', 'Las columnas declaradas se leen sin él; quítelo donde se comparen textos.'],
  },
  BAD_QUOTE: {
    example: '"La Unión, centro',
    en: ['A quotation mark opens a cell and none closes it, or stands inside one.', 'Double a mark inside a quoted cell, and close every cell that one opens.'],
    es: ['Unas comillas abren una celda y ninguna la cierra, o están dentro de una.', 'Duplique las comillas dentro de una celda entrecomillada y cierre cada celda que abran.'],
  },
  STRAY_QUOTE: {
    example: 'the "mara',
    en: ['A quotation mark stands where none opens or closes a cell.', 'Double it inside a quoted cell, or take it out.'],
    es: ['Hay comillas que no abren ni cierran una celda.', 'Duplíquelas dentro de una celda entrecomillada, o quítelas.'],
  },
  OTHER_QUOTES: {
    example: "2023,'violent'",
    en: ['Cells of a column stand between marks that CSV does not quote with; they are read as signs of the cell.', 'Write " if they are meant as quotation marks.'],
    es: ['Las celdas de una columna están entre marcas con las que CSV no entrecomilla; se leen como signos de la celda.', 'Escriba " si son comillas.'],
  },
  INNER_MARK: {
    example: 'a U+FEFF before "year" on line 41',
    en: ['A byte order mark stands in the middle of the text: one file was put behind another.', 'Look whether the header comes again there, and take the mark out.'],
    es: ['Hay una marca de orden de bytes en medio del texto: un archivo se puso detrás de otro.', 'Mire si el encabezado se repite ahí y quite la marca.'],
  },
  INNER_NOTE: {
    example: 'Nota: cifras provisionales,,',
    en: ['A line between the rows looks like a note and is kept as a row.', 'Take it out of the file if it is none.'],
    es: ['Una línea entre las filas parece una nota y se conserva como fila.', 'Quítela del archivo si no es un dato.'],
  },
};
