import type { TopLevelSpec } from 'vega-lite';
import { ChartError } from '../errors.ts';
import type { Table } from '../table/table.ts';
import type { Authored, ChartWords } from './spec/authored.ts';
import { altText } from './words/alt-text.ts';
import { fit } from './fit/fit.ts';
import type { Fitted, FitOptions, Laid } from './fit/fit.ts';
import { NOTHING_WANTED, withMore } from './fit/wanted.ts';
import type { Wanted } from './fit/wanted.ts';
import { forPreset } from './spec/for-preset.ts';
import { frame } from './spec/frame.ts';
import type { Lang } from './words/glue.ts';
import type { Node } from './spec/node.ts';
import { overflow } from '../picture/overflow.ts';
import { isShort, WEB } from '../picture/preset.ts';
import { CIFRAS_STYLE } from '../picture/style.ts';
import type { HouseStyle } from '../picture/style.ts';
import type { Preset } from '../picture/preset.ts';
import { briefSourceLine, sourceLine } from './words/sources.ts';
import { metaOf } from './spec/spec-meta.ts';
import { schemaFaults } from './spec/schema.ts';
import { specInUtc } from './spec/spec-in-utc.ts';
import type { Terms } from './spec/terms.ts';
import { notesFrom } from './words/told.ts';
import { viewOf } from './viewed.ts';
import { wordsOf } from './words/words.ts';
import { textsOf, textsWithoutAxis } from './axes/without-axis.ts';

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
  const viewed = viewOf(authored, tables, { lang, preset, style, labels: words.labels });
  const { drawn, events, gaps, faults } = viewed;
  if (faults.length + wordFaults.length > 0) throw new ChartError([...faults, ...wordFaults]);
  const printed: PrintedWords = {
    title: words.title, subtitle: words.subtitle,
    notes: [...words.notes, ...notesFrom({ drawn, events, gaps, table }, { own: words, lang, length })],
    alt: words.alt ?? altText(words, { spec: authored.spec as unknown as Node, drawn, lang }),
    source: words.source ?? (length === 'brief' ? briefSourceLine : sourceLine)([...tables.values()], lang), credit: words.credit ?? style.credit?.[lang] ?? null,
  };
  const laid = (view: Node, given: Wanted): Laid => {
    const usermeta = metaOf({ name, lang, terms, tables, datasets: view['datasets'] as Node });
    const spec = frame({ ...specInUtc(view), description: printed.alt, usermeta } as unknown as TopLevelSpec, { ...printed, lang, style }, preset);
    return { spec, unread: textsWithoutAxis(view, tables), thinned: textsOf(view, given.axes) };
  };
  const again = (given: Wanted): Laid => laid(viewOf(authored, tables, { lang, preset, style, labels: words.labels, given }).view, given);
  const naming = { id: name, lang, title: printed.title, description: printed.alt, typeface: style };
  const { svg, spec } = await pictured(laid(viewed.view, NOTHING_WANTED), { preset, naming: { ...naming, better: bettering(again) }, authored });
  return { name, lang, preset, svg, spec, words: printed, table, tables, authored: written, style };
}

/** Lays a chart out anew with what its pictures turn out to want, until they want nothing that it has not been given. */
function bettering(laidWith: (given: Wanted) => Laid): NonNullable<FitOptions['better']> {
  let given = NOTHING_WANTED;
  return (wanted) => {
    const more = withMore(given, wanted);
    if (more === null) return null;
    given = more;
    return laidWith(given);
  };
}

/** Fits and looks over the picture; what Vega or the measuring refuses is said of the authored file, with what the schema of Vega-Lite has against it. */
async function pictured(laid: Laid, { preset, naming, authored }: { preset: Preset; naming: FitOptions; authored: Authored }): Promise<Fitted> {
  try {
    const fitted = await fit(laid, preset, naming);
    overflow(fitted.svg, preset, naming.typeface);
    return fitted;
  } catch (error) {
    if (!(error instanceof ChartError)) throw error;
    const placed = error.inside({ file: authored.file });
    const more = error.code === 'BAD_SPEC' ? await schemaFaults(authored) : [];
    throw more.length === 0 ? placed : new ChartError([...more, ...placed.faults]);
  }
}
