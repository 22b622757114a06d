import { eventsBeside } from '../chart/axes/events-beside.ts';
import type { DatedEvent } from '../chart/axes/events-beside.ts';
import type { LintRule } from './lint-rule.ts';
import { printed, spaced } from './printed.ts';
import { rowsOf } from './rows.ts';
import type { Subject } from './subject.ts';
import { fieldOf } from './unit-views.ts';

/** A break of series or a change of definition between two of the years or days that are drawn is marked or said: on lying bars, and in small panels, no rule has a place for its words. */
export const breakMarked: LintRule = {
  name: 'break-marked',
  * find(subject) {
    const { tables, lang, authored } = subject.drawing;
    const breaks = eventsBeside(tables, lang).filter(({ isBreak }) => isBreak);
    if (breaks.length === 0 || (authored.spec.usermeta?.words?.[lang]?.breaks ?? '') !== '') return;
    const times = timesDrawn(subject);
    for (const event of breaks.filter((each) => times.some((sides) => isBetween(each, sides)))) {
      const fix = `put the years on the x axis, where a rule marks it, or say it in usermeta.words.${lang}.breaks`;
      if (!isMarked(event, subject)) yield { code: 'BREAK_UNMARKED', severity: 'desk', what: `"${event.label}" (${event.date}) changed what is counted between two of the numbers drawn, and nothing marks it`, fix };
    }
  },
};

type Times = { readonly kind: 'year' | 'date'; readonly all: readonly string[] };

/** The years and days that views put on an axis, of each column once. */
function timesDrawn(subject: Subject): Times[] {
  const { views, drawing } = subject;
  const columns = new Map(views.flatMap(({ data, ...view }) => ['x', 'y'].flatMap((channel) => {
    const field = fieldOf({ data, ...view }, channel) ?? '';
    const kind = drawing.tables.get(data)?.columns.get(field)?.kind;
    return data === 'table' && (kind === 'year' || kind === 'date') ? [[field, kind] as const] : [];
  })));
  return [...columns].map(([field, kind]) => ({ kind, all: rowsOf(subject, 'table').flatMap((row) => (row[field] === null || row[field] === undefined ? [] : [String(row[field])])) }));
}

function isBetween({ year, from }: DatedEvent, { kind, all }: Times): boolean {
  const sides = new Set(all.map((at) => (kind === 'year' ? Number(at) >= year : at >= from)));
  return sides.size === 2;
}

function isMarked({ event, label }: DatedEvent, subject: Subject): boolean {
  const view = `annotation_${event}`.replaceAll(/\W/gu, '_');
  return subject.marks.some((mark) => mark.view === view || mark.view.startsWith(`${view}_line`)) || printed(subject).includes(spaced(label));
}
