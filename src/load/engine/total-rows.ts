import type { Cell } from '../../csv/cell.ts';
import type { Declared } from '../../csv/declared.ts';
import { counted } from '../../csv/counted.ts';
import { totalWord } from '../../csv/total-words.ts';
import type { Fault, Finding } from '../../errors.ts';
import { toldInBoth } from '../../said/told.ts';
import { isDictionary } from '../../table/cells.ts';
import { need } from '../../table/need.ts';
import type { Table } from '../../table/table.ts';
import { plainOf } from '../../table/where.ts';
import type { Answer } from './answer.ts';
import type { Built } from './building.ts';
import type { Dialect } from './dialect.ts';
import type { Held } from './open.ts';
import type { Field, Session } from './session.ts';
import type { Word } from './words.ts';

/** Columns whose words may call a row a total of others: texts of which no list says that it is meant. */
function mayName({ kind, limits }: Cell): boolean {
  return (kind === 'text' || kind === 'code') && limits.enum === undefined;
}

/** The columns in which it is looked for rows that call themselves totals: where the query says which words it wants, they are meant. */
export function watchedIn(declared: Declared, words: readonly Word[]): ReadonlySet<string> {
  const meant = meantIn(words);
  return new Set(Object.keys(declared).filter((name) => mayName(declared[name] as Cell) && !meant.includes(name)));
}

/** Columns of which the query says which words it wants. */
function meantIn(words: readonly Word[]): string[] {
  return words.flatMap((word): string[] => {
    if (word.word === 'recode') return word.options.others === 'keep' ? [] : [word.options.as ?? word.column];
    if (word.word !== 'keep') return [];
    return Object.entries(word.where).filter(([, condition]) => { const { among, holds } = plainOf(condition); return holds && Array.isArray(among); }).map(([name]) => name);
  });
}

/** How many rows call themselves totals in a column: in one row, or in those that it stands for. */
export function callsTotal({ sql, totals }: Pick<Held, 'sql' | 'totals'>, { dialect, rows }: { dialect: Dialect; rows: string }): string {
  return totals ?? `(CASE WHEN ${dialect.isTotal(sql)} THEN ${rows} ELSE 0 END)`;
}

/** What is to be told of rows that call themselves totals: those that a total added up with others, and those that the result has. */
export async function totalRows(session: Session, table: Table, { built, answer, declared, words, name }: { built: Built; answer: Answer; declared: Declared; words: readonly Word[]; name: string }): Promise<Finding[]> {
  const there = [...watchedIn(declared, words)].filter((field) => table.columns.has(field)).map((field): Told => ({ field, words: wordsOf(table, field), what: 'rows of the result call themselves totals' }));
  const added = await Promise.all(built.leftBehind.map(async ({ field, index }): Promise<Told> => {
    const rows = answer.tallies[index] ?? 0;
    const what = `${counted(rows, 'row')} that ${rows === 1 ? 'calls itself a total was' : 'call themselves totals were'} added up with the others`;
    return { field, words: rows === 0 ? [] : await wordsIn(session, field), what };
  }));
  return [...there, ...added].filter(({ words }) => words.length > 0).map((each): Finding => ({ check: name, severity: 'warn', figures: [], ...toldInBoth(faultOf(each, session.raw.label)) }));
}

interface Told {
  readonly field: string;
  readonly words: readonly string[];
  readonly what: string;
}

/** The words of the result that call a row a total. */
function wordsOf(table: Table, field: string): string[] {
  const { cells } = need(table, field)[0];
  return isDictionary(cells) ? cells.words.filter((word) => word !== null && totalWord(word) === 'total') as string[] : [];
}

/** Those of the source, which are looked for where some were counted. */
async function wordsIn({ ask, raw, dialect }: Session, field: string): Promise<string[]> {
  const { sql } = raw.fields.get(field) as Field;
  const [texts = []] = await ask(`SELECT DISTINCT ${sql} AS w FROM ${raw.from('all', 'any')} WHERE ${dialect.isTotal(sql)} LIMIT 20`);
  return [...new Set(texts.map((text) => String(text).trim()))].sort();
}

function faultOf({ field, words, what }: Told, file: string): Fault {
  const list = words.map((word) => JSON.stringify(word)).join(', ');
  const column = /^[A-Za-z_$][\w$]*$/u.test(field) ? field : JSON.stringify(field);
  const fix = `leave them out before anything is added up, .keep('rows that are no totals', { ${column}: { not: [${list}] } }), or name them in the list of the column if they are meant`;
  return { code: 'TOTAL_ROW', what: `${what}, by "${field}": ${list}`, fix, place: { file, field } };
}
