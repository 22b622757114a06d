import type { Entries } from './entry.ts';

/** Codes of columns that a program or a hand has spoilt. */
export const COLUMNS: Entries = {
  LOST_DIGITS: {
    example: 'dui,n / 1.23457E+11,1',
    en: ['A spreadsheet shows numbers of more than eleven digits so, and saved what it showed: the other digits are gone. The cells are left as they stand.', 'Get the file as it was before it was saved in a spreadsheet.'],
    es: ['Una hoja de cálculo muestra así los números de más de once dígitos y guardó lo que mostraba: los demás dígitos se perdieron. Las celdas quedan como están.', 'Consiga el archivo como era antes de guardarlo en una hoja de cálculo.'],
  },
  TURNED_INTO_DAYS: {
    example: 'edad,n / 5-9,4 / 10-dic,7',
    en: ['A day stands among ranges or codes: a spreadsheet takes 10-12 for the tenth of December. The cells are left as they stand.', 'Look what stood there before, and mend it: clean.correct.'],
    es: ['Hay un día entre rangos o códigos: una hoja de cálculo toma 10-12 por el diez de diciembre. Las celdas quedan como están.', 'Vea qué decía antes y corríjalo: clean.correct.'],
  },
  LOST_ZEROS: {
    example: 'codigo,n / 08001,3 / 8002,4',
    en: ['Codes of the column have one length, and some are shorter: a program that took them for numbers has dropped the zero before them.', 'Write the zeros again, or get the file as it was before.'],
    es: ['Los códigos de la columna tienen un mismo largo y algunos son más cortos: un programa que los tomó por números quitó el cero de delante.', 'Vuelva a escribir los ceros, o consiga el archivo como era antes.'],
  },
  SPELLINGS: {
    example: 'lugar,n / San Salvador,3 / SAN SALVADOR,4',
    en: ['One name is written in several ways, which differ in great and small letters, accents, blanks or joined letters: grouping by them splits one total.', 'Make them one: clean.recode.'],
    es: ['Un mismo nombre está escrito de varias maneras, que difieren en mayúsculas, tildes, espacios o letras ligadas: al agrupar por ellas se parte un total.', 'Únalas: clean.recode.'],
  },
  CUT_CELLS: {
    example: 'two texts of 255 characters each, and none longer',
    en: ['Several texts have just as many characters as a program keeps, and none has more: what was longer may have been cut off.', 'Ask whoever sent the file for the whole texts.'],
    es: ['Varios textos tienen exactamente los caracteres que un programa conserva, y ninguno tiene más: lo que era más largo puede estar cortado.', 'Pida los textos completos a quien envió el archivo.'],
  },
  DITTO_MARKS: {
    example: 'San Salvador,Apopa,12 / ídem,Nejapa,7',
    en: ['A cell says by a mark that the one above holds for its row; as it stands, the mark is a name of its own.', 'Write into each row what is meant.'],
    es: ['Una celda dice con una marca que para su fila vale la de arriba; como está, la marca es un nombre más.', 'Escriba en cada fila lo que quiere decir.'],
  },
  LEADERS: {
    example: 'Apopa ........,12',
    en: ['Names end in dots that lead to their number, as in print: no list and no join finds them.', 'Take the dots out: clean.recode.'],
    es: ['Los nombres terminan en puntos que llevan a su número, como en lo impreso: ninguna lista ni unión los encuentra.', 'Quite los puntos: clean.recode.'],
  },
  RULED_LINES: {
    example: '------------+----',
    en: ['A line is drawn between rows, as databases print their answers; it holds nothing and is set aside.', 'Remove it.'],
    es: ['Hay una raya entre filas, como las imprimen las bases de datos; no contiene nada y se aparta.', 'Quítela.'],
  },
  LIGATURE: {
    example: 'ﬁnca (with ﬁ as one sign)',
    en: ['Two letters stand in the text as one sign, as they come out of PDFs: no list and no join finds the word.', 'Write the letters by themselves.'],
    es: ['Dos letras están en el texto como un solo signo, como salen de los PDF: ninguna lista ni unión encuentra la palabra.', 'Escriba las letras por separado.'],
  },
};
