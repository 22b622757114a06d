import { rowName } from '../spec/row-key.ts';
import type { Placed } from './placed-texts.ts';

/** What views of labels are called that are not their author's. */
export const GENERATED = /_labels(?:_above)?$/u;
/** What views of dated events are called: their words and their rules. */
export const ANNOTATION = /^annotation_/u;

/** A label, and how much a reader would miss it: the less, the further down it stands in the list. */
export interface Ranked {
  readonly label: Placed;
  /** The end, the peak or the beginning of its series, or the first after a dated event: what a reader looks for. */
  readonly isKey: boolean;
}

/**
 * Labels in the order in which they get their places: of each series the last, the greatest, the first, then those whose marks stand first behind the rule of a dated event, then the others as they come; those
 * that nobody asked for (the words of a hedge) behind those of authors.
 */
export function inOrder(labels: readonly Placed[], placed: readonly Placed[]): Ranked[] {
  const rules = placed.filter(({ type, view }) => type === 'rule' && ANNOTATION.test(view));
  const at = placesOf(placed);
  const bySeries = new Map<string, Placed[]>();
  for (const label of labels) bySeries.set(seriesOf(label), [...(bySeries.get(seriesOf(label)) ?? []), label]);
  const ranked = [...bySeries.values()].flatMap((each) => {
    const across = [...each].sort((a, b) => a.x1 - b.x1 || a.y1 - b.y1);
    const [top] = [...each].sort((a, b) => a.y1 - b.y1);
    const behindRule = [...each].sort((a, b) => at(a) - at(b));
    const marked = new Set(rules.flatMap((rule) => behindRule.find((label) => at(label) >= rule.x1 - 1) ?? []));
    return each.map((label) => ({ label, rank: label === across.at(-1) ? 0 : label === top ? 1 : label === across[0] ? 2 : marked.has(label) ? 3 : OTHERS }));
  });
  const behind = ({ view }: Placed): number => (GENERATED.test(view) ? 10 : 0);
  return ranked.sort((a, b) => a.rank + behind(a.label) - b.rank - behind(b.label)).map(({ label, rank }) => ({ label, isKey: rank < OTHERS }));
}

const OTHERS = 4;

/** The words of hedges stand on two sides of their marks, and are one series. */
export function seriesOf({ view }: Placed): string {
  return view.replace(GENERATED, '_labels');
}

/** Where the mark of a label stands on the x axis; the middle of the label where it has none. */
function placesOf(placed: readonly Placed[]): (label: Placed) => number {
  const marks = new Map<string, Placed>();
  for (const mark of placed) if (mark.role === 'mark' && (mark.type === 'symbol' || mark.type === 'rect' || mark.type === 'line') && !marks.has(rowName(mark))) marks.set(rowName(mark), mark);
  return (label) => {
    const mark = marks.get(rowName(label)) ?? label;
    return mark.line === undefined ? (mark.x1 + mark.x2) / 2 : mark.line.from[0];
  };
}
