import type { TopLevelSpec } from 'vega-lite';
import { ChartError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { Table } from '../table/table.ts';
import { lineOfField } from './spec/authored.ts';
import type { Authored, ChartWords } from './spec/authored.ts';
import { altText } from './words/alt-text.ts';
import { aboveHeaders } from './axes/above-headers.ts';
import { annotated } from './axes/annotated.ts';
import { withAxisTitles } from './axes/axes.ts';
import { brokenLines } from './hedges/broken-lines.ts';
import type { LineGaps } from './hedges/line-gaps.ts';
import { eventsBeside } from './axes/events-beside.ts';
import type { DatedEvent } from './axes/events-beside.ts';
import { fieldsRead } from './spec/fields.ts';
import { fit } from './fit/fit.ts';
import type { FitOptions, Fitted } from './fit/fit.ts';
import { forPreset } from './spec/for-preset.ts';
import { frame } from './spec/frame.ts';
import type { Lang } from './words/glue.ts';
import { inHouseColours } from './spec/house-colours.ts';
import type { Node } from './spec/node.ts';
import { overflow } from '../picture/overflow.ts';
import { isShort, room, WEB } from '../picture/preset.ts';
import { CIFRAS_STYLE } from '../picture/style.ts';
import type { HouseStyle } from '../picture/style.ts';
import { narrowed } from './axes/narrow-axes.ts';
import { scaledBy } from './fit/scaled.ts';
import { withHedges } from './hedges/uncertainty.ts';
import type { Preset } from '../picture/preset.ts';
import { withRowKeys } from './spec/row-key.ts';
import { chartRows, withBounds } from './spec/rows.ts';
import { briefSourceLine, sourceLine } from './words/sources.ts';
import type { DrawnHedges } from './hedges/hedge-key.ts';
import { metaOf } from './spec/spec-meta.ts';
import { schemaFaults } from './spec/schema.ts';
import { hedgesNotDrawn, pivoted, placed, unknownFields } from './spec/spec-faults.ts';
import { specInUtc } from './spec/spec-in-utc.ts';
import type { Terms } from './spec/terms.ts';
import { notesFrom } from './words/told.ts';
import { broughtTogether } from './spec/together.ts';
import { wordsOf } from './words/words.ts';
import { textsWithoutAxis } from './axes/without-axis.ts';
import { withYearScales } from './axes/year-scales.ts';

/** What is drawn: an authored spec, and the tables that it calls `table`, and whatever else it calls by name. */
export interface Drawable {
  readonly name: string;
  readonly authored: Authored;
  readonly tables: ReadonlyMap<string, Table>;
}

/** What stands around a finished chart, in one language, as printed: the author's words and what is generated from the rows. */
export interface PrintedWords extends ChartWords {
  /** Who says so, without the word "Source". */
  readonly source: string;
  readonly credit: string | null;
}

/** A finished chart: its picture, the self-contained spec that draws it, its words, and the tables whose rows it shows (`table` is the one called so). */
export interface Drawing {
  readonly name: string;
  readonly lang: Lang;
  readonly preset: Preset;
  readonly svg: string;
  readonly spec: TopLevelSpec;
  readonly words: PrintedWords;
  readonly table: Table;
  readonly tables: ReadonlyMap<string, Table>;
  readonly authored: Authored;
  /** The house style that it is drawn in. */
  readonly style: HouseStyle;
}

export interface DrawOptions {
  readonly lang?: Lang;
  readonly preset?: Preset;
  readonly style?: HouseStyle;
  /** Licence, contact and corrections, for the published spec. */
  readonly terms?: Terms;
}

/**
 * Draws a chart in one language at one width in a house style. The spec gets its data, its hedges, its axis titles with units, its headline, notes and source line.
 *
 * @throws {ChartError} NO_SUCH_FIELD, NO_SUCH_DATA, HEDGE_NOT_DRAWN, NOT_COMPARABLE, BAD_SPEC for numbers that stand in the spec itself, NO_WORDS, BAD_WORDS: every fault of the spec that is found
 * before rendering, at once; and whatever rendering refuses.
 */
export async function draw({ name, authored: written, tables }: Drawable, { lang = 'en', preset = WEB, style = CIFRAS_STYLE, terms = {} }: DrawOptions = {}): Promise<Drawing> {
  const authored = forPreset(written, preset);
  const table = tables.get('table') as Table;
  const length = isShort(preset) ? 'brief' : 'whole';
  const { words, faults: wordFaults } = wordsOf(authored, tables, { lang, length });
  const { view, drawn, events, gaps, faults } = viewOf(authored, tables, { lang, preset, style, labels: words.labels });
  if (faults.length + wordFaults.length > 0) throw new ChartError([...faults, ...wordFaults]);
  const printed: PrintedWords = {
    title: words.title, subtitle: words.subtitle,
    notes: [...words.notes, ...notesFrom({ drawn, events, gaps, table }, { own: words, lang, length })],
    alt: words.alt ?? altText(words, { spec: authored.spec as unknown as Node, drawn, lang }),
    source: words.source ?? (length === 'brief' ? briefSourceLine : sourceLine)([...tables.values()], lang), credit: words.credit ?? style.credit?.[lang] ?? null,
  };
  const usermeta = metaOf({ name, lang, terms, tables, datasets: view['datasets'] as Node });
  const complete = frame({ ...specInUtc(view), description: printed.alt, usermeta } as unknown as TopLevelSpec, { ...printed, lang, style }, preset);
  const { svg, spec } = await pictured(complete, { preset, naming: { unread: textsWithoutAxis(view, tables), id: name, lang, title: printed.title, description: printed.alt, typeface: style }, authored });
  return { name, lang, preset, svg, spec, words: printed, table, tables, authored: written, style };
}

interface Viewed {
  readonly view: Node;
  readonly drawn: readonly DrawnHedges[];
  readonly events: readonly DatedEvent[];
  readonly gaps: readonly LineGaps[];
  readonly faults: readonly Fault[];
}

/** The authored view with its data, hedges and axes for a preset; and every fault of it. */
function viewOf(authored: Authored, tables: ReadonlyMap<string, Table>, { lang, preset, style, labels }: Required<Omit<DrawOptions, 'terms'>> & { labels: Readonly<Record<string, string>> }): Viewed {
  const { usermeta: _, datasets: __, ...plain } = authored.spec as unknown as Node;
  const titled = withYearScales(withAxisTitles(inHouseColours(plain, style), { tables, lang, labels }), tables);
  const small = narrowed(scaledBy(titled, preset.labelSize / WEB.labelSize), { preset, tables, lang, style });
  const dated = eventsBeside(tables, lang);
  const { spec: broken, gaps } = brokenLines(small, { tables, events: dated });
  const { spec: hedged, faults: lost, drawn } = withHedges(broken, { tables, lang, style, labelSize: preset.labelSize, width: room(preset) });
  const authoredFields = fieldsRead(plain);
  const events = dated.filter(({ data }) => !authoredFields.has(data));
  const marked = aboveHeaders(annotated(hedged, { tables, events, preset, style, lang }), preset);
  const read = fieldsRead(marked);
  const together = broughtTogether(authored.spec as unknown as Node, tables).map((fault) => ({ ...fault, ...placed(authored, undefined) }));
  const undrawn = lost.map(({ field, ...fault }): Fault => ({ ...fault, ...placed(authored, lineOfField(authored, field)) }));
  const pivots = pivoted(authored);
  const faults = [...(pivots.length > 0 ? pivots : unknownFields(authored, tables, authoredFields)), ...(undrawn.length > 0 ? undrawn : hedgesNotDrawn(authored, tables, read)), ...together];
  if (faults.length > 0) return { view: hedged, drawn, events, gaps, faults };
  const datasets = Object.fromEntries([...tables].map(([data, each]) => [data, withRowKeys(chartRows(each, withBounds(each, [...(read.get(data) ?? [])]), lang), data)]));
  return { view: { data: { name: 'table' }, ...marked, datasets }, drawn, events, gaps, faults };
}

/** Fits and looks over the picture; what Vega or the measuring refuses is said of the authored file, with what the schema of Vega-Lite has against it. */
async function pictured(spec: TopLevelSpec, { preset, naming, authored }: { preset: Preset; naming: FitOptions; authored: Authored }): Promise<Fitted> {
  try {
    const fitted = await fit(spec, preset, naming);
    overflow(fitted.svg, preset, naming.typeface);
    return fitted;
  } catch (error) {
    if (!(error instanceof ChartError)) throw error;
    const placed = error.inside({ file: authored.file });
    const more = error.code === 'BAD_SPEC' ? await schemaFaults(authored) : [];
    throw more.length === 0 ? placed : new ChartError([...more, ...placed.faults]);
  }
}
