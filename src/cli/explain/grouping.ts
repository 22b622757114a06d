import type { Entries } from './entry.ts';

/** Codes of rows that are made of others, of names that hold for several rows, and of tables beside each other. */
export const GROUPING: Entries = {
  DERIVED_ROW: {
    example: 'Promedio,7',
    en: ['Rows call themselves an average or a share of others; they are kept as rows.', 'Leave them out before anything is added up: clean.keep.'],
    es: ['Hay filas que dicen ser promedio o porcentaje de otras; se conservan como filas.', 'Déjelas fuera antes de sumar: clean.keep.'],
  },
  EMPTY_BELOW: {
    example: 'Ahuachapán,Tacuba,3 / ,Atiquizaya,4 / Sonsonate,Izalco,5 / ,Nahuizalco,1',
    en: ['The first column names a group in the first of its rows alone, as merged cells leave it; the rows below have a gap there.', 'Write the name into each row for which it holds.'],
    es: ['La primera columna nombra un grupo solo en su primera fila, como la dejan las celdas combinadas; las filas de abajo quedan vacías ahí.', 'Escriba el nombre en cada fila a la que corresponde.'],
  },
  HIERARCHY: {
    example: 'San Salvador,80 /   Mejicanos,50 /   Apopa,30',
    en: ['Some rows stand below others, as towns below their department, by blanks, marks, codes, levels or their numbers: a sum over all of them counts the same at each level. They are kept as rows.', "Keep one level before anything is added up, clean.keep, and then { accept: ['HIERARCHY'] }."],
    es: ['Unas filas dependen de otras, como los municipios de su departamento, según espacios, marcas, códigos, niveles o sus números: una suma de todas cuenta lo mismo en cada nivel. Se conservan como filas.', "Conserve un solo nivel antes de sumar nada, clean.keep, y después { accept: ['HIERARCHY'] }."],
  },
  SIDE_BY_SIDE: {
    example: 'departamento,muertes,,departamento,arrestos',
    en: ['Two tables stand side by side in the file, and each line is kept as one row of both.', 'Declare the columns of one of them only, or give each a file of its own.'],
    es: ['Hay dos tablas lado a lado en el archivo y cada línea se conserva como una fila de ambas.', 'Declare solo las columnas de una de ellas, o dé a cada una su propio archivo.'],
  },
  SECTION_ROWS: {
    example: '2023, / Ahuachapán,3 / 2024, / Ahuachapán,4',
    en: ['Rows with a first cell alone seem to name the rows below them; they are kept as rows.', 'Give what they say a column of its own, or read each part by itself: { lines: [2, 16] }.'],
    es: ['Filas con una sola celda, la primera, parecen dar nombre a las filas de abajo; se conservan como filas.', 'Dé a lo que dicen una columna propia, o lea cada parte por separado: { lines: [2, 16] }.'],
  },
  WRAPPED_NAME: {
    example: 'San José,2020,6 / Villanueva,,',
    en: ['A row has a name alone that seems to be a part of the one above or below, as printed tables break long names; it is kept as a row.', 'Write the name into one cell; or look whether the numbers of that row are lacking.'],
    es: ['Una fila tiene solo un nombre, que parece parte del de arriba o del de abajo, como lo parten las tablas impresas; se conserva como fila.', 'Escriba el nombre en una sola celda; o vea si a esa fila le faltan los números.'],
  },
  PARTS_MISS_TOTAL: {
    example: 'departamento,hombres,mujeres,total / La Paz,20,10,31',
    en: ['A column of totals is the sum of those beside it in most rows, and another number in some; they are kept as they stand.', 'Look in the source which of the numbers is wrong, and mend it with clean.correct.'],
    es: ['Una columna de totales es la suma de las de al lado en la mayoría de las filas, y otro número en algunas; se conservan como están.', 'Vea en la fuente cuál de los números está mal y corríjalo con clean.correct.'],
  },
  REPEATED_ROW: {
    example: 'Apopa,2020,6 twice',
    en: ['A row says the same as another, cell by cell, where hardly any does; both are kept.', 'Take it out if it was pasted twice: it is counted twice.'],
    es: ['Una fila dice lo mismo que otra, celda por celda, donde casi ninguna lo hace; se conservan ambas.', 'Quítela si se pegó dos veces: se cuenta dos veces.'],
  },
  TOTAL_ROW: {
    example: 'Total,12 under A,5 / B,7',
    en: ['A row calls itself a total, and would be counted twice; it is kept, and told whether it is the sum of the rows above.', "Leave it out with clean.keep and write { accept: ['TOTAL_ROW'] }; cifras init --from drafts both."],
    es: ['Una fila se llama a sí misma total y se contaría dos veces; se conserva, y se dice si es la suma de las filas de arriba.', "Exclúyala con clean.keep y escriba { accept: ['TOTAL_ROW'] }; cifras init --from redacta ambas cosas."],
  },
  TOTAL_CATEGORY: {
    example: '2023,Total,12 beside 2023,violent,5',
    en: ['A column has a total for one of its categories, in each group.', 'Keep the total or the parts before anything is added up, or name it in the list of the column.'],
    es: ['Una columna tiene un total entre sus categorías, en cada grupo.', 'Conserve el total o las partes antes de sumar, o nómbrelo en la lista de la columna.'],
  },
};
