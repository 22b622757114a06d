import { whenWords } from '../../chart/when-words.ts';
import type { Change } from '../change.ts';
import type { PageContext } from './context.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { scrolling } from './rows-html.ts';

/** The published numbers that are no longer what they were, with the reasons; nothing where there are none. */
export function changesHtml(changes: readonly Change[], { words, lang }: PageContext): Html | null {
  if (changes.length === 0) return null;
  const { title, number, was, now, why } = words.changes;
  const rows = changes.map((change) => html`<tr><th scope="row">${change.number}</th><td>${change.was}</td><td>${change.now}</td><td>${change.why}${change.on === null ? null : html`, ${whenWords(change.on, lang)}`}</td></tr>`);
  const heads = [number, was, now, why].map((head) => html`<th scope="col">${head}</th>`);
  return html`<section aria-labelledby="changes"><h2 id="changes">${title}</h2>${scrolling(title, html`<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`)}</section>`;
}
