import type { Run } from '../../step.ts';
import type { Remark } from '../../table/table.ts';
import { joinTable } from './join.ts';
import { keepRows } from './keep.ts';
import type { Building, Counts, Doubt, Open, Refusal } from './open.ts';
import { rateOf, shareOf } from './quotient.ts';
import { recodeColumn } from './recode.ts';
import type { Session } from './session.ts';
import { totalOf } from './total.ts';
import { written } from './words.ts';
import type { Word } from './words.ts';
import { CifrasError } from '../../errors.ts';

/** A query as it is built, and what is to be said when it is done. */
export interface Built extends Building {
  /** In the order of the words. */
  readonly asked: readonly (Refusal | Doubt)[];
  /** The watched columns that totals left behind, and their tallies. */
  readonly leftBehind: readonly { readonly field: string; readonly index: number }[];
  readonly remarks: readonly ((counts: Counts) => Remark | null)[];
}

export function building(session: Session, run: Run, watched: ReadonlySet<string> = new Set()): Built {
  let made = 0;
  const [asked, remarks]: [(Refusal | Doubt)[], ((counts: Counts) => Remark | null)[]] = [[], []];
  const leftBehind: Built['leftBehind'][number][] = [];
  return {
    dialect: session.dialect, run, watched, asked, leftBehind, remarks,
    leave: (field, index) => void leftBehind.push({ field, index }),
    fresh: (letter) => `${letter}${(made += 1)}`,
    lookUp: (open, keys, table) => session.lookUp(open, keys, table),
    refuse: (refusal) => void asked.push(refusal),
    doubt: (doubt) => void asked.push(doubt),
    remark: (remark) => void remarks.push(remark),
  };
}

/** The select after all the words. Codes of what a word leaves out or refuses are its number in the query, from 1; refused ones are below -2. */
export async function withWords(open: Open, built: Built, words: readonly Word[]): Promise<Open> {
  let next = open;
  for (const [i, word] of words.entries()) {
    try {
      next = await withWord(next, built, { word, number: i + 1 });
    } catch (error) {
      throw error instanceof CifrasError ? error.inside({ step: written(word) }) : error;
    }
  }
  return next;
}

async function withWord(open: Open, built: Built, { word, number }: { word: Word; number: number }): Promise<Open> {
  const refused = -10 - number;
  switch (word.word) {
    case 'keep': return keepRows(open, built, { ...word, code: number, word: written(word) });
    case 'recode': return recodeColumn(open, built, { ...word, code: refused });
    case 'total': return totalOf(open, built, { ...word, word: written(word) });
    case 'share': return shareOf(open, built, { ...word, word: written(word) });
    case 'rate': return rateOf(open, built, { ...word, word: written(word) });
    case 'join': return joinTable(open, built, { ...word, code: refused });
  }
}
