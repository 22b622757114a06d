import type { InBoth } from './help-words.ts';

/** Every option: how it is written, and what it does. One option, one sense, whichever verb has it. */
export const OPTIONS = {
  out: ['--out <folder>', { en: 'where to write (out unless given)', es: 'dónde escribir (out si no se da)' }],
  quiet: ['-q, --quiet', { en: 'no log of steps', es: 'sin el registro de los pasos' }],
  verbose: ['-v, --verbose', { en: 'every step, warning and file', es: 'cada paso, aviso y archivo' }],
  json: ['--json', { en: 'one JSON object a line on stdout, nothing on stderr', es: 'un objeto JSON por línea en stdout, nada en stderr' }],
  object: ['--json', { en: 'one JSON object', es: 'un objeto JSON' }],
  strict: ['--strict', { en: 'warnings fail too', es: 'los avisos también detienen' }],
  checked: ['--checked', { en: 'refuse figures that no second person has checked', es: 'rechaza cifras que una segunda persona no ha comprobado' }],
  locked: ['--locked', { en: 'exit 3 where a published number moved and nobody accepted it', es: 'termina con 3 si cambió un número publicado y nadie lo aceptó' }],
  lock: ['--lock <file>', { en: 'the lock file (cifras.lock.json unless given)', es: 'el archivo de números aceptados (cifras.lock.json si no se da)' }],
  lang: ['--lang <lang>', { en: 'en or es', es: 'en o es' }],
  langs: ['--langs <langs>', { en: 'only these languages: en,es', es: 'solo estos idiomas: en,es' }],
  presets: ['--presets <presets>', { en: 'only these widths: mobile,web,print-52,print-107,print-163', es: 'solo estos anchos: mobile,web,print-52,print-107,print-163' }],
  only: ['--only <name...>', { en: 'only these charts', es: 'solo estos gráficos' }],
  onlyChecks: ['--only <check...>', { en: 'only these checks', es: 'solo estas comprobaciones' }],
  asOf: ['--as-of <date>', { en: 'the day to count from (today unless given)', es: 'el día desde el que se cuenta (hoy si no se da)' }],
  store: ['--store <folder>', { en: 'where rendered charts are kept, or "none"', es: 'dónde se guardan los gráficos dibujados, o "none"' }],
  message: ['-m, --message <why>', { en: 'why the numbers moved; it goes into the page', es: 'por qué cambiaron los números; sale en la página' }],
  archive: ['--archive <folder>', { en: 'the archived texts of the sources', es: 'los textos archivados de las fuentes' }],
  source: ['--source <id>', { en: 'only the figures of this source', es: 'solo las cifras de esta fuente' }],
  html: ['--html', { en: 'an HTML page instead of CSV', es: 'una página HTML en lugar de CSV' }],
  ledger: ['--ledger <folder>', { en: 'use the hedges of this ledger', es: 'usa los matices de este registro' }],
  to: ['--to <format>', { en: 'ipynb, md, datapackage or observable', es: 'ipynb, md, datapackage u observable' }],
  from: ['--from <file>', { en: 'draft the columns and a first notebook from this CSV or workbook', es: 'esboza las columnas y un primer cuaderno con este CSV o libro' }],
  delimiter: ['--delimiter <sign>', { en: 'the sign between cells', es: 'el signo entre celdas' }],
  encoding: ['--encoding <label>', { en: 'utf-8, windows-1252, macintosh …', es: 'utf-8, windows-1252, macintosh …' }],
  headers: ['--headers <n>', { en: 'how many lines of header there are', es: 'cuántas líneas de encabezado hay' }],
  lines: ['--lines <from-to>', { en: 'only these lines', es: 'solo estas líneas' }],
  sheet: ['--sheet <name>', { en: 'of a workbook, the sheet to read (the first unless given)', es: 'de un libro, la hoja que se lee (la primera si no se da)' }],
  format: ['--format <format>', { en: 'mermaid, dot or json', es: 'mermaid, dot o json' }],
  port: ['--port <n>', { en: 'the port of 127.0.0.1, 0 for any that is free', es: 'el puerto de 127.0.0.1, 0 para cualquiera libre' }],
  open: ['--open', { en: 'open it in the browser', es: 'la abre en el navegador' }],
} as const satisfies Readonly<Record<string, readonly [form: string, about: InBoth]>>;

export type OptionName = keyof typeof OPTIONS;

/** The options of every verb that runs pipelines. */
export const SPEAKING = ['lang', 'json', 'quiet', 'verbose'] as const satisfies readonly OptionName[];
