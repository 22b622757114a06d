import type { Lang } from '../chart/words/glue.ts';

interface FileFacts {
  readonly family: string;
  readonly marks: number;
}

/** The words of a README. `files` goes by how the name of a file ends, or how that of a folder begins; what a bundle does not have is not told. */
export interface ReadmeWords {
  readonly opening: string;
  readonly asOf: (when: string) => string;
  readonly heads: Readonly<Record<'files' | 'file' | 'what' | 'edit' | 'marks' | 'use', string>>;
  readonly files: Readonly<Record<string, (facts: FileFacts) => string>>;
  readonly widths: (langs: string, widths: string) => string;
  readonly noFonts: (family: string) => string;
  /** Fonts that are enclosed are installed; of others a desk has to have its own. */
  readonly edit: (family: string, fonts: 'enclosed' | 'elsewhere') => string;
  readonly cmyk: string;
  readonly inert: string;
  readonly kept: string;
  readonly marks: string;
  readonly use: string;
  readonly licence: string;
  readonly contact: string;
  readonly corrections: string;
  readonly unsaid: string;
}

const EN: ReadmeWords = {
  opening: 'A chart for publication, with its data and its evidence. Nothing needs to be redrawn.',
  asOf: (when) => `Latest number: ${when}.`,
  heads: { files: 'Files', file: 'File', what: 'What it is', edit: 'How to edit', marks: 'What the marks mean', use: 'Use' },
  files: {
    '.svg': () => 'The chart with live text, in named layers. Edit this one.',
    '.outlined.svg': ({ family }) => `The same with its text as outlines, for a desk without ${family}.`,
    '.pdf': () => 'The same for print: fonts embedded, text selectable, page = trim size.',
    '.png': () => 'The same as a picture, two pixels to one.',
    '.plain.svg': () => 'The chart alone, without headline, notes and source, for a desk that sets its own. Print the source line with it.',
    '.vl.json': () => 'The chart as a Vega-Lite spec, with its data in it. It opens in the Vega editor.',
    '.alt.txt': () => 'The text for who cannot see the chart. Publish it with the picture.',
    '.html': () => 'The data as an accessible table: every number in words, and the quoted words behind it.',
    '.sample.vl.json': () => 'The spec as its author wrote it, with the rows drawn as sample data. Edit it and send it back.',
    'words.': () => 'Every word of the chart, to be translated or reset.',
    'data.csv': ({ marks }) => `The data, one row a mark (${marks}).`,
    'dictionary.csv': () => 'What each column of the data and of the evidence means.',
    'evidence.csv': () => 'For each figure behind the marks: the quoted words, who said them, when, and the address.',
    'fonts/': ({ family }) => `${family}, with its licence (SIL Open Font License). Install it before you edit.`,
    'manifest.json': () => 'The SHA-256 of every other file, the versions that made them, the commit.',
  },
  widths: (langs, widths) => `Languages: ${langs}. Widths: ${widths}. A px of a print width is a point (1/72 inch). Take the width that is made for the place; do not scale.`,
  noFonts: (family) => `The charts are set in ${family}, which is not in this bundle: it is yours, or to be had from its owner.`,
  edit: (family, fonts) => `${fonts === 'enclosed' ? 'Install the fonts' : `Have ${family} installed`}, then open the SVG in Illustrator, Inkscape or Figma. The layers are headline, subtitle, notes-and-source, gridlines, axis-labels, axis-titles, axis-lines, legend,
and one for each kind of mark (bars, bars-estimated, bars-labels …). Text is text and can be reset. If you change a number, or the words before it ("at least", "about"), the evidence no longer
bears it out: ask us first. The rectangle at the back is the paper: give it another colour, or take it away, where the page has one; hollow marks are filled with the paper's colour too. Gridlines
stop short of words: draw them through if you move one.`,
  cmyk: 'The PDFs of print widths are in DeviceCMYK without a profile, texts and greys in black ink only: proof them as your press does.',
  inert: 'In the CSV files, a text that a spreadsheet would take for a formula has an apostrophe before it. Numbers are as they are.',
  kept: 'In the CSV files, texts that a spreadsheet would take for formulas are kept as they are: import them as text.',
  marks: `Solid: an exact number. Hatched (hollow in the Vega-Lite spec): an estimate, or a number that is not counted as the others are. An arrow: at least, or more than; downwards, at most. A band,
or a line with both ends labelled: a range. Hatched, last, with a label of its own: the part that the source does not describe. A dashed outline alone: what could be, and was not counted.
A dashed line across: what is counted changed there, and numbers on its two sides do not measure the same thing. The words in the labels say the same.`,
  use: 'Print the source line with the chart.',
  licence: 'Licence', contact: 'Contact', corrections: 'Corrections', unsaid: 'not stated',
};

const ES: ReadmeWords = {
  opening: 'Un gráfico listo para publicar, con sus datos y su evidencia. No hay que volver a dibujar nada.',
  asOf: (when) => `Número más reciente: ${when}.`,
  heads: { files: 'Archivos', file: 'Archivo', what: 'Qué es', edit: 'Cómo editarlo', marks: 'Qué significan las marcas', use: 'Uso' },
  files: {
    '.svg': () => 'El gráfico con texto editable, en capas con nombre. Este es el que se edita.',
    '.outlined.svg': ({ family }) => `Lo mismo con el texto convertido en trazados, para quien no tenga ${family}.`,
    '.pdf': () => 'Lo mismo para imprenta: fuentes incrustadas, texto seleccionable, página al tamaño final.',
    '.png': () => 'Lo mismo como imagen, a dos píxeles por uno.',
    '.plain.svg': () => 'Solo el gráfico, sin titular, notas ni fuente, para quien ponga los suyos. Debe publicarse con la línea de fuente.',
    '.vl.json': () => 'El gráfico como especificación de Vega-Lite, con sus datos. Se abre en el editor de Vega.',
    '.alt.txt': () => 'El texto para quien no puede ver el gráfico. Se publica junto con la imagen.',
    '.html': () => 'Los datos como tabla accesible: cada número en palabras, y la cita que lo respalda.',
    '.sample.vl.json': () => 'La especificación tal como la escribió su autor, con las filas dibujadas como datos de muestra. Puede editarla y devolverla.',
    'words.': () => 'Todas las palabras del gráfico, para traducirlas o componerlas de nuevo.',
    'data.csv': ({ marks }) => `Los datos, una fila por marca (${marks}).`,
    'dictionary.csv': () => 'Qué significa cada columna de los datos y de la evidencia.',
    'evidence.csv': () => 'De cada cifra detrás de las marcas: la cita, quién lo dijo, cuándo, y la dirección.',
    'fonts/': ({ family }) => `${family}, con su licencia (SIL Open Font License). Instálela antes de editar.`,
    'manifest.json': () => 'El SHA-256 de los demás archivos, las versiones con que se hicieron, el commit.',
  },
  widths: (langs, widths) => `Idiomas: ${langs}. Anchos: ${widths}. Un px de un ancho de imprenta es un punto (1/72 de pulgada). Use el ancho hecho para cada lugar; no lo escale.`,
  noFonts: (family) => `Los gráficos están compuestos en ${family}, que no se incluye: es suya, o se obtiene de su titular.`,
  edit: (family, fonts) => `${fonts === 'enclosed' ? 'Instale las fuentes' : `Tenga instalada ${family}`} y abra el SVG en Illustrator, Inkscape o Figma. Las capas son headline (titular), subtitle (subtítulo), notes-and-source (notas y fuente), gridlines, axis-labels,
axis-titles, axis-lines, legend, y una por cada clase de marca (bars, bars-estimated, bars-labels …). El texto es texto y se puede componer de nuevo. Si cambia un número o las palabras que lo
acompañan («al menos», «alrededor de»), la evidencia ya no lo respalda: consúltenos antes. El rectángulo del fondo es el papel: cámbielo de color, o quítelo, si la página tiene otro; las marcas huecas
llevan por dentro el color del papel. Las líneas de la cuadrícula se interrumpen junto a los textos: complételas si mueve uno.`,
  cmyk: 'Los PDF de los anchos de imprenta están en DeviceCMYK sin perfil, con textos y grises solo en tinta negra: haga la prueba de color de su imprenta.',
  inert: 'En los archivos CSV, un texto que una hoja de cálculo tomaría por fórmula lleva delante un apóstrofo. Los números están tal cual.',
  kept: 'En los archivos CSV, los textos que una hoja de cálculo tomaría por fórmulas están tal cual: impórtelos como texto.',
  marks: `Relleno: un número exacto. Rayado (hueco en la especificación de Vega-Lite): una estimación, o un número que no se cuenta como los demás. Una flecha: al menos, o más de; hacia abajo, a lo
sumo. Una banda, o una línea con los dos extremos rotulados: un rango. Rayado, al final y con su propia etiqueta: la parte que la fuente no describe. Solo un contorno discontinuo: lo que podría
ser y no se ha contado. Una línea discontinua que cruza: ahí cambió lo que se cuenta, y los números de un lado y del otro no miden lo mismo. Las palabras de las etiquetas dicen lo mismo.`,
  use: 'Publique la línea de fuente con el gráfico.',
  licence: 'Licencia', contact: 'Contacto', corrections: 'Correcciones', unsaid: 'sin indicar',
};

export const README: Readonly<Record<Lang, ReadmeWords>> = { en: EN, es: ES };
