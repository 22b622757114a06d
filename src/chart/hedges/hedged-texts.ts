import type { Kind } from '../../table/column.ts';
import type { Table } from '../../table/table.ts';
import { hedgesOf, isHedged } from './hedge-form.ts';
import { endOf, hasBands, shifted } from './hedge-labels.ts';
import type { Read } from './hedge-problem.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { wordsField } from '../spec/rows.ts';

/** What a text is drawn of: its channels with those around it, its rows, and the figures beside it that may have arrows. */
export interface TextScope {
  readonly encoding: Node;
  readonly table: Table;
  readonly arrowed: readonly { readonly along: 'x' | 'y'; readonly field: string }[];
  readonly labelSize: number;
}

/** A text that would print the bare number of a figure prints its words, and makes room for arrows; that of a range, which has no value, stands at its upper end. */
export function hedgedText(view: Node, mark: Node & { type: string }, { hedged, ...scope }: TextScope & { hedged: readonly Read[] }): Node {
  const { table, arrowed, labelSize } = scope;
  const text = hedged.find(({ channel }) => channel === 'text');
  const worded = text === undefined ? inWords(view, scope) : printing(view, text.field);
  const ended = hedged.filter(({ channel }) => channel === 'x' || channel === 'y').reduce<Node>((each, read) => atEnd(each, read, table), worded);
  const beside = arrowed.find(({ along, field }) => hedged.some(({ channel, field: own }) => channel === along && own === field));
  return beside === undefined ? ended : { ...ended, mark: shifted(mark, { hedges: hedgesOf(table, beside.field), along: beside.along, labelSize }) };
}

/** A text of a bare number that is exact as the outlet prints it, with its unit; one that its author gives a format stays. */
export function inWords(view: Node, { encoding: { text }, table }: Pick<TextScope, 'encoding' | 'table'>): Node {
  const field = isNode(text) && AS_WRITTEN.every((key) => text[key] === undefined) ? text['field'] : undefined;
  const isPrinted = typeof field === 'string' && PRINTED.has(table.columns.get(field)?.kind ?? 'text') && !isHedged(hedgesOf(table, field));
  return isPrinted ? printing(view, field) : view;
}

const PRINTED: ReadonlySet<Kind> = new Set<Kind>(['figure', 'count', 'number']);
const AS_WRITTEN = ['format', 'formatType', 'aggregate', 'bin', 'timeUnit', 'condition'];

function printing(view: Node, field: string): Node {
  return { ...view, encoding: { ...(isNode(view['encoding']) ? view['encoding'] : {}), text: { field: wordsField(field) } } };
}

/** A text whose place along an axis is a figure, at the end of that. */
function atEnd(view: Node, { channel, field, definition }: Read, table: Table): Node {
  const hedges = hedgesOf(table, field);
  if (!hasBands(hedges)) return view;
  const end = endOf(hedges);
  return { ...view, transform: [end, ...asArray(view['transform'])], encoding: { ...(isNode(view['encoding']) ? view['encoding'] : {}), [channel]: { ...definition, field: end.as } } };
}
