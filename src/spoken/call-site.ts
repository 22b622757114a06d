import { shownPath } from '../csv/sheet.ts';
import type { Place } from '../errors.ts';

type Callee = (...given: never[]) => unknown;

/** By a word, the function that analysts call in its place. */
const called = new WeakMap<Callee, Callee>();

const words = new WeakSet<object>();

/** Says that who calls `callee` calls it by `said`. */
export function standsFor(said: Callee, callee: Callee): void {
  called.set(callee, said);
  words.add(said);
}

/** Whether a function is a word, such as `derive.year`, and not what it makes. */
export function isWord(value: unknown): boolean {
  return typeof value === 'function' && words.has(value);
}

/**
 * Where in its file the caller of `callee` is written, for the faults of a cell: a notebook's cells are written in TypeScript, and Node knows their lines.
 * Empty where the stack does not say.
 */
export function callSite(callee: Callee): Place {
  const said = called.get(callee);
  // Where it was not called by that, the stack has nothing below it.
  const caller = (said === undefined ? null : callerOf(said)) ?? callerOf(callee) ?? '';
  const [, spot = ''] = /\(?((?:file:\/\/)?[^()\s]+:\d+:\d+)\)?$/u.exec(caller) ?? [];
  const [, file, line, column] = /^(.*):(\d+):(\d+)$/u.exec(spot) ?? [];
  if (file === undefined || file.startsWith('node:')) return {};
  // A file that is imported anew has a query behind its name.
  const path = file.startsWith('file:') ? new URL(file.replace(/\?.*$/u, '')) : file;
  return { file: shownPath(path), line: Number(line), column: Number(column) };
}

/** The line of the stack that called, null where nothing of it is on the stack. One line is asked for: each costs its place in the TypeScript. */
function callerOf(callee: Callee): string | null {
  const holder: { stack?: string } = {};
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 1;
  Error.captureStackTrace(holder, callee);
  Error.stackTraceLimit = stackTraceLimit;
  return holder.stack?.split('\n').find((line) => /^\s+at /u.test(line)) ?? null;
}
