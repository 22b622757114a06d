import { exactPoint, minus, plus } from '../../figure/exact.ts';
import { about } from '../about.ts';
import { combine } from '../compare.ts';
import type { Claim } from '../compare.ts';
import type { AuditFinding } from '../finding.ts';
import { judged } from './judged.ts';
import { figuresOf, severityOf, untestable } from './related.ts';
import type { Related } from './related.ts';
import { inBoth, named, span } from '../say.ts';
import { sameTime } from '../same-time.ts';
import { termNumber, termWords } from './term.ts';
import type { Term } from './term.ts';

/**
 * Whether a sum carries a number on from another time (old + increment = new) and is not a total of parts: an input of another measure or another
 * time than the claim.
 */
export function isUpdate({ claim, inputs }: Related): boolean {
  return inputs.some(({ figure }) => figure === null || figure.measure !== claim.measure || !sameTime(figure, claim));
}

/** Holds the claim of a sum against its inputs, added or taken away as the signs say. */
export function summed(check: string, relation: Related): AuditFinding {
  const { claim, inputs, signs } = relation;
  const stop = untestable(check, relation, { inputs: inputs.length < 2 ? [2] : [inputs.length], of: 'two terms or more' });
  if (stop !== null) return stop;
  if (signs.length === 0) {
    return about(check, figuresOf(claim, inputs), {
      verdict: 'not-checkable', observed: 'signs that are not one for each input', expected: 'a sign for each input',
      message: { en: `The signs of the sum of ${named(claim)} [${relation.id}] are not one for each input.`, es: `Los signos de la suma de ${named(claim)} [${relation.id}] no son uno por dato.` },
    });
  }
  const nothing: Claim = { strict: exactPoint(0), usual: exactPoint(0) };
  const total = inputs.reduce<Claim>((sum, { claim: term }, i) => combine(signs[i] === '-' ? minus : plus, sum, term ?? nothing) ?? sum, nothing);
  const { words, ...judgement } = judged(claim, total, { conflict: severityOf(relation) });
  const added = (write: (term: Term) => string): string => inputs.map((input, i) => `${i === 0 && signs[0] === '+' ? '' : SIGNS[signs[i] ?? '+']}${write(input)}`).join('').trim();
  return about(check, figuresOf(claim, inputs), {
    ...judgement, observed: `“${claim.phrase}”`, expected: `${span(total.strict, { lang: 'en' })} (${added(termNumber)})`,
    message: inBoth((lang) => `${named(claim)} ${words[lang]} ${added((term) => termWords(term, lang))}, ${lang === 'en' ? 'which come to' : 'que dan'} ${span(total.strict, { lang })}.`),
  });
}

const SIGNS = { '+': ' + ', '-': ' − ' } as const;
