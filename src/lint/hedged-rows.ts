import type { Node } from '../chart/spec/node.ts';
import type { SceneItem } from '../chart/scene/scene-item.ts';
import { VALUE_TYPES } from '../figure/value-type.ts';
import type { ValueType } from '../figure/value-type.ts';
import { rowsOf } from './rows.ts';
import type { Subject } from './subject.ts';

/** A number of a row that is not exact, as the chart reads it. */
export interface Hedged {
  readonly data: string;
  readonly index: number;
  readonly row: Node;
  readonly field: string;
  readonly type: ValueType;
  /** What shows the row. */
  readonly items: readonly SceneItem[];
}

/** What is drawn as it stands, and what has nothing to draw. */
const PLAIN: ReadonlySet<unknown> = new Set<ValueType>(['exact', 'rounded', 'missing', 'unknown']);

/** The numbers of drawn rows that are not exact: those that the spec reads with a type beside them. */
export function hedgedRows(subject: Subject): Hedged[] {
  const sets = new Set(subject.views.map(({ data }) => data));
  return [...sets].flatMap((data) => rowsOf(subject, data).flatMap((row, index) => {
    const items = subject.marks.filter((mark) => mark.row?.data === data && mark.row.index === index);
    return items.some(({ type }) => type !== 'text') ? figuresOf(row).map(({ field, type }): Hedged => ({ data, index, row, field, type, items })) : [];
  }));
}

function figuresOf(row: Node): { field: string; type: ValueType }[] {
  return Object.entries(row).flatMap(([key, value]) => {
    const field = key.replace(/_type$/u, '');
    const isType = key !== field && field in row && VALUE_TYPES.includes(value as ValueType);
    return isType && !PLAIN.has(value) ? [{ field, type: value as ValueType }] : [];
  });
}
