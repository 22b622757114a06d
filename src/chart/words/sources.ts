import { cite } from '../../table/origins.ts';
import type { Citation } from '../../table/origins.ts';
import { rowCount } from '../../table/table.ts';
import type { Table } from '../../table/table.ts';
import type { Lang } from './glue.ts';

/** How many are named in the source line at most: the rest are counted, and all are in the data. */
const NAMED = { speakers: 6, outlets: 4 } as const;
/** Where lines are short, whoever speaks and prints most is named. */
const NAMED_IN_BRIEF = { speakers: 2, outlets: 1 } as const;

/** Every citation behind the rows of the tables, each once. */
export function citationsOf(...tables: readonly Table[]): Citation[] {
  const all = new Map<string, Citation>();
  for (const table of tables) for (let row = 0; row < rowCount(table); row++) for (const citation of cite(table.origins, row)) all.set(citation.id, citation);
  return [...all.values()];
}

/**
 * Who said it, and where it was printed: "Policía Nacional Civil, as reported by EFE, AFP and 3 others; World Bank". Files where a table has no ledger behind it.
 * The tables are all that a chart draws: the events that it marks have sources too.
 */
export function sourceLine(tables: Table | readonly Table[], lang: Lang): string {
  return sourceLineOf(citationsIn(tables), lang);
}

/** The same of these figures alone. */
export function sourceLineOf(citations: readonly Citation[], lang: Lang): string {
  const { speakers, outlets, rest } = namesBehind(citations, lang);
  const line = told(enumerated(speakers, { most: NAMED.speakers, lang }), { outlets, most: NAMED.outlets, lang });
  return [line, ...(rest.length <= NAMED.outlets ? rest : [enumerated(rest, { most: NAMED.outlets, lang })])].filter((part) => part !== '').join('; ');
}

/** The source line for a phone or one column of print: whoever speaks and prints most, how many others there are, and where they all stand: "Policía Nacional Civil and 3 others, as reported by EFE and 12 others; all in the data". */
export function briefSourceLine(tables: Table | readonly Table[], lang: Lang): string {
  const { speakers, outlets, rest } = namesBehind(citationsIn(tables), lang);
  const printed = [...outlets, ...rest];
  const line = told(enumerated(speakers, { most: NAMED_IN_BRIEF.speakers, lang }), { outlets: printed, most: speakers.length === 0 ? NAMED_IN_BRIEF.speakers : NAMED_IN_BRIEF.outlets, lang });
  const whole = sourceLine(tables, lang);
  const brief = `${line}; ${WORDS[lang].all}`;
  return brief.length < whole.length ? brief : whole;
}

interface Behind {
  /** Who speaks, and who prints it without being a speaker, each most often first. */
  readonly speakers: readonly string[];
  readonly outlets: readonly string[];
  /** Who printed what nobody said, as a count of people; files where there is no ledger. */
  readonly rest: readonly string[];
}

function citationsIn(tables: Table | readonly Table[]): Citation[] {
  return citationsOf(...[tables].flat() as readonly Table[]);
}

function namesBehind(citations: readonly Citation[], lang: Lang): Behind {
  const said = citations.filter(({ speaker }) => speaker !== undefined);
  const others = citations.filter(({ speaker }) => speaker === undefined);
  const speakers = byFrequency(said.filter(({ speakerType }) => speakerType !== 'unattributed').map(({ speaker = '', speakerWords }) => ({ known: speaker, name: speakerWords?.[lang] ?? speaker })));
  const printed = (source: Citation['source'], otherwise = ''): Named => ({ known: source?.outlet ?? otherwise, name: outletOf(source, lang) || otherwise });
  const outlets = byFrequency(said.map(({ source }) => printed(source))).filter((outlet) => !speakers.includes(outlet));
  const named = new Set([...speakers, ...outlets]);
  const rest = byFrequency(others.map(({ source, place }) => printed(source, place.file))).filter((outlet) => !named.has(outlet));
  return { speakers, outlets, rest };
}

function told(speakers: string, { outlets, most, lang }: { outlets: readonly string[]; most: number; lang: Lang }): string {
  const printed = enumerated(outlets, { most, lang });
  return speakers === '' || printed === '' ? `${speakers}${printed}` : `${speakers}, ${WORDS[lang].reported(outlets.length)} ${printed}`;
}

const WORDS: Record<Lang, { reported: (n: number) => string; and: string; others: (n: number) => string; all: string }> = {
  en: { reported: () => 'as reported by', and: 'and', others: (n) => `${n} others`, all: 'all in the data' },
  es: { reported: (n) => (n === 1 ? 'según publicó' : 'según publicaron'), and: 'y', others: (n) => `${n} más`, all: 'todo en los datos' },
};

/** What an outlet is called in a language; '' where there is no document. */
export function outletOf(source: Citation['source'], lang: Lang): string {
  return source?.outletWords?.[lang] ?? source?.outlet ?? '';
}

/** What was noted of a figure, in a language as far as it has it; '' for nothing. */
export function noteOf({ notes = '', noteWords }: Citation, lang: Lang): string {
  return noteWords?.[lang] ?? notes;
}

/** The same order on every machine, whatever its language. */
const ORDER = new Intl.Collator('en');

/** A name as it is printed, and as the ledger knows it: by that, names that stand equally often come in one order, whatever the language. */
interface Named {
  readonly known: string;
  readonly name: string;
}

function byFrequency(named: readonly Named[]): string[] {
  const counts = new Map<string, { readonly known: string; times: number }>();
  for (const { known, name } of named) {
    if (name === '') continue;
    const before = counts.get(name);
    if (before === undefined) counts.set(name, { known, times: 1 });
    else before.times += 1;
  }
  return [...counts].sort(([a, x], [b, y]) => y.times - x.times || ORDER.compare(x.known, y.known) || ORDER.compare(a, b)).map(([name]) => name);
}

function enumerated(names: readonly string[], { most, lang }: { most: number; lang: Lang }): string {
  // "and 1 others" would be longer than the name that it hides.
  const shown = (names.length <= most + 1 ? [...names] : [...names.slice(0, most), WORDS[lang].others(names.length - most)]).map((name, i) => (i === 0 ? name : withinSentence(name)));
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${lang === 'es' && /^h?i(?!e)/iu.test(last) ? 'e' : WORDS[lang].and} ${last}`;
}

/** A name that begins with how many there are describes and does not name: within a sentence it has no capital. */
function withinSentence(name: string): string {
  return INDEFINITE.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
}

const INDEFINITE = /^(?:Several|Various|Some|Many|Other|Vari[ao]s|Algun[ao]s|Much[ao]s|Otr[ao]s) /u;
