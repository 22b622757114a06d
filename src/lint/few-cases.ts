import { need } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import { rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import type { LintFinding, LintRule } from './lint-rule.ts';
import { furniture } from './printed.ts';
import { rowWords, rowsOf } from './rows.ts';
import type { Subject } from './subject.ts';
import { fieldOf } from './unit-views.ts';

/** "When the total number of deaths used to calculate any rate … is 20 or less, the rate is considered statistically unstable" (CDC, WISQARS Fatal Injury Mapping, 3.4); NCHS flags those of fewer than 20. */
const ENOUGH = 20;

/** Words that tell readers of it. */
const SAID = /\b(?:(?:fewer|less) than \d|few (?:cases|deaths)|small numbers?|unstable|unreliable|menos de \d|poc[oa]s (?:casos|muertes)|números? pequeños?|inestables?|poco fiables?)/iu;

/** A rate that fewer than twenty cases stand behind is not drawn without a note: one case more or less would change it by five percent or more. */
export const fewCases: LintRule = {
  name: 'few-cases',
  * find(subject) {
    if (SAID.test(furniture(subject))) return;
    for (const [data, field] of drawnFields(subject)) {
      const table = subject.drawing.tables.get(data);
      const cases = table === undefined ? null : casesOf(table, field);
      if (table !== undefined && cases !== null) yield * tooFew(cases, { table, data, field }, subject);
    }
  },
};

function drawnFields({ views }: Subject): [string, string][] {
  const found = views.flatMap((view) => ['x', 'y'].flatMap((channel): [string, [string, string]][] => {
    const field = fieldOf(view, channel);
    return field === undefined ? [] : [[`${view.data} ${field}`, [view.data, field]]];
  }));
  return [...new Map(found).values()];
}

/** The column that a rate's unit says it is of: "homicides per 100,000 people" is of homicides. Null for what is no rate, or where several columns count that. */
function casesOf(table: Table, field: string): Reader | null {
  const [counted, per] = (table.columns.get(field)?.unit ?? '').split(' per ');
  if (per === undefined) return null;
  const names = [...table.columns].filter(([, { unit, kind }]) => unit === counted && (kind === 'figure' || kind === 'count')).map(([name]) => name);
  const [name] = names;
  return name === undefined || names.length > 1 ? null : need(table, name)[0];
}

function * tooFew(cases: Reader, { table, data, field }: { table: Table; data: string; field: string }, subject: Subject): Iterable<Omit<LintFinding, 'rule'>> {
  const rows = rowsOf(subject, data);
  const few = Array.from({ length: rowCount(table) }, (_, row) => row).filter((row) => rows[row]?.[field] !== null && (cases.number(row) ?? ENOUGH) < ENOUGH);
  for (const row of few) yield { code: 'FEW_CASES', severity: 'error', what: `"${field}" is a rate over ${cases.number(row)} cases (${rowWords(rows[row] ?? {})}), fewer than ${ENOUGH}`, fix: 'say in a note that rates over few cases are unstable, or draw the counts' };
}
