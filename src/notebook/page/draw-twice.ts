import type { Authored } from '../../chart/spec/authored.ts';
import type { Drawable, Drawing } from '../../chart/draw.ts';
import type { Lang } from '../../chart/words/glue.ts';
import type { Terms } from '../../chart/spec/terms.ts';
import { CifrasError } from '../../errors.ts';
import type { LintFinding } from '../../lint/index.ts';
import { PRESETS, WEB } from '../../picture/preset.ts';
import type { Preset } from '../../picture/preset.ts';
import type { HouseStyle } from '../../picture/style.ts';
import type { Source } from '../../source.ts';
import { isLeft } from '../../step.ts';
import type { Run } from '../../step.ts';
import { storedDrawing, storedScene } from '../../store/drawing.ts';
import type { Table } from '../../table/table.ts';
import type { ChartCell } from '../chart.ts';
import type { Notebook } from '../notebook.ts';
import { termsOf } from '../terms.ts';
import { verdictOn } from '../verdict.ts';
import { markLinks } from './mark-links.ts';
import type { MarkLink } from './mark-links.ts';

/** A chart, and where on it its rows stand. */
export interface Drawn {
  readonly drawing: Drawing;
  readonly links: readonly MarkLink[];
}

/** A chart at the width of a column, with what the rules of a graphics desk find in it, as far as they were asked; and at that of a phone; null where it cannot be drawn so narrow. */
export interface DrawnTwice {
  readonly web: Drawn;
  readonly verdict: readonly LintFinding[];
  readonly mobile: Drawn | null;
}

/** What a chart is drawn of. */
export interface DrawnOf {
  readonly authored: Authored;
  readonly tables: ReadonlyMap<Source, Table>;
  readonly notebook: Notebook;
}

/** Draws a chart for a page. What is seen on a phone alone, the places to press and what a desk would say come through `later`: a store that makes nothing leaves them out, unless it has them. */
export async function drawnTwice({ name, source, beside }: ChartCell, { authored, tables, notebook: { file, lang, style } }: DrawnOf, { store, later }: Pick<Run, 'store' | 'later'>): Promise<DrawnTwice> {
  const named = new Map([['table', source] as const, ...Object.entries(beside)].map(([data, each]) => [data, tables.get(each) as Table]));
  const drawable = { name, authored, tables: named };
  const options = { lang, terms: termsOf(file), ...(style === undefined ? {} : { style }) };
  const web = { ...options, preset: WEB };
  const { drawing, links } = await drawn(drawable, web, { store, later });
  const verdict = await verdictOn(drawing, { drawable, options: web, store: later }).catch(leftOut);
  return { web: { drawing, links }, verdict, mobile: await drawn(drawable, { ...options, preset: MOBILE }, { store: later, later }).catch(tooNarrow) };
}

async function drawn(drawable: Drawable, options: { lang: Lang; preset: Preset; terms: Terms; style?: HouseStyle }, { store, later }: Pick<Run, 'store' | 'later'>): Promise<Drawn> {
  // Loaded late: a page that stops at a bad cell need not load vega.
  const drawing = await storedDrawing(store, drawable, { options, draw: async () => (await import('../../chart/draw.ts')).draw(drawable, options) });
  const scene = await storedScene(later, drawing, async () => (await import('../../chart/scene/scene.ts')).scene(drawing.spec, drawing.style)).catch(leftOut);
  return { drawing, links: markLinks(scene) };
}

function leftOut(error: unknown): readonly never[] {
  if (isLeft(error)) return [];
  throw error;
}

const MOBILE = PRESETS.find(({ name }) => name === 'mobile') ?? WEB;

/** A chart that is good at full width and does not fit a phone is shown at full width there too, to be scrolled. */
function tooNarrow(error: unknown): null {
  if (error instanceof CifrasError) return null;
  throw error;
}
