import { disjoint, exactNumber, exactPoint, minus, plus } from '../../figure/exact.ts';
import type { ExactInterval } from '../../figure/exact.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { combine, compare } from '../compare.ts';
import type { Claim } from '../compare.ts';
import type { AuditContext } from '../context.ts';
import { countLists, isTwice, totalsOf } from './count-lists.ts';
import type { CountList } from './count-lists.ts';
import { enumerated } from './enumerated.ts';
import type { AuditFinding } from '../finding.ts';
import { figuresOf, related, severityOf } from './related.ts';
import { inBoth, named, span } from '../say.ts';
import type { Lang } from '../say.ts';
import { areExclusive, isWhole } from './share-lists.ts';
import { claimed, termNumber, termOfFigure, termWords } from './term.ts';
import type { Term } from './term.ts';

const CHECK = 'sum-of-counts';

/**
 * Counts of categories that exclude each other come to no more than the total that their own text gives for them, and to that total where the categories leave nothing out.
 * It is `sum` for what nobody wrote down in relations.csv, so a conflict that round numbers would explain is only a warning.
 */
export const sumOfCounts: AuditCheck = {
  name: CHECK,
  kind: 'arithmetic',
  * find(context) {
    for (const list of countLists(context)) {
      if (list.counts.length < 2 || !areExclusive(context, list.counts)) continue;
      for (const total of totalsOf(context, list)) if (!isTold(context, list, total)) yield isTwice(list) ? undecided(list, total) : tested(context, list, total);
    }
  },
};

/** Whether relations.csv has this sum already. */
function isTold(context: AuditContext, { counts }: CountList, total: Term): boolean {
  return related(context, 'sum').some(({ claim, inputs }) => claim === total.figure && counts.every((count) => inputs.some(({ figure }) => figure === count)));
}

function undecided({ counts }: CountList, total: Term): AuditFinding {
  const all = (lang: Lang): string => enumerated(counts.map(named), lang);
  return about(CHECK, figuresOf(counts[0] as Figure, [total, ...counts.map(termOfFigure)]), {
    verdict: 'not-checkable', observed: 'two counts of one category', expected: 'one count of each category',
    message: {
      en: `${all('en')} have two counts of one category, so it is not known which of them make up ${termWords(total, 'en')}: write a row of type sum in relations.csv.`,
      es: `${all('es')} traen dos recuentos de una categoría, así que no se sabe cuáles suman ${termWords(total, 'es')}: escriba una fila de tipo sum en relations.csv.`,
    },
  });
}

function tested(context: AuditContext, { counts, scheme }: CountList, total: Term): AuditFinding {
  const nothing: Claim = { strict: exactPoint(0), usual: exactPoint(0) };
  const sum = counts.reduce<Claim>((all, count) => combine(plus, all, claimed(count) ?? nothing) ?? all, nothing);
  const whole = isWhole(context, scheme, counts);
  const verdict = total.claim === null ? 'no-power' : held(sum, total.claim, whole ? 'whole' : 'part');
  const rounded = verdict === 'conflict' && total.claim !== null && !apart(sum.usual, total.claim.usual, whole ? 'whole' : 'part');
  const inputs = counts.map(termOfFigure);
  const severity = verdict === 'conflict' && !rounded ? severityOf({ claim: total.figure as Figure, inputs, stated: false }) : verdict === 'conflict' || verdict === 'stretch' ? 'warn' : 'note';
  return about(CHECK, figuresOf(total.figure as Figure, inputs), {
    verdict, severity, observed: `“${total.figure?.phrase ?? ''}”`, expected: `${whole ? '' : 'at least '}${span(sum.strict, { lang: 'en' })} (${inputs.map(termNumber).join(' + ')})`,
    message: inBoth((lang) => {
      const words = WORDS[lang];
      const rest = whole || verdict === 'conflict' || verdict === 'no-power' || total.claim === null ? '' : words.rest(span(left(total.claim.strict, sum.strict), { lang }));
      return `${inputs.map((input) => termWords(input, lang)).join(' + ')} ${words.come} ${span(sum.strict, { lang })}, ${words[whole ? 'whole' : 'part'][verdict](termWords(total, lang))}${rest}${rounded ? words.rounded : ''}.`;
    }),
  });
}

type As = 'whole' | 'part';

function held(sum: Claim, total: Claim, as: As): 'agrees' | 'stretch' | 'conflict' | 'no-power' {
  if (total.strict.high === null && (as === 'part' || sum.strict.high === null)) return 'no-power';
  if (as === 'whole') return compare(total, sum);
  return apart(sum.strict, total.strict, as) ? 'conflict' : apart(sum.usual, total.usual, as) ? 'stretch' : 'agrees';
}

/** Whether a sum cannot be the total, or cannot be a part of it. */
function apart(sum: ExactInterval, total: ExactInterval, as: As): boolean {
  return as === 'whole' ? disjoint(sum, total) : sum.low !== null && total.high !== null && sum.low.compare(total.high) > 0;
}

function left(total: ExactInterval, sum: ExactInterval): ExactInterval {
  const rest = minus(total, sum);
  return rest.low !== null && rest.low.compare(0) < 0 ? { ...rest, low: exactNumber(0), lowOpen: false } : rest;
}

const WORDS = {
  en: {
    come: 'come to',
    whole: {
      agrees: (total: string) => `which agrees with ${total}: the categories leave nothing out`,
      stretch: (total: string) => `which agrees only by the letter with ${total}: the categories leave nothing out`,
      conflict: (total: string) => `which cannot be ${total}: the categories exclude each other and leave nothing out`,
      'no-power': (total: string) => `which could not fail against ${total}`,
    },
    part: {
      agrees: (total: string) => `which can be a part of ${total}`,
      stretch: (total: string) => `which can be a part of ${total} only by the letter`,
      conflict: (total: string) => `which cannot be a part of ${total}: it is more, and the categories exclude each other`,
      'no-power': (total: string) => `a part of ${total}, which has no upper end, so it could not be too much`,
    },
    rest: (n: string) => `; ${n} not stated`,
    rounded: '; read as round numbers, they can be',
  },
  es: {
    come: 'suman',
    whole: {
      agrees: (total: string) => `que concuerda con ${total}: las categorías no dejan nada fuera`,
      stretch: (total: string) => `que solo a la letra concuerda con ${total}: las categorías no dejan nada fuera`,
      conflict: (total: string) => `que no puede ser ${total}: las categorías se excluyen y no dejan nada fuera`,
      'no-power': (total: string) => `que no podía fallar frente a ${total}`,
    },
    part: {
      agrees: (total: string) => `que puede ser parte de ${total}`,
      stretch: (total: string) => `que puede ser parte de ${total} solo a la letra`,
      conflict: (total: string) => `que no puede ser parte de ${total}: es más, y las categorías se excluyen`,
      'no-power': (total: string) => `parte de ${total}, que no tiene tope, así que no podía ser demasiado`,
    },
    rest: (n: string) => `; ${n} sin declarar`,
    rounded: '; leídos como números redondos, sí pueden',
  },
} as const;
