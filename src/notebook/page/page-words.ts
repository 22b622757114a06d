import type { Lang } from '../../chart/words/glue.ts';

/** What the page itself says, in one language. */
export interface PageWords {
  readonly skip: string;
  readonly contents: string;
  readonly otherEdition: Record<Lang, string>;
  readonly badge: { readonly numbers: (n: number, untraced: number) => string; readonly checks: (n: number, warned: number) => string; readonly sources: (n: number) => string; readonly until: (date: string) => string };
  readonly dataOf: string;
  readonly changes: { readonly title: string; readonly intro: string; readonly pending: string };
  readonly lineage: { readonly title: string; readonly intro: string; readonly alt: string; readonly list: string; readonly rows: (n: number) => string; readonly chart: string; readonly source: string };
  readonly methods: {
    readonly title: string; readonly intro: string; readonly gaps: string; readonly rows: (before: number, after: number) => string; readonly madeOf: string; readonly literals: string; readonly versions: string; readonly again: string; readonly files: string;
  };
  readonly checks: { readonly title: string; readonly held: string; readonly warned: (n: number) => string; readonly intro: string; readonly above: (n: number) => string };
  readonly severity: Record<'error' | 'warn' | 'note', string>;
  readonly data: { readonly title: string; readonly intro: string; readonly evidence: string; readonly how: string; readonly rivals: (n: number) => string; readonly figures: (n: number) => string; readonly besides: (n: number) => string; readonly computed: string };
  readonly sources: { readonly title: string; readonly figures: (n: number) => string; readonly undated: string };
  readonly downloads: { readonly title: string; readonly holds: string; readonly table: string; readonly picture: string; readonly spec: string };
  readonly more: (n: number) => string;
  readonly failed: string;
  readonly warned: string;
  readonly scroll: string;
  readonly none: string;
  readonly underWay: string;
}

const count = (one: string, many: string) => (n: number): string => `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

export const PAGE_WORDS: Record<Lang, PageWords> = {
  en: {
    skip: 'Skip to the text', contents: 'Contents', otherEdition: { en: 'English', es: 'Español' },
    badge: {
      numbers: (n, untraced) => `${count('number', 'numbers')(n)} in the text, ${untraced === 0 ? 'each traced to its source' : `${untraced} more not traced`}`,
      checks: (n, warned) => `${count('check', 'checks')(n)}, ${warned === 0 ? (n === 1 ? 'which held' : 'all held') : `${warned} with something to say`}`,
      sources: (n) => count('source document', 'source documents')(n), until: (date) => `data up to ${date}`,
    },
    dataOf: 'Data, quotes and sources of this chart',
    changes: { title: 'What changed', intro: 'Numbers that this page prints and that are no longer what was published, the latest first.', pending: 'not yet accepted' },
    lineage: { title: 'Where the numbers come from', intro: 'Each box is a table; an arrow leads from what it is made of. A box leads to the steps that make it.', alt: 'Diagram of the tables behind the page and of what each is made of; the list below says the same.', list: 'The same as a list', rows: count('row', 'rows'), chart: 'chart', source: 'ledger' },
    methods: {
      title: 'Methods', intro: 'Written by the program that made the page, from the steps that it took.',
      gaps: 'A missing number is a gap and never 0: a rate, share or total of a gap is a gap. A hedged number (“at least”, “nearly”) enters the arithmetic with its bounds, so that a rate of an “at least” is itself an “at least”, and the change between two lower bounds is not known. No midpoint is invented.',
      rows: (before, after) => (before === after ? count('row', 'rows')(after) : `${before.toLocaleString('en-US')} → ${count('row', 'rows')(after)}`),
      madeOf: 'It draws on', literals: 'Digits in the text that are no figure', versions: 'Software', again: 'To make this page again', files: 'Files read, with the SHA-256 of their bytes',
    },
    checks: { title: 'Checks', held: 'held', warned: (n) => count('finding', 'findings')(n), intro: 'A check that fails stops the publication; what is listed here does not, and a reader should know it.', above: (n) => `${count('finding', 'findings')(n)} told above` },
    severity: { error: 'conflict', warn: 'look', note: 'note' },
    data: { title: 'Data and evidence', intro: 'Every number of the text and every mark of the charts has its row here, with the words in which it was said.', evidence: 'Quoted words, speaker, date and source', how: 'how this table was made', rivals: (n) => `${count('rival figure', 'rival figures')(n)} not chosen, and why`, figures: (n) => count('figure', 'figures')(n), besides: (n) => `computed with ${count('more figure', 'more figures')(n)}`, computed: 'what is left of the whole; no source states it' },
    sources: { title: 'Sources', figures: count('figure', 'figures'), undated: 'no date' },
    downloads: { title: 'Downloads', holds: 'All of it in one archive:', table: 'table, CSV', picture: 'picture, SVG', spec: 'chart with its data, Vega-Lite' },
    more: (n) => `… and ${count('more figure', 'more figures')(n)}`, failed: 'This part could not be made', warned: 'This chart is not fit for a graphics desk yet', scroll: 'scroll sideways', none: 'Nothing to report.', underWay: 'The audit of the claims is under way.',
  },
  es: {
    skip: 'Ir al texto', contents: 'Contenido', otherEdition: { en: 'English', es: 'Español' },
    badge: {
      numbers: (n, untraced) => `${count('número', 'números')(n)} en el texto, ${untraced === 0 ? 'cada uno con su fuente' : `${untraced} más sin fuente`}`,
      checks: (n, warned) => `${count('comprobación', 'comprobaciones')(n)}, ${warned === 0 ? (n === 1 ? 'que se cumple' : 'todas se cumplen') : `${warned} con algo que decir`}`,
      sources: (n) => count('documento', 'documentos')(n), until: (date) => `datos hasta ${/^\d{1,2} de /u.test(date) ? 'el ' : ''}${date}`,
    },
    dataOf: 'Datos, citas y fuentes de este gráfico',
    changes: { title: 'Qué cambió', intro: 'Números que esta página imprime y que ya no son los que se publicaron, primero los últimos.', pending: 'aún sin aceptar' },
    lineage: { title: 'De dónde vienen los números', intro: 'Cada casilla es una tabla; una flecha sale de aquello de lo que está hecha. La casilla lleva a los pasos que la forman.', alt: 'Diagrama de las tablas de la página y de qué está hecha cada una; la lista de abajo dice lo mismo.', list: 'Lo mismo en una lista', rows: count('fila', 'filas'), chart: 'gráfico', source: 'registro' },
    methods: {
      title: 'Métodos', intro: 'Escritos por el programa que hizo la página, a partir de los pasos que dio.',
      gaps: 'Un número que falta es un vacío y nunca 0: la tasa, el porcentaje o el total de un vacío es un vacío. Un número con reservas («al menos», «casi») entra en el cálculo con sus límites: la tasa de un «al menos» es también un «al menos», y el cambio entre dos mínimos no se conoce. No se inventa ningún punto medio.',
      rows: (before, after) => (before === after ? count('fila', 'filas')(after) : `${before.toLocaleString('en-US')} → ${count('fila', 'filas')(after)}`),
      madeOf: 'Se apoya en', literals: 'Cifras del texto que no son datos', versions: 'Programas', again: 'Para volver a hacer esta página', files: 'Archivos leídos, con el SHA-256 de sus bytes',
    },
    checks: { title: 'Comprobaciones', held: 'se cumple', warned: (n) => count('hallazgo', 'hallazgos')(n), intro: 'Una comprobación que falla impide publicar; lo que figura aquí no lo impide, y conviene que se sepa.', above: (n) => `${count('hallazgo ya dicho', 'hallazgos ya dichos')(n)} arriba` },
    severity: { error: 'conflicto', warn: 'revisar', note: 'nota' },
    data: { title: 'Datos y pruebas', intro: 'Cada número del texto y cada marca de los gráficos tiene aquí su fila, con las palabras en que se dijo.', evidence: 'Palabras citadas, quién las dice, fecha y fuente', how: 'cómo se hizo esta tabla', rivals: (n) => `${count('cifra rival', 'cifras rivales')(n)} sin elegir, y por qué`, figures: (n) => count('cifra', 'cifras')(n), besides: (n) => `calculado con ${count('cifra más', 'cifras más')(n)}`, computed: 'lo que queda del total; ninguna fuente lo dice' },
    sources: { title: 'Fuentes', figures: count('cifra', 'cifras'), undated: 'sin fecha' },
    downloads: { title: 'Descargas', holds: 'Todo en un archivo comprimido:', table: 'tabla, CSV', picture: 'imagen, SVG', spec: 'gráfico con sus datos, Vega-Lite' },
    more: (n) => `… y ${count('cifra', 'cifras')(n)} más`, failed: 'Esta parte no se pudo hacer', warned: 'Este gráfico aún no está listo para una mesa gráfica', scroll: 'desplácese de lado', none: 'Nada que señalar.', underWay: 'La revisión de las afirmaciones está en curso.',
  },
};
