import { CifrasError } from '../../errors.ts';
import type { Fault } from '../../errors.ts';
import { addressed } from '../../table/address.ts';
import { need } from '../../table/need.ts';
import type { Reader } from '../../table/need.ts';
import type { Table } from '../../table/table.ts';
import type { Authored, AuthoredWords, ChartWords } from '../spec/authored.ts';
import { lineOfText } from '../spec/authored.ts';
import type { Lang } from './glue.ts';
import type { Length } from './told.ts';
import { isNode } from '../spec/node.ts';
import { cellWords } from '../spec/rows.ts';

/** The words that an author wrote, filled: those that are generated where he has none may lack. */
export type WrittenWords = Omit<ChartWords, 'alt'> & Omit<AuthoredWords, keyof Omit<ChartWords, 'alt'> | 'labels' | 'brief'> & { readonly labels: Readonly<Record<string, string>> };

/** The words of a chart, and everything that is wrong with them. */
export interface Worded {
  readonly words: WrittenWords;
  readonly faults: readonly Fault[];
}

/**
 * The words of a chart in one language, at the length wanted, with `{[year=2015].value}` filled from the table, and `{breaks[event=…].date}` from the table of that name,
 * so that no headline goes stale. The faults: NO_WORDS where the language has no title or subtitle; BAD_WORDS for words that are no text,
 * for placeholders that lead to no cell or to an empty one, and for braces that are no placeholder.
 */
export function wordsOf(authored: Authored, tables: ReadonlyMap<string, Table>, { lang, length = 'whole' }: { readonly lang: Lang; readonly length?: Length }): Worded {
  const { brief = {}, ...whole } = authored.spec.usermeta?.words?.[lang] ?? {};
  const { title = '', subtitle = '', notes = [], labels = {}, ...others } = length === 'brief' && isNode(brief) ? { ...whole, ...brief } : whole;
  const shapes = [...misshapen({ title, subtitle, notes, labels, ...others }), ...misbrief(brief)];
  const bad = (what: string): Fault => ({ code: 'BAD_WORDS', what: `usermeta.words.${lang}.${what}`, place: { file: authored.file } });
  if (shapes.length > 0) return { words: { title: '', subtitle: '', notes: [], labels: {} }, faults: shapes.map(bad) };
  const lacking = Object.entries({ title, subtitle }).filter(([, text]) => text === '').map(([key]) => key);
  const what = `the spec has no ${lacking.join(' and ')} in "${lang}"`;
  const faults = new Map<string, readonly Fault[]>(lacking.length === 0 ? [] : [['', [{ code: 'NO_WORDS', what, fix: `write usermeta.words.${lang}`, place: { file: authored.file } }]]]);
  const fill = (text: string): string => text.replace(BRACES, (whole: string) => {
    const cell = filled(whole, { tables, lang, authored });
    if (typeof cell === 'string') return cell;
    // The same placeholder in title and notes is wrong once.
    faults.set(whole, cell);
    return whole;
  });
  const rest = Object.fromEntries(OTHERS.flatMap((key) => (others[key] === undefined ? [] : [[key, fill(others[key])]])));
  const words = { title: fill(title), subtitle: fill(subtitle), notes: notes.map(fill), labels, ...rest };
  return { words, faults: [...faults.values()].flat() };
}

/** The words that are generated where their author has none. */
const OTHERS = ['alt', 'source', 'credit', 'key', 'breaks'] as const;

function misshapen({ notes, labels, ...texts }: Readonly<Record<string, unknown>>): string[] {
  const isTexts = Array.isArray(notes) && notes.every((each) => typeof each === 'string');
  const isLabels = isNode(labels) && Object.values(labels).every((each) => typeof each === 'string');
  const wrong = Object.entries(texts).filter(([, text]) => text !== undefined && typeof text !== 'string').map(([key]) => `${key} is no text`);
  const noTexts = isTexts ? [] : ['notes is no list of texts: put each note between quotation marks, and the list between [ and ]'];
  return [...wrong, ...noTexts, ...(isLabels ? [] : ['labels is no object of texts: write { "field": "Title of its axis" }'])];
}

const BRIEF = ['title', 'subtitle', 'notes', 'key', 'breaks'];

function misbrief(brief: unknown): string[] {
  if (!isNode(brief)) return ['brief is no object of words: write { "notes": ["…"] }'];
  const { notes = [], ...texts } = brief;
  const strange = Object.keys(brief).filter((key) => !BRIEF.includes(key)).map((key) => `brief has "${key}"; it may have: ${BRIEF.join(', ')}`);
  return [...strange, ...misshapen({ notes, labels: {}, ...texts }).map((what) => `brief.${what}`)];
}

/** Whatever stands between braces, and a brace that stands alone: none of it may be printed as it is. */
const BRACES = /\{[^{}]*\}|[{}]/gu;
const PLACEHOLDER = /^\{(?<data>[\w-]*)(?<address>\[.*\]\.[^\s\]]+)\}$/u;

/** The words of the cell that a placeholder names, or what is wrong with it. */
function filled(whole: string, { tables, lang, authored }: { tables: ReadonlyMap<string, Table>; lang: Lang; authored: Authored }): string | readonly Fault[] {
  const line = lineOfText(authored, whole);
  const place = { file: authored.file, ...(line === undefined ? {} : { line }) };
  const bad = (fault: Pick<Fault, 'what' | 'fix'>): Fault => ({ ...fault, code: 'BAD_WORDS', what: `${whole}: ${fault.what}`, place });
  const { data = '', address } = PLACEHOLDER.exec(whole)?.groups ?? {};
  if (address === undefined) return [bad({ what: 'this is no placeholder', fix: 'write {[year=2015].value}, or leave the braces out' })];
  const table = tables.get(data === '' ? 'table' : data);
  if (table === undefined) return [bad({ what: `the chart has no data "${data}"; it has: ${[...tables.keys()].join(', ')}` })];
  try {
    const { row, reader } = addressed(table, address);
    return cellWords(inLanguage(table, reader, lang), row, lang) ?? [bad({ what: 'the cell is empty' })];
  } catch (error) {
    if (!(error instanceof CifrasError)) throw error;
    return error.faults.map(bad);
  }
}

/** The column in the language of the chart, where the table has one. */
function inLanguage(table: Table, reader: Reader, lang: Lang): Reader {
  const name = `${reader.name}_${lang}`;
  return lang !== 'en' && table.columns.has(name) ? need(table, name)[0] : reader;
}
