import { readFileSync } from 'node:fs';
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
 * and that of the time that the processor worked for each: of a busy machine, the truer one, where both sides work in one thread; and of each, the ratio in the worst turn.
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
        const [start, work] = [performance.now(), processor()];
        await (side === 'ours' ? ours : theirs)();
        if (turn === 0) continue;
        times[side].push(performance.now() - start);
        worked[side].push(processor() - work);
      }
    }
    const [mine, other] = [median(times.ours), median(times.theirs)];
    process.stdout.write(`  ${name.padEnd(34)} ${mine.toFixed(0).padStart(6)} ms  ${other.toFixed(0).padStart(6)} ms   ratio ${(mine / other).toFixed(2)}, at worst ${worst(times)}; processor ${(median(worked.ours) / median(worked.theirs)).toFixed(2)}, at worst ${worst(worked)}\n`);
  }
}

/** The microseconds that the processor has worked for this process and, where the system tells, for those that it started and that have ended. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return user + system + ofChildren();
}

function ofChildren(): number {
  try {
    // proc_pid_stat(5): cutime and cstime, in hundredths of a second.
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) * 10_000;
  } catch {
    return 0;
  }
}

function worst({ ours, theirs }: { readonly ours: readonly number[]; readonly theirs: readonly number[] }): string {
  return Math.max(...ours.map((each, turn) => each / (theirs[turn] ?? NaN))).toFixed(2);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
