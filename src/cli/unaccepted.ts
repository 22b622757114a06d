import { keepingDiary } from '../csv/opened.ts';
import type { Diary } from '../csv/opened.ts';
import { EMPTY_LOCK, readLock } from '../lock/lock.ts';
import { movedNumbers } from '../lock/moved.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Run } from '../step.ts';
import { tellMoved } from './diff.ts';
import { publishedBy, sourcesIn } from './state.ts';
import { RUN_WORDS } from './run-words.ts';
import type { Voice } from './voice.ts';

export interface UnacceptedOptions {
  /** The lock file; none is looked at where it is not given. */
  readonly file?: string;
  readonly unaccepted?: 'told' | 'refused';
  readonly lang?: 'en' | 'es';
  readonly reach?: 'all' | 'some';
  readonly run: Run;
  readonly diary: Diary;
  readonly voice: Voice;
}

/**
 * Holds what a run publishes against the lock. Where numbers moved that nobody has accepted, one line says how many; where they are to be refused, each is told, and
 * the exit code is 3. What other pipelines publish is not looked for.
 *
 * @throws {LoadError} BAD_LOCK
 */
export async function tellUnaccepted(notebooks: readonly Notebook[], { file, unaccepted = 'told', lang = 'en', reach = 'some', run, diary, voice }: UnacceptedOptions): Promise<0 | 3> {
  const lock = file === undefined ? null : readLock(file);
  if (file === undefined || (lock === null && unaccepted === 'told')) return 0;
  const { errors: _, ...found } = await keepingDiary(diary, () => publishedBy(notebooks, run));
  const state = { ...found, reach, sources: sourcesIn(diary, file) };
  if (unaccepted === 'refused') return tellMoved(lock, state, { lang, voice, file });
  const moved = movedNumbers(lock ?? EMPTY_LOCK, state).length;
  if (moved > 0) voice.aside({ event: 'counted', check: 'moved', findings: moved, figures: moved }, `▲ ${RUN_WORDS[voice.lang].moved(moved)}\n`);
  return 0;
}
