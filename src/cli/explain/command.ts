import type { Entries } from './entry.ts';

/** Codes of the command line. */
export const COMMAND: Entries = {
  BAD_OPTION: {
    example: '--lang fr',
    en: ['An option, name or verb was asked for that there is not; or a word of a pipeline was given what it does not take, or not what it needs.', 'Take what is suggested, or look at cifras <verb> --help.'],
    es: ['Se pidió una opción, un nombre o un verbo que no existe; o se dio a una palabra de un pipeline algo que no admite, o no lo que necesita.', 'Use lo sugerido, o mire cifras <verbo> --help.'],
  },
  ONE_FILE: {
    example: 'cifras dev pipelines/arrests.ts pipelines/deaths-by-cause.ts',
    en: ['The live view shows one pipeline file, and several were named; or none was, and pipelines/ has several.', 'Name one: cifras dev pipelines/x.ts. The only one of pipelines/ need not be named.'],
    es: ['La vista en vivo muestra un solo archivo, y se nombraron varios; o ninguno, y pipelines/ tiene varios.', 'Nombre uno: cifras dev pipelines/x.ts. El único de pipelines/ no hace falta nombrarlo.'],
  },
  PORT_TAKEN: {
    example: 'cifras dev pipelines/x.ts --port 80',
    en: ['Another program has the port of the live view, or it may not be taken.', 'Name another, or take any that is free: --port 0.'],
    es: ['Otro programa ocupa el puerto de la vista en vivo, o no se permite usarlo.', 'Nombre otro, o use uno libre cualquiera: --port 0.'],
  },
  RUN_ENDED: {
    example: 'process.exit(1) in a pipeline',
    en: ['The process in which the live view runs a pipeline ended before the run did.', 'End no process in a pipeline; a run that never ends is ended when its file is saved again.'],
    es: ['El proceso en que la vista en vivo ejecuta el archivo terminó antes que la ejecución.', 'No termine el proceso en el archivo; una ejecución sin fin se corta al guardarlo de nuevo.'],
  },
  NO_REASON: {
    example: 'cifras accept',
    en: ['A published number moved, and nobody said why.', 'Say it: cifras accept -m "corrected by the police".'],
    es: ['Un número publicado cambió y nadie dijo por qué.', 'Dígalo: cifras accept -m "corregido por la policía".'],
  },
};
