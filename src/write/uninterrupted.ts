/** What a terminal, and whoever ends a job, interrupts a process by. */
const INTERRUPTS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does work that must not stop half-way: an interrupt waits until it is done, and then ends the process as it would have at once (shells tell 130). Where somebody listens to interrupts already,
 * as a program does that cifras is a part of, it is theirs to say.
 */
export async function uninterrupted<T>(work: () => Promise<T>): Promise<T> {
  const waiting: NodeJS.Signals[] = [];
  const ours = INTERRUPTS.filter((signal) => process.listenerCount(signal) === 0);
  const wait = (signal: NodeJS.Signals): void => void waiting.push(signal);
  for (const signal of ours) process.on(signal, wait);
  try {
    return await work();
  } finally {
    for (const signal of ours) process.off(signal, wait);
    for (const signal of waiting.slice(0, 1)) process.kill(process.pid, signal);
  }
}
