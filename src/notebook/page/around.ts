import { createHash } from 'node:crypto';
import { whenWords } from '../../chart/words/when-words.ts';
import { shownPath } from '../../csv/sheet.ts';
import type { Change } from '../change.ts';
import { changesHtml } from './changes-html.ts';
import { checksOf } from './checks.ts';
import type { PageContext } from './context.ts';
import { dataHtml } from './data-html.ts';
import { downloadsHtml } from './downloads.ts';
import type { Downloads } from './downloads.ts';
import { headerHtml } from './header-html.ts';
import { houseCss } from './house-css.ts';
import { html, trusted } from './html.ts';
import type { Html } from './html.ts';
import { jsonLd } from './json-ld.ts';
import { lineageHtml } from './lineage-html.ts';
import { methodsHtml } from './methods-html.ts';
import { passages } from './prose-html.ts';
import { sourcesHtml } from './sources-html.ts';
import { PAGE_STYLE } from './style.ts';
import { versions } from './versions.ts';

/** What stands before the cells of a page, and the sections and the end behind them. Put together they are the page. */
export interface Around {
  readonly before: string;
  readonly behind: readonly string[];
}

/** What is around the cells: `cells` are they, as far as they are made, for the list of contents; charts are not in it. In the live view each section begins with a comment that says its name. */
export function around(context: PageContext, { cells, view, changes, date, untraced, downloads }: {
  readonly cells: readonly (string | null)[];
  readonly view: 'published' | 'live';
  readonly changes: readonly Change[];
  readonly date: string | null;
  readonly untraced: number;
  readonly downloads: Downloads;
}): Around {
  const { words, lang, gathered: { notebook, tables } } = context;
  const checks = checksOf([...tables.values()]);
  const changed = changesHtml(changes, context);
  const methods = methodsHtml({ checks, command: `npx cifras build ${shownPath(notebook.file)}`, versions: versions() }, context);
  const data = Object.fromEntries(dataHtml(context));
  const all = Object.entries({ changes: changed, lineage: lineageHtml(context), methods, ...data, sources: sourcesHtml(context), downloads: downloadsHtml(downloads, context) });
  const after = all.flatMap(([name, part]) => (part === null ? [] : [{ name, part }]));
  // In the live view a part is read by itself, and ends before the end of all.
  const begins = (part: string): Html | null => (view === 'published' ? null : trusted(`<!--part ${part}-->`));
  const sections = [...passages(trusted(cells.join(''))), ...after.flatMap(({ part }) => headings(part))];
  const header = headerHtml(context, { sections, date: date === null ? null : whenWords(date, lang), untraced, checks: { all: checks.length, warned: checks.filter(({ findings }) => findings.length > 0).length } });
  const before = html`${head(context)}
<body><a class="skip" href="#text">${words.skip}</a>
${header}
<main id="text">
${cells.length === 0 ? '\n' : null}`.html;
  return { before: `<!doctype html>\n${before}`, behind: [...after.map(({ name, part }) => html`${begins(name)}${part}\n`.html), html`${begins('end')}</main>\n</body></html>\n`.html] };
}

function headings({ html: made }: Html): { id: string; title: string }[] {
  return [...made.matchAll(/<h2 id="([^"]*)">([^<]*)<\/h2>/gu)].map(([, id = '', title = '']) => ({ id, title }));
}

function head(context: PageContext): Html {
  const { title, dek = '', lang, style } = context.gathered.notebook;
  const css = `${PAGE_STYLE}${houseCss(style)}`;
  const hash = createHash('sha256').update(css).digest('base64');
  // No script has a hash, so none runs: the data for search engines is no script to the policy.
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
  return html`<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="generator" content="cifras"><meta name="description" content="${dek === '' ? title : dek}">
<title>${title}</title><style>${trusted(css)}</style>${jsonLd(context)}</head>`;
}
