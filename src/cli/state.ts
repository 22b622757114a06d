import { createHash } from 'node:crypto';
import { dirname, join, relative, resolve } from 'node:path';
import { readAuthored } from '../chart/spec/authored.ts';
import { changedSince, keepingDiary } from '../csv/opened.ts';
import type { Diary } from '../csv/opened.ts';
import { nearPath, projectOf } from '../csv/shown-path.ts';
import { CifrasError, LoadError } from '../errors.ts';
import type { State } from '../lock/moved.ts';
import { numbersDrawn, published } from '../lock/published.ts';
import type { Published } from '../lock/published.ts';
import type { LockedChart } from '../lock/lock.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Run } from '../step.ts';
import type { Table } from '../table/table.ts';
import { usesOf } from './uses.ts';
import type { Use } from './uses.ts';

/** The lock file of these notebooks: the one that was named, or that beside the package.json of their project; in the working folder where they have none. */
export function lockOf(notebooks: readonly Notebook[], named: string | undefined): string {
  const project = notebooks.map(({ file }) => projectOf(file)).find((folder) => folder !== null) ?? '';
  return named ?? nearPath(join(project, LOCK_FILE));
}

const LOCK_FILE = 'cifras.lock.json';

/** What the notebooks publish now, and whatever is wrong with it. */
export interface Found {
  readonly state: State;
  readonly errors: readonly CifrasError[];
}

/** Loads everything that the notebooks print, and draws nothing. Paths are told from the folder of the lock. */
export async function stateOf(notebooks: readonly Notebook[], { run, lock, reach }: { run: Run; lock: string; reach: State['reach'] }): Promise<Found> {
  const diary: Diary = new Map();
  const { errors, ...found } = await keepingDiary(diary, () => publishedBy(notebooks, run));
  const changed = changedSince(diary);
  return { state: { ...found, reach, sources: sourcesIn(diary, lock) }, errors: changed.length > 0 ? [...errors, new LoadError(changed)] : errors };
}

/** The numbers and charts of the notebooks, and whatever is wrong with them. */
export async function publishedBy(notebooks: readonly Notebook[], run: Run): Promise<Pick<State, 'numbers' | 'tables' | 'charts'> & { readonly errors: readonly CifrasError[] }> {
  const [errors, numbers, tables, charts]: [CifrasError[], Map<string, Published>, Set<string>, Record<string, LockedChart>] = [[], new Map(), new Set(), {}];
  for (const use of notebooks.flatMap(usesOf)) {
    try {
      const used = await load(use, run);
      for (const { table, columns } of used.tables) {
        tables.add(table.lineage.name);
        for (const number of published(table, columns)) numbers.set(number.id, number);
      }
      if (use.kind === 'chart') charts[use.name] = { spec: used.spec };
    } catch (error) {
      if (!(error instanceof CifrasError)) throw error;
      if (!errors.includes(error)) errors.push(error);
    }
  }
  return { numbers, tables, charts, errors };
}

/** The files with rows that a run read, by their paths from the folder of the lock. */
export function sourcesIn(diary: Diary, lock: string): State['sources'] {
  const near = (path: string): string => relative(dirname(resolve(lock)), path).replaceAll('\\', '/');
  return Object.fromEntries([...diary.values()].flatMap(({ path, sha256, rows }) => (rows === null || sha256 === null ? [] : [[near(path), { sha256, rows }]])));
}

async function load(use: Use, run: Run): Promise<{ tables: { table: Table; columns: readonly string[] }[]; spec: string }> {
  if (use.kind === 'columns') {
    const table = await use.source.load(run);
    return { tables: [{ table, columns: (use.columns ?? [...table.columns.keys()]).filter((name) => ['figure', 'count', 'number'].includes(table.columns.get(name)?.kind ?? '')) }], spec: '' };
  }
  const authored = readAuthored(use.spec);
  const tables = new Map<string, Table>();
  for (const [data, source] of Object.entries(use.tables)) tables.set(data, await source.load(run));
  const drawn = numbersDrawn(authored, tables);
  const spec = createHash('sha256').update(authored.text).digest('hex');
  return { tables: [...tables].map(([data, table]) => ({ table, columns: drawn.get(data) ?? [] })), spec };
}
