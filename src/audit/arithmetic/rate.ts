import type { Severity } from '../../errors.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditContext } from '../context.ts';
import { counterparts, firstOfEach } from './counterparts.ts';
import type { AuditFinding, Verdict } from '../finding.ts';
import { fitsOf, fitsText, impliedPeople, isFarFrom } from './people-fits.ts';
import type { Fit } from './people-fits.ts';
import { figuresOf, related, severityOf, untestable } from './related.ts';
import { dateOf } from '../same-time.ts';
import { inBoth, named, span } from '../say.ts';
import type { Lang } from '../say.ts';
import { claimed, stands, termOf, termOfFigure, termWords } from './term.ts';
import type { Term } from './term.ts';
import { olderCensuses, vintages } from './vintages.ts';
import { wholeNumbers } from './whole-numbers.ts';

const CHECK = 'rate';

/** Vintages of one year differ by up to a tenth (6.03 and 6.61 million in El Salvador in 2024); further off, it is no matter of which one was used. */
const FAR = 0.15;

/**
 * A rate per 100,000 agrees with its count and a population: count / people x 100,000. Which people are meant is seldom said, so the rate is also turned
 * round: the people that it implies, and which of the known vintages of the area and year those are.
 */
export const rate: AuditCheck = {
  name: CHECK,
  kind: 'arithmetic',
  * find(context) {
    const relations = related(context, 'rate');
    for (const relation of relations) {
      const [count, people] = relation.inputs;
      const stop = untestable(CHECK, relation, { inputs: [2], of: 'a count and a population' });
      yield stop ?? tested(context, relation.claim, { counts: count === undefined ? [] : [count], people: people ?? null });
    }
    const told = new Set(relations.map(({ claim }) => claim));
    for (const claim of context.figures) if (claim.unit === 'per_100k' && stands(claim) && !told.has(claim)) yield unrelated(context, claim);
  },
};

interface Inputs {
  readonly counts: readonly Term[];
  readonly people: Term | null;
}

/** A rate that no relation tells of: its row names the count and the people, or the count is that of its own measure and time. */
function unrelated(context: AuditContext, claim: Figure): AuditFinding {
  const [base, people] = [termOf(context, claim.row.text('base_figure')), termOf(context, claim.row.text('base_pop'))];
  return tested(context, claim, { counts: base === null ? firstOfEach(counterparts(context, claim)).map(termOfFigure) : [base], people });
}

function tested(context: AuditContext, claim: Figure, { counts, people }: Inputs): AuditFinding {
  const said = claimed(claim);
  const rows = candidates(context, claim, people);
  const tries = counts.flatMap((count): Try[] => {
    return said === null || count.claim === null ? [] : [{ count, implied: impliedPeople(said, count.claim), fits: fitsOf(said, count.claim, rows) }];
  });
  const lacks = claim.unit !== 'per_100k' || said === null ? 'no rate printed' : tries.length === 0 ? 'no count of its time' : rows.length === 0 ? 'no population of its year' : null;
  // The count that fits best speaks: where the counts of a year differ, a rate need only come from one.
  const best = ORDER.flatMap((verdict) => tries.filter(({ fits }) => fits.some((fit) => fit.verdict === verdict)))[0];
  if (lacks !== null || best === undefined) {
    return about(CHECK, figuresOf(claim, counts), {
      verdict: 'not-checkable', observed: lacks ?? 'no rate that can be reckoned', expected: 'a rate, a count and a population',
      message: {
        en: `${named(claim)} cannot be reckoned again: ${lacks ?? 'its inputs are 0'}.`,
        es: `${named(claim)} no se puede recalcular: ${LACKS[lacks ?? 'none']}.`,
      },
    });
  }
  return sentence(claim, { ...best, ...judged(context, claim, { ...best, people }), counts });
}

const ORDER = ['agrees', 'stretch', 'conflict'] as const;
const LACKS = {
  'no rate printed': 'no trae tasa', 'no count of its time': 'no hay recuento de su fecha', 'no population of its year': 'no hay población de su año', none: 'sus datos son 0',
} as const;

/** The named population first, then the other vintages of its area and group (of all people, where none is named). */
function candidates(context: AuditContext, claim: Figure, people: Term | null): Fit['row'][] {
  const row = people?.population ?? null;
  const time = dateOf(claim);
  const year = Number((time?.last ?? time?.first ?? '').slice(0, 4));
  const others = vintages(context, { area: row?.text('area') ?? claim.measure.text('area'), group: row?.text('group') ?? 'total', year });
  return row === null ? others : [row, ...others.filter((other) => other.text('vintage') !== row.text('vintage'))];
}

interface Try {
  readonly count: Term;
  readonly implied: ReturnType<typeof impliedPeople>;
  readonly fits: readonly Fit[];
}

interface Judged {
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** A census of long before that the rate was reckoned with, as it seems. */
  readonly old: readonly Fit[];
}

function judged(context: AuditContext, claim: Figure, { count, implied, fits, people }: Try & { people: Term | null }): Judged {
  const best = ORDER.find((verdict) => fits.some((fit) => fit.verdict === verdict)) ?? 'conflict';
  const own = people === null ? best : (fits[0]?.verdict ?? best);
  if (own !== 'conflict') return { verdict: own, severity: own === 'agrees' ? 'note' : 'warn', old: [] };
  // The population that the row names does not give the rate: a question of the vintage where another does, a contradiction where none does.
  if (people !== null) return { verdict: 'conflict', severity: best === 'conflict' ? 'error' : 'warn', old: [] };
  const said = claimed(claim);
  const year = Number((dateOf(claim)?.last ?? '').slice(0, 4));
  const censuses = olderCensuses(context, { area: claim.measure.text('area'), group: 'total', year });
  const old = said === null || count.claim === null ? [] : fitsOf(said, count.claim, censuses).filter(({ verdict }) => verdict === 'agrees');
  if (old.length > 0) return { verdict: 'stretch', severity: 'warn', old };
  if (implied === null || !isFarFrom(implied, fits.map(({ row }) => row), FAR)) return { verdict: 'not-checkable', severity: 'note', old: [] };
  return { verdict: 'conflict', severity: severityOf({ claim, inputs: [count], stated: false }), old: [] };
}

function sentence(claim: Figure, { count, counts, implied, fits, verdict, severity, old }: Try & Judged & { counts: readonly Term[] }): AuditFinding {
  const range = implied === null ? null : wholeNumbers(implied);
  const peopleText = (lang: Lang): string => {
    if (range !== null) return span({ low: range.from, high: range.to, lowOpen: false, highOpen: false }, { lang });
    return span(implied ?? { low: null, high: null, lowOpen: true, highOpen: true }, { lang, places: 0 });
  };
  const [yes, no] = [fits.filter((fit) => fit.verdict !== 'conflict'), fits.filter((fit) => fit.verdict === 'conflict')];
  return about(CHECK, figuresOf(claim, [count, ...counts]), {
    verdict, severity, observed: `“${claim.phrase}”`, expected: `${fitsText(fits, 'en')}; implied ${peopleText('en')}`,
    message: inBoth((lang) => {
      const t = WORDS[lang];
      const lists = ([[t.fits, yes], [t.not, no], [t.old, old]] as const).filter(([, list]) => list.length > 0).map(([words, list]) => `${words} ${fitsText(list, lang)}`);
      return `${named(claim)} ${t.implies} ${peopleText(lang)} ${t.people} ${termWords(count, lang)}; ${lists.join('; ')}${verdict === 'not-checkable' ? `; ${t.unsaid}` : ''}.`;
    }),
  });
}

const WORDS = {
  en: { implies: 'implies', people: 'people for', fits: 'these fit:', not: 'these do not:', old: 'this fits, though it is of long before:', unsaid: 'which people are meant is not said' },
  es: { implies: 'implica', people: 'personas para', fits: 'encajan:', not: 'no encajan:', old: 'encaja, aunque es de mucho antes:', unsaid: 'no se dice a qué población se refiere' },
} as const;
