import { resolve } from 'node:path';
import { describePlace, UsageError } from '../errors.ts';
import type { CifrasError, Place } from '../errors.ts';

/** Errors that were just thrown, by a file that was started itself. */
const thrown = new Set<unknown>();

/**
 * Tells an error in sentences where nobody catches it and the file that it is of was started itself, since no command line looks after its words: Node would print the trace of the program.
 * Nobody listens any longer when the work that threw it is done.
 */
export function toldIfUncaught(error: CifrasError, { file }: Place): void {
  if (file === undefined || process.argv[1] === undefined || !isSame(process.argv[1], file)) return;
  if (thrown.size === 0) {
    process.once('uncaughtException', tell);
    setImmediate(() => {
      process.removeListener('uncaughtException', tell);
      thrown.clear();
    });
  }
  thrown.add(error);
}

function tell(error: unknown): void {
  if (!thrown.has(error)) throw error;
  const { name, faults } = error as CifrasError;
  process.stderr.write(faults.map(({ code, what, fix, place }) => `✗ ${[describePlace(place), what].filter((part) => part !== '').join('  ')}\n${fix === undefined ? '' : `  → ${fix}\n`}  ${name} ${code}\n`).join('\n'));
  // As on the command line: a word that is misused, or data that are wrong.
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/** A place tells its path from the folder of its project. */
function isSame(started: string, file: string): boolean {
  return resolve(started) === resolve(file) || started.replaceAll('\\', '/').endsWith(`/${file}`);
}
