import { keepingDiary } from '../csv/opened.ts';
import type { Diary, Opened } from '../csv/opened.ts';
import type { Imported } from './modules.ts';
import type { Reads } from './reads.ts';
import { differing, stateOf } from './state.ts';
import type { State } from './state.ts';

/** An importer that may have imported a file before anybody asks for it. */
export interface Beforehand {
  /** A file imported as it is now, as if for the first time; what was imported before is given once, and only where every file that it imported and read is still the same. */
  readonly imported: (file: string) => Promise<ImportedOnce>;
  /** Imports a file that was imported before, for the next time that it is asked for. */
  readonly prepare: (file: string) => Promise<void>;
}

/** An import, and what was read on the way if it was made before the run that asks for it: that run has read it too. */
export interface ImportedOnce extends Imported {
  readonly diary: Diary;
  readonly reads: Reads;
}

interface Prepared {
  readonly file: string;
  readonly made: ImportedOnce;
  readonly state: State;
}

/**
 * Takes the import of a pipeline out of the time between a save and its page: most saves are of data and specs, and the pipeline is then imported already, for this run alone. No two runs have a module in
 * common, so what one keeps in it is gone in the next.
 */
export function beforehand(imported: (file: string) => Promise<Imported>, reads: () => Reads): Beforehand {
  let [prepared, last]: [Promise<Prepared | null>, Imported | null] = [Promise.resolve(null), null];
  return {
    imported: async (file) => {
      // Two imports at a time would be told of each other's files.
      const found = await prepared;
      prepared = Promise.resolve(null);
      const made = found?.file === file && isNow(found.state) ? found.made : { ...(await imported(file)), diary: new Map(), reads: new Map() };
      last = made;
      return made;
    },
    prepare: async (file) => {
      // What fails will be mended first.
      if (last === null || last.error !== null) return;
      prepared = preparedOf(file, { imported, reads, files: last.files });
      await prepared;
    },
  };
}

/** null where a file changed meanwhile, or one was imported that was not before: then nobody knows what was read. */
async function preparedOf(file: string, { imported, reads, files }: { imported: (file: string) => Promise<Imported>; reads: () => Reads; files: readonly string[] }): Promise<Prepared | null> {
  const before = stateOf(new Map(files.map((path) => [path, null])));
  const diary: Diary = new Map();
  reads();
  const made = { ...(await keepingDiary(diary, () => imported(file))), diary, reads: reads() };
  const opened = [...diary.values()].map((each) => [each.path, hashIn(each)] as const);
  const state = new Map([...made.reads, ...opened, ...made.files.map((path) => [path, before.get(path) ?? null] as const)]);
  return made.error === null && isNow(state) ? { file, made, state } : null;
}

function isNow(state: State): boolean {
  return differing(state, stateOf(state)).length === 0;
}

/** The hash of what was read; no hash of anything where it was read twice, and was another file then. */
function hashIn({ sha256, twice }: Opened): string | null {
  return twice === 'the same' ? sha256 : 'other bytes';
}
