import type { HouseStyle } from '../../picture/style.ts';
import { lineHeight } from '../../picture/preset.ts';
import type { Preset } from '../../picture/preset.ts';
import type { Table } from '../../table/table.ts';
import { eventMarks } from './event-marks.ts';
import type { DatedEvent } from './events-beside.ts';
import { hasPlaces, timeAxis, yearBehind, yearsAt } from './time-axis.ts';
import type { Time } from './time-axis.ts';
import type { Lang } from '../words/glue.ts';
import { isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';

export interface AnnotateOptions {
  readonly tables: ReadonlyMap<string, Table>;
  readonly events: readonly DatedEvent[];
  readonly preset: Preset;
  readonly style: HouseStyle;
  readonly lang: Lang;
  /** How far the words of events stand above the plot, in px, beside the usual. */
  readonly headroom?: number;
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

function layered(view: Node, time: Time, scope: Scope): Node {
  const within = scope.events.filter((event) => isWithin(event, time));
  if (within.length === 0) return view;
  const drawn = eventMarks(within, time, scope);
  const raised = withTitleAt(view, -drawn.height - Math.round(scope.preset.labelSize * 0.4), scope);
  const outer = Object.fromEntries(Object.entries(raised).filter(([key]) => !INNER.includes(key)));
  const inner = Object.fromEntries(Object.entries(raised).filter(([key]) => INNER.includes(key)));
  // Beside the view and not in it, or they would take on its colours.
  return { ...outer, layer: [...drawn.rules, inner, ...drawn.words] };
}

/** Whether an event stands behind the first and not behind the last of what is drawn. */
function isWithin(event: DatedEvent, time: Time): boolean {
  const { from, year } = event;
  if (time.field !== 'year') return yearsAt(from) <= time.last;
  return (hasPlaces(time) ? yearBehind(event) : year) > time.first && year <= time.last;
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
