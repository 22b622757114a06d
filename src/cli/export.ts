import { changedSince, keepingDiary } from '../csv/opened.ts';
import type { Diary } from '../csv/opened.ts';
import { CifrasError, LoadError, UsageError } from '../errors.ts';
import type { Finding } from '../errors.ts';
import { exported } from '../export/blocks.ts';
import type { Exported } from '../export/blocks.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { pageName } from '../notebook/page/page-name.ts';
import { newRun, NO_STORE } from '../step.ts';
import type { Run } from '../step.ts';
import { storedPicture } from '../store/drawing.ts';
import { openStore, storeFolder } from '../store/store.ts';
import { listed, suggest } from '../table/suggest.ts';
import { writeFiles } from '../write/files.ts';
import type { Output } from '../write/files.ts';
import { chosen } from './choose.ts';
import type { Act } from './verb.ts';
import { eachOnce, tellWarnings } from './warnings.ts';

/** The files of one edition in a format; `stem` is what they are called by. */
type Format = (made: Exported, stem: string, run: Run) => Promise<readonly Output[]> | readonly Output[];

const FORMATS: Readonly<Record<string, () => Promise<Format>>> = {
  ipynb: async () => {
    const [{ ipynb }, { png }] = await Promise.all([import('../export/ipynb.ts'), import('../write/png.ts')]);
    return (made, stem, { store }) => ipynb(made, stem, (drawing) => storedPicture(store, drawing.svg, async () => (await png(drawing)).bytes));
  },
  md: async () => (await import('../export/md.ts')).md,
  datapackage: async () => (await import('../export/datapackage.ts')).datapackage,
  observable: async () => (await import('../export/observable.ts')).observable,
};

/** `cifras export --to ipynb`: notebooks in the form of another tool, in each of their languages, all or none: a run that fails leaves what was exported before. */
export const exportTo: Act = async (asked) => {
  const { words, options: { to = '', out = 'out', store: folder = storeFolder(process.cwd()), verbose }, voice } = asked;
  const format = await formatOf(to);
  const notebooks = (await chosen(asked, words)).flatMap((notebook) => [notebook, ...(notebook.editions ?? [])]);
  const store = folder === 'none' ? null : openStore(folder);
  const [run, diary]: [Run, Diary] = [newRun(voice.step, store ?? NO_STORE), new Map()];
  const { outputs, findings, errors } = await keepingDiary(diary, () => made(notebooks, { format, run }));
  voice.done();
  tellWarnings(eachOnce(findings), { voice, audit: verbose === true ? 'in full' : 'counted' });
  const changed = changedSince(diary);
  if (changed.length > 0) errors.push(new LoadError(changed));
  if (errors.length > 0) {
    voice.refuse(errors);
    return 1;
  }
  const sizes = new Map(outputs.map(({ name, bytes }) => [name, bytes.length]));
  const paths = await writeFiles(out, outputs);
  paths.forEach((path, i) => voice.answer({ event: 'wrote', path, bytes: sizes.get(outputs[i]?.name ?? '') ?? 0 }, `${path}\n`));
  store?.keep();
  return 0;
};

async function formatOf(to: string): Promise<Format> {
  const names = Object.keys(FORMATS);
  const found = Object.hasOwn(FORMATS, to) ? FORMATS[to] : undefined;
  if (found !== undefined) return found();
  const meant = suggest(to, names);
  throw new UsageError({ code: 'BAD_OPTION', what: to === '' ? 'no format is named' : `no format "${to}"`, fix: meant === null ? `write --to and one of: ${listed(names)}` : `did you mean "${meant}"?` });
}

interface Made {
  readonly outputs: Output[];
  readonly findings: Finding[];
  readonly errors: CifrasError[];
}

/** The files of every edition, and whatever is wrong with any of them, each fault once. */
async function made(notebooks: readonly Notebook[], { format, run }: { format: Format; run: Run }): Promise<Made> {
  const all: Made = { outputs: [], findings: [], errors: [] };
  for (const notebook of notebooks) {
    try {
      const one = await exported(notebook, run);
      all.findings.push(...one.context.used.flatMap(({ table }) => table.findings));
      all.outputs.push(...await format(one, pageName(notebook).replace(/\.html$/u, ''), run));
    } catch (error) {
      if (!(error instanceof CifrasError)) throw error;
      all.errors.push(error);
    }
  }
  return all;
}
