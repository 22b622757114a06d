import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interleaved } from './interleaved.ts';

/** A whole pipeline with its charts, from a cold start, against `npx tsx` on an empty file. */
export async function startBench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cifras-bench-'));
  const empty = join(folder, 'empty.ts');
  writeFileSync(empty, '');
  const run = (...args: string[]) => (): unknown => spawnSync('npx', ['tsx', ...args], { stdio: 'ignore' });
  await interleaved('cold start, against `npx tsx` on an empty file', [
    { name: 'npx tsx pipelines/homicides-by-year.ts', ours: run('pipelines/homicides-by-year.ts', 'run', '--quiet', '--out', folder), theirs: run(empty) },
    { name: 'the same, check only', ours: run('pipelines/homicides-by-year.ts', 'check', '--quiet'), theirs: run(empty) },
  ], { runs: 5 });
  rmSync(folder, { recursive: true, force: true });
}
