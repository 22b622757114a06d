import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import { claimOf, compare } from '../compare.ts';
import type { AuditContext } from '../context.ts';
import type { AuditFinding } from '../finding.ts';
import { links } from './linked.ts';
import { wholeOf, isHeld, mayMeet, printedOf, speakerName } from './pairs.ts';
import { inBoth, named } from '../say.ts';
import { dateText, topic } from './topic.ts';

/** The disputes of relations.csv: a conflict that the sources tell themselves is a note, and not ours to find. */
export function* disputed(check: string, context: AuditContext): Iterable<AuditFinding> {
  for (const { claim, inputs, id } of links(context, 'disputes')) {
    for (const other of inputs.filter(isHeld)) {
      if (!isHeld(claim)) continue;
      yield about(check, [claim, other], {
        verdict: isSameThing(claim, other, context) ? compare(claimOf(claim.reported), claimOf(other.reported)) : 'not-comparable',
        observed: `${printedOf(claim)} (${dateText(claim)})`, expected: `${printedOf(other)} (${dateText(other)})`,
        message: inBoth((lang) => {
          const [one, two] = [claim, other].map((each) => `${named(each)} (${speakerName(each, lang)})`) as [string, string];
          return lang === 'en'
            ? `${topic(claim, context, lang)}, ${dateText(claim)}: ${one} is disputed by ${two}, as relations.csv notes [${id}].`
            : `${topic(claim, context, lang)}, ${dateText(claim)}: ${one} está en disputa con ${two}, como anota relations.csv [${id}].`;
        }),
      });
    }
  }
}

function isSameThing(a: Figure, b: Figure, context: AuditContext): boolean {
  return a.measure === b.measure && a.category === b.category && a.unit === b.unit && wholeOf(a, context)?.key === wholeOf(b, context)?.key && mayMeet(a, b);
}
