import type { ChartCell } from '../chart.ts';
import type { PageContext } from './context.ts';
import type { DrawnTwice } from './gather.ts';
import { html, trusted } from './html.ts';
import type { Html } from './html.ts';
import { inlineSvg } from './inline-svg.ts';

/** A chart as inline SVG: the one of the page's width, and on a phone the one drawn for it; with the way to its data. */
export function chartHtml(cell: ChartCell, { web, mobile }: DrawnTwice, { anchors, words }: PageContext): Html {
  const narrow = mobile === null ? null : html`<div class="narrow">${trusted(inlineSvg(mobile.svg, 'm.'))}</div>`;
  const broad = html`<div class="${mobile === null ? 'broad only scroll' : 'broad'}">${trusted(inlineSvg(web.svg, ''))}</div>`;
  return html`<figure id="${anchors.of('c', cell.name)}">${broad}${narrow}<figcaption><a href="#${anchors.of('t', cell.source.name)}">${words.dataOf}</a></figcaption></figure>`;
}
