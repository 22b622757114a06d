import type { HouseStyle } from '../../picture/style.ts';
import { lineHeight, room } from '../../picture/preset.ts';
import type { Preset } from '../../picture/preset.ts';
import type { Table } from '../../table/table.ts';
import { lettered } from './events-beside.ts';
import type { DatedEvent } from './events-beside.ts';
import type { Lang } from '../words/glue.ts';
import { glue } from '../words/glue.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { valuesOf } from '../spec/rows.ts';
import { wrap } from '../words/wrap.ts';

export interface AnnotateOptions {
  readonly tables: ReadonlyMap<string, Table>;
  readonly events: readonly DatedEvent[];
  readonly preset: Preset;
  readonly style: HouseStyle;
  readonly lang: Lang;
}

/**
 * A view whose time axis marks the events beside its table: a break of series or a change of definition as a dashed rule, other events as a plain one, each with its date and
 * words above the plot, so that no rule runs through a text. Several breaks are lettered, and the notes say what the letters mean. Of panels above each other the first has the words.
 */
export function annotated(view: Node, options: AnnotateOptions): Node {
  return options.events.length === 0 ? view : visited(view, { ...options, data: 'table', isFirst: true });
}

interface Scope extends AnnotateOptions {
  readonly data: string;
  readonly isFirst: boolean;
}

function visited(view: Node, outer: Scope): Node {
  const scope = { ...outer, data: isNode(view['data']) && typeof view['data']['name'] === 'string' ? view['data']['name'] : outer.data };
  for (const key of ['vconcat', 'hconcat', 'concat'] as const) {
    const children = view[key];
    if (Array.isArray(children)) return { ...view, [key]: children.map((child, i) => visited(child as Node, { ...scope, isFirst: scope.isFirst && (i === 0 || key === 'hconcat') })) };
  }
  // In small panels there is no room for words, and rules without words say nothing.
  if (isNode(view['spec'])) return view;
  const time = timeAxis(view, scope);
  return time === null ? view : layered(view, time, scope);
}

interface Time {
  readonly definition: Node;
  readonly field: 'year' | 'from';
  readonly first: number;
  readonly last: number;
}

/** The x axis of a view, where it is one of years or days: its definition, and the time that the rows span, in years. */
function timeAxis(view: Node, { tables, data, lang }: Scope): Time | null {
  const encodings = [view['encoding'], ...asArray(view['layer']).map((child) => (isNode(child) ? child['encoding'] : undefined))];
  const definition = encodings.filter(isNode).map(({ x }) => x).find(isNode);
  const field = definition?.['field'];
  const table = tables.get(data);
  if (definition === undefined || typeof field !== 'string' || table === undefined) return null;
  const isYear = table.columns.get(field)?.kind === 'year';
  if (!isYear && definition['type'] !== 'temporal') return null;
  const times = valuesOf(table, field, lang).filter((each) => each !== null).map((each) => (isYear ? Number(each) : yearsAt(String(each))));
  return times.length === 0 ? null : { definition, field: isYear ? 'year' : 'from', first: Math.min(...times), last: Math.max(...times) };
}

/** A day as a number of years. */
function yearsAt(day: string): number {
  const year = Number(day.slice(0, 4));
  return year + (Date.parse(day) - Date.UTC(year, 0, 1)) / (365.25 * 86_400_000);
}

function layered(view: Node, time: Time, scope: Scope): Node {
  const within = scope.events.filter(({ from, year }) => (time.field === 'year' ? year > time.first && year <= time.last : yearsAt(from) <= time.last));
  if (within.length === 0) return view;
  const drawn = marks(within, time, scope);
  const raised = withTitleAt(view, -drawn.height - Math.round(scope.preset.labelSize * 0.4), scope);
  const outer = Object.fromEntries(Object.entries(raised).filter(([key]) => !INNER.includes(key)));
  const inner = Object.fromEntries(Object.entries(raised).filter(([key]) => INNER.includes(key)));
  // Beside the view and not in it, or they would take on its colours.
  return { ...outer, layer: [...drawn.rules, inner, ...drawn.words] };
}

/** What a view draws; all else it says of itself as a whole. */
const INNER = ['name', 'params', 'transform', 'encoding', 'mark', 'layer'];

/** The title of an upright axis stands above the words of the events, since the rules come down from those. */
function withTitleAt(view: Node, top: number, scope: Scope): Node {
  const layer = Array.isArray(view['layer']) ? { layer: view['layer'].map((child) => withTitleAt(child as Node, top, scope)) } : {};
  const { encoding } = view;
  const upright = isNode(encoding) && isNode(encoding['y']) ? encoding['y'] : null;
  if (upright === null || upright['axis'] === null || upright['title'] === null || upright['title'] === undefined || !scope.isFirst) return { ...view, ...layer };
  const lines = Array.isArray(upright['title']) ? upright['title'].length : 1;
  const titleY = top - (lines - 1) * lineHeight(scope.preset.labelSize);
  return { ...view, ...layer, encoding: { ...(encoding as Node), y: { ...upright, axis: { ...(isNode(upright['axis']) ? upright['axis'] : {}), titleY } } } };
}

function marks(events: readonly DatedEvent[], time: Time, scope: Scope): { rules: Node[]; words: Node[]; height: number } {
  const letters = lettered(scope.events);
  const { preset, isFirst } = scope;
  const line = lineHeight(preset.labelSize);
  const side = lettersSide(events, time, scope);
  let above = events.some(({ event }) => letters.has(event)) && isFirst ? line + 4 : 4;
  const all = events.map((event) => {
    const letter = letters.get(event.event);
    if (!isFirst) return { rule: rule(event, { time, scope, from: 0 }), words: [] };
    if (letter !== undefined) return { rule: rule(event, { time, scope, from: -2 }), words: [text(event, { time, scope, lines: [letter], foot: 4, letters: side })] };
    const lines = wordsOf(event, time, scope);
    const foot = above;
    above += lines.length * line + 4;
    return { rule: rule(event, { time, scope, from: -foot + 2 }), words: [text(event, { time, scope, lines, foot, letters: null })] };
  });
  return { rules: all.map((each) => each.rule), words: all.flatMap(({ words }) => words), height: above };
}

/** Where the event is on the axis: at the day, or, where the axis has one place for a year, in it; a change of what is counted before the first year that it touches. */
function placeOf(event: DatedEvent, { definition, field }: Time): Node {
  const { bandPosition: _, ...rest } = definition;
  const discrete = definition['type'] === 'ordinal' || definition['type'] === 'nominal';
  const within = event.isBreak ? 0 : Math.round((yearsAt(event.from) - event.year) * 1000) / 1000;
  if (discrete) return { ...rest, field, bandPosition: within };
  return { ...rest, field: field === 'year' ? 'at' : field };
}

function only({ event, isBreak, from, year }: DatedEvent, { field, definition }: Time): Node[] {
  const numeric = field === 'year' && definition['type'] === 'quantitative';
  const at = isBreak ? year - 0.5 : year - 0.5 + (yearsAt(from) - year);
  return [{ filter: { field: 'event', equal: event } }, ...(numeric ? [{ calculate: String(Math.round(at * 1000) / 1000), as: 'at' }] : [])];
}

function rule(event: DatedEvent, { time, scope, from }: { time: Time; scope: Scope; from: number }): Node {
  const { muted, second } = scope.style.colours;
  return {
    name: `annotation-${event.event}-line${scope.isFirst ? '' : '-2'}`, data: { name: event.data }, transform: only(event, time),
    mark: { type: 'rule', color: event.isBreak ? muted : second, ...(event.isBreak ? { strokeDash: [4, 3] } : {}) },
    encoding: { x: placeOf(event, time), y: { value: from }, y2: { value: 'height' } },
  };
}

function text(event: DatedEvent, { time, scope, lines, foot, letters }: { time: Time; scope: Scope; lines: readonly string[]; foot: number; letters: 'center' | 'right' | null }): Node {
  const { preset, style } = scope;
  const align = letters ?? (onRight(event, time) ? 'right' : 'left');
  const look = letters !== null ? { fontWeight: 600, ...(letters === 'right' ? { dx: -1 } : {}) } : { color: event.isBreak ? style.colours.muted : style.colours.second };
  return {
    name: `annotation-${event.event}`, data: { name: event.data }, transform: only(event, time),
    mark: { type: 'text', align, baseline: 'bottom', ...look, clip: false },
    encoding: { x: placeOf(event, time), y: { value: -foot - (lines.length - 1) * lineHeight(preset.labelSize) }, text: { value: lines.length === 1 ? lines[0] : lines } },
  };
}

/** Letters stand over their rules, or all before them where the rule of another event, which comes down from its words, would run through one. */
function lettersSide(events: readonly DatedEvent[], time: Time, { preset }: Scope): 'center' | 'right' {
  const [breaks, others] = [events.filter(({ isBreak }) => isBreak), events.filter(({ isBreak }) => !isBreak)];
  const near = (a: DatedEvent, b: DatedEvent): boolean => Math.abs(share(a, time) - share(b, time)) * room(preset) < preset.labelSize * 0.8;
  return breaks.some((letter) => others.some((other) => near(letter, other))) ? 'right' : 'center';
}

/** On the right half of the axis words run to the left. */
function onRight(event: DatedEvent, time: Time): boolean {
  return share(event, time) > 0.5;
}

/** How far along the axis the rule of an event stands. */
function share({ from, year, isBreak }: DatedEvent, { first, last, field }: Time): number {
  const [at, span] = field === 'year' ? [(isBreak ? year : yearsAt(from)) - first, last + 1 - first] : [yearsAt(from) - first, last - first];
  return span <= 0 ? 0 : Math.min(1, Math.max(0, at / span));
}

function wordsOf(event: DatedEvent, time: Time, { preset, lang, style: typeface }: Scope): string[] {
  const side = share(event, time);
  const width = Math.max(0.45, Math.max(side, 1 - side)) * room(preset) * 0.85;
  const set = (words: string): string[] => wrap(glue(words, lang), { width, size: preset.labelSize, typeface });
  return [...set(event.label), ...set(event.date)];
}
