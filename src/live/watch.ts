import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { watch as chokidar } from 'chokidar';

/** Watches files, there or not, until it is closed. */
export interface Watch {
  /** Watches these files too. */
  add(files: readonly string[]): void;
  close(): Promise<void>;
}

/** So many ms after which somebody looks, whatever the system said: of a folder that is deleted and made anew in a moment, it may say nothing more. */
const BEAT = 1_000;

/**
 * Calls `changed` when one of the files may have changed: saved in place or by renaming another over it, deleted, made anew, with its folder or without. It may be called for nothing,
 * and several times for one save: whoever is called compares what stands in the files.
 */
export function watch(changed: () => void): Watch {
  const files = new Set<string>();
  const folders = new Set<string>();
  // The folders are watched and not the files, which editors replace: a watch on a file that was replaced hears nothing more.
  const watcher = chokidar([], { depth: 0, ignoreInitial: true, ignored: (path, stats) => stats?.isFile() === true && !files.has(path) });
  const add = (): void => {
    for (const folder of new Set([...files].map((file) => thereAbove(dirname(file))))) {
      if (!folders.has(folder)) watcher.add(folder);
      folders.add(folder);
    }
  };
  watcher.on('all', (event, path) => {
    if (event === 'unlinkDir') folders.delete(path);
    if (event === 'unlinkDir' || event === 'addDir') add();
    changed();
  });
  // A folder that may not be read is no reason to end: what stands in it could not be opened either, which the run says.
  watcher.on('error', changed);
  const beat = setInterval(changed, BEAT);
  return {
    add: (more) => {
      for (const file of more) files.add(file);
      add();
    },
    close: () => {
      clearInterval(beat);
      return watcher.close();
    },
  };
}

function thereAbove(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : thereAbove(dirname(folder));
}
