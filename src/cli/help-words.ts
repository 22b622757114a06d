import type { Lang } from '../chart/words/glue.ts';

/** What the help says, in each language in which it is asked for. */
export type InBoth = Readonly<Record<Lang, string>>;

/** What stands around the verbs and options of the help. */
export const HELP_WORDS = {
  en: {
    usage: 'Usage:', options: 'Options:', arguments: 'Arguments:', examples: 'Examples:', example: 'Example:', verb: 'verb', files: 'files', given: '[options]', more: 'Options and examples of a verb: cifras <verb> --help',
    help: 'what stands here', version: 'the version', one: 'one pipeline file; the only one of pipelines/ if none', any: 'pipeline files; all of pipelines/ if none', otherwise: 'unless given',
  },
  es: {
    usage: 'Uso:', options: 'Opciones:', arguments: 'Argumentos:', examples: 'Ejemplos:', example: 'Ejemplo:', verb: 'verbo', files: 'archivos', given: '[opciones]', more: 'Opciones y ejemplos de un verbo: cifras <verbo> --help --lang es',
    help: 'lo que está aquí', version: 'la versión', one: 'un archivo de pipeline; si ninguno, el único de pipelines/', any: 'archivos de pipeline; si ninguno, todos los de pipelines/', otherwise: 'si no se da',
  },
} as const satisfies Record<Lang, Record<string, string>>;
