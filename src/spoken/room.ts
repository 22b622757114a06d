import { UsageError } from '../errors.ts';
import { listed, suggest } from '../table/suggest.ts';
import { callSite } from './call-site.ts';
import { spoken } from './spoken.ts';
import type { Grammar } from './spoken.ts';
import { toldIfUncaught } from './uncaught.ts';

/** What JavaScript itself asks of any object: whether it is a promise, and how it is written as JSON. */
const ASKED_OF_ALL: ReadonlySet<string> = new Set(['then', 'toJSON']);

/**
 * The words of a room as analysts call them, with what each takes; a word that is not there is refused by its name, with the nearest, where JavaScript would say that something is not a function.
 *
 * @throws {UsageError} from the room: BAD_OPTION, with the place of the call
 */
export function room<Room extends object>(name: string, words: Room, grammar: Grammar<Room>): Room {
  const get = (there: Room, word: string | symbol): unknown => {
    if (typeof word === 'symbol' || word in there || ASKED_OF_ALL.has(word)) return Reflect.get(there, word);
    const place = callSite(get);
    const meant = suggest(word, Object.keys(there));
    const error = new UsageError({ code: 'BAD_OPTION', what: `there is no word ${name}.${word}`, fix: meant === null ? `there are: ${listed(Object.keys(there), Infinity)}` : `did you mean "${name}.${meant}"?`, place });
    toldIfUncaught(error, place);
    throw error;
  };
  return new Proxy(spoken(name, words, grammar), { get });
}
