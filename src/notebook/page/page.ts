import { createHash } from 'node:crypto';
import { whenWords } from '../../chart/words/when-words.ts';
import { shownPath } from '../../csv/sheet.ts';
import { asOne, CifrasError } from '../../errors.ts';
import type { Finding } from '../../errors.ts';
import type { LintFinding } from '../../lint/index.ts';
import type { Run } from '../../step.ts';
import type { Output } from '../../write/files.ts';
import type { Change } from '../change.ts';
import type { Notebook } from '../notebook.ts';
import { allowed, refusal } from '../verdict.ts';
import { cellHtml } from './cell-html.ts';
import { changesHtml } from './changes-html.ts';
import { checksOf } from './checks.ts';
import { pageContext } from './context.ts';
import type { PageContext } from './context.ts';
import { dataHtml } from './data-html.ts';
import { downloadsHtml, downloadsOf, isTooBig, NO_DOWNLOADS } from './downloads.ts';
import { gather } from './gather.ts';
import { headerHtml } from './header-html.ts';
import { houseCss } from './house-css.ts';
import { html, trusted } from './html.ts';
import type { Html } from './html.ts';
import { jsonLd } from './json-ld.ts';
import { lineageHtml } from './lineage-html.ts';
import { methodsHtml } from './methods-html.ts';
import { pageName } from './page-name.ts';
import { passages } from './prose-html.ts';
import { sourcesHtml } from './sources-html.ts';
import { PAGE_STYLE } from './style.ts';
import { untracedIn } from './untraced.ts';
import { versions } from './versions.ts';

export interface PageOptions {
  /** Published numbers that are no longer what they were, for the box "What changed". */
  readonly changes?: readonly Change[];
  /** The day of the page (EDTF), from `SOURCE_DATE_EPOCH` or the commit; the page has none unless given, for a clock would make each build another. */
  readonly date?: string | null;
  /** What numbers of the prose do that come from no table: they are told, or the page is refused. */
  readonly untraced?: 'tell' | 'refuse';
  /** Whether it is read as it is published, or live: then a comment stands before each cell and each section, with its number or name, and nothing is packed to be downloaded. */
  readonly view?: 'published' | 'live';
  /** Told the cells, as they stand in the page, as soon as they are made: what is behind them takes as long again. Only of a page that is read live, and of which nothing is wrong. */
  readonly ahead?: (cells: string) => void;
}

/** A finished page: one HTML file that needs nothing else, or its downloads beside it where they are too big; and what a person should look at. */
export interface Page {
  /** The name of its file: `el-salvador.en.html`. */
  readonly name: string;
  readonly html: string;
  readonly siblings: readonly Output[];
  readonly findings: readonly Finding[];
  /** What a graphics desk would not take of its charts, and a draft may have. */
  readonly linted: readonly LintFinding[];
}

/**
 * Builds the page of a notebook: prose, charts, tables, findings, what changed, lineage, methods, data with evidence, sources and downloads, in the notebook's language.
 * It fetches nothing and runs no script, and its policy (CSP) lets it do neither. The same data and notebook give the same bytes.
 *
 * @throws {CifrasError} everything that is wrong with its tables, charts and cited numbers, at once; UNTRACED where numbers of the prose come from no table and are refused.
 */
export async function buildPage(notebook: Notebook, run: Run, { changes = [], date = null, untraced = 'tell', view = 'published', ahead }: PageOptions = {}): Promise<Page> {
  const context = pageContext(await gather(notebook, run));
  const { gathered } = context;
  const made = notebook.cells.map((cell) => cellHtml(cell, context, view));
  const errors = [...new Set(made.flatMap((cell) => cell.errors))];
  const verdicts = [...gathered.charts.values()].map(({ verdict }) => verdict);
  // In the live view they are shown with their charts.
  if (view === 'published') errors.push(...verdicts.flatMap(refusal));
  const content = html`${made.map((cell, i) => (view === 'live' ? html`${trusted(`<!--cell ${i}-->`)}${cell.html}` : cell.html))}\n`;
  if (view === 'live' && errors.length === 0) ahead?.(content.html);
  const numerals = errors.length > 0 ? [] : untracedIn(context);
  if (untraced === 'refuse' && numerals.length > 0) errors.push(new CifrasError(numerals.map(({ finding, place }) => ({ code: 'UNTRACED', what: finding.message, fix: UNTRACED_FIX, place }))));
  const [first, ...rest] = errors;
  if (first !== undefined) throw asOne([first, ...rest]);
  const name = pageName(notebook);
  const [downloads, checks] = [view === 'live' ? NO_DOWNLOADS : downloadsOf(context, name.replace(/\.html$/u, '')), checksOf([...gathered.tables.values()])];
  const beside = isTooBig(downloads) ? downloads.archive : null;
  const body = bodyHtml(context, content, {
    view, changes: changesHtml(changes, context), date, untraced: numerals.length,
    methods: methodsHtml({ checks, command: `npx cifras build ${shownPath(notebook.file)}`, versions: versions() }, context),
    downloads: downloadsHtml(downloads, context), checks: { all: checks.length, warned: checks.filter(({ findings }) => findings.length > 0).length },
  });
  return {
    name,
    html: document(context, body),
    siblings: beside === null ? [] : [beside],
    findings: [...numerals.map(({ finding }) => finding), ...(beside === null ? [] : [tooBig(beside.name)])],
    linted: verdicts.flatMap(allowed),
  };
}

const UNTRACED_FIX = "cite it: ${cite(table, { … }, 'column')}; or, if it is no figure, say so: ${literal('MS-13', 'the name of a gang')}";

interface Parts {
  readonly view: 'published' | 'live';
  readonly changes: Html | null;
  readonly date: string | null;
  readonly untraced: number;
  readonly methods: Html;
  readonly downloads: Html | null;
  readonly checks: { readonly all: number; readonly warned: number };
}

function bodyHtml(context: PageContext, content: Html, { view, changes, date, untraced, methods, downloads, checks }: Parts): Html {
  const { words, lang } = context;
  const data = dataHtml(context);
  // In the live view a part is read by itself, and ends before the end of all.
  const begins = (part: string): Html | null => (view === 'published' ? null : trusted(`<!--part ${part}-->`));
  const after = Object.entries({ changes, lineage: lineageHtml(context), methods, ...Object.fromEntries(data), sources: sourcesHtml(context), downloads }).flatMap(([name, part]) => (part === null ? [] : [{ name, part }]));
  const sections = [...passages(content), ...after.flatMap(({ part }) => headings(part))];
  return html`<body><a class="skip" href="#text">${words.skip}</a>
${headerHtml(context, { sections, date: date === null ? null : whenWords(date, lang), untraced, checks })}
<main id="text">
${content}${after.map(({ name, part }) => html`${begins(name)}${part}\n`)}${begins('end')}</main>
</body>`;
}

function headings({ html: made }: Html): { id: string; title: string }[] {
  return [...made.matchAll(/<h2 id="([^"]*)">([^<]*)<\/h2>/gu)].map(([, id = '', title = '']) => ({ id, title }));
}

function document(context: PageContext, body: Html): string {
  const { title, dek = '', lang, style } = context.gathered.notebook;
  const css = `${PAGE_STYLE}${houseCss(style)}`;
  const hash = createHash('sha256').update(css).digest('base64');
  // No script has a hash, so none runs: the data for search engines is no script to the policy.
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
${html`<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="generator" content="cifras"><meta name="description" content="${dek === '' ? title : dek}">
<title>${title}</title><style>${trusted(css)}</style>${jsonLd(context)}</head>
${body}</html>
`.html}`;
}

function tooBig(file: string): Finding {
  return { check: 'page.downloads', severity: 'warn', message: `the downloads are more than 1 MB: they stand beside the page, in ${file}, which has to be published with it`, figures: [] };
}
