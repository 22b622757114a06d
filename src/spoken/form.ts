import { listed, suggest } from '../table/suggest.ts';

/** Something that is not as it has to be: where in what was given (`gaps`, `sum[1]`), what it is, and what to write. */
export interface Wrong {
  readonly at: string;
  readonly is: string;
  readonly fix: string;
}

/**
 * What a word takes in one place. `T` is the type that the word declares there: a table of forms that leaves out an option, or a word of a list, does not compile.
 */
export interface Form<in out T> {
  /** What is to be written, in words: `a text`. */
  readonly said: string;
  /** What is wrong with a value; nothing where it is as it has to be. */
  wrong(value: unknown, at: string): readonly Wrong[];
  /** Never there: what ties the form to its type, both ways. */
  readonly of?: (value: T) => T;
}

/** A form by a test of the whole value. */
export function form<T>(said: string, holds: (value: unknown) => boolean, hint: (value: unknown) => string | null = () => null): Form<T> {
  return { said, wrong: (value, at) => (holds(value) ? [] : [{ at, is: `is ${shown(value)}`, fix: hint(value) ?? `write ${said}` }]) };
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
  if (value === undefined) return 'not given';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value instanceof Promise) return 'a promise';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** Whether something is an object with names in it, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same, or nothing: of what may be left out. */
export function maybe<T>(inner: Form<T>): Form<T | undefined> {
  return { said: inner.said, wrong: (value, at) => (value === undefined ? [] : inner.wrong(value, at)) };
}

/** The same, or null, where null says something. */
export function orNull<T>(inner: Form<T>): Form<T | null> {
  return { said: `${inner.said}, or null`, wrong: (value, at) => (value === null ? [] : inner.wrong(value, at)) };
}

/** One of these texts. */
export function choice<const Words extends readonly string[]>(...words: Words): Form<Words[number]> {
  const said = words.map((word) => `'${word}'`).join(words.length > 2 ? ', ' : ' or ');
  return form(words.length > 2 ? `one of ${said}` : said, (value) => words.includes(value as string), (value) => {
    const meant = typeof value === 'string' ? suggest(value, words) : null;
    return meant === null ? null : `did you mean '${meant}'?`;
  });
}

/** A list of things of one form. */
export function list<T>(inner: Form<T>): Form<readonly T[]> {
  return {
    said: `a list: [${inner.said}, …]`,
    wrong: (value, at) => (Array.isArray(value) ? value.flatMap((each, i) => inner.wrong(each, `${at}[${i}]`)) : [{ at, is: `is ${shown(value)}`, fix: `write a list: [${inner.said}, …]` }]),
  };
}

/** Things of one form by names that the analyst chooses. */
export function named<T>(inner: Form<T>): Form<Readonly<Record<string, T>>> {
  return {
    said: `an object: { name: ${inner.said}, … }`,
    wrong: (value, at) => (isRecord(value) ? Object.entries(value).flatMap(([name, each]) => inner.wrong(each, within(at, name))) : [{ at, is: `is ${shown(value)}`, fix: `write an object: { name: ${inner.said}, … }` }]),
  };
}

/** Either of two forms; what is of neither is told by the words of both, or as the second tells it where it is an object or a list in part. */
export function either<A, B>(one: Form<A>, other: Form<B>): Form<A | B> {
  const said = `${one.said}, or ${other.said}`;
  return {
    said,
    wrong: (value, at) => {
      if (one.wrong(value, at).length === 0) return [];
      const second = other.wrong(value, at);
      return second.length === 0 || second.some((each) => each.at !== at) ? second : [{ at, is: `is ${shown(value)}`, fix: `write ${said}` }];
    },
  };
}

/** An option that may be left out has a form that says so. */
type Options<T> = { readonly [Name in keyof T]-?: Form<Record<string, never> extends Pick<T, Name> ? T[Name] | undefined : T[Name]> };

/** Named options: each that there is, and no other. */
export function options<T extends object>(known: Options<T>): Form<T> {
  const forms = Object.entries<Form<never>>(known as unknown as Readonly<Record<string, Form<never>>>);
  const names = forms.map(([name]) => name);
  return {
    said: `options: { ${listed(names)} }`,
    wrong: (value, at) => {
      if (!isRecord(value) || value instanceof Promise) return [{ at, is: `is ${shown(value)}`, fix: `write options: { ${listed(names)} }` }];
      const strange = Object.keys(value).filter((name) => !names.includes(name)).map((name) => strangeOption(name, names, at));
      // A misspelt name is told as that, and not also as the lack of what it was meant to be.
      const meant = new Set(strange.flatMap(({ meant: name }) => name ?? []));
      return [...strange, ...forms.flatMap(([name, each]) => (meant.has(name) && value[name] === undefined ? [] : each.wrong(value[name], within(at, name))))];
    },
  };
}

function strangeOption(name: string, known: readonly string[], at: string): Wrong & { readonly meant: string | null } {
  const meant = suggest(name, known);
  return { at: within(at, name), is: 'is no option', fix: meant === null ? `there ${known.length === 1 ? 'is' : 'are'}: ${listed(known)}` : `did you mean "${meant}"?`, meant };
}

function within(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}
