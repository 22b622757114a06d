import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeFault, LoadError } from '../errors.ts';
import type { Fault, Finding } from '../errors.ts';
import { readDeclared } from '../csv/declared.ts';
import { isThereNoted } from '../csv/opened.ts';
import { inOrder } from '../csv/locate.ts';
import { readSheet, shownPath } from '../csv/sheet.ts';
import type { Path } from '../source.ts';
import type { Shelf } from '../table/origins.ts';
import { resolveFigures } from './figures.ts';
import type { Figure } from './figures.ts';
import { eventShelf, figureShelf, populationShelf } from './shelves.ts';
import { SHIPPED } from '../figure/hedge.ts';
import type { Vocabulary } from '../figure/hedge.ts';
import { ledgerVocabulary } from './hedges.ts';
import { ledgerRows } from './rows.ts';
import type { LedgerRow } from './rows.ts';
import { brokenRules } from './rules.ts';
import type { LedgerFiles } from './rules.ts';
import { columnsOf, FILE_NAMES, SCHEMA } from './schema.ts';
import type { FileName } from './schema.ts';

/** A folder of reported figures, read whole and in order. */
export interface Ledger {
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
  const folder = path instanceof URL ? fileURLToPath(path) : path;
  const hedges = readFile(folder, 'hedges', SHIPPED);
  const vocabulary = hedges.rows.length === 0 || hedges.faults.length > 0 ? SHIPPED : ledgerVocabulary(hedges.rows);
  const read = FILE_NAMES.map((name) => ({ name, ...(name === 'hedges' ? hedges : readFile(folder, name, vocabulary)) }));
  const files = Object.fromEntries(read.map(({ name, rows }) => [name, rows])) as unknown as Record<FileName, LedgerRow[]>;
  // A file that is not read whole makes keys into it lead nowhere: the rules speak only of files that were.
  const whole = new Set(read.filter(({ faults }) => !faults.some(({ code }) => INCOMPLETE.has(code))).map(({ name }) => name));
  const misread = read.flatMap(({ faults }) => faults);
  // A cell that cannot be read is empty to the rules; what they would say of it is told already.
  const told = new Set(misread.map(spot));
  const faults = [...misread, ...brokenRules(files, whole).filter((fault) => !told.has(spot(fault)))];
  if (faults.length > 0) throw new LoadError(inOrder(faults));
  const figures = resolveFigures(files, vocabulary);
  const findings = inOrder(read.flatMap(({ told }) => told)).map((fault): Finding => ({ check: 'ledger', severity: 'warn', message: describeFault(fault), figures: [] }));
  return { folder: shownPath(folder), files, figures, vocabulary, findings, shelves: { figures: figureShelf(figures), population: populationShelf(files), events: eventShelf(files) } };
}

const INCOMPLETE = new Set(['NO_FILE', 'NOT_TEXT', 'BAD_HEADER', 'BAD_ENCODING', 'TOO_BIG', 'BAD_QUOTE', 'UNSPLIT_LINES', 'TWO_TABLES', 'RAGGED_ROW', 'NO_SUCH_COLUMN']);

function spot({ place }: Fault): string {
  return [place?.file, place?.line, place?.field].join('\n');
}

interface Read {
  readonly rows: LedgerRow[];
  readonly faults: readonly Fault[];
  readonly told: readonly Fault[];
}

function readFile(folder: string, name: FileName, { hedges }: Vocabulary): Read {
  const path = join(folder, `${name}.csv`);
  const { optional, presence } = SCHEMA[name];
  if (presence === 'optional' && !isThereNoted(path)) return { rows: [], faults: [], told: [] };
  try {
    const sheet = readSheet(path, { headers: 'first' });
    const values = readDeclared(sheet, columnsOf(name, hedges.keys()), { others: 'refuse', optional, form: 'strict' });
    return { rows: ledgerRows(sheet, values), faults: values.faults, told: values.told };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return { rows: [], faults: error.faults, told: [] };
  }
}
