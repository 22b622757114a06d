import type { Table } from '../table/table.ts';
import { lettered } from './events-beside.ts';
import type { DatedEvent } from './events-beside.ts';
import type { Lang } from './glue.ts';
import { hedgeKey } from './hedge-key.ts';
import type { DrawnHedges } from './hedge-key.ts';

/** What an author may write in the place of what is generated: what the marks mean, and what the letters of breaks mean; '' for nothing. */
export interface OwnNotes {
  readonly key?: string;
  readonly breaks?: string;
}

/** The notes that follow from what is drawn: what marks that are not solid mean, what the letters of breaks mean, and what a step says that readers must know too. */
export function notesFrom({ drawn, events, table }: { drawn: readonly DrawnHedges[]; events: readonly DatedEvent[]; table: Table }, { own, lang }: { own: OwnNotes; lang: Lang }): string[] {
  const key = own.key ?? hedgeKey(drawn, lang) ?? '';
  const breaks = own.breaks ?? breaksTold(events, lang);
  const remarks = table.remarks.filter(({ audience }) => audience === 'chart').map(({ message }) => message);
  return [...new Set([breaks, key, ...remarks])].filter((note) => note !== '');
}

function breaksTold(events: readonly DatedEvent[], lang: Lang): string {
  const letters = lettered(events);
  const told = events.filter(({ event }) => letters.has(event)).map(({ event, label, date }) => `${letters.get(event) ?? ''}: ${label} (${SINCE[lang]} ${date}).`);
  return told.length === 0 ? '' : [...told, BROKEN[lang]].join(' ');
}

const SINCE: Record<Lang, string> = { en: 'from', es: 'desde' };
const BROKEN: Record<Lang, string> = {
  en: 'A dashed line stands before the first year that a change touches: counts on its two sides are not of the same thing.',
  es: 'La línea discontinua está antes del primer año que toca cada cambio: los conteos a uno y otro lado no son de lo mismo.',
};
