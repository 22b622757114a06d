import type { Citation, Shelf } from '../table/origins.ts';
import type { Figure } from './figures.ts';
import type { LedgerRow } from './rows.ts';
import type { LedgerFiles } from './rules.ts';

/** Figures as origins: each with its quote, speaker, date and document. */
export function figureShelf(figures: readonly Figure[]): Shelf {
  return shelf(figures.length, (i) => citeFigure(figures[i] as Figure));
}

/** Population counts as origins: they have no quote, but a number, a vintage and a document. */
export function populationShelf({ population, sources }: LedgerFiles): Shelf {
  return shelf(population.length, (i) => {
    const row = population[i] as LedgerRow;
    const source = sources.find((each) => each.text('source_id') === row.text('source_id'));
    const words = (method: string, note: string): string => [row.text('vintage'), method, note].filter((each) => each !== '').join(', ');
    const [method, note] = [row.text('method'), row.text('source_note')];
    const people = (row.number('value') ?? 0).toLocaleString('en-US');
    return {
      id: row.text('pop_id'), place: row.place, when: row.text('as_of'), notes: words(method, note), noteWords: { en: words(method, note), es: words(METHODS[method] ?? method, row.text('source_note_es') || note) },
      counted: { en: `${people} people`, es: `${people} habitantes` }, ...(source === undefined ? {} : { source: citeSource(source) }),
    };
  });
}

/** How people were counted, in Spanish. */
const METHODS: Readonly<Record<string, string>> = { census: 'censo', estimate: 'estimación', projection: 'proyección', implied: 'implícita' };

/** Dated events as origins: each with the words that date it. */
export function eventShelf({ events, sources }: LedgerFiles): Shelf {
  return shelf(events.length, (i) => {
    const row = events[i] as LedgerRow;
    const source = sources.find((each) => each.text('source_id') === row.text('source_id')) as LedgerRow;
    return { id: row.text('event_id'), place: row.place, quote: row.text('quote'), phrase: row.text('phrase'), when: row.text('date'), source: citeSource(source) };
  });
}

/** Each citation is made when it is first asked for, and given again: a page asks for most of them many times. */
function shelf(size: number, make: (i: number) => Citation): Shelf {
  const made: Citation[] = [];
  return { size, cite: (i) => (made[i] ??= make(i)) };
}

function citeFigure({ id, place, quote, phrase, speaker, source, asOf, period, notes, row }: Figure): Citation {
  const when = (period ?? asOf)?.text;
  const spanish = row.text('notes_es');
  return {
    id, place, quote, phrase, speaker: speaker.text('name'), speakerWords: { en: speaker.text('name'), es: speaker.text('name_es') || speaker.text('name') }, speakerType: speaker.text('type'), source: citeSource(source), checkedBy: row.text('checked_by'),
    ...(when === undefined ? {} : { when }), ...(notes === '' ? {} : { notes }), ...(spanish === '' ? {} : { noteWords: { en: notes, es: spanish } }),
  };
}

function citeSource(source: LedgerRow): NonNullable<Citation['source']> {
  const [outlet, spanish] = [source.text('outlet'), source.text('outlet_es')];
  return {
    id: source.text('source_id'), title: source.text('title'), outlet, ...(spanish === '' ? {} : { outletWords: { en: outlet, es: spanish } }), published: source.text('published'), lang: source.text('lang'), url: source.text('url'),
  };
}
