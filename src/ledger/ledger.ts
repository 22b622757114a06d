import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LoadError } from '../errors.ts';
import type { Fault, Finding } from '../errors.ts';
import { inOrder } from '../csv/locate.ts';
import { toldInBoth } from '../said/told.ts';
import type { Path } from '../source.ts';
import type { Shelf } from '../table/origins.ts';
import { SHIPPED } from '../figure/hedge.ts';
import type { Vocabulary } from '../figure/hedge.ts';
import type { Reported } from '../figure/reported.ts';
import { reportedIn, resolveFigures } from './figures.ts';
import type { Figure } from './figures.ts';
import { readFile, vocabularyIn } from './file.ts';
import type { FileRead } from './file.ts';
import { brokenRules } from './rules.ts';
import type { LedgerFiles } from './rules.ts';
import { FILE_NAMES } from './schema.ts';
import type { FileName } from './schema.ts';
import { eventShelf, figureShelf, populationShelf } from './shelves.ts';

/** A folder of reported figures, read whole and in order. */
export interface Ledger {
  /** Its absolute path, by which two ledgers are told apart; it is published nowhere. */
  readonly folder: string;
  readonly files: LedgerFiles;
  readonly figures: readonly Figure[];
  /** The hedges as shipped, with those of the ledger's own `hedges.csv`. */
  readonly vocabulary: Vocabulary;
  /** What a reader must know of the files though nothing stood in the way: days that a spreadsheet rewrote, blank rows. */
  readonly findings: readonly Finding[];
  /** The origins of rows made of figures, population counts and events, shared by every table that is made of this ledger. */
  readonly shelves: { readonly figures: Shelf; readonly population: Shelf; readonly events: Shelf };
}

/**
 * Reads a ledger: every file of the folder, each cell as declared, and the rules between them.
 *
 * @throws {LoadError} everything that is wrong, at once: NO_FILE, NOT_TEXT, BAD_HEADER, BAD_QUOTE, RAGGED_ROW, NO_SUCH_COLUMN, UNKNOWN_COLUMN, BAD_CELL,
 * BAD_DATE, BAD_FORMULA, AMBIGUOUS_DATE, NOT_IN_LIST, EMPTY_CELL, DUPLICATE_ID, PHRASE_NOT_IN_QUOTE.
 */
export function readLedger(path: Path): Ledger {
  const folder = folderOf(path);
  const hedges = readFile(folder, 'hedges', SHIPPED);
  const vocabulary = vocabularyIn(hedges);
  const read = ofEachFile((name) => (name === 'hedges' ? hedges : readFile(folder, name, vocabulary)));
  const files = rowsIn(read);
  // A file that is not read whole makes keys into it lead nowhere: the rules speak only of files that were.
  const whole = new Set(FILE_NAMES.filter((name) => !read[name].faults.some(({ code }) => INCOMPLETE.has(code))));
  const misread = Object.values(read).flatMap(({ faults }) => faults);
  // A cell that cannot be read is empty to the rules; what they would say of it is told already.
  const told = new Set(misread.map(spot));
  const faults = [...misread, ...brokenRules(files, whole).filter((fault) => !told.has(spot(fault)))];
  if (faults.length > 0) throw new LoadError(inOrder(faults));
  return ledgerIn(folder, read, { vocabulary, numbers: files.figures.map((row) => reportedIn(row, vocabulary)) });
}

/** The ledger of files that were read without a fault and keep every rule, given its vocabulary and the number of each figure. */
export function ledgerIn(folder: string, read: Readonly<Record<FileName, FileRead>>, { vocabulary, numbers }: { vocabulary: Vocabulary; numbers: readonly Reported[] }): Ledger {
  const files = rowsIn(read);
  const figures = resolveFigures(files, numbers);
  const findings = inOrder(Object.values(read).flatMap(({ told }) => told)).map((fault): Finding => ({ check: 'ledger', severity: 'warn', ...toldInBoth(fault), figures: [] }));
  return { folder: resolve(folder), files, figures, vocabulary, findings, shelves: { figures: figureShelf(figures), population: populationShelf(files), events: eventShelf(files) } };
}

export function folderOf(path: Path): string {
  return path instanceof URL ? fileURLToPath(path) : path;
}

export function rowsIn(read: Readonly<Record<FileName, FileRead>>): LedgerFiles {
  return ofEachFile((name) => read[name].rows);
}

function ofEachFile<T>(make: (name: FileName) => T): Record<FileName, T> {
  return Object.fromEntries(FILE_NAMES.map((name) => [name, make(name)])) as Record<FileName, T>;
}

const INCOMPLETE = new Set(['NO_FILE', 'NOT_READABLE', 'NOT_TEXT', 'BAD_HEADER', 'BAD_ENCODING', 'TOO_BIG', 'BAD_QUOTE', 'UNSPLIT_LINES', 'TWO_TABLES', 'RAGGED_ROW', 'NO_SUCH_COLUMN']);

function spot({ place }: Fault): string {
  return [place?.file, place?.line, place?.field].join('\n');
}
