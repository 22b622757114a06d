import type { Drawing } from '../chart/draw.ts';
import type { Lang } from '../chart/words/glue.ts';
import { cellWords } from '../chart/spec/rows.ts';
import { escaped } from './escaped.ts';
import { figureLink, firstApart } from './html-links.ts';
import { htmlTable } from './html-table.ts';
import { HTML_WORDS } from './html-words.ts';
import { eventTable } from './event-table.ts';
import type { MarkRow } from './mark-rows.ts';
import { headOf } from './named.ts';
import { placeColumns } from './place-columns.ts';
import type { PlaceColumn } from './place-columns.ts';

/** The marks of a chart as an HTML table in its language: a row each, the numbers in words with their hedges, and links to the figures behind them. The events that it marks follow in a table of their own. */
export function dataTable(drawing: Drawing, marks: readonly MarkRow[]): string {
  const [events, others] = [marks.filter(({ event }) => event !== null), marks.filter(({ event }) => event === null)];
  return events.length === 0 ? numberTable(drawing, others) : `${numberTable(drawing, others)}\n${eventTable(events, drawing.lang)}`;
}

function numberTable(drawing: Drawing, marks: readonly MarkRow[]): string {
  const { lang, authored } = drawing;
  const words = HTML_WORDS[lang];
  const places = shownPlaces(placeColumns(drawing, marks), lang);
  const named = (mark: MarkRow): string => (mark.measured === null ? '' : headOf(mark.measured, lang, authored));
  const measures = new Set(marks.map(named).filter((name) => name !== ''));
  const several = measures.size > 1;
  const placing = places.length === 0 ? [words.mark] : places.map(({ label }) => label[lang]);
  const [only = words.number] = measures;
  // A whole that stands beside its parts may be called as they are: two columns under one head cannot be told apart.
  const heads = [...placing, ...(several ? [words.measure] : []), several || placing.includes(only) ? words.number : only, words.figures];
  return htmlTable({ caption: drawing.words.subtitle, heads, rows: marks.map((mark) => dataRow(mark, { places, measure: several ? named(mark) : null, lang })) });
}

function dataRow(mark: MarkRow, { places, measure, lang }: { places: readonly PlaceColumn[]; measure: string | null; lang: Lang }): string {
  const { number, measured, row, own, citations } = mark;
  const heads = places.map(({ reader }) => reader(mark)).map((reader) => (reader === null ? '' : (cellWords(reader, row, lang) ?? '')));
  const value = measured === null ? '' : (cellWords(measured, row, lang) ?? HTML_WORDS[lang].unknown);
  const cells = [...(measure === null ? [] : [measure]), value].map((cell) => `<td>${escaped(cell)}</td>`);
  // What places a mark first names its row; where nothing places it, its number does.
  const naming = heads.findIndex((head) => head !== '');
  const placed = naming < 0 ? [String(number), ...heads.slice(1)] : heads;
  const figures = firstApart(citations.map(figureLink), own === null ? 0 : 1, lang);
  const headed = placed.map((head, i) => (i === Math.max(0, naming) ? `<th scope="row">${escaped(head)}</th>` : `<td>${escaped(head)}</td>`));
  return `<tr id="mark-${number}">${headed.join('')}${cells.join('')}<td>${figures}</td></tr>`;
}

/** Only the labels of the page's language, no codes that have a label, and no bounds: the words of a figure have its hedge. */
function shownPlaces(places: readonly PlaceColumn[], lang: Lang): PlaceColumn[] {
  const named = new Map(places.map((place) => [place.name, place]));
  const other = lang === 'en' ? '_es' : '_en';
  const shown = places.filter(({ name, kind }) => kind !== 'bound' && kind !== 'type' && !(name.endsWith(other) && named.has(`${name.slice(0, -3)}_${lang}`)) && !named.has(`${name}_label_${lang}`));
  // Of two columns that say one thing in two languages, the English one is called what they say, and the other "in Spanish": there is nothing to tell apart here.
  return shown.map((place) => ({ ...place, label: (place.name.endsWith('_es') ? named.get(`${place.name.slice(0, -3)}_en`) : undefined)?.label ?? place.label }));
}
