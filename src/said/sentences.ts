/**
 * The sentences of faults in another language, by their code and by how they are in English. What is put in stands between braces: `{name}` is put in as it is; `{n}`, `{nn}`, … are numbers and `{l}` numbers of lines; and `{!name}` is said
 * in that language itself, where it is a sentence of the house.
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

const HOLE = /\{(!?)([a-z]+)\}/gu;

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
      if (found !== null) return filled(said, found.groups ?? {}, (value) => say(code, value) ?? value);
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

function filled(said: string, values: Readonly<Record<string, string | undefined>>, again: (value: string) => string): string {
  return said.replace(HOLE, (_, marked: string, name: string) => (marked === '!' ? again(values[name] ?? '') : (values[name] ?? '')));
}
