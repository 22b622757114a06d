import { createHash } from 'node:crypto';
import type { Lang } from '../../chart/words/glue.ts';
import { html, trusted } from './html.ts';
import { PAGE_STYLE } from './style.ts';

/** A page as the index lists it. */
export interface Listed {
  readonly file: string;
  readonly title: string;
  readonly dek: string;
  readonly lang: Lang;
}

const WORDS = { en: { title: 'Pages', lang: 'English' }, es: { title: 'Páginas', lang: 'Español' } } as const;

/** A page that leads to the others, by language and title. It fetches nothing and runs nothing, as they do. The same list gives the same bytes. */
export function indexPage(pages: readonly Listed[], lang: Lang = 'en'): string {
  const hash = createHash('sha256').update(PAGE_STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const langs = (['en', 'es'] as const).filter((each) => pages.some((page) => page.lang === each));
  const sections = langs.map((each) => {
    const items = pages.filter((page) => page.lang === each).sort((a, b) => (a.title < b.title ? -1 : 1));
    return html`<section lang="${each}" aria-labelledby="${each}"><h2 id="${each}">${WORDS[each].lang}</h2><ul>${items.map(({ file, title, dek }) => html`<li><a href="${file}">${title}</a>${dek === '' ? null : html`<br><small>${dek}</small>`}</li>`)}</ul></section>`;
  });
  return `<!doctype html>
${html`<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${WORDS[lang].title}</title><style>${trusted(PAGE_STYLE)}</style></head>
<body><header><h1>${WORDS[lang].title}</h1></header><main>${sections}</main></body></html>
`.html}`;
}
