import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../chart/glue.ts';
import type { BundleCell } from '../write/bundle.ts';
import type { ChartCell } from './chart.ts';

export type NotebookCell = ChartCell | BundleCell;

/** What a pipeline file publishes: its charts, in order, in one language, and what a graphics desk gets of them. */
export interface Notebook {
  readonly file: string;
  readonly title: string;
  readonly lang: Lang;
  readonly cells: readonly NotebookCell[];
}

/**
 * Makes a notebook of cells, as the default export of a pipeline file: `export default await notebook(import.meta, { title: '…' }, chart(…))`.
 * Importing the file runs nothing; where the file is what was started (`npx tsx pipelines/x.ts check`), the command line takes over and the verb behind it runs.
 */
export async function notebook({ url }: { readonly url: string }, { title, lang = 'en' }: { title: string; lang?: Lang }, ...cells: readonly NotebookCell[]): Promise<Notebook> {
  const file = fileURLToPath(url);
  const made: Notebook = { file, title, lang, cells };
  if (isStarted(file)) {
    // The one import that goes up: only a started file needs the command line, and only then is it loaded.
    const { runNotebook } = await import('../cli/main.ts');
    process.exitCode = await runNotebook(made, process.argv.slice(2));
  }
  return made;
}

function isStarted(file: string): boolean {
  const started = process.argv[1];
  try {
    return started !== undefined && realpathSync(started) === realpathSync(file);
  } catch {
    return false;
  }
}
