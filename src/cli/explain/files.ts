import type { Entries } from './entry.ts';

/** Codes of files and of how they are laid out. */
export const FILES: Entries = {
  NO_FILE: {
    example: 'data/beds.cvs',
    en: ['The file or folder is not there, or cannot be read.', 'Check the name and the folder.'],
    es: ['El archivo o la carpeta no existe o no puede leerse.', 'Revise el nombre y la carpeta.'],
  },
  FILE_CHANGED: {
    example: 'a CSV saved while the run read it',
    en: ['The file was replaced while the run went on, so what was read is not what stands there now.', 'Run again.'],
    es: ['El archivo fue sustituido durante la ejecución: lo leído no es lo que está ahora.', 'Ejecute de nuevo.'],
  },
  BAD_LOCK: {
    example: '<<<<<<< HEAD in cifras.lock.json',
    en: ['The lock file cannot be read, as after a merge with a conflict left in.', 'Take one version of it, then look at the numbers with cifras diff.'],
    es: ['El archivo de bloqueo no puede leerse, como tras una fusión con un conflicto sin resolver.', 'Tome una versión y revise los números con cifras diff.'],
  },
  BAD_WORKBOOK: {
    example: 'a workbook with a password',
    en: ['The file is no workbook that can be read.', 'Open it in a spreadsheet, take off a password, and save it anew.'],
    es: ['El archivo no es un libro de cálculo que pueda leerse.', 'Ábralo en una hoja de cálculo, quite la contraseña y guárdelo de nuevo.'],
  },
  NO_SUCH_SHEET: {
    example: "{ sheet: 'Dato' } where there is Datos",
    en: ['The workbook has no sheet of this name.', 'Take one of those that the message lists.'],
    es: ['El libro no tiene ninguna hoja con ese nombre.', 'Tome una de las que enumera el mensaje.'],
  },
  OTHER_SHEETS: {
    example: 'a workbook with the sheets Datos and Notas',
    en: ['The first sheet of the workbook is read, and there are others.', 'Name the one that is meant: { sheet: \'Datos\' }.'],
    es: ['Se lee la primera hoja del libro y hay otras.', 'Nombre la que corresponde: { sheet: \'Datos\' }.'],
  },
  HIDDEN_CELLS: {
    example: 'rows that a filter hides',
    en: ['Rows or columns are hidden in the sheet, as a filter hides them; they are read as the others are.', 'Look why they are hidden; if they are not meant, take them out in a step that says so.'],
    es: ['Hay filas o columnas ocultas en la hoja, como las oculta un filtro; se leen como las demás.', 'Mire por qué están ocultas; si no corresponden, quítelas en un paso que lo diga.'],
  },
  ERROR_CELL: {
    example: '#DIV/0!',
    en: ['A cell of a workbook holds an error, or a formula that was never calculated.', 'Calculate and save the workbook anew, or accept the code.'],
    es: ['Una celda del libro contiene un error o una fórmula sin calcular.', 'Calcule y guarde de nuevo el libro, o acepte el código.'],
  },
  NOT_TEXT: {
    example: 'a photo called beds.csv',
    en: ['The file is not text in the encoding that it should have.', 'Save it as "CSV UTF-8".'],
    es: ['El archivo no es texto en la codificación esperada.', 'Guárdelo como «CSV UTF-8».'],
  },
  BAD_ENCODING: {
    example: "{ encoding: 'latin' }",
    en: ['The encoding named is not known.', 'Write a label of the WHATWG Encoding Standard, such as utf-8 or windows-1252.'],
    es: ['La codificación indicada no se conoce.', 'Escriba una etiqueta del estándar WHATWG, como utf-8 o windows-1252.'],
  },
  DOUBTFUL_ENCODING: {
    example: 'A–o for Año',
    en: ['The file was read by the rule for its bytes, and the words look unusual.', 'Name the encoding, or save the file as UTF-8.'],
    es: ['El archivo se leyó según la regla de sus bytes y las palabras parecen raras.', 'Indique la codificación o guárdelo como UTF-8.'],
  },
  ENCODED_TWICE: {
    example: 'AÃ±o',
    en: ['Letters look as if they had been encoded twice.', 'Get the file as it was before; the text is left as it stands.'],
    es: ['Las letras parecen codificadas dos veces.', 'Consiga el archivo original; el texto se deja como está.'],
  },
  LOST_CHARACTER: {
    example: 'A�o',
    en: ['A character was lost before the file came here.', 'Look the word up in the original, and mend it.'],
    es: ['Un carácter se perdió antes de que llegara el archivo.', 'Busque la palabra en el original y corríjala.'],
  },
  MIXED_LINE_ENDS: {
    example: '\\r\\n and \\n in one file',
    en: ['Lines of the file end in different ways.', 'Save the file with one kind of line end.'],
    es: ['Las líneas del archivo terminan de distintas maneras.', 'Guárdelo con un solo tipo de fin de línea.'],
  },
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
  UNSPLIT_LINES: {
    example: '"2023,""Santa Ana, centro"",12"',
    en: ['A spreadsheet opened a file of commas where semicolons part cells, and saved every line as one cell; what a line was before cannot be told.', 'Take the file as it was before, and open it by Data › From Text/CSV with the comma as delimiter.'],
    es: ['Una hoja de cálculo abrió un archivo de comas donde las celdas se separan con punto y coma y guardó cada línea como una celda; no se puede saber qué era una línea antes.', 'Tome el archivo como estaba y ábralo con Datos › De texto/CSV, con la coma como delimitador.'],
  },
  REJOINED_LINES: {
    example: '"2023,""Santa Ana, centro"",12"',
    en: ['A spreadsheet opened a file of commas where semicolons part cells and saved whole lines as cells; they are put together again.', 'Save the file with its commas when it is next edited.'],
    es: ['Una hoja de cálculo abrió un archivo de comas donde las celdas se separan con punto y coma y guardó líneas enteras como celdas; se han vuelto a juntar.', 'Guarde el archivo con sus comas cuando lo edite de nuevo.'],
  },
  UNSEEN_SIGN: {
    example: 'a U+200B behind "Ana"',
    en: ['A sign without a width stands in a text, as it comes with words copied from a page; the text is not what it looks like.', 'Take it out of the file: no list and no join finds the text.'],
    es: ['Hay en un texto un signo sin ancho, como los que vienen con palabras copiadas de una página; el texto no es lo que parece.', 'Quítelo del archivo: ninguna lista ni unión encuentra el texto.'],
  },
  ACCENT_APART: {
    example: 'a, then U+0301, for á',
    en: ['An accent stands behind its letter as a sign of its own, as some Macs write it; the text is not what it looks like.', 'Save the file with whole letters (Unicode NFC).'],
    es: ['Una tilde está detrás de su letra como signo aparte, como escriben algunos Mac; el texto no es lo que parece.', 'Guarde el archivo con letras enteras (Unicode NFC).'],
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
  PADDED_CELLS: {
    example: 'year, deaths / 2023, 154',
    en: ['A blank stands behind every delimiter and belongs to the cell.', 'Declared columns are read without it; take it out where texts are compared.'],
    es: ['Hay un espacio detrás de cada delimitador y forma parte de la celda.', 'Las columnas declaradas se leen sin él; quítelo donde se comparen textos.'],
  },
  OTHER_QUOTES: {
    example: "2023,'violent'",
    en: ['Cells of a column stand between marks that CSV does not quote with; they are read as signs of the cell.', 'Write " if they are meant as quotation marks.'],
    es: ['Las celdas de una columna están entre marcas con las que CSV no entrecomilla; se leen como signos de la celda.', 'Escriba " si son comillas.'],
  },
  TEXT_MARK: {
    example: "'00123",
    en: ['Cells of a column begin with an apostrophe, by which spreadsheets tell a text from a number; it is read as a sign of theirs.', 'Take it out of the file.'],
    es: ['Las celdas de una columna empiezan con un apóstrofo, con el que las hojas de cálculo distinguen un texto de un número; se lee como parte de ellas.', 'Quítelo del archivo.'],
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
  DOUBTFUL_DELIMITER: {
    example: 'a;b,c',
    en: ['Two delimiters would both make a table.', "Say which: { delimiter: ';' }."],
    es: ['Dos separadores darían una tabla.', "Diga cuál: { delimiter: ';' }."],
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
  MERGED_CELLS: {
    example: 'a title across three columns of a spreadsheet',
    en: ['Merged cells hold one value for several rows or columns.', 'Unmerge them in the spreadsheet, and fill each.'],
    es: ['Las celdas combinadas contienen un valor para varias filas o columnas.', 'Sepárelas en la hoja de cálculo y complete cada una.'],
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
  UNKNOWN_COLUMN: {
    example: 'coments',
    en: ['The file has a column that is not declared.', "Declare it, or write { others: 'drop' }."],
    es: ['El archivo tiene una columna no declarada.', "Declárela, o escriba { others: 'drop' }."],
  },
  TOO_BIG: {
    example: 'a cell of two megabytes',
    en: ['The file, a row or a cell is over a limit that keeps a run from hanging.', 'Split the file, or raise the limit that is named.'],
    es: ['El archivo, una fila o una celda supera un límite que evita que la ejecución se cuelgue.', 'Divida el archivo, o suba el límite indicado.'],
  },
  MORE_FAULTS: {
    example: 'a column of a million bad cells',
    en: ['More faults were found than are told one by one.', 'Mend these first: often one cause is behind them all.'],
    es: ['Se hallaron más fallos de los que se dicen uno a uno.', 'Corrija estos primero: a menudo hay una sola causa.'],
  },
  NO_PACKAGE: {
    example: 'resvg installed for another machine',
    en: ['A library cannot be loaded.', 'Install it on the machine that it is to run on: npm install.'],
    es: ['Una biblioteca no puede cargarse.', 'Instálela en la máquina donde va a funcionar: npm install.'],
  },
  REWRITTEN_DATES: {
    example: '4/3/2024 for 2024-04-03 in a whole file',
    en: ['A spreadsheet rewrote the dates of the whole file; they were read back as ISO dates.', 'Nothing need be done; or import the columns as text.'],
    es: ['Una hoja de cálculo reescribió las fechas de todo el archivo; se leyeron de nuevo como fechas ISO.', 'No hace falta nada; o importe las columnas como texto.'],
  },
  REWRITTEN_NUMBERS: {
    example: '31,8 for 31.8 in a whole file',
    en: ['A spreadsheet rewrote the numbers of the whole file; they were read back.', 'Nothing need be done; or import the columns as text.'],
    es: ['Una hoja de cálculo reescribió los números de todo el archivo; se leyeron de nuevo.', 'No hace falta nada; o importe las columnas como texto.'],
  },
};
