import type { Severity } from '../../errors.ts';
import type { Figure } from '../../ledger/figures.ts';
import { keysIn } from '../../ledger/rules.ts';
import { about } from '../about.ts';
import type { AuditContext } from '../context.ts';
import { declaresApart } from '../between/definition.ts';
import type { AuditFinding } from '../finding.ts';
import { named } from '../say.ts';
import { claimed, stands, termOf, termWords } from './term.ts';
import type { Term } from './term.ts';

/** A row of relations.csv, its keys followed. */
export interface Related {
  readonly id: string;
  readonly claim: Figure;
  readonly inputs: readonly Term[];
  /** Of a sum: whether each input is added or taken away. */
  readonly signs: readonly ('+' | '-')[];
  /** Whether the source itself says that the claim comes from the inputs. */
  readonly stated: boolean;
}

/** The relations of a type whose claims stand: what was set aside was judged already. */
export function related(context: AuditContext, type: string): Related[] {
  return context.ledger.files.relations.filter((row) => row.text('type') === type).flatMap((row): Related[] => {
    const claim = context.figure(row.text('claim'));
    const inputs = keysIn(row.text('inputs')).map((id) => termOf(context, id)).filter((term) => term !== null);
    if (claim === undefined || !stands(claim)) return [];
    return [{ id: row.text('relation_id'), claim, inputs, signs: signsOf(row.text('note'), inputs.length), stated: row.text('stated') === 'yes' }];
  });
}

/** The signs of a sum: as the note says (`signs: + + -`), else all are added. Signs that are not one for each input are no signs: none are given. */
function signsOf(note: string, terms: number): ('+' | '-')[] {
  const written = /\bsigns:\s*([+\-−–\s]+)/u.exec(note)?.[1];
  if (written === undefined) return Array.from({ length: terms }, () => '+');
  const signs = [...written.replace(/\s/gu, '')].map((sign): '+' | '-' => (sign === '+' ? '+' : '-'));
  return signs.length === terms ? signs : [];
}

/**
 * Why a relation cannot be tested, as a finding; null where it can: measures that are declared not comparable, another number of inputs than the
 * check's sum has, an input that was set aside, a claim or input without a number.
 */
export function untestable(check: string, { claim, inputs }: Pick<Related, 'claim' | 'inputs'>, wanted: { inputs: readonly number[]; of: string }): AuditFinding | null {
  const figures = figuresOf(claim, inputs);
  const apart = figures.flatMap((a) => figures.filter((b) => declaresApart(a.measure, b.measure)).map((b): [Figure, Figure] => [a, b]))[0];
  if (apart !== undefined) {
    const [a, b] = apart.map(({ measure }) => measure.text('measure_id')) as [string, string];
    return about(check, figures, {
      verdict: 'not-comparable', observed: a, expected: b,
      message: {
        en: `${named(apart[0])} and ${named(apart[1])} are of measures declared not comparable: ${a} and ${b}.`,
        es: `${named(apart[0])} y ${named(apart[1])} son de medidas declaradas no comparables: ${a} y ${b}.`,
      },
    });
  }
  if (!wanted.inputs.includes(inputs.length)) {
    return about(check, figures, {
      verdict: 'not-checkable', observed: `${inputs.length} inputs`, expected: wanted.of,
      message: {
        en: `${named(claim)} is related to ${inputs.length} inputs, and ${check} takes ${wanted.of}.`,
        es: `${named(claim)} está relacionada con ${inputs.length} datos, y ${check} toma ${wanted.of}.`,
      },
    });
  }
  const aside = inputs.find(({ figure }) => figure !== null && !stands(figure));
  if (aside !== undefined) {
    return about(check, figures, {
      verdict: 'not-checkable', observed: 'an input that was set aside', expected: 'inputs that stand',
      message: {
        en: `${named(claim)} is related to ${termWords(aside, 'en')}, which was set aside.`,
        es: `${named(claim)} está relacionada con ${termWords(aside, 'es')}, que fue apartada.`,
      },
    });
  }
  if (claimed(claim) !== null && inputs.every((input) => input.claim !== null)) return null;
  const silent = claimed(claim) === null ? named : (): string => inputs.filter((input) => input.claim === null).map((input) => termWords(input, 'en')).join(', ');
  return about(check, figures, {
    verdict: 'not-checkable', observed: 'no number printed', expected: 'a number',
    message: {
        en: `${silent(claim)} prints no number to reckon with.`,
        es: `${silent(claim)} no trae un número con que calcular.`,
      },
  });
}

/** The figures of a finding: the claim, then each figure that it comes from, once. */
export function figuresOf(claim: Figure, inputs: readonly Term[]): [Figure, ...Figure[]] {
  const others = inputs.map(({ figure }) => figure).filter((figure) => figure !== null && figure !== claim) as Figure[];
  return [claim, ...new Set(others)];
}

/**
 * How grave it is that a claim cannot come from its inputs. An error is one that the claim's own author made: the source says that the one comes from the
 * others, or they stand in its text, or are its speaker's. Numbers that we brought together from elsewhere only raise a question; so do words such as
 * "dozens", whose bounds are a convention.
 */
export function severityOf({ claim, inputs, stated }: Pick<Related, 'claim' | 'inputs' | 'stated'>): Severity {
  if ([claim, ...inputs.map(({ figure }) => figure)].some((figure) => figure?.reported.hedge === 'vague')) return 'warn';
  return stated || inputs.every(({ figure }) => figure !== null && (figure.source === claim.source || figure.speaker === claim.speaker)) ? 'error' : 'warn';
}
