import { aboutOf } from './lexicon.ts';
import type { Vocabulary } from './lexicon.ts';
import { scaled, toNumbers } from './exact.ts';
import type { Interval } from './interval.ts';
import { scan } from './scan.ts';
import { tokenise } from './tokens.ts';
import { unitAt } from './unit-at.ts';
import type { Unit } from './units.ts';
import { LANGS } from './vocabulary.ts';

/** Nothing, as a formula sees it: the bounds of words need no number. */
const NOTHING = { value: 0, valueTo: null, granularity: 1, rounds: false } as const;

/**
 * The bounds of a word that stands for a number of its own: "thousands" is 2,000 to 9,999, "several weeks" 21 to 63 days, "most" over half.
 * The words are looked for in both languages, since a quote may be in another than its page. Null where they have none, or are of another unit.
 */
export function wordBounds(phrase: string, { hedge, unit, vocabulary }: { readonly hedge: string; readonly unit: Unit; readonly vocabulary: Vocabulary }): { strict: Interval; usual: Interval } | null {
  const row = vocabulary.hedges.get(hedge);
  const tokens = tokenise(phrase.slice(0, 1_000));
  for (const lang of LANGS) {
    const items = scan(tokens, { lang, vocabulary });
    const found = items.flatMap((item) => (item.kind === 'hedge' ? item.words.filter((words) => words.hedge === hedge).map((words) => ({ words, end: item.end })) : []));
    const counted = found.find(({ words }) => words.bounds !== undefined && words.unit === undefined);
    const own = counted ?? found.find(({ words }) => words.bounds !== undefined && words.unit === unit);
    if (own?.words.bounds === undefined) continue;
    const time = own === counted ? unitAt(tokens, own.end, { lang, and: 'joins' }) : null;
    const bounds = toNumbers(scaled(own.words.bounds(aboutOf({ ...NOTHING, signed: unit === 'percent_change' })), time?.factor ?? 1));
    return { strict: bounds, usual: bounds };
  }
  if (row === undefined || row.type !== 'range') return null;
  return { strict: row.strict(NOTHING), usual: row.usual(NOTHING) };
}
