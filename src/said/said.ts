import type { Fault } from '../errors.ts';
import { SPANISH } from './es/index.ts';
import { saying } from './sentences.ts';
import type { Saying } from './sentences.ts';

/** The languages in which faults are told otherwise than they were made. */
const SAYINGS: Readonly<Record<string, Saying>> = { es: saying(SPANISH) };

/** A fault in a language, and whether all of it is. */
export interface SaidFault {
  readonly fault: Fault;
  readonly what: 'said' | 'as made';
  readonly fix: 'said' | 'as made';
}

/**
 * A fault as it is said in a language: `what` and `fix`, each where it is known there, and in English, in which faults are made, where it is not. The values in a sentence stay as they were typed;
 * code and place are the same in every language.
 */
export function saidIn(lang: string, fault: Fault): SaidFault {
  const say = SAYINGS[lang];
  if (say === undefined) return { fault, what: 'said', fix: 'said' };
  const [what, fix] = [fault.words?.[lang as 'es'] ?? say(fault.code, fault.what), fault.fix === undefined ? null : say(fault.code, fault.fix)];
  return {
    fault: { ...fault, ...(what === null ? {} : { what }), ...(fix === null ? {} : { fix }) },
    what: what === null ? 'as made' : 'said',
    fix: fix === null && fault.fix !== undefined ? 'as made' : 'said',
  };
}
