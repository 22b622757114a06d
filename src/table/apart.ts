import { StepError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { Column, Measured } from './column.ts';
import type { Remark } from './table.ts';

/** Two measures that a ledger declares not comparable, among those of some columns. */
export function apartAmong(columns: readonly Pick<Column, 'measures'>[]): { readonly one: Measured; readonly other: Measured }[] {
  const measures = [...new Map(columns.flatMap((column) => column.measures ?? []).map((measure) => [measure.id, measure])).values()];
  return measures.flatMap((one, i) => measures.slice(i + 1).filter((other) => one.apart.includes(other.id) || other.apart.includes(one.id)).map((other) => ({ one, other })));
}

/** Why two measures must not be added, divided or stacked, and what to do. */
export function apartFault({ one, other }: { one: Measured; other: Measured }): Fault {
  return {
    code: 'NOT_COMPARABLE',
    what: `"${one.id}" and "${other.id}" are declared not comparable: ${one.counts} against ${other.counts}`,
    fix: "keep them apart, or say although: '…' in words that are printed with the chart",
  };
}

/**
 * Refuses to bring columns of measures together that are declared not comparable, unless the pipeline says why it does: then the words go to the readers.
 *
 * @throws {StepError} NOT_COMPARABLE, for each such pair.
 */
export function apart(step: string, columns: readonly Pick<Column, 'measures'>[], although: string | undefined): Remark[] {
  const pairs = apartAmong(columns);
  if (pairs.length === 0) return [];
  if (although === undefined) throw new StepError(pairs.map(apartFault));
  return [{ step, message: although, figures: [], audience: 'chart' }];
}
