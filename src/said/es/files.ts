import type { Sentences } from '../sentences.ts';

/** Files that cannot be read, or not as they stand, and how their text is written. */
export const FILES: Sentences = {
  BAD_QUOTE: {
    'also, read on from line {n}, {!!a}': 'además, leyendo desde la línea {n}, {!!a}',
    'a quotation mark stands inside a cell': 'hay comillas dentro de una celda',
    'a quoted cell goes on behind its closing quotation mark': 'una celda entre comillas continúa detrás de las comillas de cierre',
    'a quotation mark opens a cell, and none closes it': 'unas comillas abren una celda y ninguna la cierra',
    'a quotation mark stands inside a cell: {a}': 'hay comillas dentro de una celda: {a}',
    'a quoted cell goes on behind its closing quotation mark: {a}': 'una celda entre comillas continúa detrás de las comillas de cierre: {a}',
    'a quotation mark opens a cell, and none closes it: {a}': 'unas comillas abren una celda y ninguna la cierra: {a}',
  },
  BAD_WORKBOOK: {
    'this is a zip archive of other files, no workbook: {a}': 'esto es un archivo zip con otros archivos, no un libro de cálculo: {a}',
    'unpack it, and read what is in it': 'descomprímalo y lea lo que contiene',
    'this is no workbook that can be read: it cannot be read': 'este libro de cálculo no puede leerse',
    'this is no workbook that can be read: {a}': 'este libro de cálculo no puede leerse: {a}',
    'open it in a spreadsheet, take off a password, and save it anew': 'ábralo en una hoja de cálculo, quítele la contraseña si tiene, y guárdelo de nuevo',
    'the archive is broken': 'el archivo está dañado',
    'open it in a spreadsheet and save it anew': 'ábralo en una hoja de cálculo y guárdelo de nuevo',
  },
  ERROR_CELL: {
    'calculate and save the workbook anew, or leave the cell empty': 'calcule y guarde el libro de nuevo, o deje la celda vacía',
  },
  FILE_CHANGED: {
    'the file was changed while the run read it': 'el archivo cambió mientras se leía',
    'the file was changed while it was read': 'el archivo cambió mientras se leía',
    'run again when it is written': 'ejecute otra vez cuando esté escrito',
    'the source changed while it was read': 'la fuente cambió mientras se leía',
    'run again when nobody writes to it': 'ejecute otra vez cuando nadie esté escribiendo en ella',
  },
  FILE_EXISTS: {
    'there is such a file already': 'ese archivo ya existe',
    'there is such a file already, and it is no JSON object': 'ese archivo ya existe, y no es un objeto JSON',
    'mend it, or name a new folder: cifras init newsroom': 'corríjalo, o nombre una carpeta nueva: cifras init redaccion',
    'the file says "type": {a}, and pipelines are ES modules': 'el archivo dice "type": {a}, y los pipelines son módulos ES',
    'npm pkg set type=module, and again; or name a new folder: cifras init newsroom': 'npm pkg set type=module, y otra vez; o nombre una carpeta nueva: cifras init redaccion',
    'name a new folder: cifras init newsroom': 'nombre una carpeta nueva: cifras init redaccion',
  },
  HIDDEN_CELLS: {
    '{!a} hidden in the sheet, and read as the others': '{!a} de la hoja: oculto, y se lee como lo demás',
    'look why; if they are not meant, take them out in a step that says so': 'averigüe por qué; si no deben contar, exclúyalas en un paso que lo diga',
  },
  MERGED_CELLS: {
    'the cells {a} are merged: the first holds what there is, and the others are read as empty': 'las celdas {a} están combinadas: la primera tiene el contenido, y las demás se leen vacías',
    'unmerge them and fill in what is meant, or accept the gaps': 'sepárelas y complete lo que corresponda, o acepte los vacíos',
  },
  MIXED_LINE_ENDS: {
    '{n} carriage return stands without a line feed; each ends a line outside quotation marks': '{n} retorno de carro está sin salto de línea; fuera de comillas termina una línea',
    '{n} carriage returns stand without a line feed; each ends a line outside quotation marks': '{n} retornos de carro están sin salto de línea; fuera de comillas cada uno termina una línea',
    'lines of this file end in two ways, and this is the first that ends otherwise': 'las líneas de este archivo terminan de dos maneras, y esta es la primera que termina de otra',
    'save the file with one kind of line end': 'guarde el archivo con un solo tipo de fin de línea',
    'save it with one kind of line ends': 'guárdelo con un solo tipo de fin de línea',
  },
  NOT_READABLE: {
    'the file may not be read by this user ({a})': 'este usuario no tiene permiso para leer el archivo ({a})',
    'give yourself the right to read it, or ask whoever owns it': 'dese permiso de lectura, o pídalo a quien sea su dueño',
  },
  NO_FILE: {
    'this is a folder, not a file': 'esto es una carpeta, no un archivo',
    'cannot read the file: {a}': 'no se puede leer el archivo: {a}',
    'there is no such spec': 'no existe esa especificación',
    'there is no such archive folder': 'no existe esa carpeta de archivo',
    'there is no such pipeline file': 'no existe ese archivo de pipeline',
    'nothing is piped in': 'no llega nada por la entrada estándar',
    'name a file, or pipe one in: cat figures.csv | cifras peek -': 'nombre un archivo, o páselo por la entrada: cat figures.csv | cifras peek -',
    'this is a folder, not a pipeline file': 'esto es una carpeta, no un archivo de pipeline',
    'name its files: {a}': 'nombre sus archivos: {a}',
    'there is no folder pipelines/ with files in it': 'no hay una carpeta pipelines/ con archivos',
    'name the files to run': 'nombre los archivos que se ejecutan',
  },
  NO_SUCH_SHEET: {
    'no sheet "{a}"': 'no hay hoja "{a}"',
  },
  OTHER_QUOTES: {
    'cells of a column stand between {a} and {b}, which are read as signs of theirs': 'las celdas de una columna están entre {a} y {b}, que se leen como signos suyos',
    'write " if they are meant as quotation marks': 'escriba " si se quieren como comillas',
  },
  OTHER_SHEETS: {
    'the first of {n} sheets is read, "{a}"; there are also: {b}': 'se lee la primera de {n} hojas, "{a}"; hay también: {b}',
    'the first that is not hidden of {n} sheets is read, "{a}"; there are also: {b}': 'se lee la primera no oculta de {n} hojas, "{a}"; hay también: {b}',
    'name the one that is meant: { sheet: {a} } or { sheet: {b} }, and for a command --sheet': 'nombre la que quiere: { sheet: {a} } o { sheet: {b} }, y en un comando --sheet',
  },
  PADDED_CELLS: {
    'a blank stands behind every delimiter, and belongs to the cell': 'hay un espacio detrás de cada separador, y pertenece a la celda',
    'declared columns are read without it; take it out if texts are compared': 'las columnas declaradas se leen sin él; quítelo si se comparan textos',
  },
  REJOINED_LINES: {
    'a spreadsheet opened the file where semicolons part cells, and saved whole lines as cells; they are put together again, of which {n} of {nn} were in quotation marks or parted at a semicolon': 'una hoja de cálculo abrió el archivo donde el punto y coma separa celdas, y guardó líneas enteras como celdas; se recomponen, de las cuales {n} de {nn} estaban entre comillas o partidas en un punto y coma',
    'save the file with its commas when it is next edited; a semicolon at the end of a line would be lost, and so would an odd quotation mark right behind one': 'guarde el archivo con sus comas cuando vuelva a editarlo; se perdería un punto y coma al final de una línea, y también unas comillas sueltas justo detrás de uno',
  },
  STRAY_QUOTE: {
    '{n} more quotation marks stand in cells as signs of theirs': 'otras {n} comillas están en celdas como signos suyos',
  },
  TOO_BIG: {
    'the line has {n} bytes, and DuckDB takes {nn}: {a}': 'la línea tiene {n} bytes, y DuckDB admite {nn}: {a}',
    'look whether it is one row; shorten it, or split the file': 'mire si es una sola fila; acórtela, o divida el archivo',
    '{a}, and the limit is {b}': '{a}, y el límite es {b}',
    'split the file, or raise the limit: { limits: { {a}: {b} } }': 'divida el archivo, o suba el límite: { limits: { {a}: {b} } }',
  },
  UNSPLIT_LINES: {
    'a spreadsheet took whole lines for cells and saved them so, and what this one was cannot be told: {a}': 'una hoja de cálculo tomó líneas enteras por celdas y las guardó así, y no se puede saber cómo era esta: {a}',
    'take the file as it was before, and open it by Data › From Text/CSV with the comma as delimiter': 'tome el archivo como estaba antes, y ábralo con Datos › Desde texto/CSV con la coma como separador',
  },
};
