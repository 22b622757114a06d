import type { Drawing } from '../chart/draw.ts';
import type { Lang } from '../chart/glue.ts';
import { cellWords } from '../chart/rows.ts';
import { whenWords } from '../chart/when-words.ts';
import { escaped } from './escaped.ts';
import type { Evidence } from './evidence.ts';
import type { MarkRow } from './mark-rows.ts';
import { placeColumns } from './place-columns.ts';
import type { PlaceColumn } from './place-columns.ts';

/**
 * A chart as a page for who cannot see it: its words, its data as a table with a caption and headers, every number in words with its hedge, and the quoted words behind each number.
 * No script, no style sheet from elsewhere, nothing that is fetched.
 */
export function tableHtml(drawing: Drawing, marks: readonly MarkRow[], evidence: readonly Evidence[]): string {
  const { lang, words: { title, notes, source, credit, alt } } = drawing;
  const words = WORDS[lang];
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

function dataTable(drawing: Drawing, marks: readonly MarkRow[]): string {
  const words = WORDS[drawing.lang];
  const places = shownPlaces(placeColumns(drawing, marks), drawing.lang);
  const measures = new Set(marks.flatMap(({ measured }) => (measured === null ? [] : [named(measured)])));
  const several = measures.size > 1;
  const heads = [...places.map(({ label }) => label[drawing.lang]), ...(several ? [words.measure] : []), several ? words.number : ([...measures][0] ?? words.number), words.figures];
  return `<table>
<caption>${escaped(drawing.words.subtitle)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>
<tbody>
${marks.map((mark) => dataRow(mark, { places, several, lang: drawing.lang })).join('\n')}
</tbody>
</table>`;
}

function dataRow(mark: MarkRow, { places, several, lang }: { places: readonly PlaceColumn[]; several: boolean; lang: Lang }): string {
  const { number, measured, row, citations } = mark;
  const heads = places.map(({ reader }) => reader(mark)).map((reader) => (reader === null ? '' : (cellWords(reader, row, lang) ?? '')));
  const value = measured === null ? '' : (cellWords(measured, row, lang) ?? WORDS[lang].unknown);
  const cells = [...(several ? [measured === null ? '' : named(measured)] : []), value].map((cell) => `<td>${escaped(cell)}</td>`);
  const links = citations.map(({ id }) => `<a href="#${escaped(anchor(id))}">${escaped(id)}</a>`).join(' ');
  // The first column names the row; where nothing places a mark, its number does.
  const [first = String(number), ...rest] = heads;
  return `<tr id="mark-${number}"><th scope="row">${escaped(first)}</th>${rest.map((head) => `<td>${escaped(head)}</td>`).join('')}${cells.join('')}<td>${links}</td></tr>`;
}

/** Only the labels of the page's language, no codes that have a label, and no bounds: the words of a figure have its hedge. */
function shownPlaces(places: readonly PlaceColumn[], lang: Lang): PlaceColumn[] {
  const names = new Set(places.map(({ name }) => name));
  const other = lang === 'en' ? '_es' : '_en';
  return places.filter(({ name, kind }) => kind !== 'bound' && kind !== 'type' && !(name.endsWith(other) && names.has(`${name.slice(0, -3)}_${lang}`)) && !names.has(`${name}_label_${lang}`));
}

function named({ label, unit }: { readonly label: string; readonly unit: string }): string {
  return unit === '' || unit.toLowerCase() === label.toLowerCase() ? label : `${label} (${unit})`;
}

function evidenceTable(evidence: readonly Evidence[], lang: Lang): string {
  const words = WORDS[lang];
  const heads = [words.figure, words.quote, words.speaker, words.when, words.printed, words.rows];
  return `<table>
<caption>${words.caption}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${evidence.map((each) => evidenceRow(each, lang)).join('\n')}
</tbody>
</table>`;
}

function evidenceRow({ citation: { id, quote, speaker, when, source, notes }, marks }: Evidence, lang: Lang): string {
  const said = quote === undefined ? escaped(notes ?? '') : `<q>${escaped(quote)}</q>`;
  const printed = source === undefined ? '' : [linked(source.title || source.id, source.url), escaped(source.outlet), escaped(whenWords(source.published, lang))].filter((part) => part !== '').join(', ');
  const cells = [said, escaped(speaker ?? ''), escaped(when === undefined ? '' : whenWords(when, lang)), printed, marks.map((mark) => `<a href="#mark-${mark}">${mark}</a>`).join(' ')];
  return `<tr id="${escaped(anchor(id))}"><th scope="row">${escaped(id)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** Only addresses of the web are links: a ledger is typed by hand, and a text that runs as a program may stand in it. */
function linked(text: string, url: string): string {
  return /^https?:\/\//iu.test(url) ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(text)}</a>` : escaped(text);
}

/** An id without spaces: a row of a plain CSV is called `beds.csv:3`. */
function anchor(id: string): string {
  return `figure-${id.replaceAll(/\s/gu, '_')}`;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:1.5rem;color:#1a1a1a;background:#fff}main{max-width:60rem}h1{font-size:1.4rem;line-height:1.25}h2{font-size:1.15rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:600;padding:0 0 .5rem}th,td{border-top:1px solid #767676;padding:.35rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{border-top:0}a{color:#0b5394}:target{outline:2px solid #b45309}
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#8ab4f8}}`;

const WORDS = {
  en: {
    source: 'Source', evidence: 'Evidence', measure: 'Measure', number: 'Number', figures: 'Figures', unknown: 'not known', figure: 'Figure', quote: 'Words', speaker: 'Speaker', when: 'As of', printed: 'Printed in', rows: 'Rows',
    caption: 'The words behind each number, who said them and where they were printed',
  },
  es: {
    source: 'Fuente', evidence: 'Evidencia', measure: 'Medida', number: 'Número', figures: 'Cifras', unknown: 'no se sabe', figure: 'Cifra', quote: 'Palabras', speaker: 'Quién lo dijo', when: 'Fecha', printed: 'Publicado en', rows: 'Filas',
    caption: 'Las palabras detrás de cada número, quién las dijo y dónde se publicaron',
  },
} as const;
