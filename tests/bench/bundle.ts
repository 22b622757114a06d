import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { draw } from '../../src/chart/draw.ts';
import type { Drawable, Drawing } from '../../src/chart/draw.ts';
import { plainSvg } from '../../src/chart/plain.ts';
import { lint } from '../../src/lint/index.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { readCharts } from '../../src/notebook/run.ts';
import { outlined } from '../../src/picture/outlined.ts';
import { toPdf } from '../../src/picture/pdf.ts';
import { toPng } from '../../src/picture/png.ts';
import { PRESETS } from '../../src/picture/preset.ts';
import { CIFRAS_STYLE } from '../../src/picture/style.ts';
import { newRun } from '../../src/step.ts';
import { textOutput, writeFiles } from '../../src/write/files.ts';
import { markRows } from '../../src/write/mark-rows.ts';

const STORIES = ['arrests', 'deaths-by-cause', 'deaths-by-prison', 'deaths-in-custody', 'homicides-by-year'];

/** Where the time of a bundle goes, in this process as it is: the shipped charts three times over at one width, then each part again at every width. */
export async function bundleBench(): Promise<void> {
  const charts = await shipped();
  process.stdout.write(`\na bundle by its parts, milliseconds a picture\n`);
  const eighteen = [...charts, ...charts, ...charts].slice(0, 18);
  await timed('18 charts, SVG and PNG, from cold', [eighteen], async (them) => {
    const pictures: Promise<Uint8Array>[] = [];
    for (const chart of them) pictures.push(toPng((await draw(chart)).svg));
    await Promise.all(pictures);
  }, 'whole');
  const drawings: Drawing[] = [];
  const all = charts.flatMap((chart) => PRESETS.map((preset) => ({ chart, preset })));
  await timed('draw', all, async ({ chart, preset }) => void drawings.push(await draw(chart, { preset })));
  await warm(charts);
  await timed('lint', drawings, (drawing) => lint(drawing));
  await timed('plain', drawings, (drawing) => plainSvg(drawing, { style: CIFRAS_STYLE }));
  await timed('outlines', drawings, ({ svg }) => outlined(svg));
  await timed('PNG', drawings, ({ svg }) => toPng(svg));
  await timed('PDF', drawings, ({ svg, lang }) => toPdf(svg, { lang }));
  await timed('marks and evidence', drawings.filter(({ preset }) => preset.name === 'web'), markRows);
  const folder = mkdtempSync(join(tmpdir(), 'cifras-bench-'));
  await timed('write 500 files of 40 KB', [500], async (count) => writeFiles(folder, Array.from({ length: count }, (_, i) => textOutput(`${i % 6}/${i}.svg`, 'x'.repeat(40_000)))), 'whole');
  rmSync(folder, { recursive: true, force: true });
}

async function shipped(): Promise<Drawable[]> {
  const run = newRun();
  const found: Drawable[] = [];
  for (const story of STORIES) {
    const { default: notebook } = (await import(pathToFileURL(`pipelines/${story}.ts`).href)) as { default: Notebook };
    found.push(...(await readCharts(notebook, run)).drawables);
  }
  return found;
}

/** Each chart drawn again and again, taking turns, as a process does that has drawn for a while. */
async function warm(charts: readonly Drawable[]): Promise<void> {
  const times = charts.map(() => [] as number[]);
  for (let turn = 0; turn < WARMING + TURNS; turn++) {
    for (const [i, chart] of charts.entries()) {
      const start = performance.now();
      await draw(chart);
      if (turn >= WARMING) times[i]?.push(performance.now() - start);
    }
  }
  const medians = times.map((each) => each.sort((a, b) => a - b)[Math.floor(TURNS / 2)] ?? NaN);
  said('draw again, warm, each chart by its median', medians.reduce((sum, each) => sum + each, 0) / medians.length);
  said('  the slowest of them', Math.max(...medians));
}

const [WARMING, TURNS] = [4, 11];

async function timed<T>(name: string, things: readonly T[], work: (thing: T) => unknown, per: 'each' | 'whole' = 'each'): Promise<void> {
  const start = performance.now();
  for (const thing of things) await work(thing);
  const ms = performance.now() - start;
  said(name, per === 'whole' ? ms : ms / things.length, per === 'whole' ? 0 : 1);
}

function said(name: string, ms: number, places = 1): void {
  process.stdout.write(`  ${name.padEnd(44)} ${ms.toFixed(places).padStart(7)} ms\n`);
}
