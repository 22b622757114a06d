/** What a command prints to stdout, with the exit code that it gives. */
export async function printed(work: () => number | Promise<number>): Promise<{ text: string; code: number }> {
  const write = process.stdout.write.bind(process.stdout);
  let text = '';
  process.stdout.write = ((part: string) => ((text += part), true)) as typeof process.stdout.write;
  try {
    return { code: await work(), text };
  } finally {
    process.stdout.write = write;
  }
}
