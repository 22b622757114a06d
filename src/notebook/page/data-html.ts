import type { Citation } from '../../table/origins.ts';
import { need } from '../../table/need.ts';
import { rowCount } from '../../table/table.ts';
import type { PageContext } from './context.ts';
import { briefEvidence, fullEvidence } from './evidence.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { rivalsHtml } from './rivals-html.ts';
import { rowEvidence } from './row-evidence.ts';
import { scrolling, shownColumns } from './rows-html.ts';
import type { UsedTable } from './used-tables.ts';

/** Figures of a row that stand open; more are folded away. */
const OPEN = 3;

/** What is said of the tables of the page, and each of them by its id: a row for every number of the text and mark of a chart, with the evidence beside it. */
export function dataHtml(context: PageContext): ReadonlyMap<string, Html> {
  const { words, used, tableId } = context;
  const intro = html`<section aria-labelledby="data"><h2 id="data">${words.data.title}</h2><p>${words.data.intro}</p></section>`;
  return new Map([['data', intro], ...used.map((each) => [tableId(each.source), html`<section>${tableHtml(each, context)}</section>`] as const)]);
}

function tableHtml(used: UsedTable, context: PageContext): Html {
  const { source, table } = used;
  const { words, anchors, rowId, tableId, nameOf } = context;
  const shown = shownColumns(used, used.columns, context);
  const rows = inTime(used).map((row) => html`<tr id="${rowId(source, row)}">${shown.cells(row)}<td>${evidenceHtml(used, row, context)}</td></tr>\n`);
  const head = html`<thead><tr>${shown.heads}<th>${words.data.evidence}</th></tr></thead>`;
  return html`<h3 id="${tableId(source)}">${nameOf(source.name)}</h3><p class="small">${words.lineage.rows(rowCount(table))} · <a href="#${anchors.of('m', table.lineage.name)}">${words.data.how}</a></p>
${scrolling(nameOf(source.name), html`<table class="data">${head}<tbody>\n${rows}</tbody></table>`)}\n`;
}

/** The rows in the order of the first year or date that they show, whatever the steps left; a reader looks for a year. */
function inTime({ table, columns }: UsedTable): number[] {
  const rows = Array.from({ length: rowCount(table) }, (_, row) => row);
  const time = need(table, ...columns.keys()).find(({ kind }) => kind === 'year' || kind === 'date');
  if (time === undefined) return rows;
  const keys = rows.map((row) => String(time.at(row) ?? ''));
  return rows.sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : (keys[a] ?? '') > (keys[b] ?? '') ? 1 : a - b));
}

/** The figures behind a row, and what the steps on the way said of them: the rivals that were not chosen. */
function evidenceHtml({ source, table }: UsedTable, row: number, context: PageContext): Html {
  const { words, homes, lang, notesLang, columnOf, codeOf } = context;
  const { own, others, rivals } = rowEvidence(table, row);
  const entries = (citations: readonly Citation[]): Html[] => citations.map((citation) => entry(citation, { isHome: isHome(homes.get(citation.id), { source, row }), context }));
  const folded = (label: string, citations: readonly Citation[]): Html | null => (citations.length === 0 ? null : html`<details><summary>${label}</summary>${entries(citations)}</details>`);
  const first = own.length === 0 ? html`<p>${words.data.computed}</p>` : own.length > OPEN ? folded(words.data.figures(own.length), own) : entries(own);
  return html`${first}${folded(words.data.besides(others.length), others)}${rivals.length === 0 ? null : html`<details><summary>${words.data.rivals(rivals.length)}</summary><ul>${rivalsHtml(rivals, { lang, notesLang, columnOf: (name) => columnOf(name, table.lineage.name), codeOf: (name, code) => codeOf(name, code, table.lineage.name) })}</ul></details>`}`;
}

function isHome(home: { readonly source: unknown; readonly row: number } | undefined, { source, row }: { source: unknown; row: number }): boolean {
  return home?.source === source && home?.row === row;
}

function entry(citation: Citation, { isHome: whole, context }: { isHome: boolean; context: PageContext }): Html {
  return whole ? html`<p id="${context.anchors.of('f', citation.id)}">${fullEvidence(citation, context)}</p>` : html`<p>${briefEvidence(citation, context)}</p>`;
}
