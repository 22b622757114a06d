import { join } from 'node:path';
import { CifrasError } from '../errors.ts';
import { writeFiles } from '../write/files.ts';
import type { Output } from '../write/files.ts';
import type { RunOptions } from './run.ts';
import type { Voice } from './voice.ts';

/** Files that are told one by one, if not --verbose. */
const MANY = 30;

/** Makes and writes the files, all or none; gives what went wrong. */
export async function written(makers: readonly (() => Promise<readonly Output[]>)[], { out, voice, audit }: { out: string; voice: Voice; audit: RunOptions['audit'] }): Promise<CifrasError[]> {
  try {
    const outputs = (await Promise.all(makers.map((make) => make()))).flat();
    const sizes = new Map(outputs.map(({ name, bytes }) => [join(out, name), bytes.length]));
    const paths = await writeFiles(out, outputs);
    // Of many files, those that a person opens.
    const isTold = (path: string): boolean => paths.length <= MANY || audit === 'in full' || path.endsWith('.html');
    for (const path of paths) voice.answer({ event: 'wrote', path, bytes: sizes.get(path) ?? 0 }, isTold(path) ? `${path}\n` : '');
    return [];
  } catch (error) {
    if (error instanceof CifrasError) return [error];
    throw error;
  }
}
