import type { Sentences } from '../sentences.ts';

/** What a graphics desk would send back of a finished picture: its marks, rows and scales. */
export const LINT: Sentences = {
  ANY: {
    '{a} (en, {b}): {!!c}': '{a} (en, {b}): {!!c}',
    '{a} (es, {b}): {!!c}': '{a} (es, {b}): {!!c}',
    'at {a}, {b} px': 'en {a}, {b} px',
    'greyscale': 'escala de grises', 'normal': 'visión normal',
  },
  BASELINE_NOT_ZERO: {
    'the line below "{a}" looks like zero, and is not: {!b}': 'la línea debajo de "{a}" parece el cero, y no lo es: {!b}',
    'leave it out with "domain": false on the x axis, or let the scale begin at zero': 'quítela con "domain": false en el eje x, o haga que la escala empiece en cero',
    'the domain is {a}': 'el dominio es {a}',
  },
  BREAK_CROSSED: {
    'a line of "{a}" leads over "{b}" ({c}), a change of what is counted': 'una línea de "{a}" pasa por encima de "{b}" ({c}), un cambio de lo que se cuenta',
    'let the chart draw the line, or end it before the break': 'deje que el gráfico dibuje la línea, o termínela antes del cambio',
  },
  BREAK_UNMARKED: {
    '"{a}" ({b}) changed what is counted between two of the numbers drawn, and nothing marks it': '"{a}" ({b}) cambió lo que se cuenta entre dos de los números dibujados, y nada lo marca',
    'put the years on the x axis, where a rule marks it, or say it in usermeta.words.{a}.breaks': 'ponga los años en el eje x, donde una línea lo marca, o dígalo en usermeta.words.{a}.breaks',
  },
  COLOUR_ALONE: {
    'only their colours, {a} and {b}, tell two series of "{c}" apart': 'solo sus colores, {a} y {b}, distinguen dos series de "{c}"',
    'name each beside its marks in its colour, or give them shapes or dashes': 'nombre cada una junto a sus marcas, en su color, o deles formas o trazos distintos',
  },
  FEW_CASES: {
    '"{a}" is a rate over {n} cases ({b}), fewer than {nn}': '"{a}" es una tasa sobre {n} casos ({b}), menos de {nn}',
    'say in a note that rates over few cases are unstable, or draw the counts': 'diga en una nota que las tasas sobre pocos casos son inestables, o dibuje los recuentos',
  },
  GAP_CROSSED: {
    'a line of "{a}" leads from {b} to {c}, over periods without a number': 'una línea de "{a}" va de {b} a {c}, por encima de períodos sin número',
    'let the chart draw the line, which ends there, or draw points': 'deje que el gráfico dibuje la línea, que termina ahí, o dibuje puntos',
  },
  GAP_NOT_TOLD: {
    '{a} is missing in the row {b}, and nothing in the picture says so': 'falta {a} en la fila {b}, y nada en la imagen lo dice',
    'draw the words "no data" there, or say it in the notes': 'ponga ahí las palabras «sin datos», o dígalo en las notas',
  },
  HEDGE_DRAWN_SOLID: {
    '"{a}" is {!b} in the row {c}, and all its marks are solid': '"{a}" es {!b} en la fila {c}, y todas sus marcas son sólidas',
    'let the chart draw the hedge, or give the mark an outline, dashes or an arrow of its own': 'deje que el gráfico dibuje el matiz, o dé a la marca un contorno, trazos o una flecha propia',
    'at least': '«al menos»', 'at most': '«como máximo»', 'estimate': 'una estimación', 'range': 'un rango', 'lower': 'un mínimo', 'upper': 'un máximo',
  },
  HEDGE_WITHOUT_WORDS: {
    '"{a}" is {!b} in the row {c}, and no words say so': '"{a}" es {!b} en la fila {c}, y ninguna palabra lo dice',
    'label it with "{a}_words", or say in the notes what the mark means': 'rotúlelo con "{a}_words", o diga en las notas qué significa la marca',
    'at least': '«al menos»', 'at most': '«como máximo»', 'estimate': 'una estimación', 'range': 'un rango', 'lower': 'un mínimo', 'upper': 'un máximo',
  },
  MARK_CONTRAST: {
    '{n} of the marks of "{a}" (no colour) have a contrast of {b}:1 with what is behind them, and need {c}:1': '{n} de las marcas de "{a}" (sin color) tienen un contraste de {b}:1 con lo que está detrás, y necesitan {c}:1',
    '{n} of the marks of "{a}" ({b}) have a contrast of {c}:1 with what is behind them, and need {d}:1': '{n} de las marcas de "{a}" ({b}) tienen un contraste de {c}:1 con lo que está detrás, y necesitan {d}:1',
    'take a darker colour, or an outline': 'tome un color más oscuro, o un contorno',
  },
  MARK_CUT: {
    'a {a} of "{b}" {!c} is cut off by {d} px': 'una marca ({a}) de "{b}" {!c} queda cortada {d} px',
    'widen the scale, or leave the row out with words': 'amplíe la escala, u omita la fila y dígalo',
  },
  NO_UNIT: {
    'neither the subtitle nor an axis says what "{a}" counts: {b}': 'ni el subtítulo ni un eje dicen qué cuenta "{a}": {b}',
    'say the unit in the subtitle, or leave the axis its title': 'diga la unidad en el subtítulo, o deje al eje su título',
  },
  NO_VALUE_READABLE: {
    'no number can be read: the plot has neither an axis nor labels with numbers': 'no se puede leer ningún número: el gráfico no tiene eje ni rótulos con números',
    'leave the axis its numbers at this width (usermeta.presets), label every row, or give the plot more room': 'deje al eje sus números con este ancho (usermeta.presets), rotule cada fila, o dé más espacio al gráfico',
  },
  NO_ZERO: {
    'the bars of "{a}" do not begin at zero: {!b}': 'las barras de "{a}" no empiezan en cero: {!b}',
    'the areas of "{a}" do not begin at zero: {!b}': 'las áreas de "{a}" no empiezan en cero: {!b}',
    'the {a}s of "{b}" do not begin at zero: {!c}': 'las marcas ({a}) de "{b}" no empiezan en cero: {!c}',
    'the domain is {a}': 'el dominio es {a}',
    'let the scale begin at zero, or draw points': 'haga que la escala empiece en cero, o dibuje puntos',
    'the bars of "{a}" are not as long as their values say: {b} px for {c} ({d}), {e} px for {f}': 'las barras de "{a}" no son tan largas como dicen sus valores: {b} px para {c} ({d}), {e} px para {f}',
    'the bars of "{a}" are not as long as their values say: {b}': 'las barras de "{a}" no son tan largas como dicen sus valores: {b}',
    'let the scale be linear and begin at zero, or draw points': 'haga que la escala sea lineal y empiece en cero, o dibuje puntos',
  },
  PARTIAL_YEAR: {
    'the figures of {n} reach only to {a}, and stand beside full years': 'las cifras de {n} llegan solo hasta {a}, y están junto a años completos',
    'say so in the subtitle or a note, or leave the year out': 'dígalo en el subtítulo o en una nota, u omita el año',
  },
  ROWS_LEFT_OUT: {
    'filters of the spec keep {n} of the rows of "{a}" out of every view: {b}': 'los filtros de la especificación dejan {n} de las filas de "{a}" fuera de todas las vistas: {b}',
    'leave them out in the pipeline, where the report says so': 'exclúyalas en el pipeline, donde el informe lo dice',
  },
  ROWS_NOT_COUNTED: {
    '"{a}" sums rows up, so it was not seen whether each row is in a mark': '"{a}" suma filas, así que no se vio si cada fila está en una marca',
    'sum them in the pipeline, with derive.total': 'súmelas en el pipeline, con derive.total',
  },
  ROW_MISPLACED: {
    'the domain of "{a}" in "{b}" lacks the row {c}, which is drawn at the edge of the plot instead': 'al dominio de "{a}" en "{b}" le falta la fila {c}, que por eso se dibuja al borde del gráfico',
    'put it into the domain, or leave the row out in the pipeline': 'póngala en el dominio, o excluya la fila en el pipeline',
  },
  ROW_NOT_DRAWN: {
    '"{a}" draws no mark for the row {b}': '"{a}" no dibuja ninguna marca para la fila {b}',
    'look at its scales, or leave the row out in the pipeline': 'mire sus escalas, o excluya la fila en el pipeline',
  },
  SERIES_ALIKE: {
    'the colours {a} and {b} of "{c}" look alike in {!d}': 'los colores {a} y {b} de "{c}" se ven iguales en {!d}',
    'take colours that differ in lightness, or give the marks shapes or dashes': 'tome colores que difieran en claridad, o dé a las marcas formas o trazos',
    '{a} of "{b}" have one colour, {c}': '{a} de "{b}" tienen un mismo color, {c}',
    'group them, draw a panel each, or say their colours in the scale (range)': 'agrúpelas, dibuje un panel para cada una, o diga sus colores en la escala (range)',
  },
  SERIES_ALIKE_IN_GREY: {
    '{a} and {b} of "{c}" look alike where they are printed without colours': '{a} y {b} de "{c}" se ven iguales donde se imprimen sin colores',
    'take colours that differ in lightness, or give the marks shapes or dashes': 'tome colores que difieran en claridad, o dé a las marcas formas o trazos',
  },
  VALUE_NOT_READABLE: {
    '{n} of {nn} numbers cannot be read, with neither an axis nor a label: {a}': '{n} de {nn} números no se pueden leer, sin eje ni rótulo: {a}',
    'only one number can be read: {n} rows have neither an axis nor a label: {a}': 'solo se puede leer un número: {n} filas no tienen eje ni rótulo: {a}',
    'leave the axis its numbers at this width (usermeta.presets), label every row, or give the plot more room': 'deje al eje sus números con este ancho (usermeta.presets), rotule cada fila, o dé más espacio al gráfico',
  },
  YEAR_LEFT_OUT: {
    'the axis of "{a}" leaves out {b} between {c} and {d}': 'el eje de "{a}" omite {b} entre {c} y {d}',
    'give the years rows without a value, or make the axis quantitative, where a line is broken at them': 'dé a esos años filas sin valor, o haga el eje cuantitativo, donde una línea se interrumpe en ellos',
  },
};
