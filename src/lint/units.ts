import type { Column } from '../table/column.ts';
import type { LintRule } from './lint-rule.ts';
import { panelTitles } from './panel-titles.ts';
import { spaced } from './printed.ts';
import type { Subject } from './subject.ts';
import { fieldOf } from './unit-views.ts';

/** Every number that is drawn as a place or a length has its unit in words: in an axis title of the chart, in the subtitle, or behind each number. */
export const units: LintRule = {
  name: 'units',
  * find(subject) {
    const said = saidOf(subject);
    for (const [field, column] of measured(subject)) {
      if (column.unit !== '' && !said(column)) yield { code: 'NO_UNIT', severity: 'error', what: `neither the subtitle nor an axis says what "${field}" counts: ${column.units?.[subject.drawing.lang] ?? column.unit}`, fix: 'say the unit in the subtitle, or leave the axis its title' };
    }
  },
};

/** The columns with a unit that views put on an axis of numbers. */
function measured({ views, drawing }: Subject): Map<string, Column> {
  const found = views.flatMap((view) => ['x', 'y'].flatMap((channel): [string, Column][] => {
    const field = fieldOf(view, channel);
    const columns = drawing.tables.get(view.data)?.columns;
    const column = field === undefined ? undefined : figureOf(field, columns) ?? columns?.get(field);
    return view.encoding[channel]?.['type'] === 'quantitative' && field !== undefined && column !== undefined && column.kind !== 'year' ? [[field, column]] : [];
  }));
  return new Map(found);
}

/** The figure whose bound a field is: it has the words for the unit. */
function figureOf(field: string, columns: ReadonlyMap<string, Column> | undefined): Column | undefined {
  return columns?.get(field)?.kind === 'bound' ? columns.get(field.replace(/_(?:low|high)$/u, '')) : undefined;
}

function saidOf({ items, drawing: { words, lang, spec } }: Subject): (column: Column) => boolean {
  const titles = [...items.filter(({ role }) => role === 'axis-title').map(({ text }) => text ?? ''), ...panelTitles(spec)].map((text) => spaced(unquoted(text)));
  const labels = items.filter(({ role, text }) => (role === 'mark' || role === 'axis-label') && text !== null);
  return (column) => {
    if (column.unit.startsWith('%') && labels.some(({ text }) => text?.includes('%'))) return true;
    const unit = lang === 'en' ? column.unit : column.units?.[lang];
    // Without words for the unit in the chart's language, only its author knows how to say it: on an axis.
    if (unit === undefined) return titles.length > 0;
    return titles.includes(column.labels?.[lang] ?? column.label) || holds(`${words.subtitle} ${titles.join(' ')}`, unit);
  };
}

/** A column is called what it is called, in quotation marks too. */
function unquoted(text: string): string {
  return text.replace(/^[“«"](.*)[”»"]$/u, '$1');
}

/** Whether the words of a unit all stand in a text, in any order: "homicides a year … per 100,000 people" says "homicides per 100,000 people". A plural in -s says the singular, and the other way round. */
function holds(text: string, unit: string): boolean {
  const words = (from: string): string[] => from.toLowerCase().match(/[\p{L}\d][\p{L}\d,]+[\p{L}\d]|%/gu) ?? [];
  const there = new Set(words(text));
  return words(unit).every((word) => there.has(word) || there.has(`${word}s`) || there.has(word.replace(/s$/u, '')));
}
