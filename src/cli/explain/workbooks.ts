import type { Entries } from './entry.ts';

/** Codes of spreadsheets, and of what they do to a file. */
export const WORKBOOKS: Entries = {
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
  SHOWN_OTHERWISE: {
    example: '5, which the sheet shows as <5',
    en: ['A sheet shows numbers with something beside them that stands in their format and not in their cells, or does not show them; the numbers are read.', 'Look what is meant, and write it into cells of its own.'],
    es: ['La hoja muestra números con algo al lado que está en su formato y no en sus celdas, o no los muestra; se leen los números.', 'Mire qué se quiere decir y escríbalo en celdas propias.'],
  },
  ERROR_CELL: {
    example: '#DIV/0!',
    en: ['A cell of a workbook holds an error, or a formula that was never calculated.', 'Calculate and save the workbook anew, or accept the code.'],
    es: ['Una celda del libro contiene un error o una fórmula sin calcular.', 'Calcule y guarde de nuevo el libro, o acepte el código.'],
  },
  MERGED_CELLS: {
    example: 'a title across three columns of a spreadsheet',
    en: ['Merged cells hold one value for several rows or columns.', 'Unmerge them in the spreadsheet, and fill each.'],
    es: ['Las celdas combinadas contienen un valor para varias filas o columnas.', 'Sepárelas en la hoja de cálculo y complete cada una.'],
  },
  TEXT_MARK: {
    example: "'00123",
    en: ['Cells of a column begin with an apostrophe, by which spreadsheets tell a text from a number; it is read as a sign of theirs.', 'Take it out of the file.'],
    es: ['Las celdas de una columna empiezan con un apóstrofo, con el que las hojas de cálculo distinguen un texto de un número; se lee como parte de ellas.', 'Quítelo del archivo.'],
  },
  REJOINED_LINES: {
    example: '"2023,""Santa Ana, centro"",12"',
    en: ['A spreadsheet opened a file of commas where semicolons part cells and saved whole lines as cells; they are put together again.', 'Save the file with its commas when it is next edited.'],
    es: ['Una hoja de cálculo abrió un archivo de comas donde las celdas se separan con punto y coma y guardó líneas enteras como celdas; se han vuelto a juntar.', 'Guarde el archivo con sus comas cuando lo edite de nuevo.'],
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
  READ_BACK: {
    example: "31-ago or 31,8 in a figure's value, whose phrase says 31.8 per cent",
    en: ['A spreadsheet rewrote a decimal, as a day or with a comma; it was read back because the phrase of the same row prints that number, and no other that it may have been.', 'Write the number again, and import the file with its columns as text.'],
    es: ['Una hoja de cálculo reescribió un decimal, como día o con coma; se leyó de nuevo porque la frase de la misma fila trae ese número y ningún otro que pudo ser.', 'Escriba de nuevo el número e importe el archivo con sus columnas como texto.'],
  },
  CHANGED_NUMBER: {
    example: 'value: 318, phrase: "31.8 percent"',
    en: ['The phrase prints a decimal, and the value is the whole number that a spreadsheet makes of it: without its point, or as the number of a day.', 'Write the number that the source says.'],
    es: ['La frase trae un decimal y el valor es el entero que una hoja de cálculo hace de él: sin el punto, o como número de un día.', 'Escriba el número que dice la fuente.'],
  },
};
