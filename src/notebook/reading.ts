import type { Drawable } from '../chart/draw.ts';
import { readAuthored } from '../chart/spec/authored.ts';
import type { Lang } from '../chart/words/glue.ts';
import { CifrasError } from '../errors.ts';
import type { Source } from '../source.ts';
import type { Run } from '../step.ts';
import type { Table } from '../table/table.ts';
import type { ChartCell } from './chart.ts';
import type { Notebook, NotebookCell } from './notebook.ts';

/** How cells are read in a run: each source is loaded once, and what goes wrong is kept, each fault once. */
export interface Reading {
  readonly run: Run;
  readonly load: (source: Source) => Promise<Table>;
  /** Gives what the work gives, or undefined where it failed. A fault of the program is thrown on. */
  readonly attempt: <T>(work: () => T | Promise<T>) => Promise<T | undefined>;
}

/** A reading in a run, that keeps what goes wrong among `errors`. */
export function readingOf(run: Run, errors: CifrasError[]): Reading {
  return { run, load: loadingOnce(run), attempt: remembering(errors) };
}

/** Loads each source once, so that what is wrong with one that many cells read is told once. */
function loadingOnce(run: Run): Reading['load'] {
  const loading = new Map<Source, Promise<Table>>();
  return (source) => {
    const loaded = loading.get(source) ?? source.load(run);
    loading.set(source, loaded);
    return loaded;
  };
}

function remembering(errors: CifrasError[]): Reading['attempt'] {
  return async (work) => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof CifrasError)) throw error;
      if (!errors.includes(error)) errors.push(error);
      return undefined;
    }
  };
}

/** The spec and every table of a chart: each that is broken is told, though another is as well. There is nothing to draw unless all are there. */
export async function readChart({ name, spec: path, source, beside }: ChartCell, { load, attempt }: Reading): Promise<{ tables: Map<string, Table>; drawable: Drawable | null }> {
  const authored = await attempt(() => readAuthored(path));
  const tables = new Map<string, Table>();
  const sources = [['table', source] as const, ...Object.entries(beside)];
  for (const [data, each] of sources) await attempt(async () => void tables.set(data, await load(each)));
  return { tables, drawable: authored === undefined || tables.size < sources.length ? null : { name, authored, tables } };
}

/** The tables of a cell that is no chart, with what it prints of them looked for. Loaded late: notebooks of charts alone, and what stands in folders, have nothing to look for. */
export async function readOther(cell: NotebookCell, lang: Lang, reading: Reading): Promise<Table[]> {
  return cell.kind === 'bundle' || (cell.kind === 'prose' && cell.values.length === 0) ? [] : (await import('./printed.ts')).readPrinted(cell, lang, reading);
}

/** What the other editions of a notebook print that the first does not, loaded; their charts are the first one's in other words, and are drawn for their pages. */
export async function readEditions({ cells, editions = [] }: Notebook, reading: Reading): Promise<Table[]> {
  const tables: Table[] = [];
  for (const edition of editions) {
    for (const cell of edition.cells.filter((each) => !cells.includes(each))) {
      tables.push(...(cell.kind === 'chart' ? (await readChart(cell, reading)).tables.values() : await readOther(cell, edition.lang, reading)));
    }
  }
  return tables;
}
