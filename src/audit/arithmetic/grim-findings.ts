import type { Severity } from '../../errors.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditContext } from '../context.ts';
import type { AuditFinding } from '../finding.ts';
import { countsGiving, grimPower, shareDigits, shareText } from './grim-counts.ts';
import type { PrintedShare } from './grim-counts.ts';
import { countsText, neighbours, otherRoundings } from './grim-words.ts';
import { printedBare } from './other-bases.ts';
import { figuresOf } from './related.ts';
import { inBoth, named, number } from '../say.ts';
import type { Lang } from '../say.ts';
import { ifExactly, isHedged, termWords, things } from './term.ts';
import type { Term } from './term.ts';

const CHECK = 'grim';

/** A share without a hedge, and the whole that it is of. */
export interface GrimTest {
  readonly claim: Figure;
  readonly share: PrintedShare;
  readonly whole: Term & { readonly value: number };
  /** Whether the text of the share prints the base too, or says that the share is of it. */
  readonly stated: boolean;
  readonly others: readonly Term[];
}

/** Some cases give the share: which, and how sharp the test was. */
export function possible({ claim, share, whole, others }: GrimTest): AuditFinding {
  const counts = countsGiving(share, whole.value) ?? { from: 0, to: whole.value };
  const power = grimPower(share.decimals, whole.value);
  const tried = power === 0 ? [] : others;
  const percent = Math.round(power * 100);
  return about(CHECK, figuresOf(claim, [whole, ...tried]), {
    verdict: power === 0 ? 'no-power' : 'agrees', observed: `${shareText(share)} of ${whole.value}`, expected: `${countsText(counts, 'en')} of ${whole.value}, power ${percent}%`,
    message: inBoth((lang) => {
      const [is, of] = lang === 'en' ? ['is', 'of'] : ['son', 'de'];
      const start = `${named(claim)} ${is} ${countsText(counts, lang)} ${of} ${termWords(whole, lang)}${ifExactly(whole, lang)}`;
      const none = lang === 'en' ? '; any such percent would have passed' : '; cualquier porcentaje así habría pasado';
      const some = lang === 'en' ? `; ${percent}% of such percents would not have passed` : `; el ${percent}% de tales porcentajes no habría pasado`;
      return `${start}${tried.map((other) => elsewhere(share, other, { lang, joined: 'not' })).join('')}${power === 0 ? none : some}.`;
    }),
  });
}

/** A share that `k` cases give only because its list was made to come to 100. */
export function closing({ claim, share, whole }: GrimTest, k: number): AuditFinding {
  const n = whole.value;
  const alone = shareText({ digits: shareDigits(k, n, share.decimals), decimals: share.decimals });
  return about(CHECK, figuresOf(claim, [whole]), {
    verdict: 'stretch', observed: `${shareText(share)} of ${n}`, expected: `${k} of ${n} is ${alone}, ${shareText(share)} in a list made to come to 100`,
    message: inBoth((lang) => {
      const [cases, of] = [number(k, { lang }), `${termWords(whole, lang)}${ifExactly(whole, lang)}`];
      if (lang === 'en') return `${named(claim)} is ${cases} of ${of} if its list was made to come to 100; by itself that would print as ${alone}.`;
      return `${named(claim)} son ${cases} de ${of} si su lista se ajustó para sumar 100; por sí solo se imprimiría ${alone}.`;
    }),
  });
}

/** No cases give the share: what the nearest ones give, what another rounding or another base of the text would. */
export function impossible(context: AuditContext, { claim, share, whole, stated, others }: GrimTest): AuditFinding {
  const n = whole.value;
  const fits = others.some((other) => countsGiving(share, other.value ?? 0) !== null);
  const percent = Math.round(grimPower(share.decimals, n) * 100);
  return about(CHECK, figuresOf(claim, [whole, ...others]), {
    severity: severityOf(context, whole, { stated, fits }), verdict: 'impossible', observed: `${shareText(share)} of ${n}`, expected: `${neighbours(share, n, 'en')}, power ${percent}%`,
    message: inBoth((lang) => {
      const cannot = lang === 'en' ? 'cannot come from' : 'no puede salir de';
      const start = `${named(claim)} ${cannot} ${number(n, { lang })} ${things(whole, lang)} [${whole.id}]${ifExactly(whole, lang)}`;
      return `${start}: ${neighbours(share, n, lang)}${otherRoundings(share, n, lang)}${others.map((other) => elsewhere(share, other, { lang, joined: 'nor' })).join('')}.`;
    }),
  });
}

/**
 * An error is one that the author cannot answer with another whole: not where the base stands in another text, or is "over 480" or "about 500", nor where
 * another base of the same text fits. "At least 470" is a list of 470 where it was documented or counted officially, or where the same speaker says 470 of
 * the same day without a hedge.
 */
function severityOf(context: AuditContext, whole: Term, { stated, fits }: { stated: boolean; fits: boolean }): Severity {
  const { figure } = whole;
  if (!stated || fits) return 'warn';
  if (figure === null || !isHedged(whole) || printedBare(context, figure)) return 'error';
  return figure.reported.hedge === 'at_least' && ['documented', 'official_count'].includes(figure.basis) ? 'error' : 'warn';
}

/** The same test on another base that the text prints. */
function elsewhere(share: PrintedShare, { id, value }: Term, { lang, joined }: { lang: Lang; joined: 'not' | 'nor' }): string {
  const n = value ?? 0;
  const counts = countsGiving(share, n);
  const words = counts === null ? neighbours(share, n, lang) : countsText(counts, lang);
  const from = `${number(n, { lang })} [${id}]`;
  if (lang === 'en') {
    const cannot = joined === 'nor' ? 'nor can it' : 'it cannot';
    return counts === null ? `; ${cannot} come from ${from} of the same text: ${words}` : `; of ${from} of the same text it is ${words}`;
  }
  return counts === null ? `; ${joined === 'nor' ? 'tampoco' : 'no'} puede salir de ${from} del mismo texto: ${words}` : `; de ${from} del mismo texto son ${words}`;
}
