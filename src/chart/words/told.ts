import type { Table } from '../../table/table.ts';
import { lettered } from '../axes/events-beside.ts';
import type { DatedEvent } from '../axes/events-beside.ts';
import type { Lang } from './glue.ts';
import { lacking } from '../axes/periods.ts';
import { hedgeKey } from '../hedges/hedge-key.ts';
import type { DrawnHedges } from '../hedges/hedge-key.ts';
import { timesOnLine } from '../hedges/line-gaps.ts';
import type { LineGaps } from '../hedges/line-gaps.ts';
import { whenWords } from './when-words.ts';

/** What an author may write in the place of what is generated: what the marks mean, and what the letters of breaks mean; '' for nothing. */
export interface OwnNotes {
  readonly key?: string;
  readonly breaks?: string;
}

/** How much is said: where lines are short in brief, and nothing less of a hedge. */
export type Length = 'whole' | 'brief';

/** What is drawn that notes are made of. */
export interface Noted {
  readonly drawn: readonly DrawnHedges[];
  readonly events: readonly DatedEvent[];
  /** The lines that are broken where periods lack a number. */
  readonly gaps?: readonly LineGaps[];
  readonly table: Table;
}

/** The notes that follow from what is drawn: what marks that are not solid mean, what the letters of breaks mean, which periods no line goes through, and what a step says that readers must know too. */
export function notesFrom({ drawn, events, gaps = [], table }: Noted, { own, lang, length = 'whole' }: { own: OwnNotes; lang: Lang; length?: Length }): string[] {
  const key = own.key ?? hedgeKey(drawn, lang) ?? '';
  const breaks = own.breaks ?? breaksTold(events, { lang, length });
  const remarks = table.remarks.filter(({ audience }) => audience === 'chart').map(({ message }) => message);
  return [...new Set([breaks, key, ...gaps.map((each) => gapsTold(each, lang)), ...remarks])].filter((note) => note !== '');
}

/** This many runs of periods are named. */
const NAMED = 6;

/** The periods for which no series of a line has a number: "No data: 2017, 2020–2022." Where some series only lack one, many are lacking, or the spec leaves rows out, the broken line says it. */
function gapsTold(gaps: LineGaps, lang: Lang): string {
  const runs = lacking(gaps.period, timesOnLine(gaps));
  if (gaps.rows === 'some' || runs.length === 0 || runs.length > NAMED) return GAPS[lang].many;
  const named = runs.map(([from, to, count]) => (count === 1 ? whenWords(from, lang) : `${whenWords(from, lang)}${count === 2 ? ', ' : '–'}${whenWords(to, lang)}`));
  return `${GAPS[lang].few}: ${named.join(', ')}.`;
}

const GAPS = {
  en: { few: 'No data', many: 'Where the line is broken there are no data.' },
  es: { few: 'Sin datos', many: 'Donde se corta la línea no hay datos.' },
} as const;

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
