import type { LoggerInterface, Runtime, Spec, View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { ChartError, type Fault } from '../errors.ts';
import { refuseChance } from './chance.ts';
import { refuseForbidden } from './forbidden.ts';
import { isDrawn } from './drawn.ts';
import { finished } from '../picture/finished.ts';
import type { Naming } from '../picture/root.ts';
import { useRealTextMetrics } from './text-metrics.ts';
import { computedInUtc, drawnInUtc } from './utc.ts';

/** How the root of the SVG is named: id 'chart', lang 'en', and the title and description of the spec, unless said otherwise. */
export type RenderOptions = Partial<Naming>;

/**
 * The SVG of a Vega-Lite spec with its data inline: the same spec gives the same bytes in any time zone. Nothing is fetched,
 * no code is generated, dates are in UTC, texts are measured with the real font; whatever Vega warns of is an error.
 *
 * @throws {ChartError} FORBIDDEN_IN_SPEC, BAD_SPEC, BLANK_CHART
 */
export async function renderSvg(spec: TopLevelSpec, options: RenderOptions = {}): Promise<string> {
  return laidOut(spec, async (view) => finished(await view.toSVG(), naming(spec, options)));
}

/**
 * What `use` makes of a spec that Vega has laid out, under the same locks as a picture: whatever Vega warns of before or meanwhile is an error.
 *
 * @throws {ChartError} FORBIDDEN_IN_SPEC, BAD_SPEC, BLANK_CHART
 */
export async function laidOut<T>(spec: TopLevelSpec, use: (view: View) => Promise<T>): Promise<T> {
  refuseForbidden(spec);
  await useRealTextMetrics();
  const complaints: string[] = [];
  const runtime = await parsed(spec, complaints);
  const view = await viewOf(runtime, complaints);
  try {
    await view.runAsync().catch((error: unknown) => refuse(complaints.length > 0 ? complaints : [String(error)]));
    if (complaints.length > 0) refuse(complaints);
    if (!isDrawn(view)) throw blank();
    const made = await use(view);
    if (complaints.length > 0) refuse(complaints);
    return made;
  } finally {
    view.finalize();
  }
}

async function parsed(spec: TopLevelSpec, complaints: string[]): Promise<Runtime> {
  const [{ compile }, { parse }] = await Promise.all([import('vega-lite'), import('vega')]);
  try {
    const { spec: vegaSpec } = compile(spec, { logger: collecting(complaints) });
    if (complaints.length > 0) refuse(complaints);
    const runtime = parse(drawnInUtc(vegaSpec as Spec), undefined, { ast: true });
    refuseChance(runtime);
    computedInUtc(runtime);
    return runtime;
  } catch (error) {
    if (error instanceof ChartError) throw error;
    return refuse([...complaints, error instanceof Error ? error.message : String(error)]);
  }
}

async function viewOf(runtime: Runtime, complaints: string[]): Promise<View> {
  const [{ View }, { expressionInterpreter }] = await Promise.all([import('vega'), import('vega-interpreter')]);
  // A second lock behind refuseForbidden: Vega's own loader reads local files.
  const closed = () => Promise.reject(new Error('a chart loads nothing'));
  const loader = { load: closed, sanitize: closed, http: closed, file: closed };
  return new View(runtime, { renderer: 'none', expr: expressionInterpreter, loader, logger: collecting(complaints) });
}

// Vega's View swallows the errors of its dataflow, and a chart with warnings is often a wrong one: both are kept, and are fatal.
function collecting(complaints: string[]): LoggerInterface {
  const keep = (...words: readonly unknown[]) => {
    complaints.push(words.map((word) => (word instanceof Error ? word.message : String(word))).join(' '));
    return logger;
  };
  const ignore = () => logger;
  const logger: LoggerInterface = { level: ignore as LoggerInterface['level'], error: keep, warn: keep, info: ignore, debug: ignore };
  return logger;
}

function blank(): ChartError {
  return new ChartError({ code: 'BLANK_CHART', what: 'the chart draws no mark', fix: 'look at its data, fields and filters' });
}

function refuse(complaints: readonly string[]): never {
  throw new ChartError([...new Set(complaints)].map((what): Fault => ({ code: 'BAD_SPEC', what: `vega says: ${what}` })));
}

function naming(spec: TopLevelSpec, { id = 'chart', lang = 'en', title, description }: RenderOptions): Naming {
  return { id, lang, title: title ?? words(spec.title), description: description ?? spec.description ?? null };
}

function words(title: unknown): string | null {
  if (Array.isArray(title)) return title.join(' ');
  if (typeof title === 'object' && title !== null && 'text' in title) return words(title.text);
  return typeof title === 'string' && title !== '' ? title : null;
}
