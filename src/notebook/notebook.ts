import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../chart/words/glue.ts';
import { shownPath } from '../csv/sheet.ts';
import { UsageError } from '../errors.ts';
import type { HouseStyle } from '../picture/style.ts';
import type { BundleCell } from '../write/bundle.ts';
import type { ChartCell } from './chart.ts';
import type { FindingsCell } from './findings.ts';
import type { ProseCell } from './md.ts';
import type { TableCell } from './table.ts';
import type { TranslatedCell } from './translated.ts';

export type NotebookCell = ChartCell | BundleCell | ProseCell | TableCell | FindingsCell;

/** What a pipeline file publishes: its cells, in order, in one language, with what a graphics desk gets of them; and the same in the others, if it is made in several. */
export interface Notebook {
  readonly file: string;
  readonly title: string;
  readonly lang: Lang;
  readonly cells: readonly NotebookCell[];
  /** What stands under the title in smaller type: one or two sentences; '' for none. */
  readonly dek?: string;
  /** What the page calls its tables, the conditions of their `clean.keep` and the columns that its steps name, in its language, by what the pipelines call them. */
  readonly names?: Readonly<Record<string, string>>;
  /** The house style of its charts, if not the shipped one. */
  readonly style?: HouseStyle;
  /** The editions in the other languages; only the first edition has them. */
  readonly editions?: readonly Notebook[];
  /** The languages of all editions, where there are several. */
  readonly languages?: readonly Lang[];
}

export interface NotebookOptions {
  /** The title, or one for each language that the notebook is made in: the first is the main one. */
  readonly title: string | Readonly<Partial<Record<Lang, string>>>;
  /** The language of a notebook with one title; English unless given. */
  readonly lang?: Lang;
  readonly dek?: string | Readonly<Partial<Record<Lang, string>>>;
  /** What a page calls its tables, the conditions of their `clean.keep` and the columns that its steps name, by what the pipelines call them, in each language; what is not named here is called as there. */
  readonly names?: Readonly<Partial<Record<Lang, Readonly<Record<string, string>>>>>;
  /** A newsroom's own fonts, colours and credit, for every chart of the notebook and what desks get of it. */
  readonly style?: HouseStyle;
}

/**
 * Makes a notebook of cells, as the default export of a pipeline file: `export default await notebook(import.meta, { title: '…' }, md`…`, chart(…))`.
 * Importing the file runs nothing; where the file is what was started (`npx tsx pipelines/x.ts check`), the command line takes over and the verb behind it runs.
 *
 * @throws {UsageError} NO_TITLE; NOT_TRANSLATED for a cell that lacks one of the notebook's languages.
 */
export async function notebook({ url }: { readonly url: string }, options: NotebookOptions, ...cells: readonly (NotebookCell | TranslatedCell<NotebookCell>)[]): Promise<Notebook> {
  const file = fileURLToPath(url);
  const made = edited(file, options, cells);
  if (isStarted(file)) {
    // The one import that goes up: only a started file needs the command line, and only then is it loaded.
    const { runNotebook } = await import('../cli/main.ts');
    process.exitCode = await runNotebook(made, process.argv.slice(2));
  }
  return made;
}

function edited(file: string, { title, lang = 'en', dek, style, names }: NotebookOptions, cells: readonly (NotebookCell | TranslatedCell<NotebookCell>)[]): Notebook {
  const titles: Partial<Record<Lang, string>> = typeof title === 'string' ? { [lang]: title } : (title ?? {});
  const langs = Object.keys(titles) as Lang[];
  if (!langs.some((each) => titles[each]?.trim())) throw new UsageError({ code: 'NO_TITLE', what: 'the notebook has no title', fix: "write { title: '…' }", place: { file: shownPath(file) } });
  const [first, ...editions] = langs.map((each): Notebook => {
    const below = typeof dek === 'string' ? dek : dek?.[each];
    const called = names?.[each];
    return {
      file, title: titles[each] ?? '', lang: each, cells: cells.map((cell) => inLanguage(cell, each, file)), ...(below === undefined ? {} : { dek: below }),
      ...(style === undefined ? {} : { style }), ...(called === undefined ? {} : { names: called }), ...(langs.length > 1 ? { languages: langs } : {}),
    };
  });
  return { ...(first as Notebook), ...(editions.length === 0 ? {} : { editions }) };
}

function inLanguage(cell: NotebookCell | TranslatedCell<NotebookCell>, lang: Lang, file: string): NotebookCell {
  if (cell.kind !== 'translated') return cell;
  const found = cell.cells[lang];
  if (found !== undefined) return found;
  const there = Object.values(cell.cells).flatMap((each) => ('place' in each ? [each.place] : []))[0] ?? {};
  throw new UsageError({ code: 'NOT_TRANSLATED', what: `a cell of the notebook is not there in "${lang}"`, fix: `give it: translated({ ${lang}: … })`, place: { file: shownPath(file), ...there } });
}

function isStarted(file: string): boolean {
  const started = process.argv[1];
  try {
    return started !== undefined && realpathSync(started) === realpathSync(file);
  } catch {
    return false;
  }
}
