import type { Entries } from './entry.ts';

/** Codes of the desk's rules for a finished chart. */
export const LINT: Entries = {
  COLOUR_ALONE: {
    example: 'two lines, blue and green, and a legend',
    en: ['Only colour tells two series apart.', 'Name each beside its marks, or give them shapes or dashes.'],
    es: ['Solo el color distingue dos series.', 'Nombre cada una junto a sus marcas, o deles formas o guiones.'],
  },
  SERIES_ALIKE: {
    example: 'red and green for a reader who sees neither',
    en: ['Two colours look alike to some readers.', 'Take colours that differ in lightness, or give the marks shapes or dashes.'],
    es: ['Dos colores se parecen para algunos lectores.', 'Tome colores de distinta luminosidad, o dé formas o guiones a las marcas.'],
  },
  MARK_CONTRAST: {
    example: 'pale yellow bars on white',
    en: ['Marks can hardly be seen on what is behind them.', 'Take a darker colour.'],
    es: ['Las marcas apenas se ven sobre su fondo.', 'Tome un color más oscuro.'],
  },
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
  LEGEND_FOR_FEW: {
    example: 'a legend of two lines',
    en: ['A legend names so few series that their names could stand beside them.', 'Name each beside its marks, and set "legend": null.'],
    es: ['Una leyenda nombra tan pocas series que sus nombres podrían ir junto a ellas.', 'Nombre cada una junto a sus marcas y ponga "legend": null.'],
  },
  NO_ALT: {
    example: '"alt": ""',
    en: ['The chart has no alternative text.', 'Write usermeta.words.<lang>.alt.'],
    es: ['El gráfico no tiene texto alternativo.', 'Escriba usermeta.words.<lang>.alt.'],
  },
  LONG_ALT: {
    example: 'an alternative text of five sentences',
    en: ['The alternative text is long to listen to.', 'Keep it to two sentences: the table beside the chart says the rest.'],
    es: ['El texto alternativo es largo de escuchar.', 'Déjelo en dos oraciones: la tabla dice el resto.'],
  },
  NO_UNIT: {
    example: 'an axis of bare numbers',
    en: ['Nothing says what the numbers count.', 'Say the unit in the subtitle, or leave the axis its title.'],
    es: ['Nada dice qué cuentan los números.', 'Diga la unidad en el subtítulo, o deje el título del eje.'],
  },
  BREAK_CROSSED: {
    example: 'a line of homicides from 2018 to 2019, when clashes were left out of the count',
    en: ['A line leads over a date from which something else is counted.', 'Let the chart draw the line, which then ends there, or end it before the break.'],
    es: ['Una línea pasa sobre una fecha desde la que se cuenta otra cosa.', 'Deje que el gráfico trace la línea, que entonces termina ahí, o termínela antes del cambio.'],
  },
  NO_ZERO: {
    example: 'bars from 400 to 500',
    en: ['Bars or areas do not begin at zero, so their lengths lie.', 'Let the scale begin at zero, or draw points.'],
    es: ['Las barras o áreas no empiezan en cero y sus largos engañan.', 'Empiece la escala en cero, o dibuje puntos.'],
  },
  YEAR_LEFT_OUT: {
    example: '2019, 2021, 2022 side by side',
    en: ['An axis leaves years out without a sign of it.', 'Make the axis quantitative, or give the years rows without a value.'],
    es: ['Un eje omite años sin señalarlo.', 'Haga el eje cuantitativo, o dé a esos años filas sin valor.'],
  },
  PARTIAL_YEAR: {
    example: '2025 to June beside full years',
    en: ['The last year is not over in the figures, and nothing says so.', 'Say so in the subtitle or a note, or leave the year out.'],
    es: ['El último año no está completo y nada lo dice.', 'Dígalo en el subtítulo o en una nota, o deje fuera el año.'],
  },
  FEW_CASES: {
    example: 'a rate over 12 deaths',
    en: ['A rate over few cases jumps by chance.', 'Say in a note that such rates are unstable, or draw the counts.'],
    es: ['Una tasa sobre pocos casos salta por azar.', 'Diga en una nota que es inestable, o dibuje los recuentos.'],
  },
  GAP_NOT_TOLD: {
    example: 'no bar for 2020',
    en: ['A row has no number, and nothing in the picture says so.', 'Draw the words "no data" there, or say it in the notes.'],
    es: ['Una fila no tiene número y nada en la imagen lo dice.', 'Escriba allí «sin datos», o dígalo en las notas.'],
  },
  ROW_NOT_DRAWN: {
    example: 'a row behind the edge of a scale',
    en: ['A row of the table has no mark.', 'Look at its scales, or leave the row out in the pipeline.'],
    es: ['Una fila de la tabla no tiene marca.', 'Revise las escalas, o deje fuera la fila en el pipeline.'],
  },
  ROWS_LEFT_OUT: {
    example: '"filter": "datum.year > 2015"',
    en: ['Filters of the spec keep rows out of every view, and no step says so.', 'Leave them out in the pipeline with clean.keep.'],
    es: ['Filtros de la especificación dejan filas fuera y ningún paso lo dice.', 'Déjelas fuera en el pipeline con clean.keep.'],
  },
  BASELINE_NOT_ZERO: {
    example: 'dots over an axis that begins at 100, with a line below them',
    en: ['The line below a plot looks like zero, and is not.', 'Leave it out with "domain": false on the x axis, or let the scale begin at zero.'],
    es: ['La línea bajo un gráfico parece el cero y no lo es.', 'Quítela con "domain": false en el eje x, o haga que la escala comience en cero.'],
  },
  NOTES_TOO_TALL: {
    example: 'notes of 300 px below a plot of 200 px',
    en: ['Notes and sources are taller than the plot.', 'Say less, on a phone and in one column with usermeta.words.<lang>.brief.'],
    es: ['Las notas y fuentes son más altas que el gráfico.', 'Diga menos; en un teléfono y en una columna, con usermeta.words.<lang>.brief.'],
  },
  TEXT_STRUCK: {
    example: 'a number on a line of the grid',
    en: ['A line of an axis or of the grid runs through a text.', 'Move the text, or draw the picture with cifras, which parts the line.'],
    es: ['Una línea de un eje o de la cuadrícula atraviesa un texto.', 'Mueva el texto, o dibuje la imagen con cifras, que interrumpe la línea.'],
  },
  PLACEHOLDER: {
    example: 'a bar called null',
    en: ['A text of the picture says null, undefined, NaN or Infinity, as a missing category does.', 'Give the missing cell words in the pipeline ("not stated"), or leave its row out with clean.keep.'],
    es: ['Un texto de la imagen dice null, undefined, NaN o Infinity, como hace una categoría vacía.', 'Dé palabras a la celda vacía en el pipeline ("no se dice"), o deje fuera su fila con clean.keep.'],
  },
  UNFINISHED: {
    example: '"title": "TODO: what the chart shows"',
    en: ['A text of the chart says TODO or FIXME: it may be drawn, and is not sent to a graphics desk, nor built with --strict.', 'Write what readers shall read.'],
    es: ['Un texto del gráfico dice TODO o FIXME: puede dibujarse, pero no se envía a una mesa gráfica ni se construye con --strict.', 'Escriba lo que debe leerse.'],
  },
  ROWS_NOT_COUNTED: {
    example: '"aggregate": "sum"',
    en: ['A view sums rows up, so it was not seen whether each row is in a mark.', 'Sum them in the pipeline, with derive.total.'],
    es: ['Una vista suma filas y no se vio si cada una está en una marca.', 'Súmelas en el pipeline, con derive.total.'],
  },
  SERIES_ALIKE_IN_GREY: {
    example: 'an orange and a grey line with their names beside them',
    en: ['The colours of two series are of one tone, and look alike in greyscale.', 'Take colours that differ in lightness, or give the marks shapes or dashes.'],
    es: ['Los colores de dos series tienen el mismo tono y se ven iguales en escala de grises.', 'Tome colores de distinta claridad, o dé a las marcas formas o guiones.'],
  },
  TOO_HIGH: {
    example: '58 cm in one column',
    en: ['A picture for print is higher than a page gives it.', 'Write usermeta.presets for that width: fewer rows, shorter steps, fewer words.'],
    es: ['Una imagen impresa es más alta que lo que da una página.', 'Escriba usermeta.presets para ese ancho: menos filas, pasos más cortos, menos palabras.'],
  },
  UNTRACED_MARK: {
    example: '"aggregate": "mean"',
    en: ['A view draws numbers that the spec itself makes of several rows, so no mark leads to a source.', 'Make the number in the pipeline.'],
    es: ['Una vista dibuja números que la propia especificación hace de varias filas.', 'Haga el número en el pipeline.'],
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
