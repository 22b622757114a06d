import { join } from 'node:path';
import type { Drawable } from '../chart/draw.ts';
import type { Lang } from '../chart/words/glue.ts';
import { CifrasError, WriteError } from '../errors.ts';
import type { Run } from '../step.ts';
import { rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import type { BundleCell } from '../write/bundle.ts';
import { bundleFiles, writeBundles } from '../write/bundles.ts';
import type { Bundled } from '../write/bundles.ts';
import { committed } from '../write/commit.ts';
import { deskOf } from '../write/desk.ts';
import type { Desk } from '../write/desk.ts';
import type { Output } from '../write/files.ts';
import { tableHash } from '../write/manifest.ts';
import type { Notebook } from './notebook.ts';
import { readCharts } from './run.ts';
import { termsOf } from './terms.ts';

/** What a command line says of bundles, in the place of what the notebooks say; null for what it does not say. */
export interface BundleWishes {
  readonly out: string | null;
  readonly langs: readonly Lang[] | null;
  readonly presets: readonly string[] | null;
}

/** The bundles of notebooks, made and not yet written: the files by the folder they go into; what was loaded; and whatever went wrong, each once. */
export interface MadeBundles {
  readonly folders: ReadonlyMap<string, readonly Output[]>;
  readonly tables: readonly Table[];
  readonly errors: readonly CifrasError[];
  readonly count: number;
}

/**
 * Makes the bundles of every chart of the notebooks: as their `write.bundle(…)` says, where a notebook has one, else in every language and width, for `out`.
 *
 * @throws whatever is no CifrasError: a fault of the program.
 */
export async function makeBundles(notebooks: readonly Notebook[], wishes: BundleWishes, run: Run): Promise<MadeBundles> {
  // A misspelt width is told before anything is loaded.
  const wanted = notebooks.flatMap((notebook) => bundlesOf(notebook).map((cell) => ({ notebook, ...asWished(cell, wishes) })));
  const charts: (Bundled & { readonly folder: string })[] = [];
  const errors: CifrasError[] = [];
  const tables: Table[] = [];
  for (const { notebook, folder, desk } of wanted) {
    const read = await readCharts(notebook, run);
    errors.push(...read.errors.filter((error) => !errors.includes(error)));
    tables.push(...read.tables);
    const pipelines = [await committed(notebook.file, folder)];
    charts.push(...read.drawables.map((drawable) => ({ drawable, desk, pipelines, folder })));
  }
  const folders = new Map<string, Output[]>(charts.map(({ folder }) => [folder, []]));
  const once = chartsOnce(charts);
  for (const chart of once.charts) {
    const made = await timed(chart, run);
    errors.push(...made.errors);
    folders.get(chart.folder)?.push(...made.outputs);
  }
  return { folders, tables, errors: [...errors, ...once.errors], count: once.charts.length };
}

/** What a notebook says of its bundles; where it says nothing, everything there is, in its house style and on the terms of its project. */
function bundlesOf({ file, cells, style }: Notebook): readonly BundleCell[] {
  const said = cells.filter((cell) => cell.kind === 'bundle');
  const all: readonly BundleCell[] = said.length === 0 ? [{ kind: 'bundle', folder: 'out', options: {} }] : said;
  const shared = { ...termsOf(file), ...(style === undefined ? {} : { style }) };
  return all.map((cell) => ({ ...cell, options: { ...shared, ...cell.options } }));
}

function asWished({ folder, options }: BundleCell, { out, langs, presets }: BundleWishes): { folder: string; desk: Desk } {
  return { folder: out ?? folder, desk: deskOf({ ...options, ...(langs === null ? {} : { langs }), ...(presets === null ? {} : { presets }) }) };
}

/** The files of one bundle, told as a step of the run. */
async function timed(chart: Bundled, run: Run): ReturnType<typeof bundleFiles> {
  const { name: pipeline, tables } = chart.drawable;
  const start = performance.now();
  run.tell({ event: 'step.start', pipeline, step: 'bundle' });
  const made = await bundleFiles([chart]);
  const rows = [...tables.values()].reduce((sum, table) => sum + rowCount(table), 0);
  run.tell({ event: 'step.end', pipeline, step: 'bundle', rowsIn: rows, rowsOut: rows, ms: performance.now() - start });
  return made;
}

/** Writes what was made, each folder all or none. Gives the paths. */
export async function writeMade({ folders }: MadeBundles): Promise<string[]> {
  const paths: string[] = [];
  for (const [folder, outputs] of folders) paths.push(...(await writeBundles(folder, outputs)));
  return paths;
}

/** A chart that several notebooks draw alike is one bundle, which names them all; two that differ under one name are a fault. */
function chartsOnce<Chart extends Bundled & { readonly folder: string }>(list: readonly Chart[]): { readonly charts: readonly Chart[]; readonly errors: readonly CifrasError[] } {
  const charts = new Map<string, Chart>();
  const errors: CifrasError[] = [];
  for (const each of list) {
    const { name, authored: { file } } = each.drawable;
    const before = charts.get(join(each.folder, name));
    if (before === undefined) charts.set(join(each.folder, name), each);
    else if (isSame(before, each)) charts.set(join(each.folder, name), { ...before, pipelines: [...before.pipelines, ...each.pipelines] });
    else errors.push(new WriteError({ code: 'SAME_NAME', what: `two charts are called "${name}", and differ`, fix: 'give each chart its own spec: its folder is called as the spec is', place: { file } }));
  }
  return { charts: [...charts.values()], errors };
}

function isSame(a: Bundled, b: Bundled): boolean {
  return a.drawable.authored.file === b.drawable.authored.file && JSON.stringify(a.desk) === JSON.stringify(b.desk) && sameTables(a.drawable, b.drawable);
}

/** Two notebooks may load the same rows each for itself. */
function sameTables({ tables: a }: Drawable, { tables: b }: Drawable): boolean {
  return a.size === b.size && [...a].every(([name, table]) => {
    const other = b.get(name);
    return other !== undefined && (other === table || tableHash(other) === tableHash(table));
  });
}
