import type { TopLevelSpec } from 'vega-lite';
import { asArray, isNode } from './node.ts';
import type { Node } from './node.ts';
import type { Box, Placed } from './placed-texts.ts';

/** What views of labels are called that are not their author's. */
const GENERATED = /_labels(?:_above)?$/u;
const FIXED = /^annotation_/u;

/** The rows, by view, whose labels do not go in beside the others, named by their figures; `all` where none of the view's labels does. */
export type Dropped = ReadonlyMap<string, ReadonlySet<string> | 'all'>;

/** What has to change so that no text stands on another: the labels that go, and the rules of annotations that end higher, by view, in px above where they ended. */
export interface Changes {
  readonly dropped: Dropped;
  readonly shortened: ReadonlyMap<string, number>;
}

/**
 * What has to change in a picture so that no text stands on another, or on another row's bar: annotations, axes and titles stay; of the rest the last, the greatest and the first come
 * first, then the others in their order. The rule of an annotation stops short of a label. A label that nobody asked for (the words of a hedge), or that
 * stands in a row of many, also keeps clear of dots and arrows: the mark says it, and the notes say how.
 */
export function crowded(placed: readonly Placed[], { gap }: { gap: number }): Changes {
  const labels = placed.filter((each) => each.type === 'text' && isLabel(each));
  const rules = placed.filter(({ type, view }) => type === 'rule' && FIXED.test(view));
  const taken: Box[] = placed.filter((each) => each.type === 'text' && !isLabel(each)).map(slim);
  const shortened = new Map<string, number>();
  const dropped = new Map<string, Set<string>>();
  for (const label of inOrder(labels)) {
    const box = spread(slim(label), gap);
    const crossed = rules.filter((rule) => meet(spread(slim(label), BESIDE_RULE), { ...rule, y2: rule.y2 - (shortened.get(rule.view) ?? 0) }));
    const endless = crossed.filter((rule) => slim(label).y1 - rule.y1 < (GENERATED.test(label.view) ? Math.max(LEAST_RULE, (rule.y2 - rule.y1) / 2) : LEAST_RULE));
    if (taken.some((other) => meet(box, other)) || hides(label, placed) || endless.length > 0) {
      dropped.set(label.view, (dropped.get(label.view) ?? new Set<string>()).add(rowName(label)));
      continue;
    }
    taken.push(slim(label));
    for (const rule of crossed) shortened.set(rule.view, rule.y2 - label.y1 + 1);
  }
  const shown = new Map<string, Set<string>>();
  for (const label of labels) shown.set(label.view, (shown.get(label.view) ?? new Set<string>()).add(rowName(label)));
  return { dropped: new Map([...dropped].map(([view, rows]) => [view, rows.size === shown.get(view)?.size ? 'all' : rows])), shortened };
}

/** A label this near to a rule, in px, looks as if it stood on it. */
const BESIDE_RULE = 2;
/** A rule that would be shorter than this, in px, is no rule: then the label goes; one that nobody asked for goes before it takes half of the rule. */
const LEAST_RULE = 14;

/** Whether a label stands on the bar, dot or arrow of another row. */
function hides(label: Placed, placed: readonly Placed[]): boolean {
  // Beside a label or two, their author looked; in a row of many he cannot.
  const wary = GENERATED.test(label.view) || placed.filter(({ type, view }) => type === 'text' && view === label.view).length > 4;
  return placed.some((each) => each.role === 'mark' && wary && (each.type === 'rect' || each.type === 'symbol') && rowName(each) !== '' && !sameRow(each, label) && meet(spread(slim(label), 1), each));
}

/** The spec with these changes. */
export function changed(spec: TopLevelSpec, { dropped, shortened }: Changes): TopLevelSpec {
  const rowsOf = (view: unknown): ReadonlySet<string> | 'all' | undefined => (isNode(view) && typeof view['name'] === 'string' && view['mark'] !== undefined ? dropped.get(view['name'].replace(/\W/gu, '_')) : undefined);
  return mapViews(spec as unknown as Node, (view) => {
    // A view without rows has no extent, and Vega cannot make a scale of none.
    if (Array.isArray(view['layer'])) return { ...view, layer: view['layer'].filter((child) => rowsOf(child) !== 'all') };
    const by = typeof view['name'] === 'string' ? shortened.get(view['name'].replace(/\W/gu, '_')) : undefined;
    if (by !== undefined) return shorter(view, by);
    const rows = rowsOf(view);
    if (rows === undefined || rows === 'all') return view;
    return { ...view, transform: [...asArray(view['transform']), { filter: { not: { field: 'figures', oneOf: [...rows].sort() } } }] };
  }) as unknown as TopLevelSpec;
}

/** A rule that ends so many px higher than at the foot of the plot. */
function shorter(view: Node, by: number): Node {
  const before = isNode(view['mark']) ? Number(view['mark']['y2Offset'] ?? 0) : 0;
  return { ...view, mark: { ...(view['mark'] as Node), y2Offset: before - Math.ceil(by) } };
}

function mapViews(view: Node, change: (view: Node) => Node): Node {
  const held = Object.fromEntries(['layer', 'vconcat', 'hconcat', 'concat'].flatMap((key) => (Array.isArray(view[key]) ? [[key, asArray(view[key]).map((child) => mapViews(child as Node, change))]] : [])));
  return change({ ...view, ...held, ...(isNode(view['spec']) ? { spec: mapViews(view['spec'], change) } : {}) });
}

/** Only a text of a row can be left out by the row's name. */
function isLabel({ role, view, datum }: Placed): boolean {
  return role === 'mark' && !FIXED.test(view) && rowName({ datum }) !== '';
}

function rowName({ datum }: Pick<Placed, 'datum'>): string {
  return typeof datum['figures'] === 'string' ? datum['figures'] : '';
}

function sameRow(a: Placed, b: Placed): boolean {
  return rowName(a) === rowName(b);
}

function inOrder(labels: readonly Placed[]): Placed[] {
  const byView = new Map<string, Placed[]>();
  for (const label of labels) byView.set(label.view, [...(byView.get(label.view) ?? []), label]);
  const ranked = [...byView].flatMap(([view, each]) => {
    const across = [...each].sort((a, b) => a.x1 - b.x1 || a.y1 - b.y1);
    const top = [...each].sort((a, b) => a.y1 - b.y1)[0];
    return each.map((label) => ({ label, rank: (GENERATED.test(view) ? 10 : 0) + (label === across.at(-1) ? 0 : label === top ? 1 : label === across[0] ? 2 : 3) }));
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ label }) => label);
}

// Vega's boxes reach above capitals and below descenders: a line may touch the next.
function slim({ x1, y1, x2, y2 }: Box): Box {
  const edge = Math.min(1, (y2 - y1) / 12);
  return { x1, y1: y1 + edge, x2, y2: y2 - edge };
}

function spread({ x1, y1, x2, y2 }: Box, by: number): Box {
  return { x1: x1 - by, y1, x2: x2 + by, y2 };
}

function meet(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
