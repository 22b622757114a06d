import type { Fault } from '../../errors.ts';
import type { Refused, Session } from '../engine/session.ts';
import type { Connection } from './connect.ts';
import { csvSql, filled } from './csv-form.ts';
import type { CsvForm } from './csv-form.ts';
import { placed } from './places.ts';
import type { Wrong } from './places.ts';

interface Locating {
  readonly refused: readonly Refused[];
  readonly most: number;
  readonly forms: readonly CsvForm[];
  readonly ask: Session['ask'];
  readonly connection: Connection;
}

let located = 0;

/** The faults of refused texts where they stand in CSV files, the first `most` in order; null where there are no such files. */
export async function locate({ refused, most, forms, ask, connection }: Locating): Promise<readonly Fault[] | null> {
  if (forms.length === 0) return null;
  const fields = [...new Set(refused.map(({ field }) => field))];
  const told: Fault[] = [];
  for (const form of forms) {
    const wrong: Wrong[] = [];
    for (const field of fields) {
      const here = refused.filter((each) => each.field === field);
      const table = `wrong_${(located += 1)}`;
      await connection.fill(table, { keys: here.map((_, i) => [i]), columns: [{ type: 'text', values: here.map(({ text }) => text) }] });
      const cell = `c${form.header.indexOf(field)}`;
      const numbered = `(SELECT *, row_number() OVER () AS record FROM ${csvSql(form, 'left out')}) r`;
      const sql = `SELECT CAST(record AS DOUBLE), ${table}.x0 FROM ${numbered} JOIN ${table} ON ${cell} IS NOT DISTINCT FROM ${table}.x1 WHERE ${filled(form)} ORDER BY record LIMIT ${2 * most}`;
      const [records = [], which = []] = await ask(sql);
      records.forEach((record, i) => {
        const { fault, value } = here[Number(which[i])] as Refused;
        wrong.push({ record: Number(record), field, fault, ...(value === undefined ? {} : { value }) });
      });
    }
    if (wrong.length > 0) told.push(...(await placed(form, wrong)));
    if (told.length >= most) break;
  }
  return told;
}
