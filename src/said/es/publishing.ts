import type { Sentences } from '../sentences.ts';

/** Notebooks, the lock and what is published. */
export const PUBLISHING: Sentences = {
  BAD_ADDRESS: {
    '"{a}" is no address of a cell': '"{a}" no es la dirección de una celda',
    "write [year=2023].rate, and where a value has a comma in it, [town='La Unión, centro'].beds": "escriba [year=2023].rate, y si un valor tiene una coma, [town='La Unión, centro'].beds",
    'the address names no pipeline, and there are several': 'la dirección no nombra un pipeline, y hay varios',
    'no pipeline "{a}"': 'no hay pipeline "{a}"',
  },
  BAD_LOCK: {
    'the lock file cannot be read: {a}': 'no se puede leer el archivo de bloqueo: {a}',
    'take one version of it, then look at the numbers with cifras diff': 'tome una de sus versiones, y luego revise los números con cifras diff',
  },
  BAD_NAME: {
    '{a} is no name for a file: {b}': '{a} no es un nombre de archivo: {b}',
    'use letters, digits and hyphens': 'use letras, dígitos y guiones',
    'a chart cannot be called {a}: {b}': 'un gráfico no puede llamarse {a}: {b}',
    'call its spec something like homicides-by-year.vl.json': 'llame a su especificación algo como homicides-by-year.vl.json',
  },
  BAD_PROSE: {
    'a link leads to "{a}", which no page follows': 'un enlace lleva a "{a}", que ninguna página sigue',
    'lead it to http, https, mailto, a #place of the page or a file beside it; or print it as text: between ` and `': 'llévelo a http, https, mailto, a un #lugar de la página o a un archivo junto a ella; o imprímalo como texto: entre ` y `',
    'a number is cited in the address or title of a link': 'se cita un número en la dirección o el título de un enlace',
    'cite it in the text': 'cítelo en el texto',
  },
  CANNOT_WRITE: {
    '{!!a} ({b})': '{!!a} ({b})',
    'the file cannot be written: {a}': 'el archivo no se puede escribir: {a}',
    'look at the folder: does it exist, is it yours, is there room?': 'mire la carpeta: ¿existe, es suya, hay espacio?',
    'this user may not write here': 'este usuario no puede escribir aquí',
    'give yourself the right to write into the folder, or name another one': 'dese el permiso de escribir en la carpeta, o nombre otra',
    'there is no room left on the disk': 'no queda espacio en el disco',
    'make room, or name a folder on another disk; nothing was half-written': 'haga espacio, o nombre una carpeta en otro disco; nada quedó escrito a medias',
    'the disk can only be read': 'el disco es de solo lectura',
    'name a folder on a disk that can be written to': 'nombre una carpeta en un disco en que se pueda escribir',
    'the name is longer than the disk allows': 'el nombre es más largo de lo que el disco admite',
    'give the chart or the folder a shorter name': 'dé al gráfico o a la carpeta un nombre más corto',
    'too many files are open': 'hay demasiados archivos abiertos',
    'close other programs, or raise the limit: ulimit -n': 'cierre otros programas, o suba el límite: ulimit -n',
    'another program has the file open': 'otro programa tiene abierto el archivo',
    'close it there, and run again': 'ciérrelo ahí, y ejecute otra vez',
    'a folder stands in the place of the file': 'una carpeta está en el lugar del archivo',
    'move the folder away or rename it': 'mueva la carpeta o cámbiele el nombre',
    'a link stands here that leads nowhere': 'aquí hay un enlace que no lleva a ninguna parte',
    'make the folder that it leads to, or remove the link': 'cree la carpeta a la que lleva, o quite el enlace',
    'a file stands where a folder must be': 'un archivo está donde debe haber una carpeta',
    'move the file away, or name another folder': 'mueva el archivo, o nombre otra carpeta',
  },
  CHECK_FAILED: {
    'answer it, or run without --strict': 'respóndalo, o ejecute sin --strict',
  },
  NOT_TRANSLATED: {
    'a cell of the notebook is not there in "{a}"': 'una celda del cuaderno no está en "{a}"',
    'give it: translated({ {a}: … })': 'désela: translated({ {a}: … })',
  },
  NO_PHRASE: {
    'the number comes from {n} figures, and so has no one phrase': 'el número viene de {n} cifras, así que no tiene una sola frase',
    'cite it in words: leave out { as: … }': 'cítelo en palabras: quite { as: … }',
  },
  NO_TITLE: {
    'the notebook has no title': 'el cuaderno no tiene título',
    "write { title: '…' }": "escriba { title: '…' }",
  },
  RUN_ENDED: {
    'the run ended its own process ({a})': 'la ejecución terminó su propio proceso ({a})',
    'a pipeline ends no process, and its errors are thrown': 'un pipeline no termina procesos, y sus errores se lanzan',
  },
  SAME_NAME: {
    'two charts are called "{a}", and differ': 'dos gráficos se llaman "{a}", y son distintos',
    'give each chart its own spec: its folder is called as the spec is': 'dé a cada gráfico su propia especificación: su carpeta se llama como ella',
    'a chart calls its own table "table"': 'un gráfico llama "table" a su propia tabla',
    'call the one beside it something else': 'llame de otra manera a la que está junto a ella',
    'two charts would write this file, each its own': 'dos gráficos escribirían este archivo, cada uno el suyo',
    'give each chart its own spec: its files are called as the spec is': 'dé a cada gráfico su propia especificación: sus archivos se llaman como ella',
  },
  UNCHECKED: {
    '{a} (“{b}”) has not been checked by a second person': 'una segunda persona no ha comprobado {a} (“{b}”)',
    'compare it with its source (cifras sheet) and write a name into checked_by': 'compárela con su fuente (cifras sheet) y escriba un nombre en checked_by',
  },
  UNTRACED: {
    '"{a}" in the prose comes from no table: "… {b} …"': '"{a}" en el texto no viene de ninguna tabla: "… {b} …"',
    "cite it: ${cite(table, { … }, 'column')}; or, if it is no figure, say so: ${literal('MS-13', 'the name of a gang')}": "cítelo: ${cite(table, { … }, 'columna')}; o, si no es una cifra, dígalo: ${literal('MS-13', 'el nombre de una pandilla')}",
  },
};
