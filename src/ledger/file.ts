import { join } from 'node:path';
import type { Fault } from '../errors.ts';
import { LoadError } from '../errors.ts';
import { readDeclared } from '../csv/declared.ts';
import { cellFault } from '../csv/locate.ts';
import { isThereNoted } from '../csv/opened.ts';
import { readSheet } from '../csv/sheet.ts';
import { SHIPPED } from '../figure/hedge.ts';
import type { Vocabulary } from '../figure/hedge.ts';
import { ledgerVocabulary } from './hedges.ts';
import { readBack } from './read-back.ts';
import { ledgerRows } from './rows.ts';
import type { FileCells, LedgerRow } from './rows.ts';
import { columnsOf, SCHEMA } from './schema.ts';
import type { FileName } from './schema.ts';

/** One file of a ledger as it was read: its rows, what is wrong with it, and what must be known of it though nothing stood in the way. */
export interface FileRead {
  readonly rows: readonly LedgerRow[];
  readonly faults: readonly Fault[];
  readonly told: readonly Fault[];
}

const NOTHING: FileRead = { rows: [], faults: [], told: [] };

/** A ledger without a file that not every ledger needs has no rows of its kind. */
export function isLacking(folder: string, name: FileName): boolean {
  return SCHEMA[name].presence === 'optional' && !isThereNoted(pathOf(folder, name));
}

export function pathOf(folder: string, name: FileName): string {
  return join(folder, `${name}.csv`);
}

/** The hedges of a ledger whose hedges.csv was read: as shipped where it has none, or where they cannot be read. */
export function vocabularyIn({ rows, faults }: FileRead): Vocabulary {
  return rows.length === 0 || faults.length > 0 ? SHIPPED : ledgerVocabulary(rows);
}

/** Reads a file of the folder. */
export function readFile(folder: string, name: FileName, vocabulary: Vocabulary): FileRead {
  if (isLacking(folder, name)) return NOTHING;
  try {
    const { cells, locate, faults, told } = readCells(pathOf(folder, name), name, { vocabulary });
    return { rows: ledgerRows(cells, locate), faults, told };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return { ...NOTHING, faults: error.faults };
  }
}

/** The cells of a file, each as it is declared; its bytes are read unless they are given. */
export function readCells(path: string, name: FileName, { vocabulary: { hedges }, bytes }: { vocabulary: Vocabulary; bytes?: Buffer }): {
  readonly cells: FileCells;
  readonly locate: Parameters<typeof ledgerRows>[1];
  readonly faults: readonly Fault[];
  readonly told: readonly Fault[];
} {
  const { optional, worded = {} } = SCHEMA[name];
  const { sheet, told } = readBack(readSheet(path, { headers: 'first', bytes }), worded);
  const read = readDeclared(sheet, columnsOf(name, hedges.keys()), { others: 'refuse', optional, form: 'strict' });
  return { cells: { place: sheet.place, lines: sheet.lines, columns: read.columns }, locate: (row, field, bad) => cellFault(sheet, { row, field, bad }), faults: read.faults, told: [...told, ...read.told] };
}
