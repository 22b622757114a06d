let isWatched = false;

/** Ends the process in silence when nobody reads its output any more, as behind `| head -1`. */
export function quietWhenUnread(): void {
  if (isWatched) return;
  isWatched = true;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(process.exitCode ?? 0);
    });
  }
}
