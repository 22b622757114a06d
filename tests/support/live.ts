import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { project } from './project.ts';
import type { Project } from './project.ts';

const BIN = join(process.cwd(), 'src/cli/bin.ts');

/** A pipeline's live view in a process of its own, its page in a browser, and whatever the page asked for or complained of. */
export interface LiveProject extends Project {
  readonly url: string;
  readonly page: Page;
  readonly complaints: readonly string[];
  /** The events of the view, as `--json` prints them. */
  readonly events: readonly Record<string, unknown>[];
  readonly pid: number;
  /** Interrupts the view and gives its exit code and what was said on stderr. */
  stop(): Promise<{ readonly code: number | null; readonly signal: string | null; readonly err: string }>;
}

const rows = (count: number): string => Array.from({ length: count }, (_, i) => `Town ${i + 3},${10 + i},${1_000 + i}\n`).join('');

/** Beds of many towns: prose, a chart, a table; with a helper beside the pipeline. Long enough to be scrolled. */
export const BEDS: Readonly<Record<string, string>> = {
  'data/beds.csv': `town,beds,people\nEsperanza,40,20000\nLas Lomas,12,9000\n${rows(40)}`,
  'pipelines/label.ts': "export const LABEL = 'Beds of a town';\n",
  'pipelines/beds.ts': `import { chart, check, cite, count, derive, load, md, notebook, pipeline, table, text } from 'cifras';
import { LABEL } from './label.ts';

const beds = pipeline('beds',
  load.csv(new URL('../data/beds.csv', import.meta.url), { town: text('Town'), beds: count('beds'), people: count('people') }),
  derive.rate('rate', { of: 'beds', over: 'people', per: 1_000, label: LABEL }),
  check.between('rate', 0, 100),
);

export default await notebook(import.meta, { title: 'Hospital beds' },
  md\`Esperanza has \${cite(beds, { town: 'Esperanza' }, 'beds')} beds.\`,
  chart(beds, new URL('../charts/beds.vl.json', import.meta.url)),
  md\`Las Lomas has \${cite(beds, { town: 'Las Lomas' }, 'beds')} beds.\`,
  table(beds),
);
`,
  'charts/beds.vl.json': `${JSON.stringify({
    usermeta: { words: { en: { title: 'Beds differ', subtitle: 'Hospital beds by town', alt: 'Points of hospital beds by population.' } } },
    data: { name: 'table' }, height: 120, mark: 'point', encoding: { x: { field: 'people', type: 'quantitative' }, y: { field: 'beds', type: 'quantitative' } },
  }, null, 2)}\n`,
};

/** A project with the files of BEDS. */
export function bedsProject(): Project {
  const made = project([]);
  for (const [name, text] of Object.entries(BEDS)) writeFileSync(join(made.folder, name), text);
  return made;
}

/** Starts `cifras dev` on a pipeline of a project, and opens its page. */
export async function liveOf(made: Project, file: string, browser: Browser): Promise<LiveProject> {
  const child = spawn(process.execPath, ['--import', 'tsx', BIN, 'dev', file, '--port', '0', '--json'], { cwd: made.folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const [events, complaints]: [Record<string, unknown>[], string[]] = [[], []];
  let [rest, err] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (err += text));
  const ended = new Promise<{ code: number | null; signal: string | null; err: string }>((done) => void child.on('close', (code, signal) => done({ code, signal, err })));
  const url = await new Promise<string>((done, fail) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      events.push(...lines.map((line) => JSON.parse(line) as Record<string, unknown>));
      const found = events.find(({ event }) => event === 'live');
      if (found !== undefined) done(String(found['url']));
    });
    void ended.then(() => fail(new Error(`the live view ended at once: ${err}`)));
  });
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  page.on('console', (message) => void complaints.push(message.text()));
  page.on('pageerror', (error) => void complaints.push(error.message));
  await page.goto(url);
  return {
    ...made, url, page, complaints, events, pid: child.pid ?? 0,
    stop: async () => {
      await page.context().close();
      child.kill('SIGINT');
      return ended;
    },
  };
}
