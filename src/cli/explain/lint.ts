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
  BREAK_UNMARKED: {
    example: 'lying bars of 2018 and 2019, between which clashes were left out of the count',
    en: ['What is counted changed between two of the numbers drawn, and neither a rule nor words tell it: lying bars and small panels have no place for a rule.', 'Put the years on the x axis, where a rule marks it, or say it in usermeta.words.<lang>.breaks.'],
    es: ['Lo que se cuenta cambió entre dos de los números dibujados, y no lo dice ni una línea ni un texto: en barras acostadas y paneles pequeños no hay lugar para una línea.', 'Ponga los años en el eje x, donde una línea lo marca, o dígalo en usermeta.words.<idioma>.breaks.'],
  },
  GAP_CROSSED: {
    example: 'an area from 2016 to 2018 where 2017 has no row',
    en: ['A line or an area leads over a period for which it has no number.', 'Let the chart draw the line, which ends there, or draw points.'],
    es: ['Una línea o un área pasa sobre un período del que no tiene número.', 'Deje que el gráfico trace la línea, que termina ahí, o dibuje puntos.'],
  },
  NO_VALUE_READABLE: {
    example: 'bars without an axis whose labels all had to go',
    en: ['A plot has neither an axis nor labels with numbers.', 'Leave the axis its numbers at this width (usermeta.presets), give the plot more height, or lay the bars down.'],
    es: ['Un gráfico no tiene ni eje ni etiquetas con números.', 'Deje al eje sus números en este ancho (usermeta.presets), dé más alto al gráfico, o acueste las barras.'],
  },
  VALUE_NOT_READABLE: {
    example: 'nine bars without an axis, of which its author labels three',
    en: ['Some bars or dots have neither a label nor an axis to read them from, or of a line one number alone can be read.', 'Leave the axis its numbers at this width (usermeta.presets), label every row, or give the plot more room.'],
    es: ['Algunas barras o puntos no tienen ni etiqueta ni eje en que leerlos, o de una línea se lee un solo número.', 'Deje al eje sus números en este ancho (usermeta.presets), ponga etiqueta a cada fila, o dé más espacio al gráfico.'],
  },
  FILE_AS_SOURCE: {
    example: 'a chart of load.csv("data/beds.csv") without a source: "Source: data/beds.csv."',
    en: ['The source line names the file that the rows were typed into, and not who says so: readers cannot know it. It may be drawn, and is not sent to a graphics desk, nor built with --strict.', 'Write usermeta.words.<lang>.source, or keep the rows in a ledger, whose figures name their sources.'],
    es: ['La línea de fuente nombra el archivo en que se escribieron las filas, y no quién lo dice: el público no puede conocerlo. Puede dibujarse, pero no se envía a una mesa gráfica ni se construye con --strict.', 'Escriba usermeta.words.<idioma>.source, o lleve las filas a un registro, cuyas cifras nombran sus fuentes.'],
  },
  SAME_IN_BOTH: {
    example: 'load.csv(…, { v: count("deaths", { label: "Deaths" }) }) in a chart with words in English and Spanish',
    en: ['A chart with words in two languages prints a label or a unit that was given once, or a title that is written in its spec, and so in one of them the words of the other.', 'Give it in both: { en: "Deaths", es: "Muertes" }, or name the axis in usermeta.words.<lang>.labels.'],
    es: ['Un gráfico con textos en dos idiomas imprime un nombre o una unidad que se dio una sola vez, o un título escrito en su especificación, y así en uno de ellos las palabras del otro.', 'Délo en los dos: { en: "Deaths", es: "Muertes" }, o nombre el eje en usermeta.words.<idioma>.labels.'],
  },
  LABEL_ASTRAY: {
    example: '“44%” over the part of a stacked bar that is 29%',
    en: ['The label of one part of a bar stands at another part.', 'Let the label read the field that the bars read: the chart puts it on its own part.'],
    es: ['La etiqueta de una parte de la barra está en otra parte.', 'Deje que la etiqueta lea el campo que leen las barras: el gráfico la pone en su parte.'],
  },
  NO_ZERO: {
    example: 'bars from 400 to 500',
    en: ['Bars or areas do not begin at zero, so their lengths lie.', 'Let the scale begin at zero, or draw points.'],
    es: ['Las barras o áreas no empiezan en cero y sus largos engañan.', 'Empiece la escala en cero, o dibuje puntos.'],
  },
  YEAR_LEFT_OUT: {
    example: '2019, 2021, 2022 side by side',
    en: ['An axis of names leaves years out without a sign of it.', 'Give the years rows without a value, or make the axis quantitative: a line is then broken there.'],
    es: ['Un eje de nombres omite años sin señalarlo.', 'Dé a esos años filas sin valor, o haga el eje cuantitativo: una línea se corta entonces ahí.'],
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
  UNTRACED_MARK: {
    example: '"aggregate": "mean"',
    en: ['A view draws numbers that the spec itself makes of several rows, so no mark leads to a source.', 'Make the number in the pipeline.'],
    es: ['Una vista dibuja números que la propia especificación hace de varias filas.', 'Haga el número en el pipeline.'],
  },
};
