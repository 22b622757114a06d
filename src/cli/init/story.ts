import type { Lang } from '../../chart/words/glue.ts';

/** A story to start from: its data, pipeline, chart and test, as texts. */
export interface Story {
  /** The name of its files. */
  readonly name: string;
  /** The file that it reads, and its bytes as they stand. */
  readonly data: { readonly path: string; readonly content: string | Uint8Array };
  readonly pipeline: string;
  /** The authored chart; null where there is nothing to draw. */
  readonly spec: string | null;
  readonly test: string;
}

const CIFRAS = "'cifras'";

/** What the example says in each language; the other one stands in its chart's words. */
const SAID = {
  en: { about: 'Hospital beds per 1,000 people in two towns. The numbers are invented: replace data/beds.csv with yours.', town: "'Town'", year: '', beds: 'beds', people: 'people', label: 'Beds', title: 'Hospital beds (invented numbers)', end: '' },
  es: { about: 'Camas de hospital por cada 1,000 personas en dos municipios. Los números son inventados: cambie data/beds.csv por el suyo.', town: "'Municipio'", year: "'Año'", beds: 'camas', people: 'personas', label: 'Camas', title: 'Camas de hospital (números inventados)', end: ", lang: 'es'" },
} as const satisfies Record<Lang, Record<string, string>>;

/** The example of a new project. Its numbers are invented, and say so wherever they are printed. */
export function exampleIn(lang: Lang): Story {
  const said = SAID[lang];
  return {
    name: 'beds',
    data: { path: 'data/beds.csv', content: 'town,year,beds,people\nEsperanza,2022,40,20000\nEsperanza,2023,44,20500\nLas Lomas,2022,24,18000\nLas Lomas,2023,24,18200\n' },
    pipeline: text([
      `// ${said.about}`,
      `import { chart, check, code, count, derive, load, notebook, pipeline, year } from ${CIFRAS};`,
      '',
      "export const beds = pipeline('beds',",
      `  load.csv(new URL('../data/beds.csv', import.meta.url), { town: code(${said.town}), year: year(${said.year}), beds: count('${said.beds}'), people: count('${said.people}') }),`,
      `  derive.rate('rate', { of: 'beds', over: 'people', per: 1_000, label: '${said.label}' }),`,
      "  check.unique('town', 'year'),",
      "  check.notNull('beds', 'people'),",
      ');',
      '',
      `export default await notebook(import.meta, { title: '${said.title}'${said.end} },`,
      "  chart(beds, new URL('../charts/beds.vl.json', import.meta.url)),",
      ');',
    ]),
    spec: `${JSON.stringify({
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      usermeta: {
        words: {
          en: { title: "Esperanza has {[town=Esperanza, year=2023].rate} beds per 1,000 people", subtitle: 'Hospital beds per 1,000 people', notes: ['The numbers are invented.'], alt: 'Bar charts of hospital beds per 1,000 people in two towns, 2022 and 2023. The numbers are invented.', source: 'invented numbers' },
          es: { title: "Esperanza tiene {[town=Esperanza, year=2023].rate} camas por cada 1,000 personas", subtitle: 'Camas de hospital por cada 1,000 personas', notes: ['Los números son inventados.'], alt: 'Gráficos de barras de las camas de hospital por cada 1,000 personas en dos municipios, 2022 y 2023. Los números son inventados.', source: 'números inventados', labels: { rate: 'Camas por 1,000 personas' } },
        },
      },
      data: { name: 'table' },
      height: 200,
      mark: { type: 'bar' },
      encoding: {
        x: { field: 'year', type: 'ordinal', axis: { labelAngle: 0 } },
        y: { field: 'rate', type: 'quantitative' },
        column: { field: 'town', type: 'nominal', title: null },
      },
      width: 200,
    }, null, 2)}\n`,
    test: text([
      "import { equal } from 'node:assert/strict';",
      "import { test } from 'node:test';",
      `import { trace } from ${CIFRAS};`,
      "import { beds } from '../pipelines/beds.ts';",
      '',
      "test('Esperanza has 40 beds for 20,000 people in 2022: 2 per 1,000', async () => {",
      '  const { data } = await beds.load();',
      "  equal(data.get('rate', 0), 2);",
      '});',
      '',
      "test('every row leads back to its line', async () => {",
      '  const table = await beds.load();',
      "  equal(trace(table, 0).citations[0]?.id, 'data/beds.csv:2');",
      '});',
    ]),
  };
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
