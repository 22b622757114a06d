import type { Drawing } from '../chart/draw.ts';
import { dataTable } from './data-table.ts';
import { escaped } from './escaped.ts';
import type { Evidence } from './evidence.ts';
import { evidenceTable } from './evidence-table.ts';
import { HTML_WORDS } from './html-words.ts';
import type { MarkRow } from './mark-rows.ts';

/**
 * A chart as a page for who cannot see it: its words, its data as a table with a caption and headers, every number in words with its hedge, and the quoted words behind each number.
 * No script, no style sheet from elsewhere, nothing that is fetched.
 */
export function tableHtml(drawing: Drawing, marks: readonly MarkRow[], evidence: readonly Evidence[]): string {
  const { lang, words: { title, notes, source, credit, alt } } = drawing;
  const words = HTML_WORDS[lang];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(alt)}</p>
${dataTable(drawing, marks)}
${[...notes, `${words.source}: ${source}`, ...(credit === null ? [] : [credit])].map((text) => `<p>${escaped(text)}</p>`).join('\n')}
<h2>${words.evidence}</h2>
${evidenceTable(evidence, lang)}
</main>
</body>
</html>
`;
}

// Words and numbers stay whole, and on a phone ids alone break where they must; tables of many columns are moved sideways and not squeezed. Links within the page are as large as a finger wants them (WCAG 2.2, 2.5.8).
const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:1.5rem;color:#1a1a1a;background:#fff}main{max-width:60rem}h1{font-size:1.4rem;line-height:1.25}h2{font-size:1.15rem}
[role=region]{overflow-x:auto;margin:1rem 0}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding:0 0 .5rem;position:sticky;left:0;max-width:calc(100vw - 3rem)}th,td{border-top:1px solid #767676;padding:.35rem .6rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
thead th{border-top:0}th:first-child,td:first-child{padding-left:0}a{color:#0b5394}a[href^='#']{display:inline-block;line-height:1.5rem;min-width:1.5rem}:target{outline:2px solid #b45309;outline-offset:-2px}
@media(max-width:30rem){body{font-size:15px;margin:1rem}th,td{padding:.35rem .4rem}a[href^='#']{overflow-wrap:anywhere}tr:has(>:nth-child(5))>*{min-width:6.5rem}}
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#8ab4f8}}`;
