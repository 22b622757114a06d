import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { isNear } from './linked.ts';
import { grouped } from '../grouped.ts';
import { isInferred } from './pairs.ts';
import { laterFirst, retellings } from './retellings.ts';
import { inBoth, named } from '../say.ts';
import type { Lang } from '../say.ts';
import { dateText, listed, topic } from './topic.ts';

const CHECK = 'date-drift';

/**
 * A number that is told again stays the number of its day. Only of rows that are said to be one claim: one speaker's equal totals of different days are
 * two totals. Where a day is the coder's reading, the drift may be the coder's too: a note.
 */
export const dateDrift: AuditCheck = {
  name: CHECK,
  kind: 'between',
  * find(context) {
    for (const { steps } of retellings(context)) {
      const said = steps.filter(({ how }) => how === 'said');
      const drifted = said.filter(({ first, later }) => !isNear(first, later));
      if (said.length === 0) continue;
      const figures = laterFirst(drifted.length > 0 ? drifted : said);
      const what = (lang: Lang): string => topic(figures[0], context, lang);
      if (drifted.length === 0) {
        yield about(CHECK, figures, {
          verdict: 'agrees', observed: dateText(figures[0]), expected: 'the same date',
          message: inBoth((lang) => (lang === 'en' ? `${what(lang)}: the date is kept where the claim is told again, ${told(figures, lang)}.` : `${what(lang)}: la fecha se conserva donde la afirmación se repite, ${told(figures, lang)}.`)),
        });
        continue;
      }
      const firm = drifted.some(({ first, later }) => !isInferred(first) && !isInferred(later));
      yield about(CHECK, figures, {
        severity: firm ? 'warn' : 'note', verdict: firm ? 'conflict' : 'stretch',
        observed: dates(drifted.map(({ later }) => later)), expected: dates(drifted.map(({ first }) => first)),
        message: inBoth((lang) => {
          const inferred = firm ? '' : lang === 'en' ? ' (a day of them is inferred)' : ' (uno de los días es inferido)';
          return lang === 'en' ? `${what(lang)}: one claim has different dates, ${told(figures, lang)}${inferred}.` : `${what(lang)}: una misma afirmación tiene fechas distintas, ${told(figures, lang)}${inferred}.`;
        }),
      });
    }
  },
};

function dates(figures: readonly Figure[]): string {
  return [...new Set(figures.map(dateText))].join(', ');
}

/** The dates, each with the rows that give it. */
function told(figures: readonly Figure[], lang: Lang): string {
  const each = grouped(figures, dateText).map((same) => `${listed(same.map(named), lang)} (${dateText(same[0])})`);
  return each.length === 1 ? each.join('') : each.join(lang === 'en' ? ', but ' : ', pero ');
}
