import type { Drawable } from '../chart/draw.ts';
import { ChartError } from '../errors.ts';
import type { DeskOptions } from './desk.ts';

/** What a pipeline file says of its bundles: where they go, and what the desk gets. */
export interface BundleCell {
  readonly kind: 'bundle';
  readonly folder: string;
  readonly options: DeskOptions;
}

/**
 * What a graphics desk takes without rework: for each chart a folder with its pictures in every language and width, its data, words, evidence, fonts and a manifest.
 *
 * In a pipeline file it says where the bundles go when the file is run with `bundle`, and writes nothing by itself:
 * `export default await notebook(import.meta, { title }, chart(…), write.bundle('out', { licence: 'CC BY 4.0' }))`.
 * With charts it writes them, all or none, and gives the paths: `await write.bundle('out', [drawable], { langs: ['es'], presets: ['mobile', 'web'] })`.
 * Files of a former bundle that its manifest names and the new one does not make go.
 *
 * @throws {UsageError} NO_SUCH_PRESET, NO_SUCH_LANG. {CifrasError} all that is wrong with any chart, at once. {WriteError} CANNOT_WRITE, SAME_NAME, BAD_NAME.
 */
export function bundle(folder: string, options?: DeskOptions): BundleCell;
export function bundle(folder: string, charts: readonly Drawable[], options?: DeskOptions): Promise<string[]>;
export function bundle(folder: string, second: DeskOptions | readonly Drawable[] = {}, third: DeskOptions = {}): BundleCell | Promise<string[]> {
  if (!isList(second)) return { kind: 'bundle', folder, options: second };
  return written(folder, second, third);
}

async function written(folder: string, charts: readonly Drawable[], options: DeskOptions): Promise<string[]> {
  // Loaded late: a pipeline file that only says where its bundles go needs nothing of what makes them.
  const [{ deskOf }, { bundleFiles, writeBundles }] = await Promise.all([import('./desk.ts'), import('./bundles.ts')]);
  const desk = deskOf(options);
  const { outputs, errors } = await bundleFiles(charts.map((drawable) => ({ drawable, desk, pipelines: [] })));
  const [first, ...rest] = errors;
  if (first !== undefined) throw rest.length === 0 ? first : new ChartError(errors.flatMap(({ faults }) => faults));
  return writeBundles(folder, outputs);
}

function isList(value: DeskOptions | readonly Drawable[]): value is readonly Drawable[] {
  return Array.isArray(value);
}
