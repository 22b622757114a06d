import { isNode } from '../chart/spec/node.ts';
import type { Node } from '../chart/spec/node.ts';
import type { LintFinding, LintRule } from './lint-rule.ts';
import { furniture } from './printed.ts';
import { rowWords, rowsOf } from './rows.ts';
import type { Subject } from './subject.ts';
import { fieldOf, sumsUp, viewNamed } from './unit-views.ts';
import type { UnitView } from './unit-views.ts';

/** Words that tell readers of a gap. */
const GAP = /\b(?:no (?:data|figures?|counts?|number)|not (?:known|counted|published|available|reported)|missing|unknown|sin (?:datos?|cifras?|conteo)|no (?:hay|se (?:conoce|publicó|contó)|disponible)|desconocid\w*|falta\w*)\b/iu;

/** Where all rows stand, in the words of an author who leaves some out for want of room. */
const ELSEWHERE = /\bdata\.csv\b|\bin the data\b|\ben los datos\b/iu;

/**
 * Each view draws a mark for each row of its data; a row with nothing to draw is told of, by a text of its own or in the notes, and a row that the spec's
 * filters keep out of every view is warned of, unless subtitle or notes send readers to the data for it. Views that sum rows up cannot be held to this, and say so.
 */
export const rowsDrawn: LintRule = {
  name: 'rows-drawn',
  * find(subject) {
    const drawn = rowsByView(subject);
    for (const view of subject.views) {
      if (view.mark === 'text' || rowsOf(subject, view.data).length === 0) continue;
      if (sumsUp(view)) yield { code: 'ROWS_NOT_COUNTED', severity: 'warn', what: `"${view.name}" sums rows up, so it was not seen whether each row is in a mark`, fix: 'sum them in the pipeline, with derive.total' };
      else if (!view.filtered) yield * lacking(view, drawn.get(view) ?? new Set(), subject);
    }
    yield * leftOut(drawn, subject);
  },
};

type RowsByView = ReadonlyMap<UnitView, ReadonlySet<number>>;

function rowsByView({ marks, views }: Subject): RowsByView {
  const drawn = new Map<UnitView, Set<number>>();
  for (const { row, view, text } of marks) {
    const drawing = viewNamed(views, view);
    if (row === null || drawing === undefined || text === '') continue;
    drawn.set(drawing, (drawn.get(drawing) ?? new Set<number>()).add(row.index));
  }
  return drawn;
}

function * lacking(view: UnitView, drawn: ReadonlySet<number>, subject: Subject): Iterable<Omit<LintFinding, 'rule'>> {
  for (const [index, row] of rowsOf(subject, view.data).entries()) {
    const lost = placeless(view, row);
    if (lost !== null) yield { code: 'ROW_MISPLACED', severity: 'error', what: `the domain of "${lost}" in "${view.name}" lacks the row ${rowWords(row)}, which is drawn at the edge of the plot instead`, fix: 'put it into the domain, or leave the row out in the pipeline' };
    if (drawn.has(index)) continue;
    const gaps = missing(view, row);
    if (gaps.length === 0) yield { code: 'ROW_NOT_DRAWN', severity: 'error', what: `"${view.name}" draws no mark for the row ${rowWords(row)}`, fix: 'look at its scales, or leave the row out in the pipeline' };
    else if (!isTold(view, index, subject)) yield { code: 'GAP_NOT_TOLD', severity: 'error', what: `${gaps.join(' and ')} is missing in the row ${rowWords(row)}, and nothing in the picture says so`, fix: 'draw the words "no data" there, or say it in the notes' };
  }
}

/** The field whose names on an axis, as the spec lists them, lack the row's: Vega draws such a mark at the start of the axis. Null where there is none. */
function placeless(view: UnitView, row: Node): string | null {
  const channel = ['x', 'y'].find((each) => {
    const { scale, type } = view.encoding[each] ?? {};
    const domain = isNode(scale) && ['nominal', 'ordinal'].includes(String(type)) ? scale['domain'] : undefined;
    const value = row[fieldOf(view, each) ?? ''];
    return Array.isArray(domain) && value !== undefined && value !== null && !domain.includes(value);
  });
  return channel === undefined ? null : (fieldOf(view, channel) ?? null);
}

/** The fields of the row that the view would draw and that hold nothing. */
function missing(view: UnitView, row: Node): string[] {
  const fields = Object.keys(view.encoding).flatMap((channel) => fieldOf(view, channel) ?? []);
  return [...new Set(fields)].filter((field) => field in row && row[field] === null);
}

function isTold(view: UnitView, index: number, subject: Subject): boolean {
  const own = subject.marks.some(({ row, text }) => text !== null && text.trim() !== '' && row?.data === view.data && row.index === index);
  return own || GAP.test(furniture(subject));
}

function * leftOut(drawn: RowsByView, subject: Subject): Iterable<Omit<LintFinding, 'rule'>> {
  const { subtitle, notes } = subject.drawing.words;
  if (notes.concat(subtitle).some((text) => ELSEWHERE.test(text))) return;
  const sets = new Set(subject.views.map(({ data }) => data));
  for (const data of sets) {
    const views = subject.views.filter((view) => view.data === data);
    if (!views.every(({ filtered }) => filtered)) continue;
    const rows = rowsOf(subject, data).filter((row, index) => isNode(row) && !views.some((view) => drawn.get(view)?.has(index)));
    if (rows.length > 0) yield { code: 'ROWS_LEFT_OUT', severity: 'warn', what: `filters of the spec keep ${rows.length} of the rows of "${data}" out of every view: ${rows.slice(0, 3).map(rowWords).join('; ')}`, fix: 'leave them out in the pipeline, where the report says so' };
  }
}
