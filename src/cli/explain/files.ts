import type { Entries } from './entry.ts';

/** Codes of files as such. */
export const FILES: Entries = {
  NO_FILE: {
    example: 'data/beds.cvs',
    en: ['The file or folder is not there, or is of another kind.', 'Check the name and the folder.'],
    es: ['El archivo o la carpeta no existe o es de otro tipo.', 'Revise el nombre y la carpeta.'],
  },
  NOT_READABLE: {
    example: 'a file of another user (chmod 600)',
    en: ['The file is there, and this user may not read it.', 'Give yourself the right to read it: chmod u+r, or ask whoever owns it.'],
    es: ['El archivo existe, pero este usuario no puede leerlo.', 'Dese permiso de lectura: chmod u+r, o pídalo a su dueño.'],
  },
  FILE_CHANGED: {
    example: 'a CSV saved while the run read it',
    en: ['The file was replaced while the run went on, so what was read is not what stands there now.', 'Run again.'],
    es: ['El archivo fue sustituido durante la ejecución: lo leído no es lo que está ahora.', 'Ejecute de nuevo.'],
  },
  TOO_BIG: {
    example: 'a cell of two megabytes',
    en: ['The file, a row or a cell is over a limit that keeps a run from hanging.', 'Split the file, or raise the limit that is named.'],
    es: ['El archivo, una fila o una celda supera un límite que evita que la ejecución se cuelgue.', 'Divida el archivo, o suba el límite indicado.'],
  },
  BAD_LOCK: {
    example: '<<<<<<< HEAD in cifras.lock.json',
    en: ['The lock file cannot be read, as after a merge with a conflict left in.', 'Take one version of it, then look at the numbers with cifras diff.'],
    es: ['El archivo de bloqueo no puede leerse, como tras una fusión con un conflicto sin resolver.', 'Tome una versión y revise los números con cifras diff.'],
  },
  CANNOT_WRITE: {
    example: 'EACCES',
    en: ['A file cannot be written where it should go.', 'Look at the folder: does it exist, is it yours, is there room?'],
    es: ['No se puede escribir un archivo donde debe ir.', 'Mire la carpeta: ¿existe, es suya, hay espacio?'],
  },
  FILE_EXISTS: {
    example: 'cifras init in a folder with a tsconfig.json',
    en: ['A file that would be made is there already, and nothing is written over.', 'Name a new folder: cifras init newsroom.'],
    es: ['Un archivo que se crearía ya existe, y no se sobrescribe nada.', 'Nombre una carpeta nueva: cifras init redaccion.'],
  },
  SAME_NAME: {
    example: 'two charts of one spec',
    en: ['Two things that differ would have one name.', 'Give each its own.'],
    es: ['Dos cosas distintas tendrían el mismo nombre.', 'Dé a cada una el suyo.'],
  },
  BAD_NAME: {
    example: '../secret',
    en: ['The name is none for a file on every computer.', 'Use letters, digits and hyphens.'],
    es: ['El nombre no sirve para un archivo en cualquier computadora.', 'Use letras, dígitos y guiones.'],
  },
  NO_PACKAGE: {
    example: 'resvg installed for another machine',
    en: ['A library cannot be loaded.', 'Install it on the machine that it is to run on: npm install.'],
    es: ['Una biblioteca no puede cargarse.', 'Instálela en la máquina donde va a funcionar: npm install.'],
  },
  MORE_FAULTS: {
    example: 'a column of a million bad cells',
    en: ['More faults were found than are told one by one.', 'Mend these first: often one cause is behind them all.'],
    es: ['Se hallaron más fallos de los que se dicen uno a uno.', 'Corrija estos primero: a menudo hay una sola causa.'],
  },
};
