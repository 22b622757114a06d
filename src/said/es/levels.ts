import type { Sentences } from '../sentences.ts';

/** What is told of tables that count the same at several levels, and of columns that programs or people have spoilt. */
export const LEVELS: Sentences = {
  HIERARCHY: {
    'rows stand below others {!a}, {b} and {c} rows at {n} levels: {!d}': 'unas filas dependen de otras {!a}, {b} y {c} filas en {n} niveles: {!d}',
    'rows stand below others {!a}, {b} and {c} rows at {n} levels in the first {nn}: {!d}': 'unas filas dependen de otras {!a}, {b} y {c} filas en {n} niveles entre las primeras {nn}: {!d}',
    'by the blanks before the names in "{a}" (declared columns are read without them)': 'según los espacios ante los nombres en "{a}" (las columnas declaradas se leen sin ellos)',
    'by the marks before the names in "{a}"': 'según las marcas ante los nombres en "{a}"',
    'by the codes in "{a}"': 'según los códigos en "{a}"',
    'by the levels in "{a}"': 'según los niveles en "{a}"',
    'by their numbers': 'según sus números',
    'added up together, one holds what others hold': 'si se suman juntas, una contiene lo que contienen otras',
    'line {n} "{a}", {b}, is the sum of {!c}; {!d}': 'línea {n} "{a}", {b}, es la suma de {!c}; {!d}',
    'line {n} "{a}", {b}, is the sum of {!c}': 'línea {n} "{a}", {b}, es la suma de {!c}',
    'so are {n} of {nn}': 'así son {n} de {nn}',
    'lines {l}; so are {n} of {nn}': 'las líneas {l}; así son {n} de {nn}', '{n} rows below; so are {nn} of {nnn}': '{n} filas de abajo; así son {nn} de {nnn}',
    'lines {l}': 'las líneas {l}', '{n} rows below': '{n} filas de abajo',
    "keep one level before anything is added up, {a}, and then { accept: ['HIERARCHY'] }": "conserve un solo nivel antes de sumar nada, {a}, y después { accept: ['HIERARCHY'] }",
  },
  LOST_DIGITS: {
    '{!a} as a spreadsheet shows long numbers, "{b}", and no other digit was saved': '{!a} como muestra una hoja de cálculo los números largos, "{b}", y no se guardó ningún otro dígito',
    '{n} of {nn} cells are': '{n} de {nn} celdas están', '{n} of {nn} cells is': '{n} de {nn} celdas está', '{n} of 1 cell is': '{n} de 1 celda está',
    'get the file as it was before it was saved in a spreadsheet: the digits are gone, and different codes may have become one': 'consiga el archivo como era antes de guardarlo en una hoja de cálculo: los dígitos se perdieron, y códigos distintos pueden haber quedado en uno',
  },
  TURNED_INTO_DAYS: {
    '{!a}, "{b}", where others are such as "{c}": a spreadsheet may have taken ranges or codes for days': '{!a}, "{b}", donde otras son como "{c}": una hoja de cálculo puede haber tomado rangos o códigos por días',
    '{n} of {nn} cells are days': '{n} de {nn} celdas son días', '{n} of {nn} cells is a day': '{n} de {nn} celdas es un día',
    'look what stood there before, 10-12 for "10-dic", and mend it with clean.correct or in the file': 'vea qué decía antes, 10-12 en vez de "10-dic", y corríjalo con clean.correct o en el archivo',
  },
  LOST_ZEROS: {
    '{!a} fewer than {n} digits, "{b}": a zero before it may have been lost': '{!a} menos de {n} dígitos, "{b}": puede haber perdido un cero delante',
    '{!a} fewer than {n} digits, "{b}": a zero before them may have been lost': '{!a} menos de {n} dígitos, "{b}": pueden haber perdido un cero delante',
    '{n} of {nn} codes have': '{n} de {nn} códigos tienen', '{n} of {nn} codes has': '{n} de {nn} códigos tiene',
    'look whether "{a}" is meant: as it stands, no list and no join finds it': 'vea si quiere decir "{a}": como está, ninguna lista ni unión lo encuentra',
  },
  SPELLINGS: {
    'one name seems to be written in several ways: {a} …': 'un mismo nombre parece escrito de varias maneras: {a} …',
    'one name seems to be written in several ways: {a}': 'un mismo nombre parece escrito de varias maneras: {a}',
    'make them one before anything is grouped or joined: clean.recode': 'únalos antes de agrupar o unir nada: clean.recode',
  },
  CUT_CELLS: {
    '{!a} has just {b} characters and none has more: what was longer may have been cut off': '{!a} tiene exactamente {b} caracteres y ninguna tiene más: lo que era más largo puede estar cortado',
    '{!a} have just {b} characters and none has more: what was longer may have been cut off': '{!a} tienen exactamente {b} caracteres y ninguna tiene más: lo que era más largo puede estar cortado',
    'ask whoever sent the file for the whole texts': 'pida los textos completos a quien envió el archivo',
  },
  LIGATURE: {
    'two letters stand in the text as one sign: "{a}"': 'dos letras están en el texto como un solo signo: "{a}"',
    'write the letters by themselves: texts that look the same are not': 'escriba las letras por separado: textos que se ven iguales no lo son',
  },
  BAD_CELL: {
    'cannot read "{a}" as {!b}: a spreadsheet shows long numbers so, and saved no other digit of it': 'no se puede leer "{a}" como {!b}: así muestra los números largos una hoja de cálculo, y no guardó ningún otro dígito',
    'take it from the original': 'tómelo del original',
  },
  DITTO_MARKS: {
    "{!a} by a mark that the one above holds, '{b}'": "{!a} con una marca que vale la de arriba, '{b}'",
    '{n} of {nn} cells say': '{n} de {nn} celdas dicen', '{n} of {nn} cells says': '{n} de {nn} celdas dice',
    'write into each row what is meant': 'escriba en cada fila lo que quiere decir',
  },
  LEADERS: {
    '{!a} in dots that lead to a number, "{b}"': '{!a} en puntos que llevan a un número, "{b}"',
    '{n} of {nn} cells end': '{n} de {nn} celdas terminan', '{n} of {nn} cells ends': '{n} de {nn} celdas termina',
    'take them out with clean.recode or in the file: as it stands, no list and no join finds the name': 'quítelos con clean.recode o en el archivo: como está, ninguna lista ni unión encuentra el nombre',
  },
  RULED_LINES: {
    'line {l} {!a}': 'la línea {l} {!a}', 'lines {l} {!a}': 'las líneas {l} {!a}',
    'is a line drawn between rows and {!a}': 'es una raya entre filas y {!a}', 'are lines drawn between rows and {!a}': 'son rayas entre filas y {!a}',
    'is set aside': 'se aparta', 'are set aside': 'se apartan',
    'remove it': 'quítela', 'remove them': 'quítelas',
  },
};
