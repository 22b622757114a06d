import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { atHand } from '../csv/shown-path.ts';
import { CifrasError, LoadError, UsageError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { badPipeline } from '../live/bad-pipeline.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { suggest } from '../table/suggest.ts';

/**
 * The notebooks of pipeline files; of every `pipelines/*.ts` where none is named, and then a module without a notebook, which pipelines share, is passed over: `pass` is told of it.
 *
 * @throws {UsageError} NO_FILE for all files at once. {CifrasError} NO_NOTEBOOK and BAD_PIPELINE (importing one fails), for all that are there at once.
 */
export async function notebooksOf(files: readonly string[], pass: (file: string) => void = () => {}): Promise<Notebook[]> {
  const paths = files.length > 0 ? files : allPipelines();
  const lacking = paths.flatMap((file): Fault[] => {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) return [{ code: 'NO_FILE', what: 'there is no such pipeline file', fix: meantBy(file), place: { file } }];
    return found.isDirectory() ? [{ code: 'NO_FILE', what: 'this is a folder, not a pipeline file', fix: `name its files: ${join(file, '*.ts')}`, place: { file } }] : [];
  });
  if (lacking.length > 0) throw new UsageError(lacking);
  const notebooks: Notebook[] = [];
  const errors: CifrasError[] = [];
  for (const file of paths) {
    const made = await imported(file);
    if (!(made instanceof CifrasError)) notebooks.push(made);
    else if (files.length === 0 && made.code === 'NO_NOTEBOOK') pass(file);
    else errors.push(made);
  }
  if (errors.length === 0 && notebooks.length === 0) throw new UsageError({ code: 'NO_NOTEBOOK', what: 'no file in pipelines/ exports a notebook', fix: NOTEBOOK });
  if (errors.length === 0) return notebooks;
  const [first] = errors as [CifrasError, ...CifrasError[]];
  const faults = errors.flatMap((error) => error.faults);
  throw errors.length === 1 ? first : errors.every((error) => error instanceof UsageError) ? new UsageError(faults) : new LoadError(faults);
}

/** What to do about a file that is not there: to name the one that is called much the same, where there is one. */
function meantBy(file: string): string {
  const [folder, name] = [dirname(file), basename(file)];
  const meant = existsSync(folder) && statSync(folder).isDirectory() ? suggest(name, readdirSync(folder)) : null;
  return meant === null ? 'check the name and the folder' : `did you mean "${join(folder, meant)}"?`;
}

/**
 * The files of pipelines/, in order.
 *
 * @throws {UsageError} NO_FILE where there is none.
 */
export function allPipelines(): string[] {
  const found = existsSync('pipelines') ? readdirSync('pipelines').filter((name) => /\.(?:ts|js|mjs)$/u.test(name) && !name.endsWith('.d.ts')) : [];
  if (found.length === 0) throw new UsageError({ code: 'NO_FILE', what: 'there is no folder pipelines/ with files in it', fix: 'name the files to run' });
  return found.sort().map((name) => join('pipelines', name));
}

const NOTEBOOK = 'end it with: export default await notebook(import.meta, { title }, …)';

async function imported(file: string): Promise<Notebook | CifrasError> {
  const made = await load(file);
  if (made instanceof CifrasError) return made;
  if (typeof made === 'object' && made !== null && 'cells' in made) return made as Notebook;
  return new UsageError({ code: 'NO_NOTEBOOK', what: 'the file exports no notebook', fix: NOTEBOOK, place: { file } });
}

async function load(file: string): Promise<unknown> {
  atHand(file);
  try {
    return ((await import(pathToFileURL(resolve(file)).href)) as { default?: unknown }).default;
  } catch (error) {
    return badPipeline(error, { file, files: [resolve(file)] });
  }
}
