import { basename, extname } from 'node:path';
import type { Lang } from '../../chart/words/glue.ts';
import { draftColumns, proposedFor } from '../../csv/draft.ts';
import { faultHere } from '../../csv/here.ts';
import { LIMITS } from '../../csv/limits.ts';
import { inOrder } from '../../csv/locate.ts';
import { readBytes } from '../../csv/path.ts';
import type { Sheet } from '../../csv/sheet.ts';
import { keepWithout } from '../../csv/totals-told.ts';
import type { TotalWords } from '../../csv/totals-told.ts';
import { slug } from '../../notebook/page/anchors.ts';
import { saidIn } from '../../said/said.ts';
import { describedIn } from '../../said/told.ts';
import { seen } from '../peek.ts';
import { draftedChart } from './drafted-chart.ts';
import type { Story } from './story.ts';

/** A story drafted from a file, and the columns that have cells which their draft does not fit. */
export interface Drafted {
  readonly story: Story;
  readonly doubts: readonly string[];
  /** What the draft leaves out of the file's rows, and why. */
  readonly left: readonly string[];
}

const LEFT = { en: 'the draft leaves out what is a total', es: 'el borrador excluye lo que es un total' } as const satisfies Record<Lang, string>;

/** A column of the file, the word that was drafted for it, and why. */
export interface DraftedColumn {
  readonly field: string;
  readonly word: string;
  readonly evidence: string;
  readonly cells: readonly string[];
}

/**
 * Drafts a story from a CSV file or a workbook: its columns with the evidence for each, a table of them, a chart where there is something to draw, and a test that its rows are there.
 * What the file cannot say (units, what the chart shows, which of two readings) is marked TODO. Of a workbook with several sheets it is the one that is named, or the first.
 *
 * @throws {LoadError} what makes every reading of the file unsafe.
 */
export async function drafted(path: string, { sheet: named, lang = 'en' }: { sheet?: string | undefined; lang?: Lang } = {}): Promise<Drafted> {
  const sheet = await seen(path, { sheet: named });
  const columns = proposedFor(sheet).proposals.map(({ call, evidence }, i): DraftedColumn => ({
    field: sheet.header[i] ?? '', word: /^\w+/u.exec(call)?.[0] ?? '', evidence, cells: sheet.rows.map((row) => (row[i] ?? '').trim()),
  }));
  const name = slug(basename(path, extname(path))).replaceAll('.', '-');
  const data = `data/${name}${sheet.delimiter === null ? extname(path).toLowerCase() : '.csv'}`;
  const spec = draftedChart(columns);
  return {
    story: { name, data: { path: data, content: readBytes(path, LIMITS) }, spec, pipeline: pipelineText(sheet, { lang, name, named, data, columns, chart: spec === null ? 'none' : 'drawn' }), test: testText(sheet, name) },
    doubts: [
      ...columns.flatMap(({ field, evidence }) => (/ cells are not | in two ways/u.test(evidence) ? [`${field}: ${evidence}`] : [])),
      ...inOrder(sheet.doubted).map(faultHere).map((fault) => describedIn(lang, fault)),
    ],
    left: sheet.told.map((fault) => saidIn(lang, fault).fault).flatMap(({ code, what, fix = '' }) => (code === 'TOTAL_ROW' ? [`${what}: ${LEFT[lang]}`] : code === 'OTHER_SHEETS' ? [`${what}: ${fix}`] : [])),
  };
}

function pipelineText(sheet: Sheet, { lang, name, named, data, columns, chart }: { lang: Lang; name: string; named: string | undefined; data: string; columns: readonly DraftedColumn[]; chart: 'none' | 'drawn' }): string {
  const made = variable(name);
  const without = totalsIn(sheet).map((total) => `  ${keepWithout(total)},`);
  const words = [...new Set([...columns.map(({ word }) => word), ...(without.length === 0 ? [] : ['clean']), 'load', 'notebook', 'pipeline', 'table', ...(chart === 'drawn' ? ['chart'] : [])])].sort();
  return [
    `// Drafted from ${data}: look at each column, put the unit in the place of TODO, and go on from here.`,
    `import { ${words.join(', ')} } from 'cifras';`,
    '',
    `export const ${made} = pipeline('${name}',`,
    `  load.${sheet.delimiter === null ? 'xlsx' : 'csv'}(new URL('../${data}', import.meta.url), ${draftColumns(sheet, named).replaceAll('\n', '\n  ')}),`,
    ...without,
    ');',
    '',
    `export default await notebook(import.meta, { title: 'TODO: ${name}'${lang === 'en' ? '' : `, lang: '${lang}'`} },`,
    ...(chart === 'drawn' ? [`  chart(${made}, new URL('../charts/${name}.vl.json', import.meta.url)),`] : []),
    `  table(${made}),`,
    ');', '',
  ].join('\n');
}

/** Rows that call themselves totals are left out of a draft: whoever adds up would count them twice. */
function totalsIn({ totals }: Sheet): readonly TotalWords[] {
  return totals.filter(({ code }) => code === 'TOTAL_ROW');
}

function testText(sheet: Sheet, name: string): string {
  const made = variable(name);
  const columns = totalsIn(sheet).map(({ field, words }) => ({ index: sheet.header.indexOf(field), words }));
  const totals = sheet.rows.filter((row) => columns.some(({ index, words }) => words.includes((row[index] ?? '').trim()))).length;
  return [
    "import { equal, ok } from 'node:assert/strict';",
    "import { test } from 'node:test';",
    "import { trace } from 'cifras';",
    `import { ${made} } from '../pipelines/${name}.ts';`,
    '',
    `test('every row of the file${totals === 0 ? '' : ' that is no total'} is there, and leads back to its line', async () => {`,
    `  const rows = await ${made}.load();`,
    `  equal(rows.data.numRows(), ${sheet.tally.kept - totals});`,
    "  ok(trace(rows, 0).citations[0]?.place.line);",
    '});', '',
  ].join('\n');
}

/** A name of TypeScript that is none of its words and none of ours. */
function variable(name: string): string {
  const camel = name.replace(/-+(\w?)/gu, (_, letter: string) => letter.toUpperCase());
  return /^\d/u.test(camel) || TAKEN.has(camel) ? `the${camel.slice(0, 1).toUpperCase()}${camel.slice(1)}` : camel;
}

const TAKEN: ReadonlySet<string> = new Set([
  ...['code', 'count', 'date', 'number', 'text', 'year', 'load', 'notebook', 'pipeline', 'table', 'chart', 'trace', 'test', 'equal', 'ok', 'rows'],
  ...['arguments', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete', 'do', 'else', 'enum', 'eval', 'export', 'extends', 'false', 'finally', 'for', 'function', 'if', 'implements', 'import'],
  ...['in', 'instanceof', 'interface', 'let', 'new', 'null', 'package', 'private', 'protected', 'public', 'return', 'static', 'super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'undefined', 'var', 'void', 'while', 'with', 'yield'],
]);
