import { EMPTY_LOCK, readLock } from '../lock/lock.ts';
import type { Lock } from '../lock/lock.ts';
import { movedEntries, movedNumbers } from '../lock/moved.ts';
import type { Moved, State } from '../lock/moved.ts';
import { sentence } from '../lock/sentence.ts';
import { newRun } from '../step.ts';
import { storeAtHand } from '../store/store.ts';
import { lockOf, stateOf } from './state.ts';
import { summarised } from './step-summary.ts';
import type { Act, Asked } from './verb.ts';
import type { Voice } from './voice.ts';

/** `cifras diff`: what moved since the numbers were last accepted, in words. Exit code 3 where a published number moved, so that a build can wait for a person. */
export const diff: Act = async ({ words, options: { lock: named }, lang, voice, notebooks, reach }) => {
  const found = await notebooks(words);
  const file = lockOf(found, named);
  const lock = readLock(file);
  const { state, errors } = await stateOf(found, { run: newRun(voice.step, storeAtHand(process.cwd())), lock: file, reach: reach(words) });
  voice.done();
  if (errors.length > 0) {
    voice.refuse(errors, '');
    return 1;
  }
  return tellMoved(lock, state, { lang, voice, file });
};

export interface TellOptions {
  readonly lang: Asked['lang'];
  readonly voice: Voice;
  readonly file: string;
}

/** Tells what moved; gives 3 where a number did, or where nothing was ever accepted, else 0. */
export function tellMoved(before: Lock | null, state: State, { lang, voice, file }: TellOptions): 0 | 3 {
  const lock = before ?? EMPTY_LOCK;
  const moved = movedNumbers(lock, state, lang);
  if (before === null) {
    voice.answer({ event: 'moved', what: 'number', id: file, change: 'new', sentence: NEVER[lang], was: null, now: state.numbers.size }, `${NEVER[lang]} (${file})\n  → cifras accept\n`);
    return 3;
  }
  const groups = [...new Set(moved.map(headingOf))];
  for (const heading of groups) {
    voice.answer({ event: 'heading', text: heading }, `${voice.paint('bold', heading)}\n`);
    for (const each of moved.filter((one) => headingOf(one) === heading)) {
      const change = each.was === null ? 'new' : each.now === null ? 'gone' : 'changed';
      const said = sentence(each, lang);
      voice.answer({ event: 'moved', what: 'number', id: each.number, change, sentence: said, was: each.was, now: each.now }, `  ${voice.paint(change === 'changed' ? 'yellow' : 'cyan', '▲')} ${said}\n`);
    }
  }
  for (const [what, entries] of [['source', movedEntries(lock.sources, state.sources)], ['chart', movedEntries(lock.charts, state.charts)]] as const) {
    for (const { id, change, was, now } of entries.filter(({ now }) => state.reach === 'all' || now !== null)) voice.answer({ event: 'moved', what, id, change, sentence: `${id}: ${CHANGE[lang][change]}`, was, now }, `  ${voice.paint('dim', `${what === 'source' ? FILE[lang] : CHART[lang]} ${id}: ${CHANGE[lang][change]}`)}\n`);
  }
  voice.answer({ event: 'heading', text: SUM[lang](moved.length) }, `${SUM[lang](moved.length)}\n`);
  summarised(moved.map((each) => ({ number: each.number, said: sentence(each, lang) })));
  return moved.length > 0 ? 3 : 0;
}

function headingOf({ number, label }: Moved): string {
  return `${number.slice(0, number.indexOf('['))}: ${label}`;
}

const NEVER = { en: 'no numbers were accepted yet', es: 'aún no se ha aceptado ningún número' } as const;
const FILE = { en: 'file', es: 'archivo' } as const;
const CHART = { en: 'chart', es: 'gráfico' } as const;
const CHANGE = { en: { new: 'new', gone: 'gone', changed: 'changed' }, es: { new: 'nuevo', gone: 'ya no está', changed: 'cambió' } } as const;
const SUM = {
  en: (n: number): string => (n === 0 ? 'no published number moved' : `${n} published ${n === 1 ? 'number' : 'numbers'} moved; accept: cifras accept -m "why"`),
  es: (n: number): string => (n === 0 ? 'ningún número publicado cambió' : `${n === 1 ? 'cambió un número publicado' : `cambiaron ${n} números publicados`}; para aceptarlo: cifras accept -m "por qué"`),
} as const;
