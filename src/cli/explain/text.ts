import type { Entries } from './entry.ts';

/** Codes of what the bytes of a file say: encodings, and signs that are not what they look like. */
export const TEXT: Entries = {
  NOT_TEXT: {
    example: 'a photo called beds.csv',
    en: ['The file is not text in the encoding that it should have.', 'Save it as "CSV UTF-8".'],
    es: ['El archivo no es texto en la codificación esperada.', 'Guárdelo como «CSV UTF-8».'],
  },
  BAD_ENCODING: {
    example: "{ encoding: 'latin' }",
    en: ['The encoding named is not known.', 'Write a label of the WHATWG Encoding Standard, such as utf-8 or windows-1252.'],
    es: ['La codificación indicada no se conoce.', 'Escriba una etiqueta del estándar WHATWG, como utf-8 o windows-1252.'],
  },
  DOUBTFUL_ENCODING: {
    example: 'A–o for Año',
    en: ['The file was read by the rule for its bytes, and the words look unusual.', 'Name the encoding, or save the file as UTF-8.'],
    es: ['El archivo se leyó según la regla de sus bytes y las palabras parecen raras.', 'Indique la codificación o guárdelo como UTF-8.'],
  },
  ENCODED_TWICE: {
    example: 'AÃ±o',
    en: ['Letters look as if they had been encoded twice.', 'Get the file as it was before; the text is left as it stands.'],
    es: ['Las letras parecen codificadas dos veces.', 'Consiga el archivo original; el texto se deja como está.'],
  },
  LOST_CHARACTER: {
    example: 'A�o',
    en: ['A character was lost before the file came here.', 'Look the word up in the original, and mend it.'],
    es: ['Un carácter se perdió antes de que llegara el archivo.', 'Busque la palabra en el original y corríjala.'],
  },
  MIXED_LINE_ENDS: {
    example: '\\r\\n and \\n in one file',
    en: ['Lines of the file end in different ways.', 'Save the file with one kind of line end.'],
    es: ['Las líneas del archivo terminan de distintas maneras.', 'Guárdelo con un solo tipo de fin de línea.'],
  },
  UNSEEN_SIGN: {
    example: 'a U+200B behind "Ana"',
    en: ['A sign without a width stands in a text, as it comes with words copied from a page; the text is not what it looks like.', 'Take it out of the file: no list and no join finds the text.'],
    es: ['Hay en un texto un signo sin ancho, como los que vienen con palabras copiadas de una página; el texto no es lo que parece.', 'Quítelo del archivo: ninguna lista ni unión encuentra el texto.'],
  },
  MIXED_LETTERS: {
    example: 'Sаlvador, whose first а is Cyrillic',
    en: ['A letter of Cyrillic or Greek that looks like a Latin one stands in a word of Latin letters; the text is not what it looks like.', 'Write the Latin letter: no list and no join finds the text.'],
    es: ['Hay en una palabra de letras latinas una letra cirílica o griega que se ve igual; el texto no es lo que parece.', 'Escriba la letra latina: ninguna lista ni unión encuentra el texto.'],
  },
  ACCENT_APART: {
    example: 'a, then U+0301, for á',
    en: ['An accent stands behind its letter as a sign of its own, as some Macs write it; the text is not what it looks like.', 'Save the file with whole letters (Unicode NFC).'],
    es: ['Una tilde está detrás de su letra como signo aparte, como escriben algunos Mac; el texto no es lo que parece.', 'Guarde el archivo con letras enteras (Unicode NFC).'],
  },
  MANGLED_WORDS: {
    example: 'Ahuachap&aacute;n, Caba?as',
    en: ['Words hold signs that another program wrote for letters, or a question mark for a letter that it lacked.', 'Get the file as it was before; the text is left as it stands.'],
    es: ['Hay palabras con signos que otro programa escribió por letras, o con un signo de interrogación por una letra que no tenía.', 'Consiga el archivo como era antes; el texto se deja como está.'],
  },
};
