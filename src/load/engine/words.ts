import type { Source } from '../../source.ts';
import type { Where } from '../../table/where.ts';

/** What a query asks for, as the words of a pipeline do; see `clean.recode`, `derive.total` and their like, which say the same of tables in memory. */
export interface RecodeWords {
  readonly as?: string;
  readonly others?: 'refuse' | 'keep';
  readonly label?: string;
}

export interface TotalWords {
  readonly sum?: readonly string[];
  readonly count?: string;
  readonly gaps?: 'spread' | 'skip';
  readonly although?: string;
}

export interface ShareWords {
  readonly of: string;
  readonly over?: string;
  readonly within?: readonly string[];
  readonly label?: string;
  readonly although?: string;
}

export interface RateWords {
  readonly of: string;
  readonly over: string;
  readonly per: number;
  readonly label?: string;
  readonly although?: string;
}

export interface JoinWords {
  readonly on: readonly string[] | Readonly<Record<string, string>>;
  readonly take?: readonly string[];
  readonly lacking?: 'refuse' | 'gaps';
}

/** One word of a query, as data. */
export type Word =
  | { readonly word: 'keep'; readonly why: string; readonly where: Where }
  | { readonly word: 'recode'; readonly column: string; readonly list: Readonly<Record<string, string>>; readonly options: RecodeWords }
  | { readonly word: 'total'; readonly by: readonly string[]; readonly options: TotalWords }
  | { readonly word: 'share'; readonly name: string; readonly options: ShareWords }
  | { readonly word: 'rate'; readonly name: string; readonly options: RateWords }
  | { readonly word: 'join'; readonly source: Source; readonly options: JoinWords };

/** The word as it is written, for names and messages: `total(year, cause)`. */
export function written(word: Word): string {
  const about = { keep: () => (word as Word & { word: 'keep' }).why, recode: () => (word as Word & { word: 'recode' }).column, total: () => (word as Word & { word: 'total' }).by.join(', '), share: () => nameOf(word), rate: () => nameOf(word), join: () => (word as Word & { word: 'join' }).source.name };
  return `${word.word}(${about[word.word]()})`;
}

function nameOf(word: Word): string {
  return 'name' in word ? word.name : '';
}
