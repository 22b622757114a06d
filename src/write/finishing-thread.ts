import { parentPort } from 'node:worker_threads';
import { CifrasError } from '../errors.ts';
import { finishedFiles } from './finished-files.ts';
import type { Finishing } from './finished-files.ts';

/** What the thread answers: files, or the faults that kept it from making them, or what broke. */
export type Answer = { readonly id: number } & ({ readonly files: Awaited<ReturnType<typeof finishedFiles>> } | { readonly faults: CifrasError['faults'] } | { readonly broke: string });

parentPort?.on('message', ({ id, work }: { readonly id: number; readonly work: Finishing }) => {
  const say = (answer: Answer): void => parentPort?.postMessage(answer);
  finishedFiles(work).then((files) => say({ id, files }), (error: unknown) => say(error instanceof CifrasError ? { id, faults: error.faults } : { id, broke: String(error) }));
});
