import { whenWords } from '../../chart/words/when-words.ts';
import type { Citation } from '../../table/origins.ts';
import type { PageContext } from './context.ts';
import { linked } from './evidence.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { spoken, tongue } from './tongue.ts';

/** The documents behind the figures of the page, in the order of their publication, and how many figures come from each. */
export function sourcesOf({ homes }: Pick<PageContext, 'homes'>): { readonly source: NonNullable<Citation['source']>; readonly figures: number }[] {
  const all = new Map<string, { source: NonNullable<Citation['source']>; figures: number }>();
  for (const { citation: { source } } of homes.values()) {
    if (source !== undefined) all.set(source.id, { source, figures: (all.get(source.id)?.figures ?? 0) + 1 });
  }
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...all.values()].sort((a, b) => order(a.source.published, b.source.published) || order(a.source.id, b.source.id));
}

/** The sources as a list, the files of plain tables at its end. */
export function sourcesHtml(context: PageContext): Html | null {
  const { words, lang, anchors, homes, sharedNotes, notesLang } = context;
  const sources = sourcesOf(context);
  const files = [...new Set([...homes.values()].flatMap(({ citation: { source, place } }) => (source === undefined ? (place.file ?? []) : [])))].sort();
  if (sources.length + files.length === 0) return null;
  const isSaid = (id: string): boolean => [...homes.values()].some(({ citation }) => citation.source?.id === id && citation.noteWords !== undefined);
  const items = sources.map(({ source, figures }) => {
    const { id, title, published } = source;
    return html`<li id="${anchors.of('s', id)}">${linked(source, lang)}: ${spoken(title, source.lang, lang)}. ${published === '' ? words.sources.undated : whenWords(published, lang)}. ${sharedNotes.has(id) ? html`<small${tongue(isSaid(id) ? lang : notesLang, lang)}>${sharedNotes.get(id) ?? ''}.</small> ` : null}<i>${words.sources.figures(figures)}, ${id}</i></li>\n`;
  });
  return html`<section aria-labelledby="sources"><h2 id="sources">${words.sources.title}</h2><ul class="sources">${items}${files.map((file) => html`<li id="${anchors.of('s', file)}">${file}</li>`)}</ul></section>`;
}
