import type { SceneItem } from '../chart/scene/scene-item.ts';
import { isNode } from '../chart/spec/node.ts';
import { colourOf, isHollow } from './ink.ts';
import { rowAt } from './rows.ts';
import type { Subject } from './subject.ts';
import { fieldOf, viewNamed } from './unit-views.ts';
import type { UnitView } from './unit-views.ts';

/** The marks that one view draws in one colour: what a reader takes for a series. */
export interface Series {
  readonly view: UnitView;
  readonly colour: string;
  readonly items: readonly SceneItem[];
}

/** Two series of one view that stand in one panel, and what tells them apart besides their colours. */
export interface Pair {
  readonly one: Series;
  readonly other: Series;
  readonly apartBy: readonly ('shape' | 'dash' | 'place' | 'words')[];
}

/** The channels that colour a mark. */
export const COLOURS = ['color', 'fill', 'stroke'];

/** The pairs of series in a chart: of views whose colour follows from the data, not those that an author paints one by one. */
export function pairs(subject: Subject): Pair[] {
  const all = seriesOf(subject);
  return all.flatMap((one, i) => all.slice(i + 1).filter(({ view }) => view === one.view).filter((other) => sharePanel(one, other)).map((other) => ({ one, other, apartBy: apartBy(one, other, subject) })));
}

/** The marks of each view by their colour, where that follows from the data. */
export function seriesOf(subject: Subject): Series[] {
  const found = new Map<string, { view: UnitView; colour: string; items: SceneItem[] }>();
  for (const item of subject.marks) {
    const view = viewNamed(subject.views, item.view);
    const colour = colourOf(item, subject);
    if (view === undefined || colour === null || item.type === 'text' || !colouredByData(view)) continue;
    const key = `${view.name} ${colour}`;
    const series = found.get(key) ?? { view, colour, items: [] };
    series.items.push(item);
    found.set(key, series);
  }
  return [...found.values()];
}

function colouredByData({ encoding }: UnitView): boolean {
  return COLOURS.some((channel) => encoding[channel]?.['field'] !== undefined || isNode(encoding[channel]?.['condition']) || Array.isArray(encoding[channel]?.['condition']));
}

function sharePanel(one: Series, other: Series): boolean {
  const panels = new Set(one.items.map(({ panel }) => panel));
  return other.items.some(({ panel }) => panels.has(panel));
}

function apartBy(one: Series, other: Series, subject: Subject): Pair['apartBy'] {
  const differ = (look: (item: SceneItem) => string): boolean => {
    const looks = new Set(one.items.map(look));
    return !other.items.some((item) => looks.has(look(item)));
  };
  // An arrow over a square and one over a circle are told apart by what they stand on.
  const together = (look: (item: SceneItem) => string) => (item: SceneItem): string => [...new Set(sameRow(item, subject).map(look))].sort().join(' ');
  return [
    ...(differ(together((item) => `${item.shape ?? ''} ${isHollow(item, subject)}`)) ? ['shape' as const] : []),
    ...(differ(together(({ dash }) => dash.join(' '))) ? ['dash' as const] : []),
    ...(named(one.view).some((channel) => differ((item) => placeOf(item, one.view, channel, subject))) ? ['place' as const] : []),
    ...([one, other].every((series) => hasWords(series, subject)) ? ['words' as const] : []),
  ];
}

/** The marks of a panel that show the row that this one shows; it alone where it shows none. */
function sameRow(item: SceneItem, { marks }: Subject): SceneItem[] {
  const { row, panel } = item;
  return row === null ? [item] : marks.filter((mark) => mark.type !== 'text' && mark.panel === panel && mark.row?.index === row.index && mark.row.data === row.data);
}

/** The channels that put a mark beside a name on an axis or over a panel. */
function named({ encoding }: UnitView): string[] {
  return ['x', 'y'].filter((channel) => ['nominal', 'ordinal'].includes(String(encoding[channel]?.['type'])) && encoding[channel]?.['axis'] !== null);
}

/** What the row of a mark has on a channel of its view. */
export function placeOf({ row, datum }: SceneItem, view: UnitView, channel: string, subject: Subject): string {
  const field = fieldOf(view, channel) ?? '';
  return String(row === null ? datum[field] : (datum[field] ?? rowAt(subject, row)[field]));
}

/** Whether a text in the series' own colour, with letters and not figures alone, stands in a panel with it. */
function hasWords({ colour, items }: Series, subject: Subject): boolean {
  const panels = new Set(items.map(({ panel }) => panel));
  return subject.marks.some((mark) => mark.text !== null && /\p{L}{2}/u.test(mark.text) && panels.has(mark.panel) && colourOf(mark, subject) === colour);
}
