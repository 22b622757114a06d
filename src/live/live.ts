import { setTimeout as pause } from 'node:timers/promises';
import { attend } from './attend.ts';
import type { Shown } from './attend.ts';
import { audience } from './audience.ts';
import { bell } from './bell.ts';
import { routes } from './routes.ts';
import { runner } from './runner.ts';
import type { Runner } from './runner.ts';
import { serve } from './server.ts';
import { differing, stateOf } from './state.ts';
import type { State } from './state.ts';
import { view } from './view.ts';
import { waiting } from './waiting.ts';
import { watch } from './watch.ts';

export interface LiveOptions {
  /** The pipeline file, absolute. */
  readonly file: string;
  /** The port; 0 for any that is free, null for the first free one of a few. */
  readonly port: number | null;
  readonly tell: (shown: Shown) => void;
}

/** A live view that is being served. */
export interface Live {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the page of a pipeline file, and makes it anew whenever a file changes that the last run imported or opened. Nothing is kept between runs but the library, and charts by what
 * they are made of; a change that comes during a run is followed by another run.
 *
 * @throws {UsageError} PORT_TAKEN.
 */
export async function live({ file, port, tell }: LiveOptions): Promise<Live> {
  const [rings, seen, open, runs, closing] = [bell(), view(file), audience(), runner(), new AbortController()];
  const waits = waiting(seen, rings.ring);
  const listening = await serve(port, routes({ view: seen, audience: open, current: waits.current })).catch((error: unknown) => {
    runs.stop();
    throw error;
  });
  const overtaking = patience(runs);
  const files = watch(() => {
    rings.ring();
    overtaking.changed();
  });
  files.add([file]);
  const attending = attend({
    file, view: seen, audience: open, runner: runs, bell: rings, tell,
    asked: waits.asked, look: waits.look, running: overtaking.running, seen: (made) => files.add(made.files.map(({ path }) => path)),
  }, closing.signal);
  return {
    url: `http://127.0.0.1:${listening.port}/`,
    close: async () => {
      closing.abort();
      rings.ring();
      runs.stop();
      await Promise.all([files.close(), listening.close(), attending]);
    },
  };
}

/** A run that a save has overtaken is given so many ms to end: then it is taken to go on for ever. */
const PATIENCE = 2_000;

/** Hurries a run whose files have changed, and ends it where it goes on nevertheless. */
function patience(runs: Runner): { readonly running: (before: State | null) => void; readonly changed: () => void } {
  let run: State | null = null;
  return {
    running: (before) => {
      run = before;
    },
    changed: () => {
      const began = run;
      if (began === null) return;
      if (differing(began, stateOf(began)).length > 0) runs.hurry();
      void pause(PATIENCE, undefined, { ref: false }).then(() => run === began && differing(began, stateOf(began)).length > 0 && runs.stop());
    },
  };
}
