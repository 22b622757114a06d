import { join } from 'node:path';
import { plain } from '../../src/figure/quantity.ts';
import type { Quantity } from '../../src/figure/quantity.ts';
import { between } from '../../src/check/between.ts';
import { chart } from '../../src/notebook/chart.ts';
import { cite } from '../../src/notebook/cite.ts';
import { md } from '../../src/notebook/md.ts';
import type { Notebook, NotebookCell } from '../../src/notebook/notebook.ts';
import { table } from '../../src/notebook/table.ts';
import { pipeline } from '../../src/pipeline.ts';
import type { Source } from '../../src/source.ts';
import { folder } from './folder.ts';
import { tbl } from './tbl.ts';

const SPEC = {
  usermeta: { words: { en: { title: 'More died', subtitle: 'Deaths a year' }, es: { title: 'Murieron más', subtitle: 'Muertes por año' } } },
  data: { name: 'table' }, height: 60, mark: 'bar', encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'deaths', type: 'quantitative' } },
};
const charts = folder({ 'deaths-by-year.vl.json': JSON.stringify(SPEC) });
const atLeast: Quantity = { value: 241, type: 'at_least', low: 241, high: Infinity, lowOpen: false, highOpen: true };

/** A source of rows that are there already. */
export function sourceOf(made: ReturnType<typeof tbl>, name = 'typed'): Source {
  return { name, load: () => Promise.resolve({ ...made, lineage: { name, steps: [], joined: [] } }) };
}

/** Deaths of two years, one of them an "at least", through a check. */
export const deaths = pipeline('deaths', sourceOf(tbl([{ year: 2023, deaths: atLeast }, { year: 2022, deaths: plain(126) }], { deaths: 'deaths' }, ['lp-01', 'edh-01'])), between('deaths', 0, 500));

/** The spec of a small bar chart of `year` and `deaths`. */
export const SPEC_PATH = join(charts, 'deaths-by-year.vl.json');

/** Prose with a cited number, a chart and a table. */
export const SMALL: readonly NotebookCell[] = [
  md`
    # What was counted

    By the end of 2023, ${cite(deaths, { year: 2023 }, 'deaths')} people had died.
  `,
  chart(deaths, SPEC_PATH),
  table(deaths, { columns: ['year', 'deaths'], caption: 'Deaths a year' }),
];

/** A notebook of these cells, in English. */
export function notebookOf(...cells: readonly NotebookCell[]): Notebook {
  return { file: '/newsroom/pipelines/story.ts', title: 'A story', lang: 'en', cells };
}
