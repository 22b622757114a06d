import type { Fault } from '../errors.ts';
import type { Preset } from '../picture/preset.ts';
import { room, WEB } from '../picture/preset.ts';
import type { HouseStyle } from '../picture/style.ts';
import type { Table } from '../table/table.ts';
import { aboveHeaders } from './axes/above-headers.ts';
import { annotated } from './axes/annotated.ts';
import { withAxisTitles } from './axes/axes.ts';
import { eventsBeside } from './axes/events-beside.ts';
import type { DatedEvent } from './axes/events-beside.ts';
import { namesAside } from './axes/names-aside.ts';
import { narrowed } from './axes/narrow-axes.ts';
import { withPlaceGuides } from './axes/place-guides.ts';
import { withAxes } from './axes/without-axis.ts';
import { withYearScales } from './axes/year-scales.ts';
import { scaledBy } from './fit/scaled.ts';
import { NOTHING_WANTED } from './fit/wanted.ts';
import type { Wanted } from './fit/wanted.ts';
import { brokenLines } from './hedges/broken-lines.ts';
import type { DrawnHedges } from './hedges/hedge-key.ts';
import type { LineGaps } from './hedges/line-gaps.ts';
import { withHedges } from './hedges/uncertainty.ts';
import { lineOfField } from './spec/authored.ts';
import type { Authored } from './spec/authored.ts';
import { fieldsRead } from './spec/fields.ts';
import { inHouseColours } from './spec/house-colours.ts';
import type { Node } from './spec/node.ts';
import { withRowKeys } from './spec/row-key.ts';
import { chartRows, withBounds } from './spec/rows.ts';
import { hedgesNotDrawn, outside, pivoted, placed, unknownFields } from './spec/spec-faults.ts';
import { broughtTogether } from './spec/together.ts';
import type { Lang } from './words/glue.ts';

/** A view as it is drawn, and what is said of it. */
export interface Viewed {
  readonly view: Node;
  readonly drawn: readonly DrawnHedges[];
  readonly events: readonly DatedEvent[];
  readonly gaps: readonly LineGaps[];
  readonly faults: readonly Fault[];
}

/** For which picture a view is laid out. */
export interface ViewOptions {
  readonly lang: Lang;
  readonly preset: Preset;
  readonly style: HouseStyle;
  /** What an author calls an axis, by its field. */
  readonly labels: Readonly<Record<string, string>>;
  /** What a first picture of it showed to be wanting. */
  readonly given?: Wanted;
}

/** The authored view with its data, hedges and axes for a preset; and every fault of it. */
export function viewOf(authored: Authored, tables: ReadonlyMap<string, Table>, { lang, preset, style, labels, given = NOTHING_WANTED }: ViewOptions): Viewed {
  const { usermeta: _, datasets: __, ...plain } = authored.spec as unknown as Node;
  const titled = withYearScales(withAxisTitles(withAxes(inHouseColours(plain, style), { plots: given.axes, tables }), { tables, lang, labels }), tables);
  const guided = withPlaceGuides(titled, { tables, lang });
  const small = namesAside(narrowed(scaledBy(guided, preset.labelSize / WEB.labelSize), { preset, tables, lang, style }), given.aside);
  const dated = eventsBeside(tables, lang);
  const { spec: broken, gaps } = brokenLines(small, { tables, events: dated });
  const { spec: hedged, faults: lost, drawn } = withHedges(broken, { tables, lang, style, labelSize: preset.labelSize, width: room(preset) });
  const authoredFields = fieldsRead(plain);
  const events = dated.filter(({ data }) => !authoredFields.has(data));
  const marked = aboveHeaders(annotated(hedged, { tables, events, preset, style, lang, headroom: given.headroom }), preset);
  const read = fieldsRead(marked);
  const together = broughtTogether(authored.spec as unknown as Node, tables).map((fault) => ({ ...fault, ...placed(authored, undefined) }));
  const undrawn = lost.map(({ field, ...fault }): Fault => ({ ...fault, ...placed(authored, lineOfField(authored, field)) }));
  const pivots = pivoted(authored);
  const faults = [...outside(authored), ...(pivots.length > 0 ? pivots : unknownFields(authored, tables, authoredFields)), ...(undrawn.length > 0 ? undrawn : hedgesNotDrawn(authored, tables, read)), ...together];
  if (faults.length > 0) return { view: hedged, drawn, events, gaps, faults };
  const datasets = Object.fromEntries([...tables].map(([data, each]) => [data, withRowKeys(chartRows(each, withBounds(each, [...(read.get(data) ?? [])]), lang), data)]));
  return { view: { data: { name: 'table' }, ...marked, datasets }, drawn, events, gaps, faults };
}
