import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ChartError } from '../errors.ts';
import { finishedFiles } from './finished-files.ts';
import type { FinishedFiles, Finishing } from './finished-files.ts';
import type { Answer } from './finishing-thread.ts';

/** Who waits for files, and from what they can be made here, should the thread die. */
interface Waiting {
  readonly work: Finishing;
  readonly done: (files: FinishedFiles | Promise<FinishedFiles>) => void;
  readonly failed: (error: unknown) => void;
}

let thread: Worker | 'none' | null = null;
const waiting = new Map<number, Waiting>();
let count = 0;

/**
 * The same as `finishedFiles`, in a thread of its own while the next chart is drawn: PDF, PNG and outlines are two fifths of the work of a bundle. Where there is one processor only, or no thread
 * can be had, they are made here.
 *
 * @throws {ChartError} NO_FONT, NO_INK, BAD_SVG, NO_PACKAGE
 */
export function finishedElsewhere(work: Finishing): Promise<FinishedFiles> {
  thread ??= availableParallelism() > 1 ? started() : 'none';
  if (thread === 'none') return finishedFiles(work);
  const id = (count += 1);
  const promise = new Promise<FinishedFiles>((done, failed) => waiting.set(id, { work, done, failed }));
  // Only while somebody waits does the thread keep the process alive.
  thread.ref();
  thread.postMessage({ id, work });
  return promise;
}

function started(): Worker | 'none' {
  try {
    const worker = new Worker(new URL(import.meta.url.endsWith('.ts') ? 'finishing-thread.ts' : 'finishing-thread.js', import.meta.url));
    worker.on('message', answered);
    worker.on('error', abandoned);
    worker.unref();
    return worker;
  } catch {
    return 'none';
  }
}

function answered(answer: Answer): void {
  const each = waiting.get(answer.id);
  waiting.delete(answer.id);
  if (waiting.size === 0 && thread instanceof Worker) thread.unref();
  if ('files' in answer) each?.done(answer.files);
  else each?.failed('faults' in answer ? new ChartError(answer.faults) : new Error(answer.broke));
}

/** A thread that dies leaves its work to us: what was wrong with it, if anything was, is then said as ever. */
function abandoned(): void {
  thread = 'none';
  const left = [...waiting.values()];
  waiting.clear();
  for (const { work, done } of left) done(finishedFiles(work));
}
