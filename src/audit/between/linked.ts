import type { Figure } from '../../ledger/figures.ts';
import { keysIn } from '../../ledger/rules.ts';
import type { AuditContext } from '../context.ts';
import { grouped } from '../grouped.ts';
import { printedOf, speakerOf } from './pairs.ts';
import { dateOf } from '../same-time.ts';

/** A row of relations.csv with its figures; an input that is a population is left out. */
export interface Link {
  readonly id: string;
  readonly type: string;
  readonly claim: Figure;
  readonly inputs: readonly Figure[];
}

/** The relations of these types. */
export function links(context: AuditContext, ...types: readonly string[]): Link[] {
  return context.ledger.files.relations.filter((row) => types.includes(row.text('type'))).flatMap((row) => {
    const claim = context.figure(row.text('claim'));
    const inputs = keysIn(row.text('inputs')).flatMap((id) => context.figure(id) ?? []).filter(({ id }) => id !== row.text('claim'));
    return claim === undefined ? [] : [{ id: row.text('relation_id'), type: row.text('type'), claim, inputs }];
  });
}

/** Two rows that tell one claim: `later` retells `first`. */
export interface Retold {
  readonly first: Figure;
  readonly later: Figure;
  /** `said`: a relation, the documents' descent or one document says that it is one claim; `echo`: two outlets give one number of one speaker for one time. */
  readonly how: 'said' | 'echo';
}

/** Days within which one speaker's equal numbers are taken for one statement, told by several: an outlet often gives its own day for the speaker's. */
const SAME_STATEMENT_DAYS = 7;

/** Every pair of rows that tell one claim with one number: through relations, documents that derive from each other, headline and body, and echoes. */
export function retold(context: AuditContext): Retold[] {
  const found = new Map<string, Retold>();
  const add = (first: Figure, later: Figure, how: Retold['how']): void => {
    const key = [first.id, later.id].sort().join('\n');
    if (first.id !== later.id && !found.has(key)) found.set(key, { first, later, how });
  };
  for (const { claim, inputs } of links(context, 'restates', 'rounds', 'updates')) {
    for (const input of inputs) if (isSameNumber(claim, input)) add(input, claim, 'said');
  }
  const numbers = context.figures.filter(({ row, rank }) => row.number('value') !== null && rank !== 'deprecated');
  for (const group of grouped(numbers, (figure) => [figure.measure.text('measure_id'), figure.category, figure.unit, printedOf(figure)].join('\n'))) {
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        if (derives(b, a, context)) add(a, b, 'said');
        else if (derives(a, b, context)) add(b, a, 'said');
        else if (speakerOf(a) === speakerOf(b)) {
          // A flow that is the same in two periods is two facts; the same running total twice in one document is one.
          if (a.source === b.source && (a.period === null || isNear(a, b))) add(b, a, 'said');
          else if (a.source !== b.source && isNear(a, b)) echoed(a, b, add);
        }
      }
    }
  }
  return [...found.values()];
}

/** A speaker's own document is what others retell; of two outlets the later one may have it from anywhere. */
function echoed(a: Figure, b: Figure, add: (first: Figure, later: Figure, how: Retold['how']) => void): void {
  const [one, other] = [isOwn(a), isOwn(b)];
  const [first, later] = one === other ? (published(a) <= published(b) ? [a, b] : [b, a]) : one ? [a, b] : [b, a];
  add(first, later, one === other ? 'echo' : 'said');
}

function isOwn({ source }: Figure): boolean {
  return ['press_release', 'ngo_report', 'official', 'dataset', 'court'].includes(source.text('kind'));
}

function isSameNumber(a: Figure, b: Figure): boolean {
  return a.measure === b.measure && a.category === b.category && a.unit === b.unit && a.row.number('value') !== null && printedOf(a) === printedOf(b);
}

/** Whether the document of `a` was made of the document of `b`, and both speak of one speaker or one time. */
function derives(a: Figure, b: Figure, { ledger }: AuditContext): boolean {
  const seen = new Set<string>();
  let parent = a.source.text('derived_from');
  while (parent !== '' && !seen.has(parent)) {
    if (parent === b.source.text('source_id')) return isNear(a, b) || (a.period === null && speakerOf(a) === speakerOf(b));
    seen.add(parent);
    parent = ledger.files.sources.find((row) => row.text('source_id') === parent)?.text('derived_from') ?? '';
  }
  return false;
}

/** Whether the dates have a day in common, or running totals are of days of one week. */
export function isNear(a: Figure, b: Figure, days = SAME_STATEMENT_DAYS): boolean {
  const [from, to] = [dateOf(a), dateOf(b)];
  if (from === null || to === null) return false;
  if (a.period !== null || b.period !== null) return from.first === to.first && from.last === to.last;
  return daysBetween(from.last, to.first) <= days && daysBetween(to.last, from.first) <= days;
}

/** Days from one day to another; minus infinity where one is open. */
export function daysBetween(from: string | null, to: string | null): number {
  return from === null || to === null ? -Infinity : (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function published({ source }: Figure): string {
  return source.text('published');
}
