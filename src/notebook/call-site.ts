import { shownPath } from '../csv/sheet.ts';
import type { Place } from '../errors.ts';

/**
 * Where in its file the caller of `callee` is written, for the faults of a cell: a notebook's cells are written in TypeScript, and Node knows their lines.
 * Empty where the stack does not say.
 */
export function callSite(callee: (...given: never[]) => unknown): Place {
  const holder: { stack?: string } = {};
  Error.captureStackTrace(holder, callee);
  const [, spot = ''] = (holder.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line))[0]?.match(/\(?((?:file:\/\/)?[^()\s]+:\d+:\d+)\)?$/u) ?? [];
  const [, file, line, column] = /^(.*):(\d+):(\d+)$/u.exec(spot) ?? [];
  if (file === undefined || file.startsWith('node:')) return {};
  // A file that is imported anew has a query behind its name.
  const path = file.startsWith('file:') ? new URL(file.replace(/\?.*$/u, '')) : file;
  return { file: shownPath(path), line: Number(line), column: Number(column) };
}
