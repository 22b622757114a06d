import type { Sentences } from '../sentences.ts';

/** Files that cannot be read, or not as they stand, and how their text is written. */
export const FILES: Sentences = {
  ACCENT_APART: {
    'an accent stands behind its letter as a sign of its own: "{a}"': 'una tilde está detrás de su letra como signo aparte: "{a}"',
    'save the file with whole letters (Unicode NFC): texts that look the same are not': 'guarde el archivo con letras completas (Unicode NFC): textos que parecen iguales no lo son',
  },
  BAD_ENCODING: {
    '"{a}" is no encoding that is known here': '"{a}" no es una codificación conocida aquí',
    'write utf-8, utf-16le, windows-1252, iso-8859-15, macintosh or another label of the WHATWG Encoding Standard': 'escriba utf-8, utf-16le, windows-1252, iso-8859-15, macintosh u otra etiqueta del WHATWG Encoding Standard',
  },
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
  DOUBTFUL_ENCODING: {
    'read as windows-1252, which gives unusual words: {a}': 'se leyó como windows-1252, lo que da palabras poco usuales: {a}',
    "name the encoding: { encoding: 'macintosh' } or { encoding: 'windows-1252' }, or save the file as UTF-8": "nombre la codificación: { encoding: 'macintosh' } o { encoding: 'windows-1252' }, o guarde el archivo como UTF-8",
    'read as windows-1252, and its lines end as Macs end them': 'se leyó como windows-1252, y sus líneas terminan como en una Mac',
    "name the encoding: { encoding: 'macintosh' } or { encoding: 'windows-1252' }": "nombre la codificación: { encoding: 'macintosh' } o { encoding: 'windows-1252' }",
    'read as windows-1252, which gives a no-break space: "{a}", from DOS "{b}"': 'se leyó como windows-1252, lo que da un espacio duro: "{a}", en DOS "{b}"',
    "save the file as UTF-8, or name the encoding if it is none of DOS: { encoding: 'windows-1252' }": "guarde el archivo como UTF-8, o nombre la codificación si no es de DOS: { encoding: 'windows-1252' }",
  },
  ENCODED_TWICE: {
    'letters look as if they had been encoded twice: {a}': 'parece que unas letras se codificaron dos veces: {a}',
    'get the file as it was before; the text is left as it stands': 'consiga el archivo como estaba antes; el texto se deja como está',
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
  INNER_MARK: {
    'a byte order mark stands in the text: two files may have been joined here': 'hay una marca de orden de bytes dentro del texto: quizá se unieron aquí dos archivos',
    'look whether the header comes again, and take the mark out': 'mire si el encabezado se repite, y quite la marca',
  },
  LOST_CHARACTER: {
    'a character was lost here (U+FFFD): {a}': 'aquí se perdió un carácter (U+FFFD): {a}',
  },
  MANGLED_WORDS: {
    'letters look as if another program had written them otherwise, or lost them: {a}': 'parece que otro programa escribió de otra manera unas letras, o las perdió: {a}',
    'get the file as it was before; the text is left as it stands': 'consiga el archivo como estaba antes; el texto se deja como está',
  },
  MERGED_CELLS: {
    'the cells {a} are merged: the first holds what there is, and the others are read as empty': 'las celdas {a} están combinadas: la primera tiene el contenido, y las demás se leen vacías',
    'unmerge them and fill in what is meant, or accept the gaps': 'sepárelas y complete lo que corresponda, o acepte los vacíos',
  },
  MIXED_LETTERS: {
    'a letter of another script stands in a word of Latin ones: "{a}" is not "{b}" (Greek U+{c} for "{d}")': 'en una palabra de letras latinas hay una de otro alfabeto: "{a}" no es "{b}" (griego U+{c} en lugar de "{d}")',
    'a letter of another script stands in a word of Latin ones: "{a}" is not "{b}" (Greek U+{c} for "{d}"), and {n} more': 'en una palabra de letras latinas hay una de otro alfabeto: "{a}" no es "{b}" (griego U+{c} en lugar de "{d}"), y {n} más',
    'a letter of another script stands in a word of Latin ones: "{a}" is not "{b}" (Cyrillic U+{c} for "{d}")': 'en una palabra de letras latinas hay una de otro alfabeto: "{a}" no es "{b}" (cirílico U+{c} en lugar de "{d}")',
    'a letter of another script stands in a word of Latin ones: "{a}" is not "{b}" (Cyrillic U+{c} for "{d}"), and {n} more': 'en una palabra de letras latinas hay una de otro alfabeto: "{a}" no es "{b}" (cirílico U+{c} en lugar de "{d}"), y {n} más',
    'write "{a}": texts that look the same are not': 'escriba "{a}": textos que parecen iguales no lo son',
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
  NOT_TEXT: {
    'this is {!a}, not a CSV file': 'esto es {!a}, no un archivo CSV',
    'an Excel workbook': 'un libro de Excel', 'a PDF': 'un PDF', 'a zip archive': 'un archivo zip', 'a web page': 'una página web',
    'the file is UTF-8 in one place and windows-1252 in another: {a}': 'el archivo está en UTF-8 en una parte y en windows-1252 en otra: {a}',
    'look whether it tells of an error; a table in it can be saved as CSV from a spreadsheet': 'mire si habla de un error; una tabla que contenga puede guardarse como CSV desde una hoja de cálculo',
    'make a table of it first': 'haga antes una tabla de él',
    'open it in a spreadsheet and save it as CSV': 'ábralo en una hoja de cálculo y guárdelo como CSV',
    'save the file anew as "CSV UTF-8"': 'guarde el archivo de nuevo como "CSV UTF-8"',
    'the file is not {a}': 'el archivo no está en {a}',
    'save it as "CSV UTF-8"': 'guárdelo como "CSV UTF-8"',
    'save it as "CSV UTF-8", or convert it: iconv -f WINDOWS-1252 -t UTF-8': 'guárdelo como "CSV UTF-8", o conviértalo: iconv -f WINDOWS-1252 -t UTF-8',
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
  TEXT_MARK: {
    'cells of a column begin with an apostrophe, by which spreadsheets tell a text from a number; it is read as a sign of theirs': 'las celdas de una columna empiezan con un apóstrofo, con el que las hojas de cálculo marcan un texto; se lee como signo suyo',
  },
  TOO_BIG: {
    'the line has {n} bytes, and DuckDB takes {nn}: {a}': 'la línea tiene {n} bytes, y DuckDB admite {nn}: {a}',
    'look whether it is one row; shorten it, or split the file': 'mire si es una sola fila; acórtela, o divida el archivo',
    '{a}, and the limit is {b}': '{a}, y el límite es {b}',
    'split the file, or raise the limit: { limits: { {a}: {b} } }': 'divida el archivo, o suba el límite: { limits: { {a}: {b} } }',
  },
  UNSEEN_SIGN: {
    'a sign that nobody sees (U+{a}) stands in the text: "{b}"': 'en el texto hay un signo que nadie ve (U+{a}): "{b}"',
    'take it out: texts that look the same are not': 'quítelo: textos que parecen iguales no lo son',
    'a no-break space stands in a cell that comes with a plain one too: "{a}" and "{b}"': 'en una celda hay un espacio duro, y la misma aparece con uno normal: "{a}" y "{b}"',
    'write a plain space: texts that look the same are not': 'escriba un espacio normal: textos que parecen iguales no lo son',
  },
  UNSPLIT_LINES: {
    'a spreadsheet took whole lines for cells and saved them so, and what this one was cannot be told: {a}': 'una hoja de cálculo tomó líneas enteras por celdas y las guardó así, y no se puede saber cómo era esta: {a}',
    'take the file as it was before, and open it by Data › From Text/CSV with the comma as delimiter': 'tome el archivo como estaba antes, y ábralo con Datos › Desde texto/CSV con la coma como separador',
  },
};
