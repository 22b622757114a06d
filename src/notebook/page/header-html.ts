import { whenWords } from '../../chart/words/when-words.ts';
import type { Lang } from '../../chart/words/glue.ts';
import { isDate, parseWhen } from '../../figure/when.ts';
import { citedIn } from './cells.ts';
import type { PageContext } from './context.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { pageName } from './page-name.ts';
import { sourcesOf } from './sources-html.ts';

export interface Heading {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** The day of the page in words; null for none. */
  readonly date: string | null;
  readonly untraced: number;
  readonly checks: { readonly all: number; readonly warned: number };
}

/** The head of a page: title, what it is about, how far its numbers can be trusted, its other editions and its contents. */
export function headerHtml(context: PageContext, { sections, date, untraced, checks }: Heading): Html {
  const { gathered: { notebook }, words, lang } = context;
  const { title, dek = '' } = notebook;
  const numbers = notebook.cells.flatMap(citedIn).length;
  const [sources, last] = [sourcesOf(context), lastDay(context)];
  const badges = [
    ...(numbers + untraced === 0 ? [] : [words.badge.numbers(numbers, untraced)]),
    ...(checks.all === 0 ? [] : [words.badge.checks(checks.all, checks.warned)]),
    ...(sources.length === 0 ? [] : [words.badge.sources(sources.length)]),
    ...(last === null ? [] : [words.badge.until(whenWords(last, lang))]),
    ...(date === null ? [] : [date]),
  ];
  const others = editionsBeside(context).map(({ lang: each, name }) => html`<a href="${name}" hreflang="${each}" lang="${each}">${words.otherEdition[each]}</a> `);
  const contents = html`<nav aria-label="${words.contents}"><ol>${sections.map(({ id, title: each }) => html`<li><a href="#${id}">${each}</a></li>`)}</ol></nav>`;
  return html`<header><h1>${title}</h1>${dek === '' ? null : html`<p class="dek">${dek}</p>`}${others.length === 0 ? null : html`<p class="small">${others}</p>`}${badges.length === 0 ? null : html`<ul class="badges">${badges.map((badge) => html`<li>${badge}</li>`)}</ul>`}</header>
${sections.length < 2 ? null : contents}`;
}

/** The pages of the same notebook in its other languages. */
function editionsBeside({ gathered: { notebook } }: PageContext): { lang: Lang; name: string }[] {
  const langs = notebook.languages ?? [notebook.lang];
  return langs.filter((lang) => lang !== notebook.lang).map((lang) => ({ lang, name: pageName({ ...notebook, lang }) }));
}

/** The last day that a figure of the page is of, or was published on. */
function lastDay({ homes }: PageContext): string | null {
  const days = [...homes.values()].flatMap(({ citation: { source } }) => {
    const parsed = source === undefined || source.published === '' ? null : parseWhen(source.published);
    return parsed !== null && isDate(parsed) && parsed.last !== null ? [parsed.last] : [];
  });
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}
