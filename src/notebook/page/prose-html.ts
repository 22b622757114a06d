import type { Table } from '../../table/table.ts';
import type { Cited } from '../cite.ts';
import type { ProseCell } from '../md.ts';
import { citedCell } from './cited-cell.ts';
import type { PageContext } from './context.ts';
import { evidenceText } from './evidence.ts';
import { html, trusted } from './html.ts';
import type { Html } from './html.ts';
import { rowEvidence } from './row-evidence.ts';
import { markdown } from './markdown.ts';
import { scrolling } from './rows-html.ts';

/** Figures whose words are shown on pointing at a number; of more, how many. */
const POINTED = 2;

/**
 * A prose cell as HTML; its headings can be led to, and each cited number leads to its row.
 *
 * @throws {StepError} for a cell that is not there. {UsageError} BAD_PROSE.
 */
export function proseHtml(cell: ProseCell, context: PageContext): Html {
  const { pieces } = markdown(cell);
  const put = cell.values.filter((value) => typeof value === 'object');
  const made = pieces.map((piece, i) => {
    const value = put[i];
    return `${piece}${value === undefined ? '' : value.kind === 'cite' ? citedHtml(value, context).html : html`${value.text}`.html}`;
  });
  const led = made.join('').replace(/<h2>(.*?)<\/h2>/gsu, (_, inner: string) => `<h2 id="${context.anchors.of('p', plain(inner))}">${inner}</h2>`);
  return trusted(led.replace(/<table>.*?<\/table>/gsu, (table) => scrolling(headsOf(table), trusted(table), 'scroll').html));
}

/** What a table is called to who cannot see that it scrolls: the heads of its columns. */
function headsOf(table: string): string {
  return [...table.matchAll(/<th[^>]*>(.*?)<\/th>/gsu)].map(([, head = '']) => plain(head)).filter((head) => head !== '').join(', ');
}

/** The titles of the passages of a page, each with its id, for its contents. */
export function passages(made: Html): { readonly id: string; readonly title: string }[] {
  return [...made.html.matchAll(/<h2 id="(p-[^"]*)">(.*?)<\/h2>/gsu)].map(([, id = '', inner = '']) => ({ id, title: plain(inner) }));
}

/** The words of a heading, as text again: what is pointed at is no part of it. */
function plain(inner: string): string {
  return inner.replace(/<span class="tip"[^>]*>.*?<\/span>/gsu, '').replace(/<[^>]*>/gu, '').replace(/&(?:amp|lt|gt|quot|#39|#96);/gu, (entity) => TEXT[entity] ?? entity);
}

const TEXT: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#96;': '`' };

/** A number that leads to its row, and shows its quoted words when it is pointed at or reached by keyboard. */
function citedHtml(cited: Cited, context: PageContext): Html {
  const table = context.gathered.tables.get(cited.source) as Table;
  const { row, words } = citedCell(table, cited, context.lang);
  const rowId = context.rowId(cited.source, row);
  const tip = context.anchors.of('w', `${rowId} ${cited.column} ${cited.place.line ?? 0} ${cited.place.column ?? 0}`);
  // A number breaks nowhere; the words of a source do, which may be longer than a line.
  return html`<span class="cited${cited.as === 'phrase' ? ' said' : ''}"><a href="#${rowId}" aria-describedby="${tip}">${cited.as === 'phrase' ? `“${words}”` : words}</a><span class="tip" id="${tip}">${pointed(table, { row, column: cited.column }, context)}</span></span>`;
}

function pointed(table: Table, { row, column }: { row: number; column: string }, { lang, words }: PageContext): Html {
  const { own, others } = rowEvidence(table, row, column);
  const citations = [...own, ...others];
  const shown = citations.slice(0, POINTED).map((citation) => evidenceText(citation, lang));
  const more = citations.length > POINTED ? [words.more(citations.length - POINTED)] : [];
  return html`${citations.length === 0 ? words.data.computed : [...shown, ...more].join(' — ')}`;
}
