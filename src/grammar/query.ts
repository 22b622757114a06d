import type { Query } from '../load/engine/query.ts';
import type { JoinWords, RateWords, RecodeWords, ShareWords, TotalWords } from '../load/engine/words.ts';
import { choice, either, list, maybe, named, options } from '../spoken/form.ts';
import { NAME, NUMBER, SOURCE, TEXT } from '../spoken/forms.ts';
import { takes } from '../spoken/spoken.ts';
import type { Grammar } from '../spoken/spoken.ts';
import { WHERE } from './where.ts';

const NAMES = list(NAME);

/** What the words of a query take: each gives a query, which takes them again. */
export const QUERY: Grammar<Omit<Query, 'load'>> = {
  keep: takes({ why: NAME, where: WHERE }, { gives: () => QUERY }),
  recode: takes({ column: NAME, list: named(TEXT), options: maybe(options<RecodeWords>({ as: maybe(NAME), others: maybe(choice('refuse', 'keep')), label: maybe(TEXT) })) }, { gives: () => QUERY }),
  total: takes({ by: NAMES, options: options<TotalWords>({ sum: maybe(NAMES), count: maybe(NAME), gaps: maybe(choice('spread', 'skip')), although: maybe(TEXT) }) }, { gives: () => QUERY }),
  share: takes({ name: NAME, options: options<ShareWords>({ of: NAME, over: maybe(NAME), within: maybe(NAMES), label: maybe(TEXT), although: maybe(TEXT) }) }, { gives: () => QUERY }),
  rate: takes({ name: NAME, options: options<RateWords>({ of: NAME, over: NAME, per: NUMBER, label: maybe(TEXT), although: maybe(TEXT) }) }, { gives: () => QUERY }),
  join: takes({ source: SOURCE, options: options<JoinWords>({ on: either(NAMES, named(NAME)), take: maybe(NAMES), lacking: maybe(choice('refuse', 'gaps')) }) }, { gives: () => QUERY }),
};
