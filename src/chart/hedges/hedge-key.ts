import { wordsFor } from '../../figure/say.ts';
import type { ShippedHedge } from '../../figure/hedge.ts';
import { need } from '../../table/need.ts';
import { rowCount } from '../../table/table.ts';
import type { Table } from '../../table/table.ts';
import type { Lang } from '../words/glue.ts';
import { isUnstatedRow } from './hedge-form.ts';
import { hedgeOf } from './hedge-words.ts';

/** A figure column whose hedges a chart draws, and whether its marks are bars, which are parts of something. */
export interface DrawnHedges {
  readonly table: Table;
  readonly field: string;
}

/** What of the forms a reader is told, in this order. */
type Told = 'arrow' | 'back' | 'hollow' | 'range' | 'possible' | 'unstated';

const TOLD: Readonly<Partial<Record<ShippedHedge, Told>>> = {
  at_least: 'arrow', more_than: 'arrow', up_to: 'back', less_than: 'back', almost: 'hollow', just_over: 'hollow', about: 'hollow', possible_max: 'possible', possible_more: 'possible',
};

/**
 * What the marks of a chart that are not solid mean, in a sentence for each form that its rows need, with the words that their sources used: "Arrow: “at least” or “over”."
 * Null where every number is exact.
 */
export function hedgeKey(drawn: readonly DrawnHedges[], lang: Lang): string | null {
  const found = new Map<Told, Set<string>>();
  const add = (told: Told, word: string): void => void found.set(told, (found.get(told) ?? new Set<string>()).add(word));
  for (const { table, field } of drawn) {
    const [reader] = need(table, field);
    for (let row = 0; row < rowCount(table); row++) {
      const quantity = reader.quantity(row);
      if (isUnstatedRow(table, field, row)) add('unstated', '');
      if (quantity.type === 'range') add('range', '');
      if (quantity.value === null || quantity.type === 'range') continue;
      const hedge = hedgeOf(quantity);
      const told = TOLD[hedge];
      if (told !== undefined) add(told, wordsFor(hedge, lang).replace('#', '').trim());
    }
  }
  const order: readonly Told[] = ['arrow', 'back', 'hollow', 'range', 'possible', 'unstated'];
  const sentences = order.filter((told) => found.has(told)).map((told) => SENTENCES[lang][told](enumerated([...(found.get(told) ?? [])], lang)));
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** In the published spec what is not exact is hollow, in the files hatched. */
const SENTENCES: Record<Lang, Record<Told, (words: string) => string>> = {
  en: {
    arrow: (words) => `Arrow: ${words}.`,
    back: (words) => `Hollow or hatched, with an arrow back: ${words}.`,
    hollow: (words) => `Hollow or hatched: ${words}.`,
    range: () => 'Band: from the lowest to the highest number given.',
    possible: () => 'Dashed circle: what could be, not a count.',
    unstated: () => 'Grey, hollow or hatched: what the source, as printed, does not state.',
  },
  es: {
    arrow: (words) => `Flecha: ${words}.`,
    back: (words) => `Hueco o rayado, con flecha hacia atrás: ${words}.`,
    hollow: (words) => `Hueco o rayado: ${words}.`,
    range: () => 'Banda: del número más bajo al más alto que se dio.',
    possible: () => 'Círculo discontinuo: lo que podría ser, no un conteo.',
    unstated: () => 'Gris, hueco o rayado: lo que la fuente, tal como se publicó, no especifica.',
  },
};

function enumerated(words: readonly string[], lang: Lang): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${lang === 'en' ? 'or' : 'o'} ${last}`;
}
