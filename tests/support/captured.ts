/** What some work gives, and what it writes to the two streams meanwhile, without colour: uvu asks for colour in its own process. */
export async function captured<T>(work: () => T | Promise<T>): Promise<{ given: T; out: string; err: string }> {
  const said = { out: '', err: '' };
  const before = process.env['NO_COLOR'];
  process.env['NO_COLOR'] = '1';
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
    if (before === undefined) delete process.env['NO_COLOR'];
    else process.env['NO_COLOR'] = before;
  }
}
