import type { Declared } from '../../csv/declared.ts';
import type { Building, Held, Open } from './open.ts';
import { typeOf } from './proof.ts';
import type { Raw } from './session.ts';
import { BLANK, UNPROVEN, declaring, heldAs, isGap, proofsBeside, unproven } from './verified.ts';
import type { TotalWords } from './words.ts';

/**
 * The source for a total that is the first word, added up by its keys as they are written: so a key is proven and read once a group and not once a row, which is a third of the work. Gives null
 * where that is not the same: for sums of decimals, for several files, and where a SELECT within is dear.
 */
export function grouped(raw: Raw, declared: Declared, building: Building, { by, options: { sum = [] } }: { by: readonly string[]; options: TotalWords }): Open | null {
  const { dialect, fresh } = building;
  const all = declaring(raw, declared);
  const summed = all.filter(({ name }) => sum.includes(name));
  const keys = all.filter(({ name }) => by.includes(name));
  const isPlain = summed.length === sum.length && keys.length === by.length && summed.every(({ name, cell }) => typeOf(cell) === 'integer' && !by.includes(name));
  if (!isPlain || dialect.nested === 'dear' || raw.file !== null) return null;
  const { from, columns } = proofsBeside(raw.from('all', 'any'), all.filter(({ name }) => !by.includes(name)), building);
  const [off, blank, rows] = [fresh('u'), fresh('b'), fresh('n')];
  const sums = columns.filter(({ name }) => sum.includes(name)).map((each) => ({ each, as: fresh('v'), known: fresh('t') }));
  const named = keys.map((each) => ({ ...each, as: fresh('k') }));
  const list = [
    ...named.map(({ field, as }) => `${field.sql} AS ${as}`),
    `${columns.map(({ cell, field }) => unproven(cell, field, building)).join(' OR ') || '(1 = 0)'} AS ${off}`, `${columns.map(({ field }) => isGap(field)).join(' AND ') || '(1 = 1)'} AS ${blank}`,
    `count(*) AS ${rows}`, ...sums.flatMap(({ each, as, known }) => [`${dialect.sum(each.field.number as string, 'integer')} AS ${as}`, `count(${each.field.number as string}) AS ${known}`]),
  ];
  const groups = `(SELECT ${list.join(', ')} FROM ${from} GROUP BY ${[...named.map(({ as }) => as), off, blank].join(', ')}) ${fresh('q')}`;
  const proven = proofsBeside(groups, named.map(({ name, cell, field, as }) => ({ name, cell, field: { ...field, sql: as } })), building);
  const gaps = [blank, ...proven.columns.map(({ field }) => isGap(field))].join(' AND ');
  return {
    from: proven.from,
    held: new Map([
      ...proven.columns.map((each): [string, Held] => [each.name, heldAs(each, dialect)]),
      ...sums.map(({ each, as, known }): [string, Held] => [each.name, { ...heldAs(each, dialect), sql: as, known }]),
    ]),
    verdicts: [
      ...(raw.blanks === 'possible' ? [{ when: gaps, code: String(BLANK) }] : []),
      { when: [off, ...proven.columns.map(({ cell, field }) => unproven(cell, field, building))].join(' OR '), code: String(UNPROVEN) },
    ],
    behind: rows, stood: rows, beside: [], tallies: [], order: null, row: null,
  };
}
