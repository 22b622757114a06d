import { hasBrowser, openBrowser } from '../support/browser.ts';
import { liveOf } from '../support/live.ts';
import type { LiveProject } from '../support/live.ts';
import { project } from '../support/project.ts';

const SAVES = 20;
/** What was saved before, on whichever page, is in the store, drawn: each save is of what nobody has seen. */
let seen = Date.now() % 100_000;
/** A page that has not changed for so many ms is at rest: its charts are drawn whole by then. */
const REST = 900;
const ANY = '{ subtree: true, childList: true, characterData: true, attributes: true }';
const STORIES = ['arrests', 'deaths-by-cause', 'deaths-by-prison', 'deaths-in-custody', 'el-salvador', 'homicides-by-year'];

/** One kind of save: the file, and how it is written the i-th time; each time something of it is to be seen. */
interface Save {
  readonly kind: string;
  readonly file: string;
  readonly text: (before: string, i: number) => string;
}

const CSV: Save = { kind: 'CSV', file: 'data/population.csv', text: (before, i) => before.replace('2023-07-01/2023-07-01,6309624,estimate,UN WPP 2024,wb', `2023-07-01/2023-07-01,${6_309_624 + i * 7},estimate,UN WPP 2024,wb`) };
const SPEC: Save = { kind: 'spec', file: 'charts/homicides-by-year.vl.json', text: (before, i) => before.replaceAll('"subtitle": "', `"subtitle": "${i}: `) };
const HELPER: Save = { kind: 'helper', file: 'pipelines/said.ts', text: (_, i) => `export const SAID = 'Homicides, ${i}';\n` };
const pipelineOf = (name: string, was: string): Save => ({ kind: 'pipeline', file: `pipelines/${name}.ts`, text: (before, i) => before.replace(was, `${was}${i}: `) });

/** From the write of a file to the change in the page of a headless Chromium: the median of twenty saves of each kind, with the run's own part of it. */
export async function liveBench(): Promise<void> {
  if (!hasBrowser()) return;
  const browser = await openBrowser();
  process.stdout.write(`\nthe live view, from the write to the change on the page, median of ${SAVES} saves; the run's own part beside it\n`);
  for (const [name, title] of [['homicides-by-year', "title: '"], ['el-salvador', "title: { en: '"]] as const) {
    const made = project(STORIES);
    // A helper of the pipeline that both pages draw.
    made.write('pipelines/said.ts', HELPER.text('', 0));
    made.write('pipelines/homicides-by-year.ts', `import { SAID } from './said.ts';\n${made.read('pipelines/homicides-by-year.ts').replace("'Homicide rate'", 'SAID')}`);
    const live = await liveOf(made, `pipelines/${name}.ts`, browser);
    for (const save of [CSV, SPEC, pipelineOf(name, title), HELPER]) {
      const { median, worst, run } = await measured(live, save);
      process.stdout.write(`  ${name.padEnd(20)} ${save.kind.padEnd(10)} ${median.toFixed(0).padStart(6)} ms   worst ${worst.toFixed(0).padStart(6)} ms   run ${run.toFixed(0).padStart(6)} ms\n`);
    }
    await live.stop();
  }
  await browser.close();
}

async function measured(live: LiveProject, { file, text }: Save): Promise<{ median: number; worst: number; run: number }> {
  const before = live.read(file);
  const times: number[] = [];
  const from = live.events.length;
  for (let i = 1; i <= SAVES; i += 1) times.push(await saved(live, () => live.write(file, text(before, seen += 1))));
  const runs = live.events.slice(from).flatMap(({ ms }) => (typeof ms === 'number' ? [ms] : []));
  await saved(live, () => live.write(file, before));
  return { median: median(times), worst: Math.max(...times), run: median(runs) };
}

/** The ms from a write to the next change of a page that has come to rest, by the clock that both processes have. */
async function saved({ page }: LiveProject, write: () => void): Promise<number> {
  await page.evaluate(`new Promise((done) => {
    let timer = setTimeout(done, ${REST});
    const observer = new MutationObserver(() => (clearTimeout(timer), timer = setTimeout(done, ${REST})));
    observer.observe(document.documentElement, ${ANY});
  })`);
  await page.evaluate(`void (window.changed = new Promise((done) => {
    const observer = new MutationObserver(() => (observer.disconnect(), done(performance.timeOrigin + performance.now())));
    observer.observe(document.documentElement, ${ANY});
  }))`);
  const written = performance.timeOrigin + performance.now();
  write();
  return (await page.evaluate<number>('window.changed')) - written;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
