import { textWidth } from '../../picture/measure.ts';
import { besideLabels, lineHeight, room } from '../../picture/preset.ts';
import type { Preset } from '../../picture/preset.ts';
import type { HouseStyle } from '../../picture/style.ts';
import type { Node } from '../spec/node.ts';
import { glue } from '../words/glue.ts';
import type { Lang } from '../words/glue.ts';
import { wrap } from '../words/wrap.ts';
import { apart } from './apart.ts';
import { lettered } from './events-beside.ts';
import { lettersApart } from './letters-apart.ts';
import type { DatedEvent } from './events-beside.ts';
import { placeOf, shareOf, yearAt } from './time-axis.ts';
import type { Time } from './time-axis.ts';

/** For which picture events are marked, and in which of panels above each other. */
export interface MarkScope {
  /** All events of the chart: their letters are the same in every panel. */
  readonly events: readonly DatedEvent[];
  readonly preset: Preset;
  readonly style: HouseStyle;
  readonly lang: Lang;
  /** Whether the panel is the first, which has the words. */
  readonly isFirst: boolean;
  readonly headroom?: number;
}

/** The rules of events and their words, to be drawn behind and before a view, and how far above the plot the words reach, in px. */
export interface EventMarks {
  readonly rules: readonly Node[];
  readonly words: readonly Node[];
  readonly height: number;
}

/** Marks each event on a time axis: a rule down the plot, and above it the date and words, each event's above those of the one before, or a letter where notes tell the rest. */
export function eventMarks(events: readonly DatedEvent[], time: Time, scope: MarkScope): EventMarks {
  const letters = lettered(scope.events);
  const { preset, isFirst, headroom = 0 } = scope;
  const aside = apart(events, time, preset);
  const line = lineHeight(preset.labelSize);
  const side = lettersSide(events, time, scope);
  const beside = lettersBeside(events, time, { scope, side, aside });
  const lowest = 4 + headroom;
  let above = events.some(({ event }) => letters.has(event)) && isFirst ? line + lowest : lowest;
  const all = events.map((event) => {
    const letter = letters.get(event.event);
    const at = { time, scope, aside: aside.get(event.event) ?? 0 };
    const letterAt = { ...at, aside: at.aside + (beside.get(event.event) ?? 0) };
    if (!isFirst) return { rule: rule(event, { ...at, from: 0 }), words: [] };
    if (letter !== undefined) return { rule: rule(event, { ...at, from: 2 - lowest }), words: [text(event, { ...letterAt, lines: [letter], foot: lowest, letters: side })] };
    const lines = wordsOf(event, time, scope);
    const foot = above;
    above += lines.length * line + 4;
    return { rule: rule(event, { ...at, from: -foot + 2 }), words: [text(event, { ...at, lines, foot, letters: null })] };
  });
  return { rules: all.map((each) => each.rule), words: all.flatMap(({ words }) => words), height: above };
}

/** Where a mark of an event stands, and how many px beside that. */
interface At {
  readonly time: Time;
  readonly scope: MarkScope;
  readonly aside: number;
}

function only(event: DatedEvent, time: Time): Node[] {
  const numeric = time.field === 'year' && time.definition['type'] === 'quantitative';
  return [{ filter: { field: 'event', equal: event.event } }, ...(numeric ? [{ calculate: String(Math.round(yearAt(event, time) * 1000) / 1000), as: 'at' }] : [])];
}

function rule(event: DatedEvent, { time, scope, aside, from }: At & { from: number }): Node {
  const { muted, second } = scope.style.colours;
  return {
    name: `annotation-${event.event}-line${scope.isFirst ? '' : '-2'}`, data: { name: event.data }, transform: only(event, time),
    mark: { type: 'rule', color: event.isBreak ? muted : second, ...(event.isBreak ? { strokeDash: [4, 3].map((px) => besideLabels(px, scope.preset.labelSize)) } : {}), ...moved(aside) },
    encoding: { x: placeOf(event, time), y: { value: from }, y2: { value: 'height' } },
  };
}

function moved(aside: number): Node {
  return aside === 0 ? {} : { xOffset: aside };
}

function text(event: DatedEvent, { time, scope, aside, lines, foot, letters }: At & { lines: readonly string[]; foot: number; letters: 'center' | 'right' | null }): Node {
  const { preset, style } = scope;
  const align = letters ?? (onRight(event, time) ? 'right' : 'left');
  const look = letters !== null ? { fontWeight: 600, ...(letters === 'right' ? { dx: -1 } : {}) } : { color: event.isBreak ? style.colours.muted : style.colours.second };
  return {
    name: `annotation-${event.event}`, data: { name: event.data }, transform: only(event, time),
    mark: { type: 'text', align, baseline: 'bottom', ...look, ...moved(aside), clip: false },
    encoding: { x: placeOf(event, time), y: { value: -foot - (lines.length - 1) * lineHeight(preset.labelSize) }, text: { value: lines.length === 1 ? lines[0] : lines } },
  };
}

/** Letters stand over their rules, or all before them where the rule of another event, which comes down from its words, would run through one. */
function lettersSide(events: readonly DatedEvent[], time: Time, { preset }: MarkScope): 'center' | 'right' {
  const [breaks, others] = [events.filter(({ isBreak }) => isBreak), events.filter(({ isBreak }) => !isBreak)];
  const near = (a: DatedEvent, b: DatedEvent): boolean => Math.abs(shareOf(a, time) - shareOf(b, time)) * room(preset) < preset.labelSize * 0.8;
  return breaks.some((letter) => others.some((other) => near(letter, other))) ? 'right' : 'center';
}

/** The part of a picture that a plot takes where most stands beside it: letters that are apart there are so in any. */
const PLOT = 0.75;

/** How far beside their places letters stand, by event. */
function lettersBeside(events: readonly DatedEvent[], time: Time, { scope: { preset, style: typeface, events: all }, side, aside }: { scope: MarkScope; side: 'center' | 'right'; aside: ReadonlyMap<string, number> }): ReadonlyMap<string, number> {
  const named = lettered(all);
  const own = events.filter(({ event }) => named.has(event));
  const letters = own.map((event) => ({ at: shareOf(event, time) * PLOT * room(preset) + (aside.get(event.event) ?? 0), width: textWidth(named.get(event.event) ?? '', { size: preset.labelSize, weight: 600, typeface }) }));
  const moves = lettersApart(letters, { gap: preset.labelSize * 0.3, side });
  return new Map(own.map(({ event }, i) => [event, Math.round(10 * (moves[i] ?? 0)) / 10]));
}

/** On the right half of the axis words run to the left. */
function onRight(event: DatedEvent, time: Time): boolean {
  return shareOf(event, time) > 0.5;
}

function wordsOf(event: DatedEvent, time: Time, { preset, lang, style: typeface }: MarkScope): string[] {
  const side = shareOf(event, time);
  const width = Math.max(0.45, Math.max(side, 1 - side)) * room(preset) * 0.85;
  const set = (words: string): string[] => wrap(glue(words, lang), { width, size: preset.labelSize, typeface });
  return [...set(event.label), ...set(event.date)];
}
