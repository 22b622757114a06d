import type { Lang } from '../chart/words/glue.ts';
import { errorsHere } from '../csv/here.ts';
import type { CifrasError } from '../errors.ts';
import type { Event } from '../step.ts';
import { annotations } from './annotations.ts';
import { logTo } from './log.ts';
import { paintFor } from './paint.ts';
import type { Paint } from './paint.ts';
import { report } from './report.ts';
import type { Explained } from './report.ts';
import { EVENTS_VERSION, faultsTold } from './told.ts';
import type { Told } from './told.ts';

/**
 * How a verb speaks. People read sentences: answers on stdout, everything beside them on stderr. Programs read `--json`: every event on stdout, one object a line,
 * and nothing on stderr.
 */
export interface Voice {
  readonly lang: Lang;
  readonly paint: Paint;
  /** What was asked for. */
  answer(event: Told, words: string): void;
  /** What is said beside it: '' is said to programs alone. */
  aside(event: Told, words: string): void;
  /** A step of a run. */
  step(event: Event): void;
  /** Takes back the line of the step under way. */
  done(): void;
  /** What went wrong, every fault once; `ending` closes the words. */
  refuse(errors: readonly CifrasError[], ending?: string): void;
}

export interface VoiceOptions {
  readonly json?: 'json' | 'words';
  /** The language of what is said; English unless given. */
  readonly lang?: Lang;
  /** What codes mean in the language that was asked for, where that is not English. */
  readonly explained?: Explained | undefined;
  /** Whether the log of steps is told, or only shown while it lasts, or neither. */
  readonly log?: 'told' | 'shown' | 'quiet';
}

/** The voice of a process: its streams, its environment. */
export function voiceOf({ json = 'words', log = 'told', lang = 'en', explained }: VoiceOptions = {}): Voice {
  return json === 'json' ? forPrograms(lang) : forPeople({ log, lang, explained });
}

function forPrograms(lang: Lang): Voice {
  const print = (event: Told): void => void process.stdout.write(`${JSON.stringify({ v: EVENTS_VERSION, ...event })}\n`);
  return { lang, paint: (_, text) => text, answer: print, aside: print, step: print, done: () => {}, refuse: (errors) => faultsTold(errorsHere(errors)).forEach(print) };
}

function forPeople({ log, lang, explained }: Required<Pick<VoiceOptions, 'log' | 'lang'>> & Pick<VoiceOptions, 'explained'>): Voice {
  const { env, stderr, stdout } = process;
  const paint = paintFor({ env, isTTY: stderr.isTTY });
  const { tell, done } = log !== 'quiet' ? logTo(stderr, { steps: log, lang }) : { tell: () => {}, done: () => {} };
  return {
    lang,
    paint,
    answer: (_, words) => void stdout.write(words),
    aside: (_, words) => void stderr.write(words),
    step: tell,
    done,
    refuse: (met, ending) => {
      const errors = errorsHere(met);
      stderr.write(`\n${report(errors, { paint, lang, ...(explained === undefined ? {} : { explained }), ...(ending === undefined ? {} : { ending }) })}\n`);
      if (env['GITHUB_ACTIONS'] === 'true') stderr.write(annotations(errors, { workspace: env['GITHUB_WORKSPACE'] ?? '.', lang }));
    },
  };
}
