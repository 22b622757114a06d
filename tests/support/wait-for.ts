import { setTimeout as pause } from 'node:timers/promises';

/** Tries until it works, and gives what it gives: for half a minute, after which it fails as the last try did. */
export async function waitFor<T>(attempt: () => T | Promise<T>): Promise<T> {
  const end = performance.now() + 30_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end) throw error;
      await pause(20);
    }
  }
}
