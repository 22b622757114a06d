import { CifrasError } from '../errors.ts';
import { makeBundles, writeMade } from '../notebook/bundles.ts';
import type { BundleWishes } from '../notebook/bundles.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { newRun } from '../step.ts';
import { logTo } from './log.ts';
import { report, reportFindings } from './report.ts';

/** What the options of `cifras bundle` say. */
export interface BundleOptions {
  readonly out?: string;
  readonly lang?: string;
  readonly preset?: string;
  readonly quiet?: boolean;
}

/**
 * Makes what a graphics desk takes of every chart of the notebooks, and writes it when everything held. The log goes to stderr; the paths written go to stdout, one a line.
 * Gives the exit code: 0, or 1 where anything is wrong, in which case nothing was written.
 */
export async function bundleNotebooks(notebooks: readonly Notebook[], options: BundleOptions): Promise<number> {
  const { tell, done } = options.quiet === true ? { tell: () => {}, done: () => {} } : logTo(process.stderr);
  const start = performance.now();
  const made = await makeBundles(notebooks, wishesOf(options), newRun(tell));
  done();
  process.stderr.write(reportFindings(made.tables.flatMap(({ findings }) => findings)));
  if (made.errors.length > 0) return failed(made.errors);
  try {
    for (const path of await writeMade(made)) process.stdout.write(`${path}\n`);
  } catch (error) {
    if (error instanceof CifrasError) return failed([error]);
    throw error;
  }
  const folders = [...made.folders.keys()].map((folder) => `${folder}/`).join(', ');
  process.stderr.write(`${made.count} ${made.count === 1 ? 'bundle' : 'bundles'}, written to ${folders}, ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  return 0;
}

/** Lists stand between commas: `--lang en,es --preset mobile,web`. */
function wishesOf({ out, lang, preset }: BundleOptions): BundleWishes {
  const list = (text: string | undefined): string[] | null => text?.split(',').map((each) => each.trim()) ?? null;
  // A language that there is not is refused with those that there are.
  return { out: out ?? null, langs: list(lang) as BundleWishes['langs'], presets: list(preset) };
}

function failed(errors: readonly CifrasError[]): number {
  process.stderr.write(`\n${report(errors)}\n`);
  return 1;
}
