import { counted } from '../csv/counted.ts';
import { CifrasError, UsageError } from '../errors.ts';
import type { Fault, Place } from '../errors.ts';
import { callSite, standsFor } from './call-site.ts';
import type { Form, Wrong } from './form.ts';
import { toldIfUncaught } from './uncaught.ts';

/** What a word takes: the forms of its arguments by name, in order; of those that may be repeated, one form for all; and what the words of its answer take. */
export interface Takes {
  readonly takes: Readonly<Record<string, Form<never>>>;
  readonly rest?: readonly [name: string, form: Form<never>];
  readonly gives?: () => Readonly<Record<string, Takes>>;
}

/** What each word of a room takes. Of a word that is not there, or no longer, the table does not compile. */
export type Grammar<Room> = { readonly [Word in keyof Room & string as Room[Word] extends Callable ? Word : never]: Takes };

type Callable = (...given: never[]) => unknown;

/** The arguments of a word, in order. The last may be called `options`: what is wrong with one of them is told by its own name. */
export function takes(forms: Readonly<Record<string, unknown>>, { rest, gives }: { readonly rest?: readonly [string, unknown]; readonly gives?: Takes['gives'] } = {}): Takes {
  return { takes: forms as Takes['takes'], ...(rest === undefined ? {} : { rest: rest as unknown as NonNullable<Takes['rest']> }), ...(gives === undefined ? {} : { gives }) };
}

/**
 * The words of a room as analysts call them: what is given is held against what the word takes before the word begins, since who runs a pipeline with tsx has no types checked.
 * What is misspelt, left out or of another kind is refused at once, with the place of the call; the types, and what is no word, are as they were.
 */
export function spoken<Room extends object>(room: string, words: Room, grammar: Grammar<Room>): Room {
  const known = grammar as Readonly<Record<string, Takes>>;
  return Object.fromEntries(Object.entries(words).map(([name, word]: [string, unknown]) => [name, known[name] === undefined ? word : heard(room === '' ? name : `${room}.${name}`, word as Callable, known[name])])) as Room;
}

/**
 * One word, the same way.
 *
 * @throws {UsageError} from the word: BAD_OPTION for each thing that is not as the word takes it, all at once; an asynchronous word rejects.
 */
export function heard<Word extends Callable>(name: string, word: Word, grammar: Takes): Word {
  const call = word as unknown as (...given: readonly unknown[]) => unknown;
  const said = (...given: readonly unknown[]): unknown => {
    const place = (): Place => callSite(said);
    try {
      const wrong = faultsOf(name, given, grammar);
      if (wrong.length > 0) throw new UsageError(wrong.map((fault) => ({ ...fault, place: place() })));
      const answer = call(...given);
      return answer instanceof Promise ? answer.catch(refused(place())) : answered(name, answer, grammar);
    } catch (error) {
      return isLater(word) ? Promise.reject(error as Error).catch(refused(place())) : refused(place())(error);
    }
  };
  standsFor(said, word);
  return Object.defineProperty(said, 'name', { value: word.name }) as unknown as Word;
}

/** Throws an error of a word on, told in sentences where nobody catches it. */
function refused(place: Place): (error: unknown) => never {
  return (error) => {
    if (error instanceof CifrasError) toldIfUncaught(error, place);
    throw error;
  };
}

function isLater(word: Callable): boolean {
  return word.constructor !== Function;
}

/** What a word gives may have words of its own, as a query of an engine has. */
function answered(name: string, answer: unknown, { gives }: Takes): unknown {
  return gives === undefined ? answer : spoken(name, answer as object, gives() as Grammar<object>);
}

function faultsOf(name: string, given: readonly unknown[], { takes: forms, rest }: Takes): Fault[] {
  const places = Object.entries(forms);
  const wrong = places.flatMap(([place, each], i) => each.wrong(given[i], place === OPTIONS ? '' : place));
  const more = given.slice(places.length);
  const others = rest === undefined ? [] : more.flatMap((value, i) => rest[1].wrong(value, `${rest[0]} ${i + 1}`));
  const tooMany = rest !== undefined || more.length === 0 ? [] : [{ code: 'BAD_OPTION', what: `${name} takes ${counted(places.length, 'thing')} and is given ${given.length}`, fix: `write ${name}(${places.map(([place]) => place).join(', ')})` }];
  return [...[...wrong, ...others].map(({ at, is, fix }: Wrong) => ({ code: 'BAD_OPTION', what: `${name}: ${at === '' ? OPTIONS : at} ${is}`, fix })), ...tooMany];
}

/** The argument whose parts are told by their own names. */
const OPTIONS = 'options';
