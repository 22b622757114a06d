import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CifrasError, LoadError, UsageError } from '../errors.ts';
import type { Notebook } from '../notebook/notebook.ts';

/**
 * The notebooks of pipeline files; of every `pipelines/*.ts` where none is named.
 *
 * @throws {UsageError} NO_FILE, NO_NOTEBOOK, for all files at once. {LoadError} BAD_PIPELINE where importing one fails.
 */
export async function notebooksOf(files: readonly string[]): Promise<Notebook[]> {
  const paths = files.length > 0 ? files : allPipelines();
  const lacking = paths.filter((path) => !existsSync(path));
  if (lacking.length > 0) throw new UsageError(lacking.map((file) => ({ code: 'NO_FILE', what: 'there is no such pipeline file', fix: 'check the name and the folder', place: { file } })));
  const notebooks: Notebook[] = [];
  for (const file of paths) notebooks.push(await imported(file));
  return notebooks;
}

function allPipelines(): string[] {
  const found = existsSync('pipelines') ? readdirSync('pipelines').filter((name) => /\.(?:ts|js|mjs)$/u.test(name) && !name.endsWith('.d.ts')) : [];
  if (found.length === 0) throw new UsageError({ code: 'NO_FILE', what: 'there is no folder pipelines/ with files in it', fix: 'name the files to run' });
  return found.sort().map((name) => join('pipelines', name));
}

async function imported(file: string): Promise<Notebook> {
  const made = await load(file);
  if (typeof made === 'object' && made !== null && 'cells' in made) return made as Notebook;
  throw new UsageError({ code: 'NO_NOTEBOOK', what: 'the file exports no notebook', fix: 'end it with: export default await notebook(import.meta, { title }, …)', place: { file } });
}

async function load(file: string): Promise<unknown> {
  try {
    return ((await import(pathToFileURL(resolve(file)).href)) as { default?: unknown }).default;
  } catch (error) {
    if (error instanceof CifrasError) throw error;
    throw Object.assign(new LoadError({ code: 'BAD_PIPELINE', what: error instanceof Error ? error.message : String(error), fix: 'mend the file', place: { file } }), { cause: error });
  }
}
