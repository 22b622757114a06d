import type { Entries } from './entry.ts';

/** Codes of charts that cannot be drawn as authored. */
export const CHARTS: Entries = {
  BAD_SPEC: {
    example: '"mark": "baar"',
    en: ['The spec is no JSON, or no Vega-Lite, or brings numbers of its own that have no source.', 'Open it in the Vega editor; draw tables by name: "data": { "name": "table" }.'],
    es: ['La especificación no es JSON o no es Vega-Lite, o trae números propios sin fuente.', 'Ábrala en el editor de Vega; dibuje tablas por nombre: "data": { "name": "table" }.'],
  },
  FORBIDDEN_IN_SPEC: {
    example: '"url": "https://…"',
    en: ['The spec asks for something that a published chart must not do, such as loading from the network.', 'Load the data in the pipeline.'],
    es: ['La especificación pide algo que un gráfico publicado no debe hacer, como cargar de la red.', 'Cargue los datos en el pipeline.'],
  },
  BAD_TERMS: {
    example: '"cifras": { "license": "CC BY 4.0" }',
    en: ['What package.json states under "cifras" is no licence, contact or corrections in words.', 'Write "cifras": { "licence": "CC BY 4.0", "contact": "…", "corrections": "…" }.'],
    es: ['Lo que package.json indica en "cifras" no es licence, contact ni corrections en palabras.', 'Escriba "cifras": { "licence": "CC BY 4.0", "contact": "…", "corrections": "…" }.'],
  },
  NO_SUCH_FIELD: {
    example: '"field": "rat"',
    en: ['The spec draws a field that its table does not have.', 'Take the name that is suggested, or make the column in the pipeline.'],
    es: ['La especificación dibuja un campo que su tabla no tiene.', 'Use el nombre sugerido, o cree la columna en el pipeline.'],
  },
  NO_SUCH_DATA: {
    example: '"data": { "name": "brekas" }',
    en: ['The spec draws a table that the chart was not given.', 'Give it beside: chart(source, spec, { breaks }).'],
    es: ['La especificación dibuja una tabla que el gráfico no recibió.', 'Désela al lado: chart(source, spec, { breaks }).'],
  },
  HEDGE_NOT_DRAWN: {
    example: 'a bar of "at least 241" like any other',
    en: ['The chart draws numbers that are not exact, and nothing in it says so.', 'Let a mark or a text read value_type or value_words.'],
    es: ['El gráfico dibuja números que no son exactos y nada en él lo dice.', 'Haga que una marca o un texto lea value_type o value_words.'],
  },
  HEDGE_DRAWN_SOLID: {
    example: 'an estimate as a solid bar',
    en: ['A number that is not exact has only solid marks.', 'Let the chart draw the hedge, or give the mark an outline, dashes or an arrow.'],
    es: ['Un número que no es exacto solo tiene marcas sólidas.', 'Deje que el gráfico dibuje el matiz, o dé a la marca un contorno, guiones o una flecha.'],
  },
  HEDGE_WITHOUT_WORDS: {
    example: 'a hatched bar without a label',
    en: ['A number that is not exact is not said to be so in words.', 'Label it with value_words, or say it in the notes.'],
    es: ['No se dice en palabras que un número no es exacto.', 'Etiquételo con value_words, o dígalo en las notas.'],
  },
  NO_WORDS: {
    example: '"usermeta": { "words": { "en": {} } }',
    en: ['The spec has no headline or subtitle in the language of the chart.', 'Write usermeta.words.<lang>.title and .subtitle.'],
    es: ['La especificación no tiene título o subtítulo en el idioma del gráfico.', 'Escriba usermeta.words.<lang>.title y .subtitle.'],
  },
  BAD_WORDS: {
    example: '{[year=1915].value}',
    en: ['A placeholder in the words leads to no cell, or braces stand that are none.', 'Write {[year=2015].value}, with a row and column that there are.'],
    es: ['Un marcador en el texto no lleva a ninguna celda, o hay llaves que no lo son.', 'Escriba {[year=2015].value}, con una fila y columna que existan.'],
  },
  NEVER_ENDS: {
    example: '"filter": "test(/(a+)+$/, datum.town)"',
    en: ['Laying out the chart takes hundreds of times as long as a chart does, and may never end.', 'Look at the expressions of the spec, at its filters, and at the rows that it makes of others.'],
    es: ['Componer el gráfico tarda cientos de veces más de lo que tarda un gráfico, y puede que nunca termine.', 'Revise las expresiones de la especificación, sus filtros y las filas que crea a partir de otras.'],
  },
  BLANK_CHART: {
    example: 'a filter that keeps no row',
    en: ['The chart draws no mark.', 'Look at its data, fields and filters.'],
    es: ['El gráfico no dibuja ninguna marca.', 'Revise sus datos, campos y filtros.'],
  },
  TOO_WIDE: {
    example: 'forty labels side by side',
    en: ['The chart does not fit the width.', 'Shorten its labels, or lower its columns.'],
    es: ['El gráfico no cabe en el ancho.', 'Acorte las etiquetas, o reduzca las columnas.'],
  },
  TEXT_CUT: {
    example: 'a label that runs over the edge',
    en: ['A text would be cut off at the edge of the picture.', 'Shorten it, or give it room.'],
    es: ['Un texto quedaría cortado en el borde.', 'Acórtelo, o dele espacio.'],
  },
  MARK_CUT: {
    example: 'a bar over the top',
    en: ['A mark would be cut off.', 'Widen the scale, or leave the row out with words.'],
    es: ['Una marca quedaría cortada.', 'Amplíe la escala, o deje fuera la fila y dígalo.'],
  },
  MISSING_GLYPH: {
    example: '漢 in a headline',
    en: ['The font lacks a character of a text.', 'Write it otherwise, or give a font that has it.'],
    es: ['A la fuente tipográfica le falta un carácter.', 'Escríbalo de otra forma, o dé una fuente que lo tenga.'],
  },
  NO_FONT: {
    example: '"font": "Comic Sans"',
    en: ['A font is not installed, or the chart asks for another than it was measured in.', 'Install the font, or leave fonts to the theme.'],
    es: ['Una fuente tipográfica no está instalada, o el gráfico pide otra que la medida.', 'Instálela, o deje las fuentes al tema.'],
  },
  NO_INK: {
    example: 'white marks on white',
    en: ['The picture is blank.', 'Look at the SVG that it was made from.'],
    es: ['La imagen está en blanco.', 'Mire el SVG del que se hizo.'],
  },
  BAD_SVG: {
    example: 'an SVG edited by hand',
    en: ['The picture cannot be made from the SVG.', 'Draw it again from its spec.'],
    es: ['La imagen no puede hacerse a partir del SVG.', 'Dibújelo de nuevo desde su especificación.'],
  },
};
