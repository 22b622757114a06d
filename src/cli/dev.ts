import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearPath } from '../csv/shown-path.ts';
import { CifrasError, UsageError } from '../errors.ts';
import type { Shown } from '../live/attend.ts';
import { live } from '../live/live.ts';
import { allPipelines } from './pipelines.ts';
import { RUN_WORDS } from './run-words.ts';
import type { Act, Asked } from './verb.ts';
import type { Voice } from './voice.ts';

/** What shells tell of a program that was interrupted: 128 and the number of the signal. */
const INTERRUPTED = 130;
/** Files that are named to choose from; of more, the number. */
const NAMED = 4;

/**
 * `cifras dev`: the page of one pipeline file in the browser, made anew with each save, until it is interrupted. Only this machine reaches it.
 *
 * @throws {UsageError} NO_FILE, SEVERAL_FILES, BAD_OPTION, PORT_TAKEN.
 */
export const dev: Act = async (asked) => {
  const { voice, options } = asked;
  const file = await fileOf(asked);
  const view = await live({ file, port: portOf(options.port), tell: (shown) => told(shown, { file, voice, log: options.quiet === true ? 'quiet' : 'told' }) });
  voice.answer({ event: 'live', url: view.url }, `${view.url}\n`);
  if (options.open === true) opened(view.url);
  await new Promise<void>((done) => void process.once('SIGINT', () => done()));
  await view.close();
  return INTERRUPTED;
};

/** The one file that is shown: a started file itself, else the one that is named, or that there is. It is not imported here: it may be broken, and mended in the view. */
async function fileOf({ words, reach, notebooks }: Asked): Promise<string> {
  if (words.length === 0 && reach(words) === 'some') return (await notebooks([]))[0]?.file ?? '';
  const [file, ...more] = words.length > 0 ? words : allPipelines().filter(mayShow);
  if (file === undefined || more.length > 0) {
    const [counted, there] = words.length > 0 ? [`and ${words.length} are named`, words] : [`and pipelines/ has ${file === undefined ? 'none' : 1 + more.length}`, file === undefined ? [] : [file, ...more]];
    const named = there.slice(0, NAMED).map((each) => `cifras dev ${each}`);
    throw new UsageError({ code: 'ONE_FILE', what: `the live view is of one pipeline file, ${counted}`, fix: named.length === 0 ? 'end a file in it with: export default await notebook(import.meta, { title }, …)' : `name one: ${named.join(', or ')}${there.length > NAMED ? ` … (${there.length - NAMED} more)` : ''}` });
  }
  if (!existsSync(file)) throw new UsageError({ code: 'NO_FILE', what: 'there is no such pipeline file', fix: 'check the name and the folder', place: { file } });
  return resolve(file);
}

/** Whether a file may export a notebook, for all that its text says: one that pipelines share does not. It is told without importing it, for it may be broken. */
function mayShow(file: string): boolean {
  try {
    return /\bdefault\b/u.test(readFileSync(file, 'utf8'));
  } catch {
    // Why it cannot be read is told where it is shown.
    return true;
  }
}

function portOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= 65_535) return port;
  throw new UsageError({ code: 'BAD_OPTION', what: `"${text}" is no port`, fix: 'write a number from 0 to 65535; 0 takes any that is free' });
}

/** A run in a line: what had changed, and how long it took; where it failed, what is wrong. */
function told({ made: { faults, ms }, because }: Shown, { file, voice, log }: { file: string; voice: Voice; log: 'told' | 'quiet' }): void {
  const changed = because.map((path) => nearPath(path));
  const words = `${faults.length === 0 ? voice.paint('green', '✓') : voice.paint('red', '✗')} ${nearPath(file)}  ${ms.toFixed(0)} ms${changed.length === 0 ? '' : `  ${RUN_WORDS[voice.lang].because} ${changed.join(', ')}`}\n`;
  voice.aside({ event: 'refreshed', because: changed, faults: faults.length, ms }, log === 'quiet' ? '' : words);
  if (faults.length > 0) voice.refuse(faults.map(({ kind, fault }) => Object.assign(new CifrasError(fault), { name: kind })), RUN_WORDS[voice.lang].lastShown);
}

/** Opens an address as the system does. Where it cannot, the address stands on the terminal. */
function opened(url: string): void {
  const [command, ...args] = process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  spawn(command as string, [...args, url], { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
}
