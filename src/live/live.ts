import { setTimeout as pause } from 'node:timers/promises';
import { audience } from './audience.ts';
import { bell } from './bell.ts';
import { UNKNOWN } from './made.ts';
import type { Charts, Made } from './made.ts';
import { routes } from './routes.ts';
import { runner } from './runner.ts';
import { serve } from './server.ts';
import { changedIn, readBy, stateOf } from './state.ts';
import type { State } from './state.ts';
import { view } from './view.ts';
import { watch } from './watch.ts';

/** A run, told to whoever started the view: what it gave, and which files had changed before it; none the first time. */
export interface Shown {
  readonly made: Made;
  readonly because: readonly string[];
}

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

/** An editor writes a file in several goes: so many ms without another are the end of a save. */
const QUIET = 8;
/** So many ms after a save nobody types: charts that were drawn quickly are then drawn whole. */
const REST = 300;
/** A run that a save has overtaken is given so many ms to end: then it is taken to go on for ever. */
const PATIENCE = 2_000;

/**
 * Serves the page of a pipeline file, and makes it anew whenever a file changes that the last run imported or opened. Nothing is kept between runs but the library, and charts by what
 * they are made of; a change that comes during a run is followed by another run.
 *
 * @throws {UsageError} PORT_TAKEN.
 */
export async function live({ file, port, tell }: LiveOptions): Promise<Live> {
  const [rings, seen, open, runs] = [bell(), view(file), audience(), runner()];
  const asked = new Set<string>();
  const waiting: (() => void)[] = [];
  const current = async (page: string): Promise<void> => {
    while (!seen.isCurrent(page)) {
      asked.add(page);
      rings.ring();
      await new Promise<void>((done) => void waiting.push(done));
      if (!seen.has(page)) return;
    }
  };
  const listening = await serve(port, routes({ view: seen, audience: open, current })).catch((error: unknown) => {
    runs.stop();
    throw error;
  });
  const closing = new AbortController();
  let overtaken: State | null = null;
  const files = watch(() => {
    rings.ring();
    const began = overtaken;
    if (began !== null) void pause(PATIENCE, undefined, { ref: false }).then(() => overtaken === began && changedIn(began).length > 0 && runs.stop());
  });
  const attend = async (): Promise<void> => {
    let charts: Charts = 'whole';
    let read: State = new Map([[file, UNKNOWN]]);
    for (let run = 0; !closing.signal.aborted; run += 1) {
      const changed = changedIn(read);
      const because = run === 0 ? [] : knownChanges(read);
      const lacking = [...asked, ...open.pages()].filter((page) => seen.has(page) && !seen.isCurrent(page));
      asked.clear();
      if (changed.length === 0 && lacking.length === 0) {
        waiting.splice(0).forEach((done) => done());
        if ((await rings.rung(charts === 'quick' ? REST : undefined)) === 'rung') {
          await pause(QUIET);
          continue;
        }
      }
      const before = stateOf(read.keys());
      overtaken = before;
      const made = await runs.run({ file, editions: [...new Set([...open.pages(), ...lacking])], charts: changed.length === 0 ? 'whole' : 'quick' });
      overtaken = null;
      files.add(made.files.map(({ path }) => path));
      // What a run that failed did not come to is still what it would read.
      read = new Map([...(made.faults.length > 0 ? before : []), ...readBy(made, before)]);
      if (closing.signal.aborted) break;
      charts = made.charts;
      // A file may have been read half written: the next run says.
      if (made.faults.length > 0 && knownChanges(read).length > 0) continue;
      seen.take(made);
      open.tell(seen.news);
      waiting.splice(0).forEach((done) => done());
      if (run === 0 || because.length > 0) tell({ made, because });
    }
  };
  files.add([file]);
  const attending = attend();
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

/** The files that changed, but for those of which it was not known what was read. */
function knownChanges(read: State): string[] {
  return changedIn(read).filter((path) => read.get(path) !== UNKNOWN);
}
