import type { Vocabulary } from '../../figure/hedge.ts';
import type { Unit } from '../../figure/reported.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import { around } from './around.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditFinding } from '../finding.ts';
import { nothingToCompare, phraseCheck } from './phrase-check.ts';
import { isRead, readingOf } from './phrase-reading.ts';
import type { Reading } from './phrase-reading.ts';
import { inBoth, named } from '../say.ts';

const CHECK = 'unit-matches-phrase';

/** The unit typed is the one that the phrase says, or the words of the quote around it; a number of which nothing is said is a count. */
export const unitMatchesPhrase: AuditCheck = phraseCheck(CHECK, { read: judged, unread: nothingToCompare(CHECK, 'a unit to compare') });

function judged(figure: Figure, _: Reading, vocabulary: Vocabulary): AuditFinding {
  const said = named(figure);
  const found = unitSaid(figure, vocabulary);
  if (found === null && figure.unit !== 'count') {
    return about(CHECK, [figure], {
      verdict: 'not-checkable', observed: 'no unit said', expected: figure.unit,
      message: { en: `${said} is typed in ${figure.unit}, and neither the phrase nor its quote says a unit.`, es: `${said} está en ${figure.unit}, y ni la frase ni su cita dicen la unidad.` },
    });
  }
  const unit = found?.unit ?? 'count';
  const agrees = unit === figure.unit;
  return about(CHECK, [figure], {
    ...(agrees ? { verdict: 'agrees' as const } : { severity: 'error' as const, verdict: 'conflict' as const }), observed: unit, expected: figure.unit,
    message: inBoth((lang) => {
      const words = `“${found?.text ?? figure.phrase}” [${figure.id}]`;
      if (lang === 'en') return agrees ? `${words} is in ${unit}, as typed.` : `${words} is in ${unit}, and ${figure.unit} was typed.`;
      return agrees ? `${words} está en ${unit}, como se tecleó.` : `${words} está en ${unit}, y se tecleó ${figure.unit}.`;
    }),
  });
}

interface UnitSaid {
  readonly unit: Unit;
  readonly text: string;
}

/**
 * The unit that the phrase says, or the words of the quote around it: the one typed, where any of them says it; else one said right beside the number.
 * Null where none is said.
 */
function unitSaid(figure: Figure, vocabulary: Vocabulary): UnitSaid | null {
  const { phrase, unit: typed } = figure;
  const { before, after } = around(figure);
  const saidIn = (text: string, at: number): ReturnType<typeof unitIn> => unitIn(figure, vocabulary, { text, at });
  const own = saidIn(phrase, 0);
  // A unit in the phrase stands; only a percent may be one of a change, where the verb is outside.
  const isOpen = own === null || (own.unit === 'percent' && (typed === 'percent_change' || typed === 'percentage_points'));
  if (!isOpen) return own;
  const wider = [
    ...after.map((_, i) => saidIn(`${phrase} ${after.slice(0, i + 1).join(' ')}`, 0)),
    ...before.map((_, i) => saidIn(`${before.slice(-1 - i).join(' ')} ${phrase}`, before.slice(-1 - i).join(' ').length + 1)),
  ].filter((each) => each !== null);
  const isRate = typed === 'per_100k' && /\b(?:rates?|tasas?)\b/iu.test(figure.quote);
  return wider.find(({ unit }) => unit === typed) ?? own ?? wider.find(({ isBeside }) => isBeside) ?? (isRate ? { unit: 'per_100k', text: figure.quote } : null);
}

/** The unit said in a text that has the phrase at `at`, and whether it stands right beside it; "murders per 100,000" is beside its number over the noun. */
function unitIn(figure: Figure, vocabulary: Vocabulary, { text, at }: { text: string; at: number }): (UnitSaid & { readonly isBeside: boolean }) | null {
  const reading = readingOf(figure, vocabulary, text);
  if (!isRead(reading) || !reading.parsed.unitStated) return null;
  const { unit, understood } = reading.parsed;
  const end = at + figure.phrase.length;
  const isBeside = unit === 'per_100k' || understood.some((part) => part.as === 'unit' && /^[\s-]*$/u.test(part.start >= end ? text.slice(end, part.start) : text.slice(part.end, at)));
  return { unit, text, isBeside };
}
