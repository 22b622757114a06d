import { noteOf, outletOf } from '../../chart/words/sources.ts';
import { whenWords } from '../../chart/words/when-words.ts';
import type { Citation } from '../../table/origins.ts';
import type { PageContext } from './context.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { spoken, tongue } from './tongue.ts';

/** What stands behind a number, in full: the quoted words with the number marked in them, the speaker, the day meant, and the document, which leads to its address and date. */
export function fullEvidence(citation: Citation, { lang, anchors, sharedNotes, notesLang }: PageContext): Html {
  const { id, quote, phrase, source, place } = citation;
  const note = noteOf(citation, lang);
  const said = [speakerName(citation, lang), citation.when === undefined ? '' : whenWords(citation.when, lang)].filter((part) => part !== '').join(', ');
  const document = source?.id ?? place.file;
  const printed = document === undefined ? null : html`<a href="#${anchors.of('s', document)}">${source === undefined ? `${place.file ?? ''}:${place.line ?? ''}` : outletOf(source, lang)}</a>`;
  return html`${quote === undefined ? null : html`<q${tongue(source?.lang, lang)}>${marked(quote, phrase)}</q> `}${citation.counted === undefined ? '' : `${citation.counted[lang]}, `}${said}${said === '' ? '' : '. '}${printed}${note === '' || sharedNotes.get(source?.id ?? '') === note ? null : html` <small${citation.noteWords === undefined ? tongue(notesLang, lang) : null}>${note}</small>`} <i>${id}</i>`;
}

/** The way to a figure that the page quotes in full elsewhere, with its phrase. */
export function briefEvidence({ id, phrase, source }: Citation, { anchors, lang }: PageContext): Html {
  return html`${phrase === undefined ? '' : html`${spoken(`“${phrase}”`, source?.lang, lang)} `}<a href="#${anchors.of('f', id)}">${id}</a>`;
}

/** The quote, who said it, of when, and where it was printed, as text: what a reader sees on pointing at a number. */
export function evidenceText(citation: Citation, lang: PageContext['lang']): string {
  return evidenceParts(citation, lang).join(' · ');
}

/** The same on a page, which says in which language the quote is. */
export function evidenceLine(citation: Citation, lang: PageContext['lang']): Html {
  const [first = '', ...rest] = evidenceParts(citation, lang);
  return html`${spoken(first, citation.quote === undefined ? null : citation.source?.lang, lang)}${rest.map((part) => ` · ${part}`).join('')}`;
}

/** The quote, or what was counted, comes first. */
function evidenceParts(citation: Citation, lang: PageContext['lang']): string[] {
  const { quote, source, when, id, counted } = citation;
  const said = [speakerName(citation, lang), when === undefined ? '' : whenWords(when, lang)].filter((part) => part !== '').join(', ');
  const first = quote === undefined ? [counted?.[lang] ?? '', noteOf(citation, lang)].filter((part) => part !== '').join(', ') : `“${quote}”`;
  return [first, said, source === undefined && quote === undefined ? id : outletOf(source, lang)].filter((part) => part !== '');
}

export function speakerName({ speaker = '', speakerWords }: Citation, lang: PageContext['lang']): string {
  return speakerWords?.[lang] ?? speaker;
}

function marked(quote: string, phrase: string | undefined): Html {
  const at = phrase === undefined ? -1 : quote.indexOf(phrase);
  return at < 0 || phrase === undefined ? html`${quote}` : html`${quote.slice(0, at)}<mark>${phrase}</mark>${quote.slice(at + phrase.length)}`;
}

/** Only addresses of the web are linked: a `javascript:` in a sources file stays text. */
export function linked(source: NonNullable<Citation['source']>, lang: PageContext['lang']): Html {
  const [{ url }, outlet] = [source, outletOf(source, lang)];
  return /^https?:\/\/[^\s]+$/iu.test(url) ? html`<a href="${url}">${outlet}</a>` : html`${outlet}`;
}
