import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** How the folder is called in which a run makes its files ready, but for what `mkdtemp` puts behind it: by the machine and the process, so that a later run knows whether anyone still needs it. */
export function workingName(pid = process.pid): string {
  return `${OURS}${pid}-`;
}

const OURS = `.writing-${hostname().replaceAll(/\W/gu, '') || 'here'}-`;

/** Removes the folders that processes of this machine left in `folder` when they were killed; those of processes that run, and of other machines, stay. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((each) => each.isDirectory() && each.name.startsWith(OURS)).map(({ name }) => name);
  const left = names.filter((name) => {
    const pid = /^(\d+)-/u.exec(name.slice(OURS.length))?.[1];
    return pid !== undefined && !isRunning(Number(pid));
  });
  // Another run may be removing the same.
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process runs as well.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
