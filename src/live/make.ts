import { keepingDiary } from '../csv/opened.ts';
import type { Diary } from '../csv/opened.ts';
import { atHand, shownPath } from '../csv/shown-path.ts';
import { CifrasError, UsageError } from '../errors.ts';
import { faultsByCell } from '../notebook/page/faults-by-cell.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { buildPage } from '../notebook/page/page.ts';
import { pageName } from '../notebook/page/page-name.ts';
import { newRun } from '../step.ts';
import type { Run, Store } from '../step.ts';
import { badPipeline } from './bad-pipeline.ts';
import { UNKNOWN } from './made.ts';
import type { CellFault, Edition, FileSeen, Made, MadeAhead, MadePage, Wanted } from './made.ts';
import { keptOnly } from '../store/kept-only.ts';
import type { KeptOnly } from '../store/kept-only.ts';
import type { ImportedOnce } from './beforehand.ts';
import type { Imported } from './modules.ts';
import type { Reads } from './reads.ts';
import { unhurried } from './unhurried.ts';

/** What a run needs of the process it runs in: the importer, and where rendered charts are kept. */
export interface Means {
  readonly imported: (file: string) => Promise<Imported & Partial<ImportedOnce>>;
  readonly store: Store;
  /** What was read by other ways than our readers since it was last asked; nothing, if nobody listens. */
  readonly reads?: () => Reads;
  /** Whether somebody waits for the next run: then what can be left for later is left. */
  readonly isHurried?: () => boolean;
  /** Told each page as far as it is made. */
  readonly ahead?: (page: MadeAhead) => void | Promise<void>;
}

/** Imports a pipeline file as it is now, runs it, and makes its pages. Nothing of an earlier run goes into it but charts, which are found by what they are made of. */
export async function make({ file, editions, saved = [], charts }: Wanted, { imported, store, reads = () => new Map(), isHurried = () => false, ahead = () => {} }: Means): Promise<Made> {
  const start = performance.now();
  const diary: Diary = new Map();
  reads();
  return keepingDiary(diary, async () => {
    atHand(file);
    const { exports, error, files, diary: noted = [], reads: before = [] } = await imported(file);
    for (const [path, opened] of noted) diary.set(path, { ...opened });
    const notebook = exports?.default;
    const made = isNotebook(notebook) ? await pages(notebook, { editions, saved, later: charts === 'whole' ? unhurried(store, isHurried) : keptOnly(store), store, ahead }) : { editions: [], pages: [], charts: 'whole' as const, faults: importFaults(error, { file, files }) };
    return { ...made, files: seen(diary, files, new Map([...before, ...reads()])), ms: performance.now() - start };
  });
}

function isNotebook(value: unknown): value is Notebook {
  return typeof value === 'object' && value !== null && 'cells' in value;
}

function importFaults(error: unknown, { file, files }: { file: string; files: readonly string[] }): CellFault[] {
  const told = error === null
    ? new UsageError({ code: 'NO_NOTEBOOK', what: 'the file exports no notebook', fix: 'end it with: export default await notebook(import.meta, { title }, …)', place: { file: shownPath(file) } })
    : badPipeline(error, { file, files });
  return told.faults.map((fault) => ({ cell: null, kind: told.name, fault }));
}

async function pages(notebook: Notebook, { editions, saved, later, store, ahead }: Required<Pick<Wanted, 'editions' | 'saved'>> & { later: KeptOnly } & Required<Pick<Means, 'store' | 'ahead'>>): Promise<Pick<Made, 'editions' | 'pages' | 'charts' | 'faults'>> {
  const all = [notebook, ...(notebook.editions ?? [])];
  const asked = all.filter((each) => editions.includes(pageName(each)));
  const [run, made, faults]: [Run, MadePage[], CellFault[]] = [newRun(() => {}, store, later), [], []];
  for (const each of asked.length === 0 ? [notebook] : asked) {
    try {
      const { name, html } = await buildPage(each, run, { view: 'live', saved, ahead: (made) => ahead({ name: pageName(each), made }) });
      made.push({ name, html });
    } catch (error) {
      if (!(error instanceof CifrasError)) throw error;
      faults.push(...(await faultsByCell(each, run)));
    }
  }
  return { editions: all.map(editionOf), pages: made, charts: later.isLacking() ? 'quick' : 'whole', faults };
}

function editionOf(notebook: Notebook): Edition {
  return { name: pageName(notebook), title: notebook.title, lang: notebook.lang };
}

/** The files of a run: what it imported, what was read by whatever way, and what our readers noted of it. One that was read twice, and was another one then, is told apart from whatever stands there now. */
function seen(diary: Diary, imported: readonly string[], read: Reads): FileSeen[] {
  const files = new Map<string, FileSeen>([...read].map(([path, stamp]) => [path, { path, sha256: stamp }]));
  for (const path of imported) files.set(path, { path, sha256: UNKNOWN });
  for (const { path, sha256, twice } of diary.values()) files.set(path, { path, sha256: twice === 'the same' ? sha256 : UNKNOWN });
  return [...files.values()];
}
