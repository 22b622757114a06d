import type { Fault } from '../../errors.ts';
import { textWidth } from '../../picture/measure.ts';
import type { HouseStyle } from '../../picture/style.ts';
import { companion } from '../../table/column.ts';
import type { Table } from '../../table/table.ts';
import { farSide } from './far-side.ts';
import { fieldsRead } from '../spec/fields.ts';
import { hedgesOf, isHedged } from './hedge-form.ts';
import type { Lang } from '../words/glue.ts';
import type { DrawnHedges } from './hedge-key.ts';
import { withGaps } from './gap-views.ts';
import { drawnHedged } from './hedged.ts';
import { problemOf } from './hedge-problem.ts';
import { hedgedText, inWords } from './hedged-texts.ts';
import { figuresAlong, labelledBy } from './layers-beside.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { onOneStack } from './one-stack.ts';
import { valuesOf, wordsField } from '../spec/rows.ts';
import { coloured } from './unit.ts';
import { unstatedLast } from './unstated-last.ts';
import { uniqueName } from './view-names.ts';

export interface HedgeOptions {
  readonly tables: ReadonlyMap<string, Table>;
  readonly lang: Lang;
  readonly style: HouseStyle;
  /** In px: arrows and distances are in proportion. */
  readonly labelSize: number;
  /** What plot and axes have, in px. */
  readonly width: number;
}

/** A spec that draws its hedges, and the hedges that it cannot draw. */
export interface Hedged {
  readonly spec: Node;
  readonly faults: readonly HedgeFault[];
  /** The figures whose hedges are drawn, each once. */
  readonly drawn: readonly DrawnHedges[];
}

/** A hedge that would be lost, and the field that has it. */
export type HedgeFault = Omit<Fault, 'place'> & { readonly field: string };

/**
 * A spec in which every view that draws a figure draws its hedge: it becomes layers, one for each form that its rows need (`bars`, `bars-estimated`, `bars-at-least` …),
 * and the words of each row that is not exact, unless a text beside it has them already. It follows from the table's types, so an author cannot forget it.
 * A view that reads the type of its figure (`value_type`), or both of its bounds, is its author's own drawing and stays; a form that cannot be drawn hedged is a fault.
 */
export function withHedges(spec: Node, options: HedgeOptions): Hedged {
  const faults: HedgeFault[] = [];
  const names = new Set<string>();
  const drawn = new Map<string, DrawnHedges>();
  const done = visited(spec, { data: 'table', encodings: [], transforms: [], labelled: new Set(), arrowed: [], ...options, names, refuse: (fault) => void faults.push(fault), tell: (data, hedges) => void drawn.set(`${data} ${hedges.field}`, hedges) });
  return { spec: done, faults, drawn: [...drawn.values()] };
}

interface Scope extends HedgeOptions {
  readonly data: string;
  /** Of the views around it, from the outside in. */
  readonly encodings: readonly Node[];
  readonly transforms: readonly unknown[];
  /** The fields whose words a text beside the view prints for every row. */
  readonly labelled: ReadonlySet<string>;
  /** The figures beside the view that may have arrows. */
  readonly arrowed: readonly { readonly along: 'x' | 'y'; readonly field: string }[];
  readonly names: Set<string>;
  readonly refuse: (fault: HedgeFault) => void;
  readonly tell: (data: string, hedges: DrawnHedges) => void;
}

const PANELS = ['vconcat', 'hconcat', 'concat'] as const;

function visited(authored: Node, outer: Scope): Node {
  const data = isNode(authored['data']) && typeof authored['data']['name'] === 'string' ? authored['data']['name'] : outer.data;
  const view = unstatedLast(authored, outer.tables.get(data), outer.lang);
  const encodings = isNode(view['encoding']) ? [...outer.encodings, view['encoding']] : outer.encodings;
  const inner: Scope = { ...outer, data, encodings, transforms: [...(data === outer.data ? outer.transforms : []), ...asArray(authored['transform'])] };
  for (const key of PANELS) if (Array.isArray(view[key])) return { ...view, [key]: view[key].map((child) => visited(child as Node, inner)) };
  if (isNode(view['spec'])) return { ...view, spec: visited(view['spec'], inner) };
  if (!Array.isArray(view['layer'])) return view['mark'] === undefined ? view : leaf(view, inner);
  const layers = onOneStack(view['layer'] as readonly Node[], inner);
  const beside = { ...inner, labelled: labelledBy(layers, inner), arrowed: layers.flatMap((layer) => figuresAlong(layer, inner)) };
  return { ...view, layer: layers.map((child) => visited(child, beside)) };
}

function leaf(view: Node, scope: Scope): Node {
  const mark = typeof view['mark'] === 'string' ? { type: view['mark'] } : (view['mark'] as Node & { type: string });
  const encoding = Object.assign({}, ...scope.encodings) as Node;
  const named = { ...view, name: uniqueName(view['name'], mark.type, scope.names) };
  const table = scope.tables.get(scope.data);
  if (table === undefined) return named;
  const read = fieldsRead({ data: { name: scope.data }, transform: scope.transforms, mark, encoding }).get(scope.data) ?? new Set<string>();
  const own = (field: string): boolean => read.has(companion(field, 'type')) || (read.has(companion(field, 'low')) && read.has(companion(field, 'high')));
  const hedged = Object.entries(encoding).flatMap(([channel, definition]) => {
    const field = isNode(definition) ? definition['field'] : undefined;
    const isFigure = typeof field === 'string' && table.columns.get(field)?.kind === 'figure';
    return isFigure && !own(field) && isHedged(hedgesOf(table, field)) ? [{ channel, field, definition: definition as Node }] : [];
  });
  if (hedged.length === 0 && mark.type === 'text') return inWords(named, { encoding, table });
  if (hedged.length === 0) return withGaps(named, { mark, encoding }, { table, style: scope.style, lang: scope.lang });
  if (mark.type === 'text') return hedgedText(named, mark, { hedged, encoding, table, arrowed: scope.arrowed, labelSize: scope.labelSize });
  const problem = problemOf(mark.type, hedged);
  if (problem !== null) {
    scope.refuse(problem);
    return named;
  }
  const [{ channel: along, field }] = hedged as unknown as [{ channel: 'x' | 'y'; field: string }];
  const { style, lang, labelSize, labelled, refuse } = scope;
  scope.tell(scope.data, { table, field });
  const unit = { mark, encoding: coloured(encoding), base: named.name, along, across: along === 'x' ? 'y' : 'x', hedges: hedgesOf(table, field), style, lang, labelSize, far: farSide((encoding['x'] ?? {}) as Node, { table, lang, words: longest(table, field, scope) / (0.8 * scope.width) }) } as const;
  return drawnHedged(view, unit, { labels: labelled.has(field) ? 'given' : 'missing', refuse });
}

/** The width in px of the longest words of a figure, with the distance from its mark. */
function longest(table: Table, field: string, { lang, labelSize, style: typeface }: Scope): number {
  const words = valuesOf(table, wordsField(field), lang).filter((each): each is string => typeof each === 'string');
  return labelSize + Math.max(0, ...words.map((each) => textWidth(each, { size: labelSize, typeface })));
}
