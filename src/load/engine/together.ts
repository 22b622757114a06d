import { filled, filledSql, isGap, readAnyhow } from './declaring.ts';
import type { Declaring } from './declaring.ts';
import type { Building } from './open.ts';
import { inRange, proofOf } from './proof.ts';
import type { Ends } from './proof.ts';
import type { Raw } from './session.ts';

/** What is reckoned of many rows together, each under its name, and what then proves all of them: true, or else false or NULL. */
export interface Together {
  readonly list: readonly string[];
  readonly proofs: readonly string[];
  /** In how many rows a column is filled, by the column's name, where that was counted: as many as have a value, where all is proven. */
  readonly filled: ReadonlyMap<string, string>;
}

const NOTHING: Together = { list: [], proofs: [], filled: new Map() };

/**
 * When the cells of all rows of a group are surely as declared: as many of them as are no gaps. Each proof is counted by itself, since in a chain of them an engine would look up the rows that the last one left; a range is
 * proven by the least and the greatest number, at next to no cost.
 */
export function surelyTogether(columns: readonly Declaring[], { dialect, fresh }: Building, rows: string): Together {
  return together(columns.map((each) => {
    const { name, cell, field } = each;
    const { form, holds, range } = proofOf(each, dialect);
    const proofs = [...(form === null ? [] : [dialect.matches({ sql: field.sql, form, gap: null })]), ...(holds === '' ? [] : [holds])];
    if (proofs.length === 0 && range === null && !cell.required) return NOTHING;
    const there = fresh('t');
    const counted: Together = { list: [`count(${filledSql(field)}) AS ${there}`], proofs: cell.required ? [`${there} = ${rows}`] : [], filled: new Map([[name, there]]) };
    // No proof is met by NULL; by an empty text that stands for a gap, one may be.
    const of = field.empty === 'possible' ? filledSql(field) : '1';
    const ranged = range === null ? NOTHING : inRangeTogether(range, { fresh }, there);
    return together([counted, ...proofs.map((proof) => countProven({ proof, of, there }, { fresh })), ranged]);
  }));
}

/** That there are as many numbers or days as are there, and that they lie in the range. */
function inRangeTogether(range: Ends, { fresh }: Pick<Building, 'fresh'>, there: string): Together {
  const [least, greatest, known] = [fresh('l'), fresh('g'), fresh('t')];
  return {
    ...NOTHING,
    list: [`min(${range.of}) AS ${least}`, `max(${range.of}) AS ${greatest}`, `count(${range.of}) AS ${known}`],
    proofs: [`${known} = ${there}`, `(${known} = 0 OR (${inRange(range, least, greatest)}))`],
  };
}

/** That no row of a group is one that holds nothing at all, of which the keys, called as in `named`, are the same in all; what was counted of the others is in `told`. */
export function filledTogether(raw: Raw, { named, others, told }: { named: readonly Declaring[]; others: readonly Declaring[]; told: Together }, { dialect, fresh }: Building, rows: string): Together {
  if (raw.blanks === 'none' || [...named, ...others].some(({ cell }) => cell.required)) return NOTHING;
  const anyhow = readAnyhow(others, dialect);
  const read = anyhow.map(({ field }) => isGap(field));
  if (named.length === 0 && read.length === 0) return together(filled(raw, others, dialect).map((proof) => countProven({ proof, of: '1', there: rows }, { fresh })));
  const keyed = named.map(({ field }) => `NOT (${isGap(field)})`);
  if (read.length === 0) return { ...NOTHING, proofs: [`(${keyed.join(' OR ')})`] };
  const there = anyhow.length === 1 ? told.filled.get(anyhow[0]?.name ?? '') : undefined;
  if (there !== undefined) return { ...NOTHING, proofs: [`(${[...keyed, `${there} = ${rows}`].join(' OR ')})`] };
  const blank = fresh('h');
  return { ...NOTHING, list: [`count(CASE WHEN ${read.join(' AND ')} THEN 1 END) AS ${blank}`], proofs: [`(${[...keyed, `${blank} = 0`].join(' OR ')})`] };
}

/** That the proof is met by as many as are there. */
function countProven({ proof, of, there }: { proof: string; of: string; there: string }, { fresh }: Pick<Building, 'fresh'>): Together {
  const proven = fresh('h');
  return { ...NOTHING, list: [`count(CASE WHEN ${proof} THEN ${of} END) AS ${proven}`], proofs: [`${proven} = ${there}`] };
}

function together(parts: readonly Together[]): Together {
  return { list: parts.flatMap(({ list }) => list), proofs: parts.flatMap(({ proofs }) => proofs), filled: new Map(parts.flatMap(({ filled: each }) => [...each])) };
}
