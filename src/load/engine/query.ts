import type { Declared } from '../../csv/declared.ts';
import type { Source } from '../../source.ts';
import { newRun } from '../../step.ts';
import type { Where } from '../../table/where.ts';
import { loaded } from './loaded.ts';
import type { Engine } from './session.ts';
import { written } from './words.ts';
import type { JoinWords, RateWords, RecodeWords, ShareWords, TotalWords, Word } from './words.ts';

/**
 * A source in an engine, and what is asked of it before it becomes a table: the same words as in a pipeline, which the engine carries out, so that only the result comes into memory.
 * Each word gives a new query and leaves the old as it was. Nothing is read before `load()`.
 *
 * Gaps, zero bases, partners, lists, and numbers that do not add are treated as the words of the same name treat them in memory. Three things differ: groups come in the order of their keys, since many threads know no
 * first row; sums of decimals are added exactly to 15 places, so that they do not depend on the order of the rows; and a column of figures with bounds can be carried, but not reckoned with.
 */
export interface Query extends Source {
  /** Keeps the rows whose columns are as said: `keep('since 2015', { year: { from: 2015 } })`. */
  keep(why: string, where: Where): Query;
  /** Puts other words for the values of a column, as `clean.recode`. */
  recode(column: string, list: Readonly<Record<string, string>>, options?: RecodeWords): Query;
  /** One row for each group of rows that agree in `by`, as `derive.total`. */
  total(by: readonly string[], options: TotalWords): Query;
  /** Adds the share in % that a column has of another, or of its sum within groups, as `derive.share`. */
  share(name: string, options: ShareWords): Query;
  /** Adds a column over another, times `per`, as `derive.rate`. */
  rate(name: string, options: RateWords): Query;
  /** Puts beside each row the columns of its one partner in a small table, as `derive.join`. */
  join(source: Source, options: JoinWords): Query;
}

export interface QueryOptions {
  /** What becomes of columns of the source that are not declared. */
  readonly others?: 'refuse' | 'drop';
  /** How many rows the result may have: 2,000,000 unless given. */
  readonly rows?: number;
}

/** The query of an engine, with no word yet. */
export function queryOf(engine: Engine, declared: Declared, options: QueryOptions, words: readonly Word[] = []): Query {
  const name = [engine.name, ...words.map(written)].join('.');
  const and = (word: Word): Query => queryOf(engine, declared, options, [...words, word]);
  return {
    name,
    load: (run = newRun()) => loaded({ name, engine, declared, options, words, run }),
    keep: (why, where) => and({ word: 'keep', why, where }),
    recode: (column, list, recoding = {}) => and({ word: 'recode', column, list, options: recoding }),
    total: (by, totalling) => and({ word: 'total', by, options: totalling }),
    share: (share, sharing) => and({ word: 'share', name: share, options: sharing }),
    rate: (rate, rating) => and({ word: 'rate', name: rate, options: rating }),
    join: (source, joining) => and({ word: 'join', source, options: joining }),
  };
}
