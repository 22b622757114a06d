import type { PageContext } from './context.ts';
import { datesInWords } from './dates-in-words.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

/** What a check says, its dates in words; the figures that it names in brackets lead to where the page quotes them. */
export function messageHtml(message: string, figures: readonly string[], context: Pick<PageContext, 'homes' | 'anchors' | 'lang'>): Html {
  const parts = datesInWords(message, context.lang).split(/\[([^\[\]]+)\]/u);
  return html`${parts.map((part, i) => (i % 2 === 0 ? part : figures.includes(part) ? figureHtml(part, context) : `[${part}]`))}`;
}

/** The id of a figure, which leads to where the page quotes it in full, if it does. */
export function figureHtml(id: string, { homes, anchors }: Pick<PageContext, 'homes' | 'anchors'>): Html {
  return homes.has(id) ? html`<a href="#${anchors.of('f', id)}">${id}</a>` : html`<i>${id}</i>`;
}
