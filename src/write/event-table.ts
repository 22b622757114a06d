import type { Lang } from '../chart/words/glue.ts';
import { escaped } from './escaped.ts';
import { figureLink, firstApart } from './html-links.ts';
import { htmlTable } from './html-table.ts';
import { HTML_WORDS } from './html-words.ts';
import type { MarkRow } from './mark-rows.ts';
import { sourceLine } from '../chart/words/sources.ts';
import { takeRows } from '../table/rows.ts';

/** The dated events that a chart marks as an HTML table in its language: when, what, whether something else is counted from then on, who says so, and links to the words behind it. */
export function eventTable(marks: readonly MarkRow[], lang: Lang): string {
  const words = HTML_WORDS[lang];
  const heads = [words.when, words.event, words.source, words.figures];
  return htmlTable({ caption: words.events, heads, rows: marks.map((mark) => eventRow(mark, lang)) });
}

function eventRow({ number, event, table, row, citations }: MarkRow, lang: Lang): string {
  const { date = '', label = '', isBreak = false } = event?.[lang] ?? {};
  const said = isBreak ? `${label}. ${HTML_WORDS[lang].breaks}.` : label;
  const cells = [said, sourceLine(takeRows(table, [row]), lang)].map((cell) => `<td>${escaped(cell)}</td>`).join('');
  return `<tr id="mark-${number}"><th scope="row">${escaped(date)}</th>${cells}<td>${firstApart(citations.map(figureLink), 0, lang)}</td></tr>`;
}
