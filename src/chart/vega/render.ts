import type { Runtime, View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { ChartError } from '../../errors.ts';
import { NO_EXTENT, collecting, refuse } from './complaints.ts';
import { compiled, withRowsAndWidths } from './compiled.ts';
import type { Compiled } from './compiled.ts';
import { refuseForbidden } from '../spec/forbidden.ts';
import { isDrawn } from '../scene/drawn.ts';
import { finished } from '../../picture/finished.ts';
import type { Finish } from '../../picture/finished.ts';
import { shippedTypeface } from '../../picture/fonts.ts';
import type { Typeface } from '../../picture/fonts.ts';
import type { Naming } from '../../picture/root.ts';
import { CUT_OFF, inTime } from './in-time.ts';
import { useRealTextMetrics } from './text-metrics.ts';
import { vega } from './vega.ts';

/** How the root of the SVG is named: id 'chart', lang 'en', and the title and description of the spec, unless said otherwise; and the typeface that its texts are set in. */
export type RenderOptions = Partial<Finish>;

/**
 * The SVG of a Vega-Lite spec with its data inline: the same spec gives the same bytes in any time zone. Nothing is fetched,
 * no code is generated, dates are in UTC, texts are measured with the real font; whatever Vega warns of is an error.
 *
 * @throws {ChartError} FORBIDDEN_IN_SPEC, BAD_SPEC, BLANK_CHART, NEVER_ENDS
 */
export async function renderSvg(spec: TopLevelSpec, options: RenderOptions = {}): Promise<string> {
  return laidOut(spec, async (view) => pictureOf(await view.toSVG(), spec, options), options);
}

export interface LayoutOptions {
  /** Whether a view without rows may stand beside others: Vega finds no extent for its scales. */
  readonly empty?: 'refuse' | 'allow';
  /** The shipped one if not said. */
  readonly typeface?: Typeface;
  /** How many milliseconds Vega may take: 20 seconds if not said, some hundred times what a chart takes. */
  readonly most?: number;
}

const MOST = 20_000;

/**
 * What `use` makes of a spec that Vega has laid out, under the same locks as a picture: whatever Vega warns of before or meanwhile is an error.
 *
 * @throws {ChartError} FORBIDDEN_IN_SPEC, BAD_SPEC, BLANK_CHART, NEVER_ENDS
 */
export async function laidOut<T>(spec: TopLevelSpec, use: (view: View) => Promise<T>, { empty = 'refuse', typeface = shippedTypeface(), most = MOST }: LayoutOptions = {}): Promise<T> {
  refuseForbidden(spec);
  useRealTextMetrics(typeface);
  const complaints: string[] = [];
  const runtime = withRowsAndWidths(parsed(spec, complaints), spec);
  const grave = (): string[] => (empty === 'refuse' ? complaints : complaints.filter((each) => !NO_EXTENT.test(each)));
  const view = viewOf(runtime, complaints);
  try {
    await run(view, most).catch((error: unknown) => (error instanceof ChartError ? Promise.reject(error) : refuse(complaints.length > 0 ? complaints : [String(error)], spec)));
    if (grave().length > 0) refuse(grave(), spec);
    if (!isDrawn(view)) throw blank();
    const made = await use(view);
    if (grave().length > 0) refuse(grave(), spec);
    return made;
  } finally {
    view.finalize();
  }
}

/** The picture that leaves the house, of what Vega draws for a spec. */
export function pictureOf(svg: string, spec: TopLevelSpec, options: RenderOptions): string {
  return finished(svg, { ...naming(spec, options), ...(options.typeface === undefined ? {} : { typeface: options.typeface }) });
}

function parsed(spec: TopLevelSpec, complaints: string[]): Compiled {
  try {
    const recipe = compiled(spec, { logger: collecting(complaints), warned: () => complaints.length > 0 });
    if (complaints.length > 0) refuse(complaints, spec);
    return recipe;
  } catch (error) {
    if (error instanceof ChartError) throw error;
    return refuse([...complaints, error instanceof Error ? error.message : String(error)], spec);
  }
}

function viewOf(runtime: Runtime, complaints: string[]): View {
  const { View, expressionInterpreter } = vega();
  // A second lock behind refuseForbidden: Vega's own loader reads local files.
  const closed = () => Promise.reject(new Error('a chart loads nothing'));
  const loader = { load: closed, sanitize: closed, http: closed, file: closed };
  return new View(runtime, { renderer: 'none', expr: expressionInterpreter, loader, logger: collecting(complaints) });
}

/** Vega's dataflow begins within this call, and waits for nothing. */
async function run(view: View, most: number): Promise<void> {
  try {
    await inTime(() => view.runAsync(), most);
  } catch (error) {
    throw (error as { code?: unknown }).code === CUT_OFF ? endless(most / 1000) : error;
  }
}

function endless(seconds: number): ChartError {
  const fix = 'look at its expressions, its filters and the rows that it makes of others; a pattern that repeats what repeats already, such as (a+)+$, may never end';
  return new ChartError({ code: 'NEVER_ENDS', what: `Vega has not laid out the chart within ${seconds} seconds`, fix });
}

function blank(): ChartError {
  return new ChartError({ code: 'BLANK_CHART', what: 'the chart draws no mark', fix: 'look at its data, fields and filters' });
}

function naming(spec: TopLevelSpec, { id = 'chart', lang = 'en', title, description }: RenderOptions): Naming {
  return { id, lang, title: title ?? words(spec.title), description: description ?? spec.description ?? null };
}

function words(title: unknown): string | null {
  if (Array.isArray(title)) return title.join(' ');
  if (typeof title === 'object' && title !== null && 'text' in title) return words(title.text);
  return typeof title === 'string' && title !== '' ? title : null;
}
