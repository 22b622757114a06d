import type { Notebook } from '../notebook/notebook.ts';
import { drawAll, outputsOf } from '../notebook/run.ts';
import { CheckError, CifrasError } from '../errors.ts';
import { newRun } from '../step.ts';
import { writeFiles } from '../write/files.ts';
import { uncheckedFigures } from './unchecked.ts';
import { logTo } from './log.ts';
import { report, reportFindings } from './report.ts';

export interface RunOptions {
  /** The folder to write into; null to write nothing. */
  readonly out: string | null;
  /** Whether the log of steps is told. */
  readonly log: 'told' | 'quiet';
  /** Whether figures that no second person has compared with their source are refused. */
  readonly unchecked?: 'allowed' | 'refused';
}

/**
 * Loads, checks and draws the notebooks, and writes their files when everything held. The log goes to stderr; the paths written go to stdout, one a line.
 * Gives the exit code: 0, or 1 where anything is wrong, in which case nothing was written.
 */
export async function runNotebooks(notebooks: readonly Notebook[], { out, log, unchecked = 'allowed' }: RunOptions): Promise<number> {
  const { tell, done } = log === 'told' ? logTo(process.stderr) : { tell: () => {}, done: () => {} };
  const start = performance.now();
  const { drawings, tables, errors } = await drawAll(notebooks, newRun(tell));
  done();
  process.stderr.write(reportFindings(tables.flatMap(({ findings }) => findings)));
  if (errors.length > 0) return failed(errors);
  const faults = unchecked === 'refused' ? uncheckedFigures(tables) : [];
  if (faults.length > 0) return failed([new CheckError(faults)]);
  try {
    const outputs = (await Promise.all(out === null ? [] : drawings.map(outputsOf))).flat();
    if (out !== null) for (const path of await writeFiles(out, outputs)) process.stdout.write(`${path}\n`);
  } catch (error) {
    if (error instanceof CifrasError) return failed([error]);
    throw error;
  }
  process.stderr.write(`${drawings.length} ${drawings.length === 1 ? 'chart' : 'charts'}, ${out === null ? 'nothing written' : `written to ${out}/`}, ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  return 0;
}

function failed(errors: readonly CifrasError[]): number {
  process.stderr.write(`\n${report(errors)}\n`);
  return 1;
}
