import { describeFault, describePlace, sentenceOf } from '../errors.ts';
import type { Fault, Finding, Place } from '../errors.ts';
import { saidIn } from './said.ts';

const PLACE_WORDS = { field: 'columna', step: 'paso', pipeline: 'pipeline' } as const;

/** `file:line:column` and what else is known of a place, with its words in a language. */
export function placeIn(lang: 'en' | 'es', place: Place | undefined): string {
  return lang === 'es' ? describePlace(place, PLACE_WORDS) : describePlace(place);
}

/** A fault as one sentence in a language, as far as it is said in it. */
export function describedIn(lang: 'en' | 'es', fault: Fault): string {
  return sentenceOf(saidIn(lang, fault).fault, placeIn(lang, fault.place));
}

/** What a check found, as the fault that it is where it stops a run. */
export function failedCheck({ check, message, words, figures }: Finding): Fault {
  const told = (found: string): string => `${check}: ${found}${figures.length === 0 ? '' : ` [${figures.join(', ')}]`}`;
  return { code: 'CHECK_FAILED', what: told(message), ...(words === undefined ? {} : { words: { en: told(words.en), es: told(words.es) } }) };
}

/** What a fault that stops nothing says as a finding, in each language. */
export function toldInBoth(fault: Fault): Required<Pick<Finding, 'message' | 'words'>> {
  const message = describeFault(fault);
  return { message, words: { en: message, es: describedIn('es', fault) } };
}
