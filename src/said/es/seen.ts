import type { Sentences } from '../sentences.ts';

/** What `peek` says of how it read a file. */
export const SEEN: Sentences = {
  PEEK: {
    '1 record': '1 registro', '{n} records': '{n} registros',
    '{n} of {!a} has {nn} cells by it': '{n} de {!a} tiene {nn} celdas con él',
    '{n} of {!a} have {nn} cells by it': '{n} de {!a} tienen {nn} celdas con él',
    'the first line says so': 'lo dice la primera línea',
    'no line has a delimiter': 'ninguna línea tiene separador',
    '{n} of {!a} says {b}': '{n} de {!a} dice {b}',
    '{n} of {!a} say {b}': '{n} de {!a} dicen {b}',
  },
};
