import type { Sentences } from '../sentences.ts';

/** How a table stands in its file: header, rows that are none, totals, several tables. */
export const LAYOUT: Sentences = {
  BAD_HEADER: {
    'the header has {!a}, and the rows have {!b}: line {n} {c}, line {nn} {d}': 'el encabezado tiene {!a}, y las filas tienen {!b}: línea {n} {c}, línea {nn} {d}',
    'give each column its name, or leave lines out: { lines: [first, last] }': 'dé a cada columna su nombre, o excluya líneas: { lines: [primera, última] }',
    'column {n} has no name': 'la columna {n} no tiene nombre',
    'two columns are called "{a}"': 'dos columnas se llaman "{a}"',
    'the sheet "{a}" is empty': 'la hoja "{a}" está vacía',
  },
  DOUBLE_HEADER: {
    'two lines could be the header: {a}': 'dos líneas podrían ser el encabezado: {a}',
    'if they belong together: { headers: {a} }; else leave lines out: { lines: [{b}, …] }': 'si van juntas: { headers: {a} }; si no, excluya líneas: { lines: [{b}, …] }',
  },
  DOUBTFUL_DELIMITER: {
    'every record has {n} cells by {!a} and {nn} by {!b}; the {!c} was taken': 'cada registro tiene {n} celdas por {!a} y {nn} por {!b}; se tomó {!c}',
    'say which: { delimiter: {a} } or { delimiter: {b} }': 'diga cuál: { delimiter: {a} } o { delimiter: {b} }',
    'the file is read as one column, and blanks seem to line up several': 'el archivo se lee como una sola columna, y los espacios parecen alinear varias',
    'the file is read as one column, and every line has "{a}" equally often': 'el archivo se lee como una sola columna, y cada línea tiene "{a}" el mismo número de veces',
  },
  EMPTY_BELOW: {
    'column "{a}" is empty in {n} of the first {nn} rows, below a name, as merged cells leave it; it is read as it stands': 'la columna "{a}" está vacía en {n} de las primeras {nn} filas, debajo de un nombre, como la dejan las celdas combinadas; se lee como está',
    'write the name into each row for which it holds': 'escriba el nombre en cada fila a la que se aplica',
  },
  FOOTER: {
    'line {l} {!a}': 'la línea {l}, {!a}', 'lines {l} {!a}': 'las líneas {l}, {!a}',
    'below the table {!a}: {b}': 'debajo de la tabla, {!a}: {b}',
    'is set aside': 'se aparta', 'are set aside': 'se apartan',
    'look whether it says of what the table is': 'mire si dice de qué es la tabla',
    'a note below the table would be taken for a row: {a}': 'una nota debajo de la tabla se tomaría por una fila: {a}',
    'take it out of the file, or read the file with load.csv, which sets it aside': 'quítela del archivo, o lea el archivo con load.csv, que la aparta',
  },
  INNER_NOTE: {
    'line {l} {!a}': 'la línea {l} {!a}', 'lines {l} {!a}': 'las líneas {l} {!a}',
    'looks like a note and is kept as a row: {a}': 'parece una nota y se conserva como fila: {a}',
    'look like notes and are kept as rows: {a}': 'parecen notas y se conservan como filas: {a}',
  },
  NO_HEADER: {
    'the first line looks like a row and is taken for the header: {a}': 'la primera línea parece una fila y se toma por el encabezado: {a}',
    'put a line of names above it': 'ponga encima una línea de nombres',
  },
  OUTSIDE: {
    'line {l} {!a}': 'la línea {l} {!a}', 'lines {l} {!a}': 'las líneas {l} {!a}',
    '{!a}, as asked': '{!a}, como se pidió',
    'is set aside': 'se aparta', 'are set aside': 'se apartan',
    'widen the lines that are read if they hold rows': 'amplíe las líneas que se leen si contienen filas',
  },
  PREAMBLE: {
    '{!a} above the header is set aside: {b}': '{!a} sobre el encabezado se aparta: {b}',
    '{!a} above the header are set aside: {b}': '{!a} sobre el encabezado se apartan: {b}',
    'look whether it says of what the table is': 'mire si dice de qué es la tabla',
  },
  RENAMED_COLUMN: {
    'column {a} has signs in its name that nobody sees; it is called "{b}" here': 'la columna {a} tiene en su nombre signos que nadie ve; aquí se llama "{b}"',
    '{a}; it is called "{b}" here': '{a}; aquí se llama "{b}"',
    'name it in the file, or go by this name': 'nómbrela en el archivo, o use este nombre',
    'take them out of the file': 'quítelos del archivo',
  },
  REPEATED_HEADER: {
    'line {l} {!a}': 'la línea {l} {!a}', 'lines {l} {!a}': 'las líneas {l} {!a}',
    'repeats the header and {!a}': 'repite el encabezado y {!a}',
    'repeat the header and {!a}': 'repiten el encabezado y {!a}',
    'is set aside': 'se aparta', 'are set aside': 'se apartan',
    'remove it': 'quítela', 'remove them': 'quítelas',
  },
  SECOND_HEADER: {
    'line {n} holds text where the rows below hold numbers or dates, and is kept as a row: {a}': 'la línea {n} tiene texto donde las filas de abajo tienen números o fechas, y se conserva como fila: {a}',
    'if it belongs to the header: { headers: 2 }; if the table begins there, leave out what is above': 'si es parte del encabezado: { headers: 2 }; si la tabla empieza ahí, excluya lo de arriba',
    'line {n} has words as the header of another table would, and is kept as a row: {a}': 'la línea {n} tiene palabras como las del encabezado de otra tabla, y se conserva como fila: {a}',
    'if a table begins there, read one of them: { lines: [1, {n}] } or { lines: [{nn}, …] }': 'si ahí empieza una tabla, lea una de las dos: { lines: [1, {n}] } o { lines: [{nn}, …] }',
  },
  SIDE_BY_SIDE: {
    'two tables seem to stand side by side: {a}; what stands on one line is kept as one row': 'parece que hay dos tablas una al lado de la otra: {a}; lo que está en una línea se conserva como una fila',
    '{a} tables seem to stand side by side: {b}; what stands on one line is kept as one row': 'parece que hay {a} tablas una al lado de la otra: {b}; lo que está en una línea se conserva como una fila',
    'declare the columns of one of them only, or give each a file of its own': 'declare solo las columnas de una de ellas, o dé a cada una su propio archivo',
  },
  TRAILING_CELLS: {
    'line {l} {!a}': 'la línea {l} {!a}', 'lines {l} {!a}': 'las líneas {l} {!a}',
    'ends in empty cells that the header on line {n} does not name': 'termina en celdas vacías que el encabezado de la línea {n} no nombra',
    'end in empty cells that the header on line {n} does not name': 'terminan en celdas vacías que el encabezado de la línea {n} no nombra',
    'remove the delimiters at their end, or give the header its missing name': 'quite los separadores de su final, o dé al encabezado el nombre que le falta',
  },
  TWO_TABLES: {
    'two tables stand in the file: one begins on line {n}: {a}, and one on line {nn}: {b}': 'hay dos tablas en el archivo: una empieza en la línea {n}: {a}, y otra en la línea {nn}: {b}',
    'read one of them: { lines: [{n}, {nn}] } or { lines: [{nnn}, …] }': 'lea una de ellas: { lines: [{n}, {nn}] } o { lines: [{nnn}, …] }',
    'a second table seems to begin on line {n}: {a}; the first has the header "{b}" on line {nn}': 'una segunda tabla parece empezar en la línea {n}: {a}; la primera tiene el encabezado "{b}" en la línea {nn}',
  },
  UNKNOWN_COLUMN: {
    'column "{a}" is not declared': 'la columna "{a}" no está declarada',
    'declare it or remove it': 'declárela o quítela',
    'the step makes a column "{a}" and does not declare it': 'el paso crea una columna "{a}" y no la declara',
    'declare it: { {a}: { kind, label, unit } }': 'declárela: { {a}: { kind, label, unit } }',
    "declare it, or say others: 'drop'": "declárela, o diga others: 'drop'",
  },
  WRAPPED_NAME: {
    '{!a} has a name alone that seems to be a part of another, and is kept as a row: {b} …': '{!a} tiene solo un nombre que parece parte de otro, y se conserva como fila: {b} …',
    '{!a} has a name alone that seems to be a part of another, and is kept as a row: {b}': '{!a} tiene solo un nombre que parece parte de otro, y se conserva como fila: {b}',
    '{!a} have names alone that seem to be parts of others, and are kept as rows: {b} …': '{!a} tienen solo nombres que parecen partes de otros, y se conservan como filas: {b} …',
    '{!a} have names alone that seem to be parts of others, and are kept as rows: {b}': '{!a} tienen solo nombres que parecen partes de otros, y se conservan como filas: {b}',
    'write the name into one cell, or look whether the numbers are lacking': 'escriba el nombre en una sola celda, o mire si faltan los números',
  },
};
