import { setTimeout as pause } from 'node:timers/promises';
import type { Audience } from './audience.ts';
import type { Bell } from './bell.ts';
import { UNKNOWN } from './made.ts';
import type { Charts, Made } from './made.ts';
import type { Runner } from './runner.ts';
import { differing, readBy, stateOf } from './state.ts';
import type { State } from './state.ts';
import type { View } from './view.ts';

/** A run, told to whoever started the view: what it gave, and which files had changed before it; none the first time. */
export interface Shown {
  readonly made: Made;
  readonly because: readonly string[];
}

/** What the rounds of a live view go through. */
export interface Attended {
  readonly file: string;
  readonly view: View;
  readonly audience: Audience;
  readonly runner: Runner;
  readonly bell: Bell;
  /** The pages that browsers wait for, taken out as they are read. */
  readonly asked: () => readonly string[];
  /** Called when there is nothing to do, and after each run: whoever waits may look again. */
  readonly look: () => void;
  /** Called before each run with what stands in the files, and after it with null. */
  readonly running: (before: State | null) => void;
  readonly seen: (made: Made) => void;
  readonly tell: (shown: Shown) => void;
}

/** An editor writes a file in several goes: so many ms without another are the end of a save. */
const QUIET = 4;
/** So many ms after a save nobody types: what was left for later is then made. */
const REST = 300;

interface Last {
  readonly read: State;
  readonly charts: Charts;
  readonly runs: number;
}

/** Runs the pipeline whenever what stands in its files is not what the last run read, one run after the other, until it is closed. */
export async function attend(attended: Attended, closing: AbortSignal): Promise<void> {
  let last: Last = { read: new Map([[attended.file, UNKNOWN]]), charts: 'whole', runs: 0 };
  while (!closing.aborted) last = await round(attended, last, closing);
}

async function round(attended: Attended, last: Last, closing: AbortSignal): Promise<Last> {
  const { file, view, audience, runner, bell, asked, look, running, seen } = attended;
  const before = stateOf(last.read);
  const changed = differing(last.read, before);
  const lacking = [...asked(), ...audience.pages()].filter((page) => view.has(page) && !view.isCurrent(page));
  if (changed.length === 0 && lacking.length === 0) {
    look();
    if ((await bell.rung(last.charts === 'quick' ? REST : undefined)) === 'rung') {
      await pause(QUIET);
      return last;
    }
  }
  running(before);
  const made = await runner.run({ file, editions: [...new Set([...audience.pages(), ...lacking])], saved: changed, charts: changed.length === 0 ? 'whole' : 'quick' }, (page) => {
    if (closing.aborted) return;
    view.takeAhead(page);
    audience.tell(view.news);
  });
  running(null);
  seen(made);
  // What a run that failed did not come to is still what it would read.
  const read = new Map([...(made.faults.length > 0 ? before : []), ...readBy(made, before)]);
  if (!closing.aborted) show(attended, { made, read, because: last.runs === 0 ? [] : known(last.read, changed), isFirst: last.runs === 0 });
  return { read, charts: made.charts, runs: last.runs + 1 };
}

function show({ view, audience, look, tell }: Attended, { made, read, because, isFirst }: Shown & { readonly read: State; readonly isFirst: boolean }): void {
  // A file may have been read half written: the next run says.
  if (made.faults.length > 0 && known(read, differing(read, stateOf(read))).length > 0) return;
  view.take(made);
  audience.tell(view.news);
  look();
  if (isFirst || because.length > 0) tell({ made, because });
}

/** Of files that differ, those of which it is known what was read. */
function known(read: State, paths: readonly string[]): string[] {
  return paths.filter((path) => read.get(path) !== UNKNOWN);
}
