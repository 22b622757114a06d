import type { Sentences } from '../sentences.ts';

/** The words of numbers: phrases that cannot be read, or not as one number. */
export const PHRASES: Sentences = {
  BAD_NUMERAL: {
    '{a} is no number': '{a} no es un número',
    'in English, commas set off thousands in threes and a point decimals: 31.8, 1,204': 'en inglés, las comas separan los miles de tres en tres y un punto los decimales: 31.8, 1,204',
    'write 6.656 or 6,656, 31,8 or 31.8': 'escriba 6.656 o 6,656, 31,8 o 31.8',
  },
  EMPTY_PHRASE: {
    'the phrase is empty': 'la frase está vacía',
    'copy the number with its hedge and unit from the quote': 'copie de la cita el número con su matiz y su unidad',
  },
  LONG_PHRASE: {
    'the phrase has {n} characters': 'la frase tiene {n} caracteres',
    'copy only the number with its hedge and unit': 'copie solo el número con su matiz y su unidad',
  },
  NO_NUMBER: {
    'there is no number in “{a}”': 'no hay ningún número en “{a}”',
    'copy the number with its hedge and unit from the quote': 'copie de la cita el número con su matiz y su unidad',
  },
  NO_SUCH_UNIT: {
    '{a} is no unit of the ledger': '{a} no es una unidad del registro',
    'its units are %, points, per 100,000, $, years, months, days, hours a day, minutes, and counts': 'sus unidades son %, points, per 100,000, $, years, months, days, hours a day, minutes, y recuentos',
  },
  OTHER_LANGUAGE: {
    '{a} is a hedge in Spanish ({b})': '{a} es un matiz en español ({b})',
    '{a} is a hedge in English ({b})': '{a} es un matiz en inglés ({b})',
    'read the phrase in that language: --lang {a}': 'lea la frase en ese idioma: --lang {a}',
  },
  PHRASE_NOT_IN_QUOTE: {
    '"{a}" does not occur in its quote': '"{a}" no aparece en su cita',
    'copy it from the quote as it stands: "{a}"': 'cópiela de la cita tal como está: "{a}"',
  },
  STRAY_HEDGE: {
    '{a} begins a range, and there is none': '{a} empieza un rango, y no hay ninguno',
    'copy both numbers, the lower one first': 'copie los dos números, primero el menor',
  },
  STRAY_NUMBER: {
    '{a} holds digits and is no number of things': '{a} tiene dígitos y no es un número de cosas',
    'copy the words of the number without it': 'copie las palabras del número sin eso',
    '{a} is part of a number, and not one by itself': '{a} es parte de un número, y no uno por sí mismo',
    'copy the whole number': 'copie el número completo',
  },
  TWO_NUMBERS: {
    '{a} is a number beside {b}, and they are no range': '{a} es un número junto a {b}, y no forman un rango',
    'copy the words of one number only': 'copie las palabras de un solo número',
    '{a} is a second number, and not above {b}: they are no range': '{a} es un segundo número, y no mayor que {b}: no forman un rango',
  },
  TWO_UNITS: {
    '{a} is a second unit beside {b}': '{a} es una segunda unidad junto a {b}',
    'copy the words of one number with its unit': 'copie las palabras de un número con su unidad',
  },
};
