import type { Sentences } from '../sentences.ts';

/** How the text of a file is written: encodings, letters and signs. */
export const LETTERS: Sentences = {
  ACCENT_APART: {
    'an accent stands behind its letter as a sign of its own: "{a}"': 'una tilde está detrás de su letra como signo aparte: "{a}"',
    'save the file with whole letters (Unicode NFC): texts that look the same are not': 'guarde el archivo con letras completas (Unicode NFC): textos que parecen iguales no lo son',
  },
  BAD_ENCODING: {
    '"{a}" is no encoding that is known here': '"{a}" no es una codificación conocida aquí',
    'write utf-8, utf-16le, windows-1252, iso-8859-15, macintosh or another label of the WHATWG Encoding Standard': 'escriba utf-8, utf-16le, windows-1252, iso-8859-15, macintosh u otra etiqueta del WHATWG Encoding Standard',
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
  MIXED_LETTERS: {
    'a letter of another script stands in a word of Latin ones: "{a}" is not "{b}" (Greek U+{c} for "{d}")': 'en una palabra de letras latinas hay una de otro alfabeto: "{a}" no es "{b}" (griego U+{c} en lugar de "{d}")',
    'a letter of another script stands in a word of Latin ones: "{a}" is not "{b}" (Greek U+{c} for "{d}"), and {n} more': 'en una palabra de letras latinas hay una de otro alfabeto: "{a}" no es "{b}" (griego U+{c} en lugar de "{d}"), y {n} más',
    'a letter of another script stands in a word of Latin ones: "{a}" is not "{b}" (Cyrillic U+{c} for "{d}")': 'en una palabra de letras latinas hay una de otro alfabeto: "{a}" no es "{b}" (cirílico U+{c} en lugar de "{d}")',
    'a letter of another script stands in a word of Latin ones: "{a}" is not "{b}" (Cyrillic U+{c} for "{d}"), and {n} more': 'en una palabra de letras latinas hay una de otro alfabeto: "{a}" no es "{b}" (cirílico U+{c} en lugar de "{d}"), y {n} más',
    'write "{a}": texts that look the same are not': 'escriba "{a}": textos que parecen iguales no lo son',
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
  TEXT_MARK: {
    'cells of a column begin with an apostrophe, by which spreadsheets tell a text from a number; it is read as a sign of theirs': 'las celdas de una columna empiezan con un apóstrofo, con el que las hojas de cálculo marcan un texto; se lee como signo suyo',
  },
  UNSEEN_SIGN: {
    'a sign that nobody sees (U+{a}) stands in the text: "{b}"': 'en el texto hay un signo que nadie ve (U+{a}): "{b}"',
    'take it out: texts that look the same are not': 'quítelo: textos que parecen iguales no lo son',
    'a no-break space stands in a cell that comes with a plain one too: "{a}" and "{b}"': 'en una celda hay un espacio duro, y la misma aparece con uno normal: "{a}" y "{b}"',
    'write a plain space: texts that look the same are not': 'escriba un espacio normal: textos que parecen iguales no lo son',
  },
};
