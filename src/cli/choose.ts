import { UsageError } from '../errors.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { listed, suggest } from '../table/suggest.ts';
import type { Asked, Options } from './verb.ts';

/**
 * The notebooks that a verb was asked about, in the language asked for, with the charts asked for alone.
 *
 * @throws {UsageError} BAD_OPTION for a chart that none of them has; and whatever finding them throws.
 */
export async function chosen({ notebooks, options }: Pick<Asked, 'notebooks' | 'options'>, files: readonly string[]): Promise<readonly Notebook[]> {
  return (await notebooks(files).then((found) => only(found, options))).map((notebook) => (options.lang === undefined ? notebook : inLanguage(notebook, options.lang as Notebook['lang'])));
}

/** The edition of a notebook in a language; of one that is made in one language alone, its charts in the other. */
function inLanguage(notebook: Notebook, lang: Notebook['lang']): Notebook {
  const { editions = [], ...alone } = notebook;
  return [alone, ...editions].find((edition) => edition.lang === lang) ?? { ...alone, lang };
}

function only(notebooks: readonly Notebook[], { only: names = [] }: Options): readonly Notebook[] {
  if (names.length === 0) return notebooks;
  const known = notebooks.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'chart' ? [cell.name] : [])));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new UsageError(unknown.map((name) => {
      const meant = suggest(name, known);
      return { code: 'BAD_OPTION', what: `no chart "${name}"`, fix: meant === null ? `there are: ${listed(known)}` : `did you mean "${meant}"?` };
    }));
  }
  return notebooks.map((notebook) => ({ ...notebook, cells: notebook.cells.filter((cell) => cell.kind === 'chart' && names.includes(cell.name)) })).filter(({ cells }) => cells.length > 0);
}
