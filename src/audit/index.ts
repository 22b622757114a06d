import type { AuditCheck } from './audit-check.ts';
import { archiveChanged } from './evidence/archive-changed.ts';
import { attributionDrift } from './between/attribution-drift.ts';
import { baseAmbiguous } from './figure/base-ambiguous.ts';
import { baseDrift } from './between/base-drift.ts';
import { baseFinder } from './arithmetic/base-finder.ts';
import { baseMissing } from './figure/base-missing.ts';
import { bounds } from './figure/bounds.ts';
import { composition } from './between/composition.ts';
import { cumulative } from './between/cumulative.ts';
import { dateDrift } from './between/date-drift.ts';
import { dateKind } from './figure/date-kind.ts';
import { definition } from './between/definition.ts';
import { duration } from './arithmetic/duration.ts';
import { echo } from './between/echo.ts';
import { frozenShare } from './between/frozen-share.ts';
import { grim } from './arithmetic/grim.ts';
import { hedgeDrift } from './between/hedge-drift.ts';
import { hedgeMatchesPhrase } from './evidence/hedge-matches-phrase.ts';
import { hedgeOnPrecise } from './figure/hedge-on-precise.ts';
import { impliedCount } from './arithmetic/implied-count.ts';
import { intervalWords } from './arithmetic/interval-words.ts';
import { majorityWord } from './figure/majority-word.ts';
import { paceBreak } from './between/pace-break.ts';
import { percentChange } from './arithmetic/percent-change.ts';
import { phraseInQuote } from './evidence/phrase-in-quote.ts';
import { quoteInSource } from './evidence/quote-in-source.ts';
import { quoteUnique } from './evidence/quote-unique.ts';
import { rate } from './arithmetic/rate.ts';
import { ratio } from './arithmetic/ratio.ts';
import { sameFigure } from './between/same-figure.ts';
import { schemeChanged } from './between/scheme-changed.ts';
import { shareOfWhole } from './arithmetic/share-of-whole.ts';
import { speakerInSource } from './evidence/speaker-in-source.ts';
import { stale } from './figure/stale.ts';
import { stockVsFlow } from './between/stock-vs-flow.ts';
import { subset } from './arithmetic/subset.ts';
import { sumOfCounts } from './arithmetic/sum-of-counts.ts';
import { sumOfShares } from './arithmetic/sum-of-shares.ts';
import { sum } from './arithmetic/sum.ts';
import { transposed } from './between/transposed.ts';
import { unitMatchesPhrase } from './evidence/unit-matches-phrase.ts';
import { unitSanity } from './figure/unit-sanity.ts';
import { unitWords } from './figure/unit-words.ts';
import { updateSum } from './arithmetic/update-sum.ts';
import { valueMatchesPhrase } from './evidence/value-matches-phrase.ts';

/** Every check of claims, in the order in which the ledger's page tells them: evidence, one figure, arithmetic, between sources. */
export const CHECKS: readonly AuditCheck[] = [
  quoteInSource, quoteUnique, phraseInQuote, valueMatchesPhrase, hedgeMatchesPhrase, unitMatchesPhrase, speakerInSource, archiveChanged,
  dateKind, bounds, unitSanity, hedgeOnPrecise, majorityWord, stale, baseMissing, baseAmbiguous, unitWords,
  percentChange, rate, shareOfWhole, grim, baseFinder, sumOfShares, sumOfCounts, subset, sum, updateSum, impliedCount, duration, ratio, intervalWords,
  definition, sameFigure, cumulative, paceBreak, stockVsFlow, composition, schemeChanged, frozenShare, hedgeDrift, baseDrift, dateDrift, attributionDrift, echo, transposed,
];
