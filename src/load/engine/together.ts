import { filled, formAndGaps, isGap, readAnyhow } from './declaring.ts';
import type { Declaring } from './declaring.ts';
import type { Building } from './open.ts';
import { inRange, proofOf } from './proof.ts';
import type { Raw } from './session.ts';

/** What is reckoned of many rows together, each under its name, and what then proves all of them: true, or else false or NULL. */
export interface Together {
  readonly list: readonly string[];
  readonly proofs: readonly string[];
}

/**
 * When the cells of all rows of a group are surely as declared. Each proof counts its rows by itself: in a chain of them an engine would look up the rows that the last one left. A range is proven by the least and the
 * greatest number, at next to no cost.
 */
export function surelyTogether(columns: readonly Declaring[], { dialect, fresh }: Building, rows: string): Together {
  return together(columns.map((each) => {
    const proof = proofOf(each, dialect);
    const counted = countProven(formAndGaps(each, proof, dialect), { fresh }, rows);
    if (proof.range === null) return counted;
    const [least, greatest, known, there] = [fresh('l'), fresh('g'), fresh('t'), fresh('t')];
    const isAnyGap = `(${known} = 0 OR (${inRange(proof.range, least, greatest)}))`;
    // Of a text that has its form, the number is there.
    const isEach = proof.form === null ? [{ list: [`count(${each.field.sql}) AS ${there}`], proofs: [`${there} = ${known}`] }] : [];
    return together([counted, { list: [`min(${proof.value}) AS ${least}`, `max(${proof.value}) AS ${greatest}`, `count(${proof.value}) AS ${known}`], proofs: [isAnyGap] }, ...isEach]);
  }));
}

/** That no row of a group is one that holds nothing at all, of which `keys` are the same in all. */
export function filledTogether(raw: Raw, { keys, named, others }: { keys: readonly Declaring[]; named: readonly Declaring[]; others: readonly Declaring[] }, { dialect, fresh }: Building, rows: string): Together {
  const all = filled(raw, [...keys, ...others], dialect);
  if (all.length === 0 || keys.length === 0) return countProven(all, { fresh }, rows);
  const isKeyed = named.map(({ field }) => `NOT (${isGap(field)})`).join(' OR ');
  const there = readAnyhow(others, dialect).map(({ field }) => `NOT (${isGap(field)})`);
  const { list, proofs } = countProven(there.length === 0 ? [] : [there.join(' OR ')], { fresh }, rows);
  return { list, proofs: [`(${[isKeyed, ...proofs].join(' OR ')})`] };
}

function countProven(proofs: readonly string[], { fresh }: Pick<Building, 'fresh'>, rows: string): Together {
  return together(proofs.map((proof) => {
    const proven = fresh('h');
    return { list: [`count(CASE WHEN ${proof} THEN 1 END) AS ${proven}`], proofs: [`${proven} = ${rows}`] };
  }));
}

function together(parts: readonly Together[]): Together {
  return { list: parts.flatMap(({ list }) => list), proofs: parts.flatMap(({ proofs }) => proofs) };
}
