import { holdsTerm, termsOf } from './hedge-terms.ts';
import { hedgedRows } from './hedged-rows.ts';
import type { Hedged } from './hedged-rows.ts';
import type { LintRule } from './lint-rule.ts';
import { printed } from './printed.ts';
import { rowWords } from './rows.ts';
import type { Subject } from './subject.ts';

/** Every row whose number is not exact has words for it: its own label has the hedge, or the picture says what such a mark means. */
export const hedgeWord: LintRule = {
  name: 'hedge-word',
  * find(subject) {
    const told = new Map<string, boolean>();
    for (const hedged of hedgedRows(subject)) {
      if (ownWord(hedged, subject)) continue;
      const known = told.get(hedged.type) ?? holdsTerm(printed(subject), termsOf(hedged.type, subject.drawing.lang));
      told.set(hedged.type, known);
      if (!known) yield { code: 'HEDGE_WITHOUT_WORDS', severity: 'error', what: `"${hedged.field}" is ${hedged.type.replaceAll('_', ' ')} in the row ${rowWords(hedged.row)}, and no words say so`, fix: `label it with "${hedged.field}_words", or say in the notes what the mark means` };
    }
  },
};

function ownWord({ type, items }: Hedged, { drawing: { lang } }: Subject): boolean {
  const labels = items.flatMap(({ text }) => text ?? []);
  return labels.some((label) => holdsTerm(label, termsOf(type, lang)) || BOTH_ENDS.test(label));
}

/** Both ends of a number say how far it is known, whatever made it so: "33.3–100%", "−70% to −60%". */
const BOTH_ENDS = /\d%?\s?(?:[–-]|to|a)\s?−?\d/u;
