import { pathToFileURL } from 'node:url';
import { CifrasError, LoadError } from '../errors.ts';
import type { Place } from '../errors.ts';
import { shownPath } from '../csv/sheet.ts';

/** What stands before the place in the message of the compiler, and in the traces of Node. */
const LINE = /^(?:\?[^:\s]*)?:(\d+)(?::(\d+))?/u;

/** Why a pipeline file could not be imported, with its place in it or in what it imports: a syntax error, a name that is not exported, a file that is not there. */
export function badPipeline(error: unknown, { file, files }: { readonly file: string; readonly files: readonly string[] }): CifrasError {
  if (error instanceof CifrasError) return error;
  const what = error instanceof Error ? error.message : String(error);
  const place = spotIn(error, [...new Set(files)]) ?? { file: shownPath(file) };
  return Object.assign(new LoadError({ code: 'BAD_PIPELINE', what: plain(what), fix: 'mend the file', place }), { cause: error });
}

/** The first place in one of the files that an error names. */
function spotIn(error: unknown, files: readonly string[]): Place | null {
  const told = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : '';
  const spots = files.flatMap((file) => [file, pathToFileURL(file).href].flatMap((name) => {
    const at = told.indexOf(name);
    const [, line, column] = (at < 0 ? null : LINE.exec(told.slice(at + name.length))) ?? [];
    return line === undefined ? [] : [{ at, place: { file: shownPath(file), line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) } }];
  }));
  return spots.sort((a, b) => a.at - b.at)[0]?.place ?? null;
}

/** The compiler begins with how many errors there are and where the first one is, which is told beside it. */
function plain(message: string): string {
  const [, said] = /^Transform failed[^\n]*\n[^\n]*?ERROR: (.*)/u.exec(message) ?? [];
  return said ?? message;
}
