import type { Lang } from '../../chart/words/glue.ts';
import { whenWords } from '../../chart/words/when-words.ts';
import { madeOnce } from '../../remembered.ts';
import { need } from '../../table/need.ts';
import { cite } from '../../table/origins.ts';
import type { Table } from '../../table/table.ts';

/**
 * The dates of a row as prose writes them: those of its columns, of the figures behind it and of their publication, each in full and as month and year, day and month, and year.
 * A date in the prose beside a number of that row is then one that the data bear out.
 */
export function dateWords(table: Table, row: number, lang: Lang): string[] {
  const cells = datesOf(table).map(({ at }) => String(at(row) ?? ''));
  const cited = cite(table.origins, row).flatMap(({ when, source }) => [when ?? '', source?.published ?? '']);
  const dates = [...new Set([...cells, ...cited])].flatMap((date) => [date, ...date.split('/')]).filter((date) => /\d/u.test(date));
  return [...new Set(dates.flatMap((date) => forms(date, lang)))];
}

const datesOf = madeOnce((table: Table) => need(table, ...[...table.columns].filter(([, { kind }]) => kind === 'date' || kind === 'year').map(([name]) => name)));

function forms(date: string, lang: Lang): string[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(date) ?? [];
  if (year === undefined) return [];
  const full = whenWords(date, lang);
  if (month === undefined) return [full, year];
  const monthly = whenWords(`${year}-${month}`, lang);
  return [full, year, monthly, ...(day === undefined ? [] : [whenWords(`${year}-${month}-${day}`, lang).replace(lang === 'en' ? / \d{4}$/u : / de \d{4}$/u, '')])];
}
