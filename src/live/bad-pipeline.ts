import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CifrasError, LoadError } from '../errors.ts';
import type { Place } from '../errors.ts';
import { noFile } from '../csv/path.ts';
import { shownPath } from '../csv/sheet.ts';

/** What stands before the place in the message of the compiler, and in the traces of Node. */
const LINE = /^(?:\?[^:\s]*)?:(\d+)(?::(\d+))?/u;

/** What the system calls a file that is there and cannot be read: no author mends that in the file. */
const REFUSED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EISDIR']);

/** Why a pipeline file could not be imported, with its place in it or in what it imports: a syntax error, a name that is not exported, a file that is not there or may not be read. */
export function badPipeline(error: unknown, { file, files }: { readonly file: string; readonly files: readonly string[] }): CifrasError {
  if (error instanceof CifrasError) return error;
  const { code, path } = error as NodeJS.ErrnoException;
  if (path !== undefined && REFUSED.has(code ?? '')) return Object.assign(noFile(error, shownPath(path)), { cause: error });
  const what = error instanceof Error ? error.message : String(error);
  const place = spotIn(error, [...new Set(files)]) ?? { file: shownPath(file) };
  return Object.assign(new LoadError({ code: 'BAD_PIPELINE', place, ...(lacking(what, file) ?? { what: plain(what), fix: / is not defined$/u.test(what) ? 'import it, or declare it before this line' : 'mend the file' }) }), { cause: error });
}

/** What is not there, in words: Node tells it by the paths of the machine, and of those that import it. */
function lacking(message: string, pipeline: string): { what: string; fix: string } | null {
  const [, kind, name, by] = /^Cannot find (module|package) '([^']+)' imported from (\S.*)$/u.exec(message.replace(/\n.*$/su, '')) ?? [];
  if (kind === undefined || name === undefined || by === undefined) return null;
  const path = plainPath(name);
  if (kind === 'module' && path === resolve(pipeline)) return { what: 'the pipeline file is not there any longer', fix: 'put it back, or name the file that it has become' };
  const importer = plainPath(by);
  const what = `there is no ${kind === 'package' ? `package "${name}"` : `file ${shownPath(path)}`}${importer === resolve(pipeline) ? '' : `, which ${shownPath(importer)} imports`}`;
  return { what, fix: kind === 'package' ? `install it: npm install ${name}` : 'mend the import, or make the file' };
}

/** A module's name without the query behind it, or as a path where it is a URL. */
function plainPath(name: string): string {
  const whole = name.replace(/\?[^/]*$/u, '');
  return whole.startsWith('file:') ? fileURLToPath(whole) : whole;
}

/** The first place in one of the files that an error names. */
function spotIn(error: unknown, files: readonly string[]): Place | null {
  const told = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : '';
  const spots = files.flatMap((file) => [file, pathToFileURL(file).href].flatMap((name) => {
    const at = told.indexOf(name);
    const [, line, column] = (at < 0 ? null : LINE.exec(told.slice(at + name.length))) ?? [];
    // The compiler counts columns from 0, and Node from 1.
    const first = isOfCompiler(error) ? 0 : 1;
    return line === undefined ? [] : [{ at, place: { file: shownPath(file), line: Number(line), ...(column === undefined ? {} : { column: Number(column) + 1 - first }) } }];
  }));
  return spots.sort((a, b) => a.at - b.at)[0]?.place ?? null;
}

function isOfCompiler(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Transform failed');
}

/** The compiler begins with how many errors there are and where the first one is, which is told beside it. */
function plain(message: string): string {
  const [, said] = /^Transform failed[^\n]*\n[^\n]*?ERROR: (.*)/u.exec(message) ?? [];
  return said ?? message;
}
