import { whenWords } from '../../chart/words/when-words.ts';
import type { Finding, Place } from '../../errors.ts';
import { untraced } from '../../figure/untraced.ts';
import type { Table } from '../../table/table.ts';
import type { NotebookCell } from '../notebook.ts';
import { citedIn } from './cells.ts';
import { citedCell } from './cited-cell.ts';
import type { PageContext } from './context.ts';
import { dateWords } from './date-words.ts';
import { markdown } from './markdown.ts';

/** A number of the prose that comes from no table, and the cell that it stands in. */
export interface Untraced {
  readonly finding: Finding;
  readonly place: Place;
}

/** Every number of a page's prose, title and introduction that leads to no row. A title may repeat what the prose cites. */
export function untracedIn(context: PageContext): Untraced[] {
  const { gathered: { notebook }, lang } = context;
  const known = notebook.cells.map((cell) => knownIn(cell, context));
  const inProse = notebook.cells.flatMap((cell, i) => (cell.kind === 'prose' ? untraced(markdown(cell).text, { known: known[i]?.dates ?? new Set(), lang }).map((numeral) => told(numeral, cell.place)) : []));
  const all = new Set(known.flatMap(({ dates, numbers }) => [...dates, ...numbers]));
  const inTitle = [notebook.title, notebook.dek ?? ''].flatMap((text) => untraced(text, { known: all, lang })).map((numeral) => told(numeral, { file: notebook.file }));
  return [...inTitle, ...inProse];
}

/** The numbers that a cell cites, and the dates of their rows. */
function knownIn(cell: NotebookCell, { gathered: { tables }, lang }: PageContext): { dates: ReadonlySet<string>; numbers: ReadonlySet<string> } {
  const [dates, numbers] = [new Set<string>(), new Set<string>()];
  for (const cited of citedIn(cell)) {
    const table = tables.get(cited.source) as Table;
    const { row, words } = citedCell(table, cited, lang);
    numbers.add(words);
    for (const date of [...dateWords(table, row, lang), ...Object.values(cited.where).map((value) => whenWords(String(value), lang))]) dates.add(date);
  }
  return { dates, numbers };
}

function told({ text, around }: { text: string; around: string }, place: Place): Untraced {
  const words = { en: `"${text}" in the prose comes from no table: "… ${around} …"`, es: `"${text}" en el texto no viene de ninguna tabla: "… ${around} …"` };
  return { finding: { check: 'page.untraced', severity: 'warn', message: words.en, words, figures: [] }, place };
}
