import { groupWords } from '../../ledger/group-words.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditContext } from '../context.ts';
import type { Retold } from './linked.ts';
import { grouped } from '../grouped.ts';
import { printedOf, wholeOf } from './pairs.ts';
import type { Whole } from './pairs.ts';
import { laterFirst, retellings } from './retellings.ts';
import { inBoth, named, number } from '../say.ts';
import type { Lang } from '../say.ts';
import { listed, topic } from './topic.ts';

const CHECK = 'base-drift';

/** A share that is told again stays a share of the same whole: "94%" of 470 in the text is not 94% of 480 in the headline. Two vintages of one population are one base. */
export const baseDrift: AuditCheck = {
  name: CHECK,
  kind: 'between',
  * find(context) {
    for (const { steps } of retellings(context)) {
      const based = steps.filter(({ first, later }) => wholeOf(first, context) !== null && wholeOf(later, context) !== null);
      const [drifted, kept] = [based.filter((step) => drifts(step, context)), based.filter((step) => !drifts(step, context))];
      if (drifted.length > 0) {
        const figures = laterFirst(drifted);
        yield about(CHECK, figures, {
          severity: 'warn', verdict: 'conflict', observed: bases(drifted.map(({ later }) => later), context, 'en'), expected: bases(drifted.map(({ first }) => first), context, 'en'),
          message: inBoth((lang) => {
            const what = topic(figures[0], context, lang);
            return lang === 'en' ? `${what}: one claim has different bases, ${told(figures, context, lang)}.` : `${what}: una misma afirmación tiene bases distintas, ${told(figures, context, lang)}.`;
          }),
        });
      } else if (kept.length > 0) {
        const figures = laterFirst(kept);
        yield about(CHECK, figures, {
          verdict: 'agrees', observed: bases(figures, context, 'en'), expected: 'the same base',
          message: inBoth((lang) => (lang === 'en' ? `${topic(figures[0], context, lang)}: the base is kept, ${told(figures, context, lang)}.` : `${topic(figures[0], context, lang)}: la base se conserva, ${told(figures, context, lang)}.`)),
        });
      }
    }
  },
};

function drifts({ first, later }: Retold, context: AuditContext): boolean {
  const [a, b] = [wholeOf(first, context), wholeOf(later, context)] as [Whole, Whole];
  return a.key !== b.key || (a.figure !== null && b.figure !== null && printedOf(a.figure) !== printedOf(b.figure));
}

/** A base in a sentence: the number of the figure that it is, or the people that it is. */
function base(figure: Figure, context: AuditContext, lang: Lang): string {
  const whole = wholeOf(figure, context);
  if (whole?.figure != null) return whole.value === null ? named(whole.figure) : number(whole.value, { lang });
  if (whole?.population == null) return '–';
  const { population } = whole;
  return `${number(population.number('value') ?? 0, { lang })} (${groupWords(population.text('group'), lang)}, ${population.text('area')})`;
}

function bases(figures: readonly Figure[], context: AuditContext, lang: Lang): string {
  return [...new Set(figures.map((figure) => base(figure, context, lang)))].join(', ');
}

/** The bases, each with the rows that name it. */
function told(figures: readonly Figure[], context: AuditContext, lang: Lang): string {
  const each = grouped(figures, (figure) => base(figure, context, lang)).map((same) => `${listed(same.map(named), lang)} ${lang === 'en' ? 'of' : 'de'} ${base(same[0], context, lang)}`);
  return each.join(lang === 'en' ? ', but ' : ', pero ');
}
