import { tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Lang } from './vocabulary.ts';

/** A word that says that a number is a change, and which way. */
export interface FoundChange {
  readonly end: number;
  readonly sign: 1 | -1;
  /** A verb has its amount with "by" or bare, a noun with "of"; an amount behind the number makes a share a change: 12% more. */
  readonly form: 'verb' | 'noun' | 'behind';
}

const WORDS: Readonly<Record<Lang, Readonly<Record<FoundChange['form'], readonly [fall: string, rise: string]>>>> = {
  en: {
    verb: [
      'declined|declines|declining|fell|falls|fallen|falling|dropped|drops|dropping|decreased|decreases|decreasing|down|reduced|reduces|shrank|plunged|plummeted|slumped|dipped|sank|cut|tumbled',
      'rose|rises|risen|rising|increased|increases|increasing|grew|grows|grown|growing|climbed|climbs|up|jumped|soared|surged|gained',
    ],
    noun: ['decline|fall|drop|decrease|reduction|plunge|slump|dip', 'rise|increase|growth|jump|surge|hike|gain'],
    behind: ['fewer|less|lower', 'more|higher'],
  },
  es: {
    verb: [
      'cayó|cayeron|cae|caen|caído|bajó|bajaron|bajan|descendió|descendieron|desciende|disminuyó|disminuyeron|disminuye|se redujo|se redujeron|redujo|redujeron|se ha reducido|se han reducido|decreció',
      'subió|subieron|sube|suben|subido|aumentó|aumentaron|aumenta|aumentado|creció|crecieron|crece|crecen|crecido|se incrementó|se incrementaron|incrementó|se elevó',
    ],
    noun: ['caída|descenso|disminución|reducción|baja|rebaja|decremento', 'aumento|alza|incremento|crecimiento|subida|repunte'],
    behind: ['menos|menor', 'más|mayor'],
  },
};

interface ChangeWords extends Omit<FoundChange, 'end'> {
  readonly pieces: readonly string[];
}

const CHANGES: Readonly<Record<Lang, readonly ChangeWords[]>> = { en: changesOf('en'), es: changesOf('es') };

function changesOf(lang: Lang): ChangeWords[] {
  return (['verb', 'noun', 'behind'] as const).flatMap((form) => ([-1, 1] as const).flatMap((sign, i) =>
    (WORDS[lang][form][i] ?? '').split('|').map((words) => ({ form, sign, pieces: tokenise(words).map((token) => accented(token, form)) }))))
    .sort((a, b) => b.pieces.length - a.pieces.length);
}

/** Accents tell verbs from other words: bajó is a fall, bajo is "under". */
function accented({ norm, text }: Token, form: FoundChange['form']): string {
  return form === 'verb' ? text.toLowerCase() : norm;
}

/** The change that begins at a piece; null where none does. */
export function changeAt(tokens: readonly Token[], at: number, lang: Lang): FoundChange | null {
  const found = CHANGES[lang].find(({ pieces, form }) => pieces.every((piece, i) => {
    const token = tokens[at + i];
    return token !== undefined && accented(token, form) === piece;
  }));
  return found === undefined ? null : { end: at + found.pieces.length, sign: found.sign, form: found.form };
}

/** Words behind a verb that make its number a level: fell to 154, cayó a 154. */
export const LEVEL: Readonly<Record<Lang, readonly string[]>> = { en: ['to', 'from', 'at', 'below', 'above'], es: ['a', 'al', 'hasta', 'de', 'del', 'desde'] };
/** Words behind a noun that do. */
export const NOUN_LEVEL: Readonly<Record<Lang, readonly string[]>> = { en: ['to', 'from'], es: ['a', 'al', 'hasta', 'desde'] };
