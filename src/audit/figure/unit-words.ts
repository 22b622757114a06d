import type { Unit } from '../../figure/reported.ts';
import type { Figure } from '../../ledger/figures.ts';
import { normalised } from '../../ledger/rules.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditFinding } from '../finding.ts';
import { daysApart } from './lapse.ts';
import { named } from '../say.ts';

const CHECK = 'unit-words';

type Word = 'rate' | 'number' | 'points';

/** What a text may call a number. A number of deaths and a rate of deaths are two things, and so are percent and percentage points. */
const WORDS: Readonly<Record<Word, RegExp>> = {
  points: /\b(?:percentage |per cent |percent )points?\b|\bpuntos? (?:porcentual(?:es)?|de porcentaje)(?!\p{L})/iu,
  rate: /\brates?\b|\btasas?\b/iu,
  number: /\b(?:number|count|total|tally)\b|(?<!\p{L})(?:número|cifra|cantidad|total)(?!\p{L})/iu,
};
const SAID: Readonly<Record<Word, { en: string; es: string }>> = {
  points: { en: 'percentage points', es: 'puntos porcentuales' }, rate: { en: 'a rate', es: 'una tasa' }, number: { en: 'a number', es: 'un número' },
};
/** Units that each word does not go with. A percent change may be of a rate or of a number: there the two only differ from each other. */
const AGAINST: Readonly<Record<Word, readonly Unit[]>> = { points: ['percent', 'percent_change', 'count'], rate: ['count', 'usd'], number: ['per_100k'] };

/** A figure is of what its quote calls it; and one number is not called a rate in one place and a number in another of the same text. */
export const unitWords: AuditCheck = {
  name: CHECK,
  kind: 'figure',
  * find({ figures }) {
    const worded = figures.flatMap((figure) => {
      const word = wordIn(figure.quote);
      return word === null ? [] : [{ figure, word }];
    });
    for (const { figure, word } of worded) yield ofOne(figure, word);
    for (const [i, one] of worded.entries()) {
      const other = worded.slice(i + 1).find((each) => each.word !== one.word && isSame(each.figure, one.figure));
      if (other !== undefined) yield ofTwo(one, other);
    }
  },
};

/** The one word that a quote has; null where it has none, or more than one. */
function wordIn(quote: string): Word | null {
  const text = normalised(quote);
  const [word, ...others] = (Object.keys(WORDS) as Word[]).filter((each) => WORDS[each].test(text));
  return word === undefined || others.length > 0 ? null : word;
}

function isSame(a: Figure, b: Figure): boolean {
  const [one, other] = [a.period ?? a.asOf, b.period ?? b.asOf];
  return a.source === b.source && a.measure === b.measure && a.category === b.category && a.unit === b.unit && a.row.text('value') !== '' && a.row.text('value') === b.row.text('value')
    && (one === null || other === null || daysApart(one, other) === 0);
}

function ofOne(figure: Figure, word: Word): AuditFinding {
  const said = named(figure);
  const agrees = !AGAINST[word].includes(figure.unit);
  return about(CHECK, [figure], {
    verdict: agrees ? 'agrees' : 'stretch', observed: SAID[word].en, expected: figure.unit,
    message: agrees
      ? { en: `The quote of ${said} speaks of ${SAID[word].en}, which goes with ${figure.unit}.`, es: `La cita de ${said} habla de ${SAID[word].es}, que va con ${figure.unit}.` }
      : { en: `The quote of ${said} speaks of ${SAID[word].en}, and the figure is coded as ${figure.unit}.`, es: `La cita de ${said} habla de ${SAID[word].es}, y la cifra está codificada como ${figure.unit}.` },
  });
}

function ofTwo(one: { figure: Figure; word: Word }, other: { figure: Figure; word: Word }): AuditFinding {
  const [a, b] = [named(one.figure), named(other.figure)];
  return about(CHECK, [one.figure, other.figure], {
    verdict: 'stretch', observed: SAID[one.word].en, expected: SAID[other.word].en,
    message: {
      en: `The same text says ${a} of ${SAID[one.word].en} and ${b} of ${SAID[other.word].en}: “${one.figure.quote}”, “${other.figure.quote}”.`,
      es: `El mismo texto dice ${a} de ${SAID[one.word].es} y ${b} de ${SAID[other.word].es}: “${one.figure.quote}”, “${other.figure.quote}”.`,
    },
  });
}
