import type { Lang } from '../chart/words/glue.ts';
import { noteOf, outletOf } from '../chart/words/sources.ts';
import { whenWords } from '../chart/words/when-words.ts';
import { escaped } from './escaped.ts';
import type { Evidence } from './evidence.ts';
import { anchor, firstApart, linked } from './html-links.ts';
import { htmlTable } from './html-table.ts';
import { HTML_WORDS } from './html-words.ts';

/** The figures behind a chart as an HTML table: the quoted words, who said them, where they were printed, and links to the rows that they feed. */
export function evidenceTable(evidence: readonly Evidence[], lang: Lang): string {
  const words = HTML_WORDS[lang];
  const heads = [words.figure, words.quote, words.speaker, words.when, words.printed, words.rows];
  return htmlTable({ caption: words.caption, heads, rows: evidence.map((each) => evidenceRow(each, lang)) });
}

function evidenceRow({ citation, own, marks }: Evidence, lang: Lang): string {
  const { id, quote, speaker, speakerWords, when, source, counted } = citation;
  const said = quote === undefined ? escaped([counted?.[lang] ?? '', noteOf(citation, lang)].filter((part) => part !== '').join(', ')) : `<q>${escaped(quote)}</q>`;
  const printed = source === undefined ? '' : [linked(source.title || source.id, source.url), escaped(outletOf(source, lang)), escaped(whenWords(source.published, lang))].filter((part) => part !== '').join(', ');
  const rows = firstApart([...own, ...marks.filter((mark) => !own.includes(mark))].map((mark) => `<a href="#mark-${mark}">${mark}</a>`), own.length, lang);
  const cells = [said, escaped(speakerWords?.[lang] ?? speaker ?? ''), escaped(when === undefined ? '' : whenWords(when, lang)), printed, rows];
  return `<tr id="${escaped(anchor(id))}"><th scope="row">${escaped(id)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
