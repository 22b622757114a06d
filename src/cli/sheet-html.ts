import type { SheetRow } from './sheet-rows.ts';

const WORDS = {
  en: { title: 'Fact-check sheet', figure: 'Figure', quote: 'Words', value: 'Number', speaker: 'Speaker', when: 'As of', source: 'Source', findings: 'Findings', checked: 'Checked by', open: 'open at the quote', none: 'none' },
  es: { title: 'Hoja de verificación', figure: 'Cifra', quote: 'Palabras', value: 'Número', speaker: 'Quién lo dice', when: 'Fecha', source: 'Fuente', findings: 'Hallazgos', checked: 'Verificado por', open: 'abrir en la cita', none: 'ninguno' },
} as const;

const STYLE = `body{font:15px/1.4 system-ui,sans-serif;margin:1.5rem;color:#1a1a1a;background:#fff}table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:600;padding:0 0 .75rem}th,td{border-top:1px solid #bbb;padding:.4rem .6rem;text-align:left;vertical-align:top}
thead th{border-top:0}mark{background:#fde68a;color:inherit;font-weight:600}ul{margin:0;padding-left:1rem}.error{color:#9b1c1c}.box{min-width:9rem}td:nth-of-type(4){white-space:nowrap}
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}th,td{border-color:#444}mark{background:#7c5a00}a{color:#8ab4f8}.error{color:#ff9c9c}}
@media print{tr{break-inside:avoid}a::after{content:" (" attr(href) ")";word-break:break-all;font-size:9px}}`;

/** The sheet as one HTML page without scripts or requests: the number marked in its quote, the page a click away, a box for the second checker. */
export function sheetHtml(rows: readonly SheetRow[], { lang, title }: { lang: 'en' | 'es'; title: string }): string {
  const words = WORDS[lang];
  const heads = [words.figure, words.quote, words.value, words.speaker, words.when, words.source, words.findings, words.checked];
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${words.title}: ${escaped(title)}</title><style>${STYLE}</style></head>
<body><table><caption>${words.title}: ${escaped(title)} (${rows.length})</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, words)).join('\n')}
</tbody></table></body></html>
`;
}

function rowHtml({ figure, before, marked, after, link, when, findings }: SheetRow, words: (typeof WORDS)['en' | 'es']): string {
  const { row, source, speaker } = figure;
  const number = [row.text('hedge'), row.text('value'), figure.unit].filter((part) => part !== '').join(' ');
  const where = `${escaped(source.text('outlet'))}, ${escaped(source.text('published'))}${/^https?:/u.test(link) ? `<br><a href="${escaped(link)}" rel="noreferrer">${words.open}</a>` : ''}`;
  const told = findings.length === 0 ? words.none : `<ul>${findings.map(({ severity, message }) => `<li class="${severity}">${escaped(message)}</li>`).join('')}</ul>`;
  const cells = [
    `${escaped(before)}<mark>${escaped(marked)}</mark>${escaped(after)}`, escaped(number), escaped(speaker.text('name')), escaped(when), where, told, escaped(row.text('checked_by')),
  ];
  return `<tr id="${escaped(figure.id)}"><th scope="row">${escaped(figure.id)}</th>${cells.map((cell, i) => `<td${i === cells.length - 1 ? ' class="box"' : ''}>${cell}</td>`).join('')}</tr>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
