import type { Sentences } from '../sentences.ts';

/** What a graphics desk would send back of the words and the file of a picture, and what keeps a picture from being made. */
export const PICTURES: Sentences = {
  BAD_SVG: {
    'the SVG cannot be printed: {a}': 'el SVG no se puede imprimir: {a}',
    'resvg cannot draw the SVG: {a}': 'resvg no puede dibujar el SVG: {a}',
  },
  FILE_AS_SOURCE: {
    'the source line names the file "{a}", and not who says so': 'la línea de la fuente nombra el archivo "{a}", y no quién lo dice',
    'write usermeta.words.{a}.source, or keep the rows in a ledger, whose figures name their sources': 'escriba usermeta.words.{a}.source, o tenga las filas en un registro, cuyas cifras nombran sus fuentes',
  },
  ID_NOT_OWN: { 'the id "{a}" does not begin with "{b}"': 'el id "{a}" no empieza con "{b}"' },
  ID_TWICE: { 'the id "{a}" stands twice': 'el id "{a}" está dos veces' },
  LABEL_ASTRAY: {
    'the label "{a}" stands at the part of another row in its bar': 'el rótulo "{a}" está en su barra junto a la parte de otra fila',
    'let it read the field that the bars read, and the chart puts it on its own part': 'haga que lea el campo que leen las barras, y el gráfico lo pone en su propia parte',
  },
  LEGEND_FOR_FEW: {
    'a legend names only {n} series: {a}': 'una leyenda nombra solo {n} series: {a}',
    'name each beside its marks, in its colour, and set "legend": null': 'nombre cada una junto a sus marcas, en su color, y ponga "legend": null',
  },
  LONG_ALT: {
    'the alternative text has {n} sentences': 'el texto alternativo tiene {n} oraciones',
    'keep it to two: the table beside the chart says the rest': 'déjelo en dos: la tabla junto al gráfico dice lo demás',
  },
  MISSING_GLYPH: {
    'the font {a} ({b}) lacks {c} of the text "{d}"': 'a la tipografía {a} ({b}) le falta {c} del texto "{d}"',
    'the font {a} lacks {b} of the text "{c}"': 'a la tipografía {a} le falta {b} del texto "{c}"',
    'write the name or the words otherwise, or give the notebook a style whose fonts have them: notebook(import.meta, { style })': 'escriba de otra manera el nombre o las palabras, o dé al cuaderno un estilo cuyas tipografías los tengan: notebook(import.meta, { style })',
  },
  NOTES_TOO_TALL: {
    'notes and sources take {n} px, and the plot {nn}': 'las notas y las fuentes ocupan {n} px, y el gráfico {nn}',
    'say less, on a phone and in one column with usermeta.words.<lang>.brief': 'diga menos, en un teléfono y en una columna con usermeta.words.<lang>.brief',
  },
  NOT_AS_LAID_OUT: {
    'the spec draws the text "{a}", and the picture does not': 'la especificación dibuja el texto "{a}", y la imagen no',
    'the picture has the text "{a}", and the spec does not draw it': 'la imagen tiene el texto "{a}", y la especificación no lo dibuja',
    'the spec draws {n} marks, and the picture has only {nn} shapes': 'la especificación dibuja {n} marcas, y la imagen tiene solo {nn} formas',
  },
  NOT_SELF_CONTAINED: {
    'the picture holds a <{a}>': 'la imagen contiene un <{a}>',
    'a <{a}>{!b} has {c}="{d}": {!e}': 'un <{a}>{!b} tiene {c}="{d}": {!e}',
    ' with "{a}"': ' con "{a}"',
    'editors drop or misread CSS': 'los editores quitan o leen mal el CSS',
    'a picture runs nothing': 'una imagen no ejecuta nada',
    'a picture leads nowhere': 'una imagen no lleva a ninguna parte',
    'only clip paths of its own are referred to': 'solo se hace referencia a recortes propios',
  },
  NO_ALT: {
    'the chart has no alternative text': 'el gráfico no tiene texto alternativo',
    'write usermeta.words.<lang>.alt': 'escriba usermeta.words.<lang>.alt',
  },
  NO_FONT: {
    'charts are set in "{a}", and the files of the font call themselves "{b}"': 'los gráficos se componen en "{a}", y los archivos de la tipografía se llaman "{b}"',
    "write family: '{a}' in the style": "escriba family: '{a}' en el estilo",
    'the text "{a}" is set in no font; charts have {b}': 'el texto "{a}" no tiene tipografía; los gráficos tienen {b}',
    'the text "{a}" is set in {b}; charts have {c}': 'el texto "{a}" está compuesto en {b}; los gráficos tienen {c}',
    'leave fonts to the theme': 'deje las tipografías al tema',
    'the font IBM Plex Sans ({a}) is not installed': 'la tipografía IBM Plex Sans ({a}) no está instalada',
    'the font {a} ({b}) is not installed': 'la tipografía {a} ({b}) no está instalada',
    'npm install {a}': 'npm install {a}',
    'the font cannot be read: {a}': 'no se puede leer la tipografía: {a}',
    'the file is a collection of fonts': 'el archivo es una colección de tipografías',
    'the font is a WOFF, a format of the web': 'la tipografía es un WOFF, un formato de la web',
    'the font is a WOFF2, a format of the web': 'la tipografía es un WOFF2, un formato de la web',
    'the file is no font': 'el archivo no es una tipografía',
    'the file of the font is cut off': 'el archivo de la tipografía está cortado',
  },
  NO_INK: {
    'look at the SVG it was made from': 'mire el SVG del que se hizo',
  },
  NO_PACKAGE: {
    '{a} cannot be loaded: {b}': 'no se puede cargar {a}: {b}',
    'npm install {a}, on the machine that it is to run on': 'npm install {a}, en la máquina en que va a ejecutarse',
  },
  NO_WORDS: {
    'the chart has no {!a}': 'el gráfico no tiene {!a}',
    'title': 'título', 'subtitle': 'subtítulo', 'source': 'fuente', 'note': 'nota', 'credit': 'crédito',
  },
  OTHER_LANGUAGE: {
    'the text "{a}" has "{b}", and the chart is in English': 'el texto "{a}" tiene "{b}", y el gráfico está en inglés',
    'the text "{a}" has "{b}", and the chart is in Spanish': 'el texto "{a}" tiene "{b}", y el gráfico está en español',
    'the text "{a}" has a decimal comma; El Salvador writes 50.2%': 'el texto "{a}" tiene una coma decimal; en El Salvador se escribe 50.2%',
  },
  PLACEHOLDER: {
    'the {!a} says "{b}"': '{!a} dice "{b}"',
    'title': 'el título', 'subtitle': 'el subtítulo', 'alternative text': 'el texto alternativo', 'source': 'la fuente', 'note': 'una nota', 'credit': 'el crédito', 'text {!a}': 'el texto {!a}',
    'give the missing cell words in the pipeline ("not stated"), or leave its row out with clean.keep': 'dé palabras a la celda que falta en el pipeline («sin especificar»), o excluya su fila con clean.keep',
  },
  ROOT_NOT_NAMED: {
    'the root of the picture has no <{a}> that names it': 'la raíz de la imagen no tiene un <{a}> que la nombre',
    'the root has role="{a}" and not "img"': 'la raíz tiene role="{a}" y no "img"',
    'the root says lang="{a}"; the words are in "{b}"': 'la raíz dice lang="{a}"; las palabras están en "{b}"',
  },
  SAME_IN_BOTH: {
    'the label of "{a}" was given once, and "{b}" stands in both languages': 'el nombre de "{a}" se dio una sola vez, y "{b}" está en los dos idiomas',
    'the unit of "{a}" was given once, and "{b}" stands in both languages': 'la unidad de "{a}" se dio una sola vez, y "{b}" está en los dos idiomas',
    'the {a} of "{b}" was given once, and "{c}" stands in both languages': '{a} de "{b}" se dio una sola vez, y "{c}" está en los dos idiomas',
    "give it in both: { en: '…', es: '…' }": "delo en ambos: { en: '…', es: '…' }",
    '"{a}" is written in the spec itself, and stands in both languages': '"{a}" está escrito en la propia especificación, y está en los dos idiomas',
    'leave it out, and name the axis in usermeta.words.<lang>.labels, or let the words come from a column that has them in both': 'quítelo, y nombre el eje en usermeta.words.<lang>.labels, o tome las palabras de una columna que las tiene en ambos',
  },
  TEXT_CONTRAST: {
    'the text "{a}" {!b} is set in "{c}", which is no colour': 'el texto "{a}" {!b} tiene el color "{c}", que no es un color',
    'write the code of a colour, such as #0b5394': 'escriba el código de un color, como #0b5394',
    'the text "{a}" {!b} in {c} has a contrast of {d}:1 with {!e} in {f}, and needs {g}:1': 'el texto "{a}" {!b}, de color {c}, tiene un contraste de {d}:1 con {!e}, de color {f}, y necesita {g}:1',
    'the page': 'la página',
    'take a darker colour': 'tome un color más oscuro', 'move the text, or change its colour': 'mueva el texto, o cambie su color',
  },
  TEXT_COVERED: {
    'the text "{a}" {!b} in {c} has a contrast of {d}:1 with {!e} in {f}, and needs {g}:1': 'el texto "{a}" {!b}, de color {c}, tiene un contraste de {d}:1 con {!e}, de color {f}, y necesita {g}:1',
    'a line of the axis': 'una línea del eje', 'a {a} of "{b}"': 'una marca ({a}) de "{b}"',
    'move the text, or change its colour': 'mueva el texto, o cambie su color',
  },
  TEXT_CUT: {
    'the text "{a}" sticks out of the picture by {b} px': 'el texto "{a}" se sale de la imagen {b} px',
    'shorten or move it': 'acórtelo o muévalo',
    'the text "{a}" runs from {b} to {c} px of the {d} px of {e}': 'el texto "{a}" va de {b} a {c} px de los {d} px de {e}',
  },
  TEXT_OVERLAP: {
    'the texts "{a}" and "{b}" overlap by {c} × {d} px {!e}': 'los textos "{a}" y "{b}" se superponen {c} × {d} px {!e}',
    'move one, or leave it out at this width': 'mueva uno, u omítalo con este ancho',
  },
  TEXT_SMALL: {
    'the text "{a}" is {b} {c} high; in {d} {e} {f} is the least': 'el texto "{a}" mide {b} {c} de alto; en {d} lo mínimo es {e} {f}',
    'leave sizes to the theme, or show fewer labels': 'deje los tamaños al tema, o muestre menos rótulos',
  },
  TEXT_STRUCK: {
    'a line of {a} runs through the text "{b}" {!c}': 'una línea de {a} atraviesa el texto "{b}" {!c}',
    'move the text, or draw the picture with cifras, which parts the line': 'mueva el texto, o dibuje la imagen con cifras, que interrumpe la línea',
  },
  TOO_HIGH: {
    'the picture is {a} cm high, and a page has room for {b}': 'la imagen mide {a} cm de alto, y en una página caben {b}',
    'write usermeta.presets for that width: fewer rows or panels, shorter steps, fewer words': 'escriba usermeta.presets para ese ancho: menos filas o paneles, pasos más cortos, menos palabras',
  },
  UNFINISHED: {
    'the {!a} says {b}: "{c}"': '{!a} dice {b}: "{c}"',
    'title': 'el título', 'subtitle': 'el subtítulo', 'alternative text': 'el texto alternativo', 'source': 'la fuente', 'note': 'una nota', 'credit': 'el crédito', 'text {!a}': 'el texto {!a}',
    'write what readers shall read': 'escriba lo que los lectores van a leer',
  },
  UNTRACED: {
    '"{a}" in the title comes from no table: "… {b} …"': '"{a}" en el título no viene de ninguna tabla: "… {b} …"',
    '"{a}" in the subtitle comes from no table: "… {b} …"': '"{a}" en el subtítulo no viene de ninguna tabla: "… {b} …"',
    '"{a}" in the {b} comes from no table: "… {c} …"': '"{a}" ({b}) no viene de ninguna tabla: "… {c} …"',
    'write the address of its cell: {[year=2023].value}; or, if it is no figure, say so: "usermeta": { "literals": { "MS-13": "the name of a gang" } }': 'escriba la dirección de su celda: {[year=2023].value}; o, si no es una cifra, dígalo: "usermeta": { "literals": { "MS-13": "el nombre de una pandilla" } }',
  },
  WIDTH: {
    'the picture is {a} px wide; {b} is {c} px': 'la imagen mide {a} px de ancho; {b} mide {c} px',
    'the view box "{a}" would scale a picture of {b} × {c} px': 'la viewBox "{a}" cambiaría la escala de una imagen de {b} × {c} px',
  },
  WORDS_NOT_PRINTED: {
    'the {!a} "{b}" does not stand in the picture': '{!a} "{b}" no está en la imagen',
    'title': 'el título', 'subtitle': 'el subtítulo', 'source': 'la fuente', 'note': 'la nota', 'credit': 'el crédito',
  },
};
