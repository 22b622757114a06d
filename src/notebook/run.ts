import type { Drawable, Drawing } from '../chart/draw.ts';
import type { Lang } from '../chart/words/glue.ts';
import type { Terms } from '../chart/spec/terms.ts';
import { CifrasError } from '../errors.ts';
import type { LintFinding } from '../lint/index.ts';
import { preparePainter } from '../picture/painted.ts';
import { WEB } from '../picture/preset.ts';
import type { Preset } from '../picture/preset.ts';
import type { HouseStyle } from '../picture/style.ts';
import { newRun } from '../step.ts';
import type { Run } from '../step.ts';
import { storedDrawing, storedPicture } from '../store/drawing.ts';
import { rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import type { Output } from '../write/files.ts';
import { csv } from '../write/csv.ts';
import { png } from '../write/png.ts';
import { spec } from '../write/spec.ts';
import { svg } from '../write/svg.ts';
import type { Notebook } from './notebook.ts';
import { readChart, readEditions, readingOf, readOther } from './reading.ts';
import { termsOf } from './terms.ts';
import { allowed, refusal, verdictOn } from './verdict.ts';

/** The charts of notebooks, drawn; and whatever went wrong, each once. */
export interface Drawn {
  readonly drawings: readonly Drawing[];
  readonly tables: readonly Table[];
  readonly errors: readonly CifrasError[];
  /** What a graphics desk would not take, and a draft may have. */
  readonly linted: readonly LintFinding[];
}

/**
 * Loads and draws every chart of the notebooks in one run, so that a ledger that several of them read is read once, and its faults are told once; and loads what their other cells print, in
 * every language, of which each cited cell and listed column must be there. What is wrong with one chart keeps no other from telling what is wrong with it; nothing is written. Where their pictures will be wanted as PNG, each is begun as soon as its chart is drawn,
 * and painted while the chart is held to the rules of a graphics desk: what those find an error in is not to be written.
 *
 * @throws whatever is no CifrasError: a fault of the program.
 */
export async function drawAll(notebooks: readonly Notebook[], run: Run, { pictures = 'none' }: { pictures?: Pictures } = {}): Promise<Drawn> {
  const errors: CifrasError[] = [];
  const drawings: Drawing[] = [];
  const tables: Table[] = [];
  const linted: LintFinding[] = [];
  const begun: Promise<unknown>[] = [];
  const reading = readingOf(run, errors);
  const { attempt } = reading;
  for (const notebook of notebooks) {
    const { file, cells, lang, style } = notebook;
    const terms = (await attempt(() => termsOf(file))) ?? {};
    for (const cell of cells) {
      if (cell.kind !== 'chart') tables.push(...(await readOther(cell, lang, reading)));
      if (cell.kind !== 'chart') continue;
      const read = await readChart(cell, reading);
      tables.push(...read.tables.values());
      const { drawable } = read;
      if (drawable === null) continue;
      const options = { lang, terms, ...(style === undefined ? {} : { style }), preset: WEB };
      const drawing = await attempt(() => drawCell(drawable, { run, pictures, options }));
      if (drawing === undefined) continue;
      drawings.push(drawing);
      // Whoever waits for it is told what went wrong.
      if (pictures === 'painted') begun.push(painted(drawing, run).catch(() => {}));
      const verdict = (await attempt(() => verdictOn(drawing, { drawable, options, store: run.store }))) ?? [];
      linted.push(...allowed(verdict));
      errors.push(...refusal(verdict));
    }
    tables.push(...(await readEditions(notebook, reading)));
  }
  // Nobody will wait for them: a process that ends while its painter works may never end.
  if (errors.length > 0) await Promise.all(begun);
  return { drawings, tables, errors, linted };
}

type Pictures = 'painted' | 'none';

/** The charts of a notebook loaded, and not drawn; and whatever went wrong, each once. */
export async function readCharts({ cells }: Notebook, run: Run): Promise<{ readonly drawables: readonly Drawable[]; readonly tables: readonly Table[]; readonly errors: readonly CifrasError[] }> {
  const errors: CifrasError[] = [];
  const reading = readingOf(run, errors);
  const read = [];
  for (const cell of cells.filter((each) => each.kind === 'chart')) read.push(await readChart(cell, reading));
  return { drawables: read.flatMap(({ drawable }) => drawable ?? []), tables: read.flatMap(({ tables }) => [...tables.values()]), errors };
}

async function drawCell(drawable: Drawable, { run, pictures, options }: { run: Run; pictures: Pictures; options: { lang: Lang; terms: Terms; style?: HouseStyle; preset: Preset } }): Promise<Drawing> {
  run.tell({ event: 'step.start', pipeline: drawable.name, step: 'draw' });
  const start = performance.now();
  const drawing = await storedDrawing(run.store, drawable, {
    options,
    // Loaded late: a run that stops at a bad cell, or whose charts are in the store, need not load vega.
    draw: async () => {
      if (pictures === 'painted') preparePainter();
      return (await import('../chart/draw.ts')).draw(drawable, options);
    },
  });
  const rows = rowCount(drawing.table);
  run.tell({ event: 'step.end', pipeline: drawable.name, step: 'draw', rowsIn: rows, rowsOut: rows, ms: performance.now() - start });
  return drawing;
}

/** The files of a drawing: spec, SVG, PNG, tidy CSV. */
export async function outputsOf(drawing: Drawing, run: Run = newRun()): Promise<Output[]> {
  const picture: Output = { name: `${drawing.name}.png`, bytes: await painted(drawing, run) };
  return [spec(drawing), svg(drawing), picture, csv(drawing)];
}

/** The PNG of a drawing, painted once a run. */
function painted(drawing: Drawing, { store, once }: Run): Promise<Uint8Array> {
  return once(drawing, () => storedPicture(store, drawing, async () => (await png(drawing)).bytes));
}
