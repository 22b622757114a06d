import type { Table } from '../../table/table.ts';
import { lettered } from '../axes/events-beside.ts';
import type { DatedEvent } from '../axes/events-beside.ts';
import type { Lang } from './glue.ts';
import { hedgeKey } from '../hedges/hedge-key.ts';
import type { DrawnHedges } from '../hedges/hedge-key.ts';

/** What an author may write in the place of what is generated: what the marks mean, and what the letters of breaks mean; '' for nothing. */
export interface OwnNotes {
  readonly key?: string;
  readonly breaks?: string;
}

/** How much is said: where lines are short in brief, and nothing less of a hedge. */
export type Length = 'whole' | 'brief';

/** The notes that follow from what is drawn: what marks that are not solid mean, what the letters of breaks mean, and what a step says that readers must know too. */
export function notesFrom({ drawn, events, table }: { drawn: readonly DrawnHedges[]; events: readonly DatedEvent[]; table: Table }, { own, lang, length = 'whole' }: { own: OwnNotes; lang: Lang; length?: Length }): string[] {
  const key = own.key ?? hedgeKey(drawn, lang) ?? '';
  const breaks = own.breaks ?? breaksTold(events, { lang, length });
  const remarks = table.remarks.filter(({ audience }) => audience === 'chart').map(({ message }) => message);
  return [...new Set([breaks, key, ...remarks])].filter((note) => note !== '');
}

function breaksTold(events: readonly DatedEvent[], { lang, length }: { lang: Lang; length: Length }): string {
  const letters = lettered(events);
  const told = events.filter(({ event }) => letters.has(event)).map(({ event, label, date }) => `${letters.get(event) ?? ''}: ${label} (${SINCE[lang]} ${date}).`);
  return told.length === 0 ? '' : [...told, BROKEN[lang][length]].join(' ');
}

const SINCE: Record<Lang, string> = { en: 'from', es: 'desde' };
const BROKEN: Record<Lang, Record<Length, string>> = {
  en: {
    whole: 'A dashed line stands before the first year that a change touches: counts on its two sides do not measure the same thing.',
    brief: 'Counts on the two sides of a dashed line do not measure the same thing.',
  },
  es: {
    whole: 'La línea discontinua está antes del primer año que toca cada cambio: los conteos a uno y otro lado no miden lo mismo.',
    brief: 'Los conteos a uno y otro lado de una línea discontinua no miden lo mismo.',
  },
};
