import type { AuditCheck } from './audit-check.ts';
import { archiveChanged } from './archive-changed.ts';
import { attributionDrift } from './attribution-drift.ts';
import { baseAmbiguous } from './base-ambiguous.ts';
import { baseDrift } from './base-drift.ts';
import { baseFinder } from './base-finder.ts';
import { baseMissing } from './base-missing.ts';
import { bounds } from './bounds.ts';
import { composition } from './composition.ts';
import { cumulative } from './cumulative.ts';
import { dateDrift } from './date-drift.ts';
import { dateKind } from './date-kind.ts';
import { definition } from './definition.ts';
import { duration } from './duration.ts';
import { echo } from './echo.ts';
import { frozenShare } from './frozen-share.ts';
import { grim } from './grim.ts';
import { hedgeDrift } from './hedge-drift.ts';
import { hedgeMatchesPhrase } from './hedge-matches-phrase.ts';
import { hedgeOnPrecise } from './hedge-on-precise.ts';
import { impliedCount } from './implied-count.ts';
import { intervalWords } from './interval-words.ts';
import { majorityWord } from './majority-word.ts';
import { paceBreak } from './pace-break.ts';
import { percentChange } from './percent-change.ts';
import { phraseInQuote } from './phrase-in-quote.ts';
import { quoteInSource } from './quote-in-source.ts';
import { quoteUnique } from './quote-unique.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';
import { sameFigure } from './same-figure.ts';
import { schemeChanged } from './scheme-changed.ts';
import { shareOfWhole } from './share-of-whole.ts';
import { speakerInSource } from './speaker-in-source.ts';
import { stale } from './stale.ts';
import { stockVsFlow } from './stock-vs-flow.ts';
import { subset } from './subset.ts';
import { sumOfShares } from './sum-of-shares.ts';
import { sum } from './sum.ts';
import { transposed } from './transposed.ts';
import { unitMatchesPhrase } from './unit-matches-phrase.ts';
import { unitSanity } from './unit-sanity.ts';
import { unitWords } from './unit-words.ts';
import { updateSum } from './update-sum.ts';
import { valueMatchesPhrase } from './value-matches-phrase.ts';

/** Every check of claims, in the order in which the ledger's page tells them: evidence, one figure, arithmetic, between sources. */
export const CHECKS: readonly AuditCheck[] = [
  quoteInSource, quoteUnique, phraseInQuote, valueMatchesPhrase, hedgeMatchesPhrase, unitMatchesPhrase, speakerInSource, archiveChanged,
  dateKind, bounds, unitSanity, hedgeOnPrecise, majorityWord, stale, baseMissing, baseAmbiguous, unitWords,
  percentChange, rate, shareOfWhole, grim, baseFinder, sumOfShares, subset, sum, updateSum, impliedCount, duration, ratio, intervalWords,
  definition, sameFigure, cumulative, paceBreak, stockVsFlow, composition, schemeChanged, frozenShare, hedgeDrift, baseDrift, dateDrift, attributionDrift, echo, transposed,
];
