import { outletOf } from '../chart/words/sources.ts';
import { whenWords } from '../chart/words/when-words.ts';
import type { PageContext } from '../notebook/page/context.ts';
import { evidenceText } from '../notebook/page/evidence.ts';
import { sourcesOf } from '../notebook/page/sources-html.ts';
import { escaped } from './escaped.ts';

/** What stands at the end of an exported notebook: every figure with its quoted words, and the documents in which they were printed. Null where nothing was quoted. */
export function evidenceMarkdown(context: PageContext): string | null {
  const { words, lang, anchors, homes } = context;
  const figures = [...homes.values()].map(({ citation }) => citation).filter(({ quote, notes }) => quote !== undefined || notes !== undefined);
  if (figures.length === 0) return null;
  const told = figures.map((citation) => `- <a id="${anchors.of('f', citation.id)}"></a>${escaped(evidenceText(citation, lang))} (${escaped(citation.id)})`);
  const sources = sourcesOf(context).map(({ source }) => {
    const [{ title, published, url, id }, outlet] = [source, outletOf(source, lang)];
    const name = /^https?:\/\/[^\s<>]+$/iu.test(url) ? `[${escaped(outlet)}](<${url}>)` : escaped(outlet);
    return `- ${name}: ${escaped(title)}. ${published === '' ? words.sources.undated : whenWords(published, lang)}. ${escaped(id)}`;
  });
  return [`## ${words.data.title}`, told.join('\n'), ...(sources.length === 0 ? [] : [`## ${words.sources.title}`, sources.join('\n')])].join('\n\n');
}
