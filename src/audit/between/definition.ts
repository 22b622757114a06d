import type { Figure } from '../../ledger/figures.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { keysIn } from '../../ledger/rules.ts';
import type { LedgerRow } from '../../ledger/rows.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { grouped } from '../grouped.ts';
import { mayMeet } from './pairs.ts';
import { inBoth } from '../say.ts';
import type { Lang } from '../say.ts';
import { labelOf } from './topic.ts';

const CHECK = 'definition';

/**
 * Measures that are declared not comparable, and have figures of one date. Definitions come before conflicts: what each counts and leaves out is told,
 * and their numbers are not held against each other.
 */
export const definition: AuditCheck = {
  name: CHECK,
  kind: 'between',
  * find({ ledger, figures }) {
    const measures = grouped(figures, ({ measure }) => measure.text('measure_id'));
    for (const [i, these] of measures.entries()) {
      for (const those of measures.slice(i + 1)) {
        const [a, b] = [these[0].measure, those[0].measure];
        if (!isDeclared(a, b)) continue;
        const [left, right] = [these.filter((one) => meets(one, those)), those.filter((one) => meets(one, these))];
        const [claim, ...others] = [...left, ...right];
        if (claim === undefined) continue;
        yield about(CHECK, [claim, ...others], {
          verdict: 'not-comparable', observed: `${left.length} × ${a.text('measure_id')}`, expected: `${right.length} × ${b.text('measure_id')}`,
          message: inBoth((lang) => `${notComparable(ledger, a.text('measure_id'), b.text('measure_id'), lang) ?? ''}.`),
        });
      }
    }
  },
};

/**
 * Why two measures must not be stacked, added, divided or drawn on one axis: what each includes and leaves out. Null where nothing is declared against it.
 */
export function notComparable({ files }: Ledger, measureA: string, measureB: string, lang: Lang = 'en'): string | null {
  const find = (id: string): LedgerRow | undefined => files.measures.find((row) => row.text('measure_id') === id);
  const [a, b] = [find(measureA), find(measureB)];
  if (a === undefined || b === undefined || !isDeclared(a, b)) return null;
  return lang === 'en'
    ? `“${labelOf(a, lang)}” and “${labelOf(b, lang)}” are declared not comparable: ${scope(a, lang)}; ${scope(b, lang)}`
    : `“${labelOf(a, lang)}” y “${labelOf(b, lang)}” están declaradas no comparables: ${scope(a, lang)}; ${scope(b, lang)}`;
}

/** Whether measures.csv says of one measure that it is not comparable with the other. */
export function declaresApart(one: LedgerRow, other: LedgerRow): boolean {
  return one !== other && keysIn(one.text('not_comparable_with')).includes(other.text('measure_id'));
}

/** Declared by either is declared for both. */
function isDeclared(a: LedgerRow, b: LedgerRow): boolean {
  return declaresApart(a, b) || declaresApart(b, a);
}

/** What a measure counts: its inclusions and exclusions, or its definition where it lists none. */
function scope(row: LedgerRow, lang: Lang): string {
  const words = WORDS[lang];
  const said = (['includes', 'excludes'] as const).filter((field) => row.text(field) !== '').map((field) => `${words[field]} ${inner(row.text(field))}`);
  return `“${labelOf(row, lang)}” ${said.length === 0 ? `${words.is} ${inner(row.text('definition'))}` : said.join(` ${words.and} `)}`;
}

const WORDS = {
  en: { includes: 'includes', excludes: 'leaves out', is: 'is', and: 'and' },
  es: { includes: 'incluye', excludes: 'deja fuera', is: 'es', and: 'y' },
} as const;

/** A definition inside a sentence: without its own full stop, in brackets of its own so that its commas and semicolons stay apart. */
function inner(text: string): string {
  return `(${text.replace(/[.\s]+$/u, '')})`;
}

function meets(figure: Figure, others: readonly Figure[]): boolean {
  return others.some((other) => mayMeet(figure, other));
}
