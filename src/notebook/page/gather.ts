import { auditAtHand } from '../../audit/kept.ts';
import type { KeptAudit } from '../../audit/kept.ts';
import { readAuthored } from '../../chart/spec/authored.ts';
import type { Drawable, Drawing } from '../../chart/draw.ts';
import type { Lang } from '../../chart/words/glue.ts';
import type { Terms } from '../../chart/spec/terms.ts';
import { CifrasError } from '../../errors.ts';
import { ledgerOf } from '../../ledger/kept.ts';
import type { Ledger } from '../../ledger/ledger.ts';
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
import { findingsFaults } from '../findings-faults.ts';
import type { FindingsCell } from '../findings.ts';
import type { Notebook, NotebookCell } from '../notebook.ts';
import { termsOf } from '../terms.ts';
import { verdictOn } from '../verdict.ts';
import { sourcesOf } from './cells.ts';
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

/** A ledger, and what its audit says; null where that is left for later. */
export interface Audited {
  readonly ledger: Ledger;
  readonly audit: KeptAudit | null;
}

/** Everything that a page is made of, loaded and drawn; and of each cell that cannot be shown, what is wrong. */
export interface Gathered {
  readonly notebook: Notebook;
  readonly tables: ReadonlyMap<Source, Table>;
  readonly charts: ReadonlyMap<ChartCell, DrawnTwice>;
  readonly audits: ReadonlyMap<FindingsCell, Audited>;
  readonly faults: ReadonlyMap<NotebookCell, readonly CifrasError[]>;
}

/**
 * Loads and draws what the cells of a notebook show. What is wrong with one cell keeps no other from being shown.
 * What is seen on a phone alone, and the places to press on a chart, are drawn through the run's store `later`: one that makes nothing leaves them out, unless it has them.
 *
 * @throws whatever is no CifrasError: a fault of the program.
 */
export async function gather(notebook: Notebook, run: Run): Promise<Gathered> {
  const [tables, charts, audits, faults] = [new Map<Source, Table>(), new Map<ChartCell, DrawnTwice>(), new Map<FindingsCell, Audited>(), new Map<NotebookCell, CifrasError[]>()];
  const failed = new Map<Source, CifrasError>();
  for (const cell of notebook.cells) {
    const attempt = attempting((error) => void faults.set(cell, [...(faults.get(cell) ?? []), error]));
    for (const source of new Set(sourcesOf(cell))) {
      const before = failed.get(source);
      if (before !== undefined) await attempt(() => Promise.reject(before));
      else if (!tables.has(source)) await attempt(async () => void tables.set(source, await source.load(run).catch((error: unknown) => { throw noted(failed, source, error); })));
    }
    if (cell.kind === 'chart') await attempt(async () => void charts.set(cell, await drawnTwice(cell, { tables, notebook, run, broken: faults.has(cell) })));
    if (cell.kind === 'findings') await attempt(async () => void audits.set(cell, await audited(cell, run)));
  }
  return { notebook, tables, charts, audits, faults };
}

function attempting(fail: (error: CifrasError) => void): (work: () => Promise<void>) => Promise<void> {
  return (work) => work().catch((error: unknown) => {
    if (!(error instanceof CifrasError)) throw error;
    if (error.faults.length > 0) fail(error);
  });
}

function noted(failed: Map<Source, CifrasError>, source: Source, error: unknown): unknown {
  if (error instanceof CifrasError) failed.set(source, error);
  return error;
}

async function drawnTwice({ name, spec, source, beside }: ChartCell, { tables, notebook: { file, lang, style }, run: { store, later }, broken }: { tables: ReadonlyMap<Source, Table>; notebook: Notebook; run: Run; broken: boolean }): Promise<DrawnTwice> {
  const authored = readAuthored(spec);
  // What is wrong with its tables is told already.
  if (broken) throw new CifrasError([]);
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

async function audited(cell: FindingsCell, run: Run): Promise<Audited> {
  const ledger = await ledgerOf(cell.ledger, run);
  await findingsFaults(cell, ledger);
  return { ledger, audit: await auditAtHand(ledger, run) };
}
