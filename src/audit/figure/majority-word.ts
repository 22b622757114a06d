import { over, scaled } from '../../figure/exact.ts';
import { interval } from '../../figure/interval.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { baseOf } from '../base-of.ts';
import type { Base } from '../base-of.ts';
import { claimOf, combine, compare } from '../compare.ts';
import type { Claim } from '../compare.ts';
import type { AuditContext } from '../context.ts';
import type { AuditFinding } from '../finding.ts';
import { majorityBefore } from './majority.ts';
import { inBoth, named, span } from '../say.ts';
import type { Lang } from '../say.ts';

const CHECK = 'majority-word';

/** More than half, up to all, in percent. */
const MAJORITY: Claim = claimOf({ strict: interval(50, 100, 'low'), usual: interval(50, 100, 'low') });

/** Where a quote says "the majority" or "most" of its number, the number is more than half: a share as printed, or a count over the whole that it is part of. */
export const majorityWord: AuditCheck = {
  name: CHECK,
  kind: 'figure',
  * find(context) {
    for (const figure of context.figures) {
      const words = majorityBefore(figure);
      if (words !== null && (figure.unit === 'percent' || figure.unit === 'count')) yield judged(figure, words, context);
    }
  },
};

function judged(figure: Figure, words: string, context: AuditContext): AuditFinding {
  const base = figure.unit === 'count' ? baseOf(figure, context) : null;
  const share = shareOf(figure, base);
  if (share === null) {
    const said = named(figure);
    return about(CHECK, [figure], {
      verdict: 'not-checkable', observed: `“${words}”, “${figure.phrase}”`, expected: 'a percent, or a whole that it is part of',
      message: { en: `The quote of ${said} says “${words}”, and no share can be reckoned for it.`, es: `La cita de ${said} dice “${words}”, y no se puede calcular su parte del total.` },
    });
  }
  const verdict = compare(share, MAJORITY);
  // A whole that only the coder put beside the part makes a question to the author, not an error.
  const sure = base === null || base.stated;
  const severity = verdict === 'agrees' ? 'note' : verdict === 'conflict' && sure ? 'error' : 'warn';
  return about(CHECK, base?.figure === undefined ? [figure] : [figure, base.figure], {
    severity, verdict, decision: severity === 'error', observed: `“${words}”, ${percent(share, figure, 'en')}`, expected: 'over 50%',
    message: inBoth((lang) => sentence(lang, { figure, words, base, share, holds: verdict === 'agrees' })),
  });
}

/** The part of the whole in percent; null where no number is printed or no whole is given. */
function shareOf(figure: Figure, base: Base | null): Claim | null {
  if (figure.row.number('value') === null) return null;
  if (figure.unit === 'percent') return claimOf(figure.reported);
  if (base?.figure === undefined || base.figure.unit !== 'count') return null;
  return combine((part, whole) => {
    const share = part === undefined || whole === undefined ? null : over(part, whole);
    return share === null ? null : scaled(share, 100);
  }, claimOf(figure.reported), claimOf(base.figure.reported));
}

function percent({ strict }: Claim, figure: Figure, lang: Lang): string {
  const printed = figure.row.number('value');
  return figure.unit === 'percent' && printed !== null ? `${printed}%` : `${span(strict, { lang, places: 1 })}%`;
}

function sentence(lang: Lang, { figure, words, base, share, holds }: { figure: Figure; words: string; base: Base | null; share: Claim; holds: boolean }): string {
  const [said, is] = [named(figure), percent(share, figure, lang)];
  const whole = base?.figure === undefined ? null : named(base.figure);
  const reckoned = lang === 'en' ? `${said}${whole === null ? '' : ` over ${whole}`} is ${is}` : `${said}${whole === null ? '' : ` sobre ${whole}`} es ${is}`;
  if (lang === 'en') return `The quote says “${words}”, and ${reckoned}, ${holds ? 'more than half.' : 'not more than half; it may be the largest part.'}`;
  return `La cita dice “${words}”, y ${reckoned}, ${holds ? 'más de la mitad.' : 'no más de la mitad; puede ser la parte mayor.'}`;
}
