import type { Lang } from '../chart/words/glue.ts';
import { delimiterName } from '../csv/delimiter.ts';
import { faultHere } from '../csv/here.ts';
import { LIMITS, within } from '../csv/limits.ts';
import { shortened } from '../csv/looks.ts';
import { inOrder, withLines } from '../csv/locate.ts';
import { saidNothing } from '../csv/missing.ts';
import { balance, readSheet } from '../csv/sheet.ts';
import type { ReadOptions, Sheet } from '../csv/sheet.ts';
import { firstBytes } from '../csv/path.ts';
import { followed } from '../csv/shown-path.ts';
import { CifrasError, describeFault, UsageError } from '../errors.ts';
import { isWorkbook } from '../load/workbook-bytes.ts';
import { streamWorkbook } from '../load/workbook.ts';
import type { WorkbookOptions } from '../load/workbook.ts';
import { saidIn } from '../said/said.ts';
import { ENTRIES } from './explain/index.ts';
import { report, toldWithLines } from './report.ts';
import type { ReportOptions } from './report.ts';
import type { Act, Options } from './verb.ts';

/**
 * `cifras peek`: prints what the loader sees in a file without being told what to expect: all cells are text, as they stand; `-` is what is piped in. With `--json` exactly
 * `{ "columns": […], "rows": [[…]], "warnings": […] }`, or for a file that is refused nothing, and the reason on stderr.
 *
 * @throws {LoadError} what makes every reading unsafe.
 */
export const peek: Act = async ({ words: [path = ''], options: { json, ...options }, lang }) => {
  const reading = readingOf(options);
  try {
    const sheet = path === '-' ? await seen('stdin', { ...reading, bytes: await standardInput() }) : await seen(path, reading);
    const { titles: columns, rows } = sheet;
    process.stdout.write(`${json === true ? JSON.stringify({ columns, rows, warnings: warningsOf(sheet) }) : shown(sheet, { lang, explained: (code) => (lang === 'en' ? undefined : ENTRIES[code]?.[lang]) })}\n`);
    return 0;
  } catch (error) {
    if (json !== true || !(error instanceof CifrasError)) throw error;
    process.stderr.write(`${report([error], { lang, ending: '' })}\n`);
    return 1;
  }
};

/** What is piped in, whole. */
async function standardInput(): Promise<Buffer> {
  if (process.stdin.isTTY) throw new UsageError({ code: 'NO_FILE', what: 'nothing is piped in', fix: 'name a file, or pipe one in: cat figures.csv | cifras peek -' });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    within(LIMITS, 'bytes', { size: (size += chunk.length), place: { file: 'stdin' } });
  }
  return Buffer.concat(chunks);
}

function readingOf({ delimiter, encoding, headers, lines, sheet }: Options): Reading {
  return {
    sheet,
    delimiter: delimiter === '\\t' ? '\t' : delimiter, encoding,
    headers: headers === undefined ? undefined : wholeNumber(headers), lines: lines === undefined ? undefined : spanOf(lines),
  };
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw new UsageError({ code: 'BAD_OPTION', what: `"${text}" is no number of lines`, fix: 'write 1 or more' });
}

function spanOf(text: string): readonly [number, number] {
  const parts = /^(\d{1,9})-(\d{1,9})?$/u.exec(text);
  if (parts === null) throw new UsageError({ code: 'BAD_OPTION', what: `"${text}" is no span of lines`, fix: 'write it as --lines 3-120 or --lines 3-' });
  return [Number(parts[1]), parts[2] === undefined ? Infinity : Number(parts[2])];
}

type Reading = ReadOptions & WorkbookOptions;

/** The file as it stands, whole: a workbook is told by its first bytes. */
export async function seen(path: string, options: Reading = {}): Promise<Sheet> {
  if (!isWorkbook(options.bytes ?? firstBytes(path))) return readSheet(path, options);
  const rows: (readonly string[])[] = [];
  const outlined = await streamWorkbook(path, () => (cells) => void rows.push(cells), options);
  return { ...outlined, rows };
}

/** Everything that is to be said of a file, in its order, and the balance of its rows where any was set aside. */
export function warningsOf({ told, doubted, tally, place }: Sheet): string[] {
  // That there is no row is seen from the rows.
  const faults = inOrder([...told, ...doubted]).filter(({ code }) => code !== 'NO_ROWS').map(faultHere).map(describeFault);
  return tally.aside === 0 ? faults : [...faults, `${followed(place)}: ${balance(tally)}`];
}

const SHOWN = 5;

const WORDS = {
  en: {
    encoding: 'encoding', delimiter: 'delimiter', header: 'header', rows: 'rows', kept: 'kept as text',
    columns: (line: number, n: number) => `line ${line}, ${n} ${n === 1 ? 'column' : 'columns'}`, first: (n: number) => `columns, with the first ${n} rows`,
  },
  es: {
    encoding: 'codificación', delimiter: 'separador', header: 'encabezado', rows: 'filas', kept: 'queda como texto',
    columns: (line: number, n: number) => `línea ${line}, ${n} ${n === 1 ? 'columna' : 'columnas'}`, first: (n: number) => (n === 1 ? 'columnas, con la primera fila' : `columnas, con las primeras ${n} filas`),
  },
} as const satisfies Record<Lang, unknown>;

/** What is said here is no fault: it has sentences, and nothing to explain. */
const NO_FAULT = 'PEEK';

function shown(sheet: Sheet, said: Pick<ReportOptions, 'lang' | 'explained'>): string {
  const { place, delimiter, read, header, headerLine, rows, tally } = sheet;
  const { lang = 'en' } = said;
  const words = WORDS[lang];
  // What a part of a line is stands in the sentences of faults, said as they are.
  const inWords = (text: string): string => saidIn(lang, { code: NO_FAULT, what: text }).fault.what;
  const columns = header.map((name, i) => {
    const nothing = saidNothing(rows.map((row) => row[i] ?? ''));
    return `  ${name}: ${shortened(rows.slice(0, SHOWN).map((row) => row[i]?.trim() || '·').join(' | '), 100)}${nothing === '' ? '' : `  (${inWords(nothing)}, ${words.kept})`}`;
  });
  const parts: readonly (readonly [string, string])[] = [
    [words.encoding, read.encoding],
    ...(delimiter === null ? [] : [[words.delimiter, `${inWords(delimiterName(delimiter))} (${inWords(read.why)})`] as const]),
    [words.header, words.columns(headerLine, header.length)],
    [words.rows, balance(tally, lang)],
  ];
  const width = Math.max(...parts.map(([name]) => name.length));
  return [
    followed(place),
    ...parts.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`),
    '',
    words.first(Math.min(SHOWN, rows.length)),
    ...columns,
    ...inOrder([...sheet.told, ...sheet.doubted]).flatMap((fault) => ['', toldWithLines(faultHere(withLines(fault, sheet)), said)]),
  ].join('\n');
}
