import { basename, dirname } from 'node:path';
import { UsageError } from '../errors.ts';
import { EMPTY_LOCK, lockText, readLock } from '../lock/lock.ts';
import { accepted, movedNumbers } from '../lock/moved.ts';
import type { Moved } from '../lock/moved.ts';
import { sentence } from '../lock/sentence.ts';
import { newRun } from '../step.ts';
import { storeAtHand } from '../store/store.ts';
import { suggest } from '../table/suggest.ts';
import { textOutput, writeFiles } from '../write/files.ts';
import { dayOf } from './day.ts';
import { lockOf, stateOf } from './state.ts';
import type { Act, Asked } from './verb.ts';

/**
 * `cifras accept -m "why"`: writes what is published now into the lock file, and what moved, with the reason, among its changes, from where the page takes its
 * corrections. With addresses, only these numbers; with files, only what these pipelines publish.
 */
export const accept: Act = async (asked) => {
  const { words, options: { lock: named, message = '', asOf }, lang, voice, notebooks, reach } = asked;
  const [only, files] = [words.filter((word) => word.includes('[')), words.filter((word) => !word.includes('['))];
  const found = await notebooks(files);
  const file = lockOf(found, named);
  const before = readLock(file);
  const { state, errors } = await stateOf(found, { run: newRun(voice.step, storeAtHand(process.cwd())), lock: file, reach: reach(files) });
  voice.done();
  if (errors.length > 0) {
    voice.refuse(errors);
    return 1;
  }
  const lock = before ?? EMPTY_LOCK;
  refuseUnknown(only, [...state.numbers.keys(), ...Object.keys(lock.numbers)]);
  const moved = movedNumbers(lock, state).filter(({ number, was }) => was !== null && (only.length === 0 || only.includes(number)));
  refuseSilence(moved, message, lang);
  const next = accepted(lock, state, { why: message, on: dayOf(asOf), ...(only.length === 0 ? {} : { only }) });
  const [path = file] = await writeFiles(dirname(file), [textOutput(basename(file), lockText(next))]);
  for (const each of moved) voice.aside({ event: 'moved', what: 'number', id: each.number, change: each.now === null ? 'gone' : 'changed', sentence: sentence({ ...each, why: message }, lang), was: each.was, now: each.now }, `  ${sentence({ ...each, why: message }, lang)}\n`);
  const entries = Object.keys(next.numbers).length;
  voice.answer({ event: 'accepted', path, entries, moved: moved.length, why: message === '' ? null : message }, `${path}\n`);
  return 0;
};

function refuseUnknown(only: readonly string[], known: readonly string[]): void {
  const unknown = only.filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  throw new UsageError(unknown.map((id) => {
    const meant = suggest(id, known);
    return { code: 'BAD_OPTION', what: `no published number "${id}"`, fix: meant === null ? 'cifras diff tells those that moved' : `did you mean "${meant}"?` };
  }));
}

/** Readers are told why a number moved: nobody accepts one without saying. */
function refuseSilence(moved: readonly Moved[], message: string, lang: Asked['lang']): void {
  if (moved.length === 0 || message.trim() !== '') return;
  const [first] = moved as [Moved, ...Moved[]];
  const more = moved.length === 1 ? '' : ` (and ${moved.length - 1} more)`;
  throw new UsageError({ code: 'NO_REASON', what: `${sentence(first, lang)}${more}: no reason is given`, fix: 'say why: cifras accept -m "corrected by the police"' });
}
