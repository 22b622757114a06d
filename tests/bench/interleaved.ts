import { cpus } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Two ways of doing the same. */
export interface Contest {
  readonly name: string;
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
}

// What one side leaves behind is not cleared away at the cost of the other.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * Runs the two sides of each contest in turn, so that a busy machine slows both, and prints the medians in milliseconds and their ratio,
 * and that of the time that the processor worked for each: of a busy machine, the truer one, where both sides work in one thread.
 * The first turn of each is not counted.
 */
export async function interleaved(title: string, contests: readonly Contest[], { runs }: { runs: number }): Promise<void> {
  process.stdout.write(`\n${title}\nNode ${process.version}, ${cpus().length} cores, median of ${runs} turns\n`);
  for (const { name, ours, theirs } of contests) {
    const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
    const worked: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
    for (let turn = 0; turn <= runs; turn++) {
      for (const side of ['ours', 'theirs'] as const) {
        collectGarbage();
        const [start, work] = [performance.now(), process.cpuUsage()];
        await (side === 'ours' ? ours : theirs)();
        if (turn === 0) continue;
        times[side].push(performance.now() - start);
        const { user, system } = process.cpuUsage(work);
        worked[side].push(user + system);
      }
    }
    const [mine, other] = [median(times.ours), median(times.theirs)];
    process.stdout.write(`  ${name.padEnd(34)} ${mine.toFixed(0).padStart(6)} ms  ${other.toFixed(0).padStart(6)} ms   ratio ${(mine / other).toFixed(2)}, processor ${(median(worked.ours) / median(worked.theirs)).toFixed(2)}\n`);
  }
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
