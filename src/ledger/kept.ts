import { resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { LoadError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { LIMITS } from '../csv/limits.ts';
import { noteRows } from '../csv/opened.ts';
import { readBytes } from '../csv/path.ts';
import { placeOf, shownPath } from '../csv/shown-path.ts';
import { SHIPPED } from '../figure/hedge.ts';
import type { Vocabulary } from '../figure/hedge.ts';
import type { Reported } from '../figure/reported.ts';
import { madeOnce } from '../remembered.ts';
import type { Path } from '../source.ts';
import type { Run, Store } from '../step.ts';
import { reportedIn } from './figures.ts';
import { isLacking, pathOf, readCells, vocabularyIn } from './file.ts';
import type { FileRead } from './file.ts';
import { folderOf, ledgerIn, readLedger, rowsIn } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { ledgerRows } from './rows.ts';
import { brokenRules } from './rules.ts';
import { FILE_NAMES } from './schema.ts';
import type { FileName } from './schema.ts';

/**
 * The ledger of a folder, once a run. Every file is opened; what its bytes say comes from the run's store where the same code has read the same bytes before, for it depends on
 * nothing else. The rules between files are held each time. Where anything is wrong, the ledger is read without the store, which tells all of it with its places.
 *
 * @throws {LoadError} as `readLedger` does.
 */
export function ledgerOf(path: Path, run: Run): Promise<Ledger> {
  return run.once(`ledger ${resolve(folderOf(path))}`, async () => (await faultless(folderOf(path), run.store)) ?? readLedger(path));
}

/** null where anything is wrong. */
async function faultless(folder: string, store: Store): Promise<Ledger | null> {
  const hedges = await fileKept(folder, 'hedges', { vocabulary: SHIPPED, store, beside: '' });
  if (hedges === null) return null;
  const vocabulary = vocabularyIn(hedges);
  const read = new Map<FileName, Kept>([['hedges', hedges]]);
  for (const name of FILE_NAMES) {
    const file = read.get(name) ?? (await fileKept(folder, name, { vocabulary, store, beside: hedges.bytes }));
    if (file === null) return null;
    read.set(name, file);
  }
  const whole = Object.fromEntries(read) as Record<FileName, Kept>;
  const before = last.get(folder);
  if (before !== undefined && FILE_NAMES.every((name) => before.whole[name].found === whole[name].found)) return before.ledger;
  const ledger = await ruled(folder, whole, { vocabulary, store });
  if (ledger !== null) last.set(folder, { whole, ledger });
  return ledger;
}

/** The last ledger of each folder, which is that of the next run if no cell of it has changed. */
const last = new Map<string, { readonly whole: Readonly<Record<FileName, Kept>>; readonly ledger: Ledger }>();

/** The ledger of files without a fault; null where a rule between them is broken. */
async function ruled(folder: string, whole: Readonly<Record<FileName, Kept>>, { vocabulary, store }: { vocabulary: Vocabulary; store: Store }): Promise<Ledger | null> {
  const files = rowsIn(whole);
  if (brokenRules(files, new Set(FILE_NAMES)).length > 0) return null;
  const numbers = await kept(store, ['numbers', whole.hedges.bytes, whole.figures.bytes], (): readonly Reported[] => files.figures.map((row) => reportedIn(row, vocabulary)));
  return ledgerIn(folder, whole, { vocabulary, numbers });
}

interface Kept extends FileRead {
  readonly bytes: Uint8Array | string;
  /** The cells, which are the same thing where the store gave them before; null for a file that is not there. */
  readonly found: Cells | null;
}

/** What is kept of a file: its cells, plain. */
interface Cells {
  /** Absolute: two ledgers may have the same bytes, and places of their own. */
  readonly path: string;
  readonly lines: readonly number[];
  readonly columns: ReadonlyMap<string, readonly (string | number | null)[]>;
  readonly told: readonly Fault[];
}

/** A file without a fault, from the store where the same bytes were read before; `beside` are those of the hedges that it is read by. */
async function fileKept(folder: string, name: FileName, { vocabulary, store, beside }: { vocabulary: Vocabulary; store: Store; beside: Kept['bytes'] }): Promise<Kept | null> {
  if (isLacking(folder, name)) return { rows: [], faults: [], told: [], bytes: '', found: null };
  const path = pathOf(folder, name);
  const bytes = bytesOf(path);
  const found = bytes === null ? null : await kept(store, ['cells', name, shownPath(path), resolve(path), beside, bytes], () => plain(path, name, { vocabulary, bytes }));
  if (bytes === null || found === null) return null;
  noteRows(path, found.lines.length);
  return { rows: rowsOf(found), faults: [], told: found.told, bytes, found };
}

const rowsOf = madeOnce((found: Cells) => {
  const place = placeOf(found.path);
  return ledgerRows({ ...found, place }, (row, field, bad): Fault => ({ ...bad, place: { ...place, line: found.lines[row] ?? 0, field } }));
});

function bytesOf(path: string): Buffer | null {
  try {
    return readBytes(path, LIMITS);
  } catch (error) {
    if (error instanceof LoadError) return null;
    throw error;
  }
}

function plain(path: string, name: FileName, given: { vocabulary: Vocabulary; bytes: Buffer }): Cells | null {
  try {
    const { cells: { lines, columns }, faults, told } = readCells(path, name, given);
    const all = (column: { at(row: number): string | number | null | undefined }): (string | number | null)[] => Array.from(lines, (_, row) => column.at(row) ?? null);
    return faults.length > 0 ? null : { path: resolve(path), lines: Array.from(lines), columns: new Map([...columns].map(([field, column]) => [field, all(column)])), told };
  } catch (error) {
    if (error instanceof LoadError) return null;
    throw error;
  }
}

/** What is made of these parts: made, or as it was made before. */
async function kept<T>(store: Store, parts: readonly (string | Uint8Array)[], make: () => T): Promise<T> {
  let made: { readonly value: T } | undefined;
  const bytes = await store.once(['ledger', ...parts], () => {
    made = { value: make() };
    return Promise.resolve(serialize(made.value));
  });
  return made === undefined ? (deserialized(bytes) as T) : made.value;
}

const deserialized = madeOnce((bytes: Uint8Array): unknown => deserialize(bytes));
