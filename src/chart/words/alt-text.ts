import { need } from '../../table/need.ts';
import { rowCount } from '../../table/table.ts';
import type { Lang } from './glue.ts';
import type { DrawnHedges } from '../hedges/hedge-key.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';

/** What a reader who does not see the chart is told, in two sentences: what kind of chart of what data, and what it shows, with how many of its numbers are not exact. */
export function altText({ title, subtitle }: { readonly title: string; readonly subtitle: string }, { spec, drawn, lang }: { spec: Node; drawn: readonly DrawnHedges[]; lang: Lang }): string {
  const { all, hedged } = counted(drawn);
  const { of, chart, inexact } = WORDS[lang];
  const kind = chart[kindOf(spec)] ?? chart['bar'];
  const about = subtitle === '' ? '' : ` ${of} ${subtitle.charAt(0).toLocaleLowerCase(lang)}${subtitle.slice(1)}`;
  return `${kind}${stopless(about)}. ${stopless(title)}${hedged === 0 ? '' : `; ${inexact(hedged, all)}`}.`;
}

const WORDS: Record<Lang, { of: string; chart: Readonly<Record<string, string>>; inexact: (hedged: number, all: number) => string }> = {
  en: {
    of: 'of', chart: { bar: 'Bar chart', point: 'Dot chart', line: 'Line chart', area: 'Area chart', panels: 'Small charts side by side' },
    inexact: (hedged, all) => (hedged === all ? 'none of its numbers is exact' : `${hedged} of its ${all} numbers ${hedged === 1 ? 'is' : 'are'} not exact`),
  },
  es: {
    of: 'sobre', chart: { bar: 'Gráfico de barras', point: 'Gráfico de puntos', line: 'Gráfico de líneas', area: 'Gráfico de áreas', panels: 'Gráficos pequeños, uno junto a otro' },
    inexact: (hedged, all) => (hedged === all ? 'ninguno de sus números es exacto' : `${hedged} de sus ${all} números ${hedged === 1 ? 'no es exacto' : 'no son exactos'}`),
  },
};

/** The first mark that shows data, or panels. */
function kindOf(view: Node): string {
  if (isNode(view['spec'])) return 'panels';
  const type = isNode(view['mark']) ? view['mark']['type'] : view['mark'];
  if (typeof type === 'string') return TYPES[type] ?? '';
  const children = ['layer', 'vconcat', 'hconcat', 'concat'].flatMap((key) => asArray(view[key])).filter(isNode);
  return children.map(kindOf).find((kind) => kind !== '') ?? '';
}

const TYPES: Readonly<Record<string, string>> = { bar: 'bar', point: 'point', circle: 'point', square: 'point', tick: 'point', line: 'line', trail: 'line', area: 'area' };

function counted(drawn: readonly DrawnHedges[]): { all: number; hedged: number } {
  const types = drawn.flatMap(({ table, field }) => {
    const [reader] = need(table, field);
    return Array.from({ length: rowCount(table) }, (_, row) => reader.quantity(row).type).filter((type) => type !== 'missing');
  });
  return { all: types.length, hedged: types.filter((type) => type !== 'exact' && type !== 'rounded').length };
}

function stopless(sentence: string): string {
  return sentence.replace(/[.\s]+$/u, '');
}
