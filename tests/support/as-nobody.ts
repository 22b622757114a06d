/** Root may read everything: the work is done as somebody who may not. */
export async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const user = process.geteuid?.();
  if (user === 0) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (user === 0) process.seteuid?.(0);
  }
}
