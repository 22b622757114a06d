import type { Config, TopLevelSpec } from 'vega-lite';
import { ChartError } from '../../errors.ts';
import { type GlueOptions, type Lang, glue } from '../words/glue.ts';
import { type Preset, besideLabels, lineHeight, room } from '../../picture/preset.ts';
import { CIFRAS_STYLE } from '../../picture/style.ts';
import type { HouseStyle } from '../../picture/style.ts';
import { theme } from './theme.ts';
import { wrap } from '../words/wrap.ts';

/** The words around a chart, in one language. */
export interface Furniture {
  /** The finding. */
  readonly title: string;
  /** Measure, unit, place, period, n. */
  readonly subtitle: string;
  /** Each begins a line. */
  readonly notes: readonly string[];
  /** Who says so; the word "Source" is put before it. */
  readonly source: string;
  /** Who made the chart; it follows the source. */
  readonly credit?: string | null;
  readonly lang: Lang;
  /** The shipped one if not said. */
  readonly style?: HouseStyle;
}

const SOURCE: Record<Lang, string> = { en: 'Source', es: 'Fuente' };
/** What Vega-Lite takes at the top of a spec only. */
const TOP = ['$schema', 'description', 'background', 'padding', 'datasets', 'usermeta', 'config'];

/**
 * One valid Vega-Lite v6 spec with the headline above the authored chart and its notes and source below, both flush left with the edge
 * of the figure and wrapped to the preset; the authored `config` goes over the theme. The chart can be a single view, layers, a
 * facet, a repeat or a concatenation: it becomes the one child of a `vconcat`, since a view has room for one title only (vega-lite #7657).
 *
 * @throws {ChartError} BAD_SPEC
 */
export function frame(spec: TopLevelSpec, furniture: Furniture, preset: Preset): TopLevelSpec {
  const authored = spec as TopLevelSpec & Record<string, unknown>;
  if (authored.title !== undefined) throw ownTitle(authored.title);
  const top = Object.entries(authored).filter(([key]) => TOP.includes(key));
  // `autosize: fit` does not hold for concatenations; `fit` does its work.
  const child = Object.entries(authored).filter(([key]) => !TOP.includes(key) && key !== 'autosize');
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    ...Object.fromEntries(top),
    config: merged(theme(preset, furniture), (authored.config ?? {}) as Config),
    title: headline(furniture, preset),
    vconcat: [{ ...Object.fromEntries(child), title: foot(furniture, preset) }],
  } as unknown as TopLevelSpec;
}

function headline({ title, subtitle, lang, style: typeface = CIFRAS_STYLE }: Furniture, preset: Preset) {
  const width = measure(preset);
  return {
    text: wrap(glue(title, lang, datesAt(preset.titleSize, preset)), { width, size: preset.titleSize, weight: 600, typeface }),
    subtitle: wrap(glue(subtitle, lang, datesAt(preset.subtitleSize, preset)), { width, size: preset.subtitleSize, typeface, balance: 'phrased' }),
    anchor: 'start',
    frame: 'bounds',
  };
}

/** A whole date takes about ten times its size: in a column of less than thirty it leaves holes. */
function datesAt(size: number, preset: Preset): GlueOptions {
  return { dates: measure(preset) < 30 * size ? 'parted' : 'whole' };
}

// A line that fills the room to the last hundredth would be rounded up beyond it.
function measure(preset: Preset): number {
  return room(preset) - 1;
}

function foot({ notes, source, credit = null, lang, style = CIFRAS_STYLE }: Furniture, preset: Preset) {
  const lines = (text: string) => wrap(glue(text, lang, datesAt(preset.noteSize, preset)), { width: measure(preset), size: preset.noteSize, typeface: style, balance: 'ragged' });
  const origin = [`${SOURCE[lang]}:\u00a0${ended(source)}`, ...(credit === null ? [] : [ended(credit)])].join(' ');
  const noted = notes.flatMap(lines);
  const set = { size: preset.noteSize, height: lineHeight(preset.noteSize) };
  return {
    // Notes and source differ in colour, so the source is the subtitle of the notes, if there are any.
    ...(noted.length === 0 ? { text: lines(origin) } : { text: noted, subtitle: lines(origin) }),
    orient: 'bottom', anchor: 'start', frame: 'bounds', offset: besideLabels(14, preset.labelSize),
    fontSize: set.size, lineHeight: set.height, fontWeight: 400, color: style.colours.muted,
    subtitleFontSize: set.size, subtitleLineHeight: set.height, subtitleColor: style.colours.muted, subtitlePadding: besideLabels(6, preset.labelSize),
  };
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

function merged(under: Config, over: Config): Config {
  const both = Object.entries(over).map(([key, value]) => {
    const below = (under as Record<string, unknown>)[key];
    return [key, isObject(below) && isObject(value) ? merged(below as Config, value as Config) : value];
  });
  return { ...under, ...Object.fromEntries(both) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ownTitle(title: unknown): ChartError {
  const what = `the spec has its own title ${JSON.stringify(title)}`;
  return new ChartError({ code: 'BAD_SPEC', what, fix: 'leave it out: the title is given with the words of the chart' });
}
