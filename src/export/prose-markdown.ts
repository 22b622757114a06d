import type { Table } from '../table/table.ts';
import type { Cited } from '../notebook/cite.ts';
import type { ProseCell } from '../notebook/md.ts';
import { citedCell } from '../notebook/page/cited-cell.ts';
import type { PageContext } from '../notebook/page/context.ts';
import { evidenceText } from '../notebook/page/evidence.ts';
import { inertMarkdown } from '../notebook/page/inert-markdown.ts';
import { markdown } from '../notebook/page/markdown.ts';
import { MARK, marked, valueOf } from '../notebook/page/marked.ts';
import { rowEvidence } from '../notebook/page/row-evidence.ts';
import { escaped, titled } from './escaped.ts';

/** Figures whose words stand in the title of a link; of more, how many. */
const POINTED = 2;

/**
 * Prose as CommonMark that any reader shows: each cited number is a link to its quoted words, which stand in the link's title too. Headings go down by one, for the notebook has a title.
 *
 * @throws {StepError} for a cell that is not there. {UsageError} BAD_PROSE.
 */
export function proseMarkdown(cell: ProseCell, context: PageContext): string {
  // What a page would not print is refused here, too.
  markdown(cell);
  const put = (value: ProseCell['values'][number] | undefined): string => (typeof value !== 'object' ? '' : value.kind === 'cite' ? citedLink(value, context) : escaped(value.text));
  return inertMarkdown(marked(cell)).replace(MARK, (_, mark: string) => put(valueOf(cell, mark))).trim();
}

function citedLink(cited: Cited, context: PageContext): string {
  const { lang, words, anchors, gathered } = context;
  const table = gathered.tables.get(cited.source) as Table;
  const { row, words: said } = citedCell(table, cited, lang);
  const { own, others } = rowEvidence(table, row, cited.column);
  const citations = [...own, ...others];
  const shown = [...citations.slice(0, POINTED).map((citation) => evidenceText(citation, lang)), ...(citations.length > POINTED ? [words.more(citations.length - POINTED)] : [])];
  const label = escaped(cited.as === 'phrase' ? `“${said}”` : said);
  const [first] = citations;
  return first === undefined ? label : `[${label}](#${anchors.of('f', first.id)} "${titled(shown.join(' — '))}")`;
}
