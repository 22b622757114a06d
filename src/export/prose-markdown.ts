import type { Table } from '../table/table.ts';
import type { Cited } from '../notebook/cite.ts';
import type { ProseCell } from '../notebook/md.ts';
import { citedCell } from '../notebook/page/cited-cell.ts';
import type { PageContext } from '../notebook/page/context.ts';
import { evidenceText } from '../notebook/page/evidence.ts';
import { rowEvidence } from '../notebook/page/row-evidence.ts';
import { escaped, titled } from './escaped.ts';

/** Figures whose words stand in the title of a link; of more, how many. */
const POINTED = 2;

/**
 * Prose as CommonMark that any reader shows: each cited number is a link to its quoted words, which stand in the link's title too. Headings go down by one, for the notebook has a title.
 *
 * @throws {StepError} for a cell that is not there.
 */
export function proseMarkdown({ texts, values }: ProseCell, context: PageContext): string {
  const put = (value: ProseCell['values'][number] | undefined): string => {
    if (typeof value !== 'object') return value === undefined ? '' : String(value);
    return value.kind === 'cite' ? citedLink(value, context) : escaped(value.text);
  };
  const own = texts.map((text) => inert(text.replace(/^( {0,3}#{1,5})(?=\s)/gmu, '$1#')));
  return own.map((text, i) => `${i === 0 ? '' : put(values[i - 1])}${text}`).join('').trim();
}

/** HTML and images in the prose are printed as they stand, as on the page. */
function inert(text: string): string {
  return text.replace(/<(?=[a-z/!?])(?!https?:\/\/)/giu, '\\<').replaceAll('![', '\\!\\[').replaceAll('${', '&#36;{');
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
