import type { Sentences } from '../sentences.ts';

/** Specs of charts, and what keeps them from being drawn. */
export const CHARTS: Sentences = {
  BAD_SPEC: {
    'usermeta.presets has "{a}", which is no preset': 'usermeta.presets tiene "{a}", que no es un formato',
    'usermeta.presets.{a}.views has "{b}", and no view is called so': 'usermeta.presets.{a}.views tiene "{b}", y ninguna vista se llama así',
    'the spec has more than {n} levels, one within the other': 'la especificación tiene más de {n} niveles, uno dentro de otro',
    'put views side by side': 'ponga las vistas una al lado de la otra',
    'the spec is no JSON object': 'la especificación no es un objeto JSON',
    'write a Vega-Lite spec: { "data": { "name": "table" }, "mark": … }': 'escriba una especificación Vega-Lite: { "data": { "name": "table" }, "mark": … }',
    'the spec is no JSON: {a}': 'la especificación no es JSON: {a}',
    '{a}; there is none': '{a}; no hay ninguno',
    '{a}; there are: {b}': '{a}; hay: {b}',
    'the spec has its own title {a}': 'la especificación tiene su propio título {a}',
    'leave it out: the title is given with the words of the chart': 'quítelo: el título se da con las palabras del gráfico',
    'Vega-Lite has no {a} at the top': 'Vega-Lite no tiene {a} en el nivel superior',
    'Vega-Lite has no {a} at {b}': 'Vega-Lite no tiene {a} en {b}',
    'the spec makes columns of rows by a pivot, which loses their hedges and where they come from': 'la especificación hace columnas de filas con un pivot, lo que pierde sus matices y de dónde vienen',
    'make them in the pipeline, with derive.unfold': 'hágalas en el pipeline, con derive.unfold',
    'the spec draws {a} from data of its own, which have no source': 'la especificación dibuja {a} de datos propios, que no tienen fuente',
    'load them as a table, give it to the chart, and name it: "data": { "name": "table" }': 'cárguelos como tabla, désela al gráfico, y nómbrela: "data": { "name": "table" }',
    'the spec {a}, so it would not draw the same twice': 'la especificación usa algo que cambia ({a}), así que no se dibujaría igual dos veces',
    'compute it in the pipeline': 'calcúlelo en el pipeline',
    'vega says: {a}': 'vega dice: {a}',
    'a view draws "{a}", and none of its rows has a value there': 'una vista dibuja "{a}", y ninguna de sus filas tiene ahí un valor',
    'look at its column, at its filters and at the type of the field; where there is no number yet, leave the chart out': 'mire su columna, sus filtros y el tipo del campo; si todavía no hay ningún número, omita el gráfico',
  },
  BAD_TERMS: {
    'the notes of coders are in neither "en" nor "es"': 'las notas de quienes codifican no están ni en "en" ni en "es"',
    'write "cifras": { "notes": "es" }, or leave it out': 'escriba "cifras": { "notes": "es" }, u omítalo',
    '"{a}" is no licence, contact or corrections in words': '"{a}" no es una licencia, un contacto o unas correcciones en palabras',
    'write "cifras": { "licence": "CC BY 4.0" }, or { "en": "…", "es": "…" } in the place of a text': 'escriba "cifras": { "licence": "CC BY 4.0" }, o { "en": "…", "es": "…" } en lugar de un texto',
  },
  BAD_WORDS: {
    '{a}: {!!b}': '{a}: {!!b}',
    '{a}: this is no placeholder': '{a}: esto no es un marcador',
    'write {[year=2015].value}, or leave the braces out': 'escriba {[year=2015].value}, o quite las llaves',
    '{a}: the chart has no data "{b}"; it has: {c}': '{a}: el gráfico no tiene datos "{b}"; tiene: {c}',
    '{a}: the cell is empty': '{a}: la celda está vacía',
    'usermeta.words.{a}.the spec has no {b} in "{c}"': 'usermeta.words.{a}: la especificación no tiene {b} en "{c}"',
  },
  NEVER_ENDS: {
    'Vega has not laid out the chart within {n} seconds': 'Vega no ha compuesto el gráfico en {n} segundos',
    'look at its expressions, its filters and the rows that it makes of others; a pattern that repeats what repeats already, such as (a+)+$, may never end':
      'revise sus expresiones, sus filtros y las filas que crea a partir de otras; un patrón que repite lo que ya se repite, como (a+)+$, puede no terminar nunca',
  },
  BLANK_CHART: {
    'the chart draws no mark': 'el gráfico no dibuja ninguna marca',
    'look at its data, fields and filters': 'mire sus datos, campos y filtros',
  },
  FORBIDDEN_IN_SPEC: {
    'the spec has {a} at {b}': 'la especificación tiene {a} en {b}',
    'draw it with marks of the chart': 'dibújelo con marcas del gráfico',
    'put the data inline and the link into the text': 'ponga los datos dentro y el enlace en el texto',
  },
  HEDGE_NOT_DRAWN: {
    '"{a}" has ranges, which have no place in a stack': '"{a}" tiene rangos, que no caben en una pila',
    '"{a}" has bounds, of which no shares of 100% can be made': '"{a}" tiene límites, de los que no se pueden hacer partes de 100%',
    'draw bars, points, lines or rules, or draw it yourself: let the mark read {a}': 'dibuje barras, puntos, líneas o reglas, o dibújelo usted: haga que la marca lea {a}',
    '"{a}" has numbers that are not exact, and a mark of {b} does not say so': '"{a}" tiene números que no son exactos, y una marca de {b} no lo dice',
    'draw the bars side by side, or let the mark read {a} and draw it yourself': 'dibuje las barras una junto a otra, o haga que la marca lea {a} y dibújelo usted',
    '"{a}" has numbers that are not exact, and the spec does not say so': '"{a}" tiene números que no son exactos, y la especificación no lo dice',
    'let a mark or a text read {a} or {b}': 'haga que una marca o un texto lea {a} o {b}',
  },
  NO_FONT: {
    'the font cannot be read': 'la fuente tipográfica no puede leerse',
    'give the path of a TTF or OTF': 'dé la ruta de un TTF u OTF',
  },
  NO_SUCH_DATA: {
    'the spec draws data "{a}"; the chart has: {b}': 'la especificación dibuja los datos "{a}"; el gráfico tiene: {b}',
  },
  NO_SUCH_FIELD: {
    'the spec draws "{a}"; the table has: {b}': 'la especificación dibuja "{a}"; la tabla tiene: {b}',
    'the spec draws "{a}"; its data "{b}" has: {c}': 'la especificación dibuja "{a}"; sus datos "{b}" tienen: {c}',
  },
  NO_WORDS: {
    'the spec has no {a} in "{b}"': 'la especificación no tiene {a} en "{b}"',
    'write usermeta.words.{a}': 'escriba usermeta.words.{a}',
  },
  TOO_WIDE: {
    'the chart is {n} px wide and does not go into the {nn} px of {a}; its outermost texts are {b}': 'el gráfico mide {n} px de ancho y no cabe en los {nn} px de {a}; sus textos más externos son {b}',
    'shorten its labels, lower its columns, or write usermeta.presets for that width': 'acorte sus etiquetas, reduzca sus columnas, o escriba usermeta.presets para ese ancho',
  },
  UNTRACED_MARK: {
    'a view draws numbers that the spec itself makes of several rows of "{a}"': 'una vista dibuja números que la propia especificación hace de varias filas de "{a}"',
    'reckon in the pipeline (derive.total, derive.share), which remembers where numbers come from': 'calcule en el pipeline (derive.total, derive.share), que recuerda de dónde vienen los números',
  },
};
