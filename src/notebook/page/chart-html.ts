import { cellWords } from '../../chart/spec/rows.ts';
import type { Kind } from '../../table/column.ts';
import { madeOnce } from '../../remembered.ts';
import { need } from '../../table/need.ts';
import type { Reader } from '../../table/need.ts';
import type { ChartCell } from '../chart.ts';
import type { PageContext } from './context.ts';
import type { Drawn, DrawnTwice } from './draw-twice.ts';
import { html, trusted } from './html.ts';
import type { Html } from './html.ts';
import { inlineSvg } from './inline-svg.ts';
import type { MarkLink } from './mark-links.ts';
import type { UsedTable } from './used-tables.ts';

/** A chart as inline SVG: the one of the page's width, and on a phone the one drawn for it. Each mark leads to its row, and the caption to all of them. */
export function chartHtml(cell: ChartCell, { web, mobile }: DrawnTwice, { context, view }: { readonly context: PageContext; readonly view: 'published' | 'live' }): Html {
  const { anchors, words } = context;
  const broad = pictureHtml(web, { as: mobile === null ? 'broad only' : 'broad', prefix: '', cell, context, view });
  const narrow = mobile === null ? null : pictureHtml(mobile, { as: 'narrow', prefix: 'm.', cell, context, view });
  return html`<figure id="${anchors.of('c', cell.name)}">${broad}${narrow}<figcaption><a href="#${context.tableId(cell.source)}">${words.dataOf}</a></figcaption></figure>`;
}

interface Pictured {
  readonly as: string;
  readonly prefix: string;
  readonly cell: ChartCell;
  readonly context: PageContext;
  readonly view: 'published' | 'live';
}

function pictureHtml({ drawing: { svg, style }, links }: Drawn, { as, prefix, cell, context, view }: Pictured): Html {
  const [, viewBox = ''] = /^<svg[^>]* viewBox="([^"]*)"/u.exec(svg) ?? [];
  // For the mouse and the finger, above the picture, which is one image to whoever hears it; the keyboard goes by the caption to the table, and is spared a stop at each mark.
  const above = links.length === 0 ? null : html`<svg class="marks" viewBox="${viewBox}" aria-hidden="true">${links.map((link) => linkHtml(link, { as, cell, context }))}</svg>`;
  const own = context.gathered.notebook.style === undefined ? '' : ' house';
  return html`<div class="${as}${own}">${trusted(inlineSvg(svg, { prefix, named: prefix === '' ? 'here' : 'there', bytes: view === 'live' ? 'all' : 'few', colours: style.colours }))}${above}</div>`;
}

function linkHtml({ data, row, boxes }: MarkLink, { as, cell: { source, beside }, context }: Omit<Pictured, 'prefix' | 'view'>): Html {
  const drawn = data === 'table' ? source : beside[data];
  const used = context.used.find((each) => each.source === drawn);
  if (used === undefined) return html``;
  // Nobody points without pressing on a phone.
  const told = as === 'narrow' ? [] : toldOf(used).map((reader) => cellWords(reader, row, context.lang)).filter((words) => words !== null);
  return html`<a href="#${context.rowId(used.source, row)}" tabindex="-1">${told.length === 0 ? null : html`<title>${told.join(' · ')}</title>`}<path d="${boxes.map(({ x, y, width, height }) => `M${x},${y}h${width}v${height}h-${width}z`).join('')}"/></a>`;
}

/** What is told of a row on pointing at its mark: the first that it has of a date, a name and a number. */
const toldOf = madeOnce(({ table, columns }: UsedTable): readonly Reader[] => {
  const readers = need(table, ...columns.keys());
  const first = (kinds: ReadonlySet<Kind>): readonly Reader[] => readers.filter(({ kind }) => kinds.has(kind)).slice(0, 1);
  // A chart may read the whole beside the part that it draws; the figures of a ledger are called `value`.
  return [...first(TIMES), ...first(NAMES), ...(readers.some(({ name }) => name === 'value') ? readers.filter(({ name }) => name === 'value') : first(NUMBERS))];
});

const [TIMES, NAMES, NUMBERS] = [new Set<Kind>(['year', 'date']), new Set<Kind>(['text']), new Set<Kind>(['figure', 'count', 'number'])];
