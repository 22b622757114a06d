import type { LoggerInterface, Runtime, Spec } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { refuseChance } from './chance.ts';
import { isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { computedInUtc, drawnInUtc } from './utc.ts';
import { vega } from './vega.ts';
import { rewidened, widthsOf } from '../fit/widths.ts';
import { withRowNames } from '../scene/row-name.ts';

/** What Vega-Lite and Vega make of a spec without its rows and its widths. */
export interface Compiled {
  readonly runtime: Runtime;
  /** The operators that wait for the rows of a dataset, by place. */
  readonly rows: ReadonlyMap<number, string>;
  /** The signals that wait for a width, by place: which of the widths that `widthsOf` finds, from the least. */
  readonly widths: ReadonlyMap<number, number>;
}

interface Operator {
  readonly signal?: string;
  readonly value?: unknown;
}

/**
 * A spec, compiled and parsed. That costs more than all else of a drawing, and needs neither the rows of the datasets nor the widths of the views: what differs only in these
 * is compiled once, as long as it is among the last that were asked for.
 *
 * @throws what Vega-Lite and Vega throw; {ChartError} BAD_SPEC of chance
 */
export function compiled(spec: TopLevelSpec, { logger, warned }: { logger: LoggerInterface; warned: () => boolean }): Compiled {
  const blank = withoutRowsAndWidths(spec as TopLevelSpec & Node);
  const key = JSON.stringify(blank);
  const made = kept.get(key) ?? newlyCompiled(blank, logger);
  kept.delete(key);
  if (!warned()) kept.set(key, made);
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return made;
}

/** The runtime with the rows, each with its name, and the widths of this spec, which is the one that was compiled but for these. */
export function withRowsAndWidths({ runtime, rows, widths }: Compiled, spec: TopLevelSpec): Runtime {
  const operators: Operator[] = [...runtime.operators];
  const sizes = widthsOf(spec);
  const datasets = datasetsOf(spec);
  for (const [at, name] of rows) operators[at] = { ...operators[at], value: { ...(operators[at]?.value as object), $ingest: withRowNames(datasets[name], name) } };
  for (const [at, width] of widths) operators[at] = { ...operators[at], value: sizes[width] };
  return { ...runtime, operators: operators as Runtime['operators'] };
}

/** About as many as a page in two languages draws. */
const KEPT = 32;
const kept = new Map<string, Compiled>();
const DATASET = 'cifras_dataset';

function newlyCompiled(spec: TopLevelSpec, logger: LoggerInterface): Compiled {
  const { compile, parse } = vega();
  const runtime = parse(drawnInUtc(compile(spec, { logger }).spec as Spec), undefined, { ast: true });
  refuseChance(runtime);
  computedInUtc(runtime);
  const places = (runtime.operators as readonly Operator[]).map((operator, at) => ({ at, dataset: datasetAt(operator), width: widthAt(operator) }));
  return {
    runtime,
    rows: new Map(places.flatMap(({ at, dataset }) => (dataset === null ? [] : [[at, dataset]]))),
    widths: new Map(places.flatMap(({ at, width }) => (width === null ? [] : [[at, width]]))),
  };
}

/** The spec as it is compiled: nothing that is not drawn, and a number that names it for each width. */
function withoutRowsAndWidths(spec: TopLevelSpec & Node): TopLevelSpec {
  const { description: _, usermeta: __, ...drawn } = spec;
  const widths = widthsOf(spec);
  return rewidened(withoutRows(drawn as TopLevelSpec), (width) => FIRST_WIDTH + widths.indexOf(width));
}

/** The spec with a row in each dataset that names it, for all of its rows. */
function withoutRows(spec: TopLevelSpec): TopLevelSpec {
  return { ...spec, datasets: Object.fromEntries(Object.keys(datasetsOf(spec)).map((name) => [name, [{ [DATASET]: name }]])) } as TopLevelSpec;
}

/** No spec has views so wide, in px. */
const FIRST_WIDTH = 1_000_001;

function widthAt({ signal, value }: Operator): number | null {
  // Of panels as wide as each other it is called `childWidth`.
  return /width$/iu.test(signal ?? '') && typeof value === 'number' && value >= FIRST_WIDTH ? value - FIRST_WIDTH : null;
}

function datasetAt({ value }: Operator): string | null {
  const ingested = isNode(value) ? value['$ingest'] : null;
  const [row] = Array.isArray(ingested) ? (ingested as unknown[]) : [];
  return isNode(row) && typeof row[DATASET] === 'string' ? row[DATASET] : null;
}

function datasetsOf(spec: TopLevelSpec): Readonly<Record<string, unknown>> {
  return (spec as { datasets?: Record<string, unknown> }).datasets ?? {};
}
