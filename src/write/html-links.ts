import type { Lang } from '../chart/words/glue.ts';
import { escaped } from './escaped.ts';
import { HTML_WORDS } from './html-words.ts';

/** Only addresses of the web are links: a ledger is typed by hand, and a text that runs as a program may stand in it. */
export function linked(text: string, url: string): string {
  return /^https?:\/\//iu.test(url) ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(text)}</a>` : escaped(text);
}

/** An id without spaces: a row of a plain CSV is called `beds.csv:3`. */
export function anchor(id: string): string {
  return `figure-${id.replaceAll(/\s/gu, '_')}`;
}

/** A link to the words behind a figure, on the same page. */
export function figureLink({ id }: { readonly id: string }): string {
  return `<a href="#${escaped(anchor(id))}">${escaped(id)}</a>`;
}

/** Links of which the first so many are of the thing itself, and the others behind them of what it was made with as well. */
export function firstApart(links: readonly string[], own: number, lang: Lang): string {
  const [first, rest] = [links.slice(0, own), links.slice(own)].map((each) => each.join(' '));
  return first === '' || rest === '' ? `${first}${rest}` : `${first} <small>(${HTML_WORDS[lang].with} ${rest})</small>`;
}
