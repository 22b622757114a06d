import type { Sentences } from '../sentences.ts';

/** What is told of tables that count the same at several levels. */
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
};
