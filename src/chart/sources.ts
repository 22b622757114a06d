import { cite } from '../table/origins.ts';
import type { Citation } from '../table/origins.ts';
import { rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import type { Lang } from './glue.ts';

/** Outlets named in the source line at most: the rest are counted, and all are in the data. */
const OUTLETS_NAMED = 4;

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
  const citations = citationsOf(...[tables].flat() as readonly Table[]);
  const said = citations.filter(({ speaker }) => speaker !== undefined);
  const others = citations.filter(({ speaker }) => speaker === undefined);
  const speakers = byFrequency(said.filter(({ speakerType }) => speakerType !== 'unattributed').map(({ speaker, speakerWords }) => speakerWords?.[lang] ?? speaker ?? ''));
  const outlets = byFrequency(said.map(({ source }) => outletOf(source, lang))).filter((outlet) => !speakers.includes(outlet));
  const reported = outlets.length === 0 ? '' : ` ${WORDS[lang].reported(outlets.length)} ${enumerated(outlets, { most: OUTLETS_NAMED, lang })}`;
  const line = speakers.length === 0 ? enumerated(outlets, { most: OUTLETS_NAMED, lang }) : `${enumerated(speakers, { most: 6, lang })}${reported === '' ? '' : `,${reported}`}`;
  const named = new Set([...speakers, ...outlets]);
  const rest = byFrequency(others.map(({ source, place }) => outletOf(source, lang) || (place.file ?? ''))).filter((outlet) => !named.has(outlet));
  return [line, ...(rest.length <= OUTLETS_NAMED ? rest : [enumerated(rest, { most: OUTLETS_NAMED, lang })])].filter((part) => part !== '').join('; ');
}

const WORDS: Record<Lang, { reported: (n: number) => string; and: string; others: (n: number) => string }> = {
  en: { reported: () => 'as reported by', and: 'and', others: (n) => `${n} others` },
  es: { reported: (n) => (n === 1 ? 'según publicó' : 'según publicaron'), and: 'y', others: (n) => `${n} más` },
};

function outletOf(source: Citation['source'], lang: Lang): string {
  return source?.outletWords?.[lang] ?? source?.outlet ?? '';
}

/** The same order on every machine, whatever its language. */
const ORDER = new Intl.Collator('en');

function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || ORDER.compare(a, b)).map(([name]) => name);
}

function enumerated(names: readonly string[], { most, lang }: { most: number; lang: Lang }): string {
  // "and 1 others" would be longer than the name that it hides.
  const shown = names.length <= most + 1 ? [...names] : [...names.slice(0, most), WORDS[lang].others(names.length - most)];
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${lang === 'es' && /^h?i(?!e)/iu.test(last) ? 'e' : WORDS[lang].and} ${last}`;
}
