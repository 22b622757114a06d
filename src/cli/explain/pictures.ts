import type { Entries } from './entry.ts';

/** Codes of a finished picture: where its texts stand, how large it is, and its SVG. */
export const PICTURES: Entries = {
  TEXT_CONTRAST: {
    example: 'light grey labels on white',
    en: ['A text can hardly be read on its background.', 'Take a darker colour.'],
    es: ['Un texto apenas se lee sobre su fondo.', 'Tome un color más oscuro.'],
  },
  TEXT_COVERED: {
    example: 'a label across a dark bar',
    en: ['A text can hardly be read on the mark that it lies on.', 'Move the text, or change its colour.'],
    es: ['Un texto apenas se lee sobre la marca en que está.', 'Mueva el texto, o cambie su color.'],
  },
  TEXT_OVERLAP: {
    example: '2021 over 2022 on an axis',
    en: ['Two texts lie over each other.', 'Move one, or leave it out at this width.'],
    es: ['Dos textos se superponen.', 'Mueva uno, o quítelo en este ancho.'],
  },
  TEXT_SMALL: {
    example: 'labels of 5 px on a phone',
    en: ['A text is smaller than can be read at this size.', 'Leave sizes to the theme, or show fewer labels.'],
    es: ['Un texto es más pequeño de lo legible.', 'Deje los tamaños al tema, o muestre menos etiquetas.'],
  },
  TEXT_STRUCK: {
    example: 'a number on a line of the grid',
    en: ['A line of an axis or of the grid runs through a text.', 'Move the text, or draw the picture with cifras, which parts the line.'],
    es: ['Una línea de un eje o de la cuadrícula atraviesa un texto.', 'Mueva el texto, o dibuje la imagen con cifras, que interrumpe la línea.'],
  },
  NOTES_TOO_TALL: {
    example: 'notes of 300 px below a plot of 200 px',
    en: ['Notes and sources are taller than the plot.', 'Say less, on a phone and in one column with usermeta.words.<lang>.brief.'],
    es: ['Las notas y fuentes son más altas que el gráfico.', 'Diga menos; en un teléfono y en una columna, con usermeta.words.<lang>.brief.'],
  },
  TOO_HIGH: {
    example: '58 cm in one column',
    en: ['A picture for print is higher than a page gives it.', 'Write usermeta.presets for that width: fewer rows, shorter steps, fewer words.'],
    es: ['Una imagen impresa es más alta que lo que da una página.', 'Escriba usermeta.presets para ese ancho: menos filas, pasos más cortos, menos palabras.'],
  },
  WIDTH: {
    example: '700 px for web',
    en: ['The picture is not as wide as its place of publication.', 'Leave the width to the preset.'],
    es: ['La imagen no tiene el ancho de su lugar de publicación.', 'Deje el ancho al formato.'],
  },
  WORDS_NOT_PRINTED: {
    example: 'a note that is not in the SVG',
    en: ['A headline, note or source does not stand in the picture.', 'Look at the chart: something covers or drops it.'],
    es: ['Un título, una nota o la fuente no aparece en la imagen.', 'Mire el gráfico: algo lo cubre o lo omite.'],
  },
  NOT_AS_LAID_OUT: {
    example: 'an SVG changed after drawing',
    en: ['The picture lacks a text that the spec draws.', 'Draw it again, and look at the steps that change SVGs.'],
    es: ['A la imagen le falta un texto que la especificación dibuja.', 'Dibújela de nuevo y revise los pasos que cambian los SVG.'],
  },
  NOT_SELF_CONTAINED: {
    example: '<image href="…">',
    en: ['The picture needs something from elsewhere.', 'Leave pictures, scripts and styles out.'],
    es: ['La imagen necesita algo externo.', 'No incluya imágenes, scripts ni estilos.'],
  },
  ID_TWICE: {
    example: 'two clip paths called a',
    en: ['An id stands twice in the picture.', 'Report it: ids are made by the program.'],
    es: ['Un id aparece dos veces en la imagen.', 'Infórmelo: los id los hace el programa.'],
  },
  ID_NOT_OWN: {
    example: 'clip1',
    en: ['An id does not begin with the name of its chart, so two charts on one page would clash.', 'Report it: ids are made by the program.'],
    es: ['Un id no empieza con el nombre de su gráfico y dos gráficos chocarían.', 'Infórmelo: los id los hace el programa.'],
  },
  ROOT_NOT_NAMED: {
    example: 'an SVG without <title>',
    en: ['The picture has no name for those who hear it.', 'Give the chart its words.'],
    es: ['La imagen no tiene nombre para quienes la escuchan.', 'Dé al gráfico sus textos.'],
  },
};
