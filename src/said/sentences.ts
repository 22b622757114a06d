/**
 * The sentences of faults in another language, by their code and by how they are in English. What is put in stands between braces: `{name}` is put in as it is; `{n}`, `{nn}`, … are numbers and `{l}` numbers of lines; and `{!name}` is said
 * in that language itself, where it is a sentence of the house; `{!!name}` has to be one, or the whole is not known.
 */
export type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A sentence that is known: how it is told, and how it is said. */
interface Known {
  readonly told: RegExp;
  readonly said: string;
}

/** Says a sentence of a code; null where it is not known. */
export type Saying = (code: string, sentence: string) => string | null;

/** The name under which sentences stand that any code may tell. */
export const ANY = 'ANY';

const HOLE = /\{(!{0,2})([a-z]+)\}/gu;

/** Says sentences as `sentences` have them. Those of a code are made ready when it is first asked for. */
export function saying(sentences: Sentences): Saying {
  const ready = new Map<string, readonly Known[]>();
  const of = (code: string): readonly Known[] => {
    const known = ready.get(code) ?? Object.entries(sentences[code] ?? {}).map(([told, said]): Known => ({ told: patternOf(told), said }));
    ready.set(code, known);
    return known;
  };
  const say: Saying = (code, sentence) => {
    for (const { told, said } of [...of(code), ...of(ANY)]) {
      const found = told.exec(sentence);
      const made = found === null ? null : filled(said, found.groups ?? {}, (value) => say(code, value));
      if (made !== null) return made;
    }
    return null;
  };
  return say;
}

/** What a sentence is recognised by: its own words, with anything in the place of what is put in. */
function patternOf(told: string): RegExp {
  let [pattern, end] = ['', 0];
  for (const { 0: hole, 2: name = '', index } of told.matchAll(HOLE)) {
    pattern += `${literally(told.slice(end, index))}(?<${name}>${valueOf(name)})`;
    end = index + hole.length;
  }
  return new RegExp(`^${pattern}${literally(told.slice(end))}$`, 'u');
}

/** What may stand in the place of what is called `n`, `nn`, …, of `l`, and of anything else: a number, numbers of lines, whatever there is. */
function valueOf(name: string): string {
  if (/^n+$/u.test(name)) return '[\\d.,]+';
  return name === 'l' ? '(?:\\d[\\d–]*(?:, (?=\\d))?)+' : '[^]*?';
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/** A sentence with its values put in; null where one that has to be said is not known. */
function filled(said: string, values: Readonly<Record<string, string | undefined>>, again: (value: string) => string | null): string | null {
  let isKnown = true;
  const made = said.replace(HOLE, (_, marks: string, name: string) => {
    const value = values[name] ?? '';
    const inner = marks === '' ? value : again(value);
    if (inner === null && marks === '!!') isKnown = false;
    return inner ?? value;
  });
  return isKnown ? made : null;
}
