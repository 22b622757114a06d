/** What some work gives, and what it writes to the two streams meanwhile. */
export async function captured<T>(work: () => T | Promise<T>): Promise<{ given: T; out: string; err: string }> {
  const said = { out: '', err: '' };
  const { write: stdout } = process.stdout;
  const { write: stderr } = process.stderr;
  const into = (stream: 'out' | 'err') => (text: string | Uint8Array): boolean => {
    said[stream] += String(text);
    return true;
  };
  process.stdout.write = into('out');
  process.stderr.write = into('err');
  try {
    const given = await work();
    return { given, ...said };
  } finally {
    process.stdout.write = stdout;
    process.stderr.write = stderr;
  }
}
