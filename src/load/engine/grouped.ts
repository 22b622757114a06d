import type { Declared } from '../../csv/declared.ts';
import { declaring, heldAs, surely } from './declaring.ts';
import type { Beforehand, Declaring } from './declaring.ts';
import type { Building, Held, Open } from './open.ts';
import { planOf } from './plan.ts';
import type { Raw } from './session.ts';
import { callsTotal } from './total-rows.ts';
import { filledTogether, surelyTogether } from './together.ts';
import { filesOf, readBeside, unless } from './verified.ts';
import type { Word } from './words.ts';

/**
 * The source added up by all columns that the words before the first total, and its keys, ask for, as they are written: so these are proven, read and judged once a group and not once a row, and of the others it is only
 * counted in how many rows they are proven, which is half of the work. Gives null where that is not the same, or might make as many groups as rows.
 */
export function grouped(raw: Raw, declared: Declared, building: Building, { words, ...beforehand }: Beforehand & { words: readonly Word[] }): Open | null {
  const { dialect, fresh } = building;
  const plan = planOf(words, declared);
  if (plan === null) return null;
  const all = declaring(raw, declared, beforehand).map((each): Declaring => (plan.keys.has(each.name) ? { ...each, lost: 'possible' } : each));
  const { from, columns } = readBeside(raw.from('all', 'any'), all, building);
  const [keys, others] = [columns.filter(({ name }) => plan.keys.has(name)), columns.filter(({ name }) => !plan.keys.has(name))];
  const [rows, file] = [fresh('n'), fresh('f')];
  const named = keys.map((each) => ({ ...each, as: fresh('k') }));
  const asGrouped = named.map(({ as, ...each }): Declaring => ({ ...each, field: { ...each.field, sql: as } }));
  const totals = new Map(others.filter(({ name, field }) => building.watched.has(name) && field.type === 'text').map(({ name, field }) => [name, { field, as: fresh('h') }]));
  const told = surelyTogether(others, building, rows);
  const isFilled = filledTogether(raw, { named: asGrouped, others, told }, building, rows);
  const sums = others.filter(({ name }) => plan.sums.includes(name)).map((each) => {
    const [value, counted] = [heldAs(each, dialect), told.filled.get(each.name)];
    const known = counted ?? fresh('t');
    return { name: each.name, field: each.field, value, as: fresh('v'), known, list: counted === undefined ? [`count(${value.sql}) AS ${known}`] : [] };
  });
  const list = [
    ...named.map(({ field, as }) => `${field.sql} AS ${as}`), ...(raw.file === null ? [] : [`${raw.file} AS ${file}`]), `count(*) AS ${rows}`, ...told.list, ...isFilled.list,
    ...sums.flatMap(({ field, value: { sql, type }, as, list: known }) => [`${dialect.parts.of(sql, type, field)} AS ${as}`, ...known]),
    ...[...totals.values()].map(({ field, as }) => `sum(${callsTotal(field, { dialect, rows: '1' })}) AS ${as}`),
  ];
  const by = [...named.map(({ as }) => as), ...(raw.file === null ? [] : [file])];
  // With no key there is one group of everything, but none of nothing.
  const groups = `(SELECT ${list.join(', ')} FROM ${from} ${by.length === 0 ? `HAVING count(*) > 0` : `GROUP BY ${by.join(', ')}`}) ${fresh('q')}`;
  const read = readBeside(groups, asGrouped, building);
  const summed = new Map(sums.map(({ name, value, as, known }) => [name, { ...value, sql: as, known }]));
  const held = new Map(read.columns.map((each) => [each.name, heldAs(each, dialect)]));
  return {
    from: read.from,
    // Columns that nobody asks for are there, so that it can be told what there is.
    held: new Map(columns.map((each): [string, Held] => [each.name, held.get(each.name) ?? summed.get(each.name) ?? leftAs(each, dialect, totals.get(each.name)?.as)])),
    verdicts: unless([...told.proofs, ...isFilled.proofs, ...surely(read.columns, dialect)]),
    behind: rows, stood: rows, beside: raw.file === null ? [] : [{ sql: file, each: 'one', partner: filesOf(raw.files) }], tallies: [], order: null, row: null,
  };
}

/** A column that nobody asks for: nothing but how many rows call themselves totals in it, where that was counted. */
function leftAs(each: Declaring, dialect: Building['dialect'], totals: string | undefined): Held {
  return { ...heldAs(each, dialect), sql: 'NULL', ...(totals === undefined ? {} : { totals }) };
}
