import type { Lang } from '../chart/words/glue.ts';
import type { Part } from '../figure/understood.ts';

/** What is said of a phrase that was understood. Hedges and units are called as a ledger types them, in every language. */
export interface PhraseWords {
  readonly read: Readonly<Record<Lang, string>>;
  readonly as: Readonly<Record<Exclude<Part['as'], 'plain'>, string>>;
  readonly plain: string;
  /** What some parts mean, where it is no code and no number. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly value: string;
  readonly hedge: string;
  readonly unit: string;
  readonly strict: string;
  readonly usual: string;
  readonly none: string;
  readonly noNumber: string;
  readonly unsaid: string;
  readonly allowed: string;
  readonly taken: string;
  readonly beware: (others: readonly string[]) => string;
  readonly to: (from: string, to: string) => string;
  readonly moreThan: (n: string) => string;
  readonly lessThan: (n: string) => string;
  readonly atLeast: (n: string) => string;
  readonly atMost: (n: string) => string;
  readonly from: (n: string) => string;
  readonly any: string;
  readonly alone: (n: string) => string;
}

export const PHRASE_WORDS: Readonly<Record<Lang, PhraseWords>> = {
  en: {
    read: { en: 'read in English', es: 'read in Spanish' }, as: { hedge: 'hedge', number: 'number', range: 'range', unit: 'unit', change: 'change' }, plain: 'plain words: no change to the number', meanings: {},
    value: 'value', hedge: 'hedge', unit: 'unit', strict: 'strict', usual: 'usual', none: 'none', noNumber: 'no number of its own', unsaid: ' (the phrase says none)', allowed: 'what the words allow', taken: 'what readers take them to mean',
    beware: (others) => `beware  it can also be read as ${others.join(' or ')}`, to: (from, to) => `${from} to ${to}`,
    moreThan: (n) => `more than ${n}`, lessThan: (n) => `less than ${n}`, atLeast: (n) => `at least ${n}`, atMost: (n) => `at most ${n}`, from: (n) => `from ${n}`, any: 'any number', alone: (n) => `${n} alone`,
  },
  es: {
    read: { en: 'leída en inglés', es: 'leída en español' }, as: { hedge: 'matiz', number: 'número', range: 'rango', unit: 'unidad', change: 'cambio' }, plain: 'palabras sin más: no cambian el número',
    meanings: { 'and a half': 'y medio', 'between': 'entre', 'a fall': 'una baja', 'a rise': 'un alza' },
    value: 'valor', hedge: 'matiz', unit: 'unidad', strict: 'estricto', usual: 'habitual', none: 'ninguno', noNumber: 'sin número propio', unsaid: ' (la frase no dice ninguna)', allowed: 'lo que las palabras permiten', taken: 'lo que los lectores entienden',
    beware: (others) => `cuidado  también puede leerse como ${others.join(' o ')}`, to: (from, to) => `${from} a ${to}`,
    moreThan: (n) => `más de ${n}`, lessThan: (n) => `menos de ${n}`, atLeast: (n) => `al menos ${n}`, atMost: (n) => `como máximo ${n}`, from: (n) => `de ${n}`, any: 'cualquier número', alone: (n) => `solo ${n}`,
  },
};
