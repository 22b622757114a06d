import { changedSince, keepingDiary } from '../csv/opened.ts';
import type { Diary } from '../csv/opened.ts';
import { LoadError } from '../errors.ts';
import type { CifrasError, Finding } from '../errors.ts';
import type { LintFinding } from '../lint/index.ts';
import { drawAll, outputsOf } from '../notebook/run.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { asWarning } from '../notebook/verdict.ts';
import { newRun, NO_STORE } from '../step.ts';
import type { Run } from '../step.ts';
import { openStore, storeFolder } from '../store/store.ts';
import type { FolderStore } from '../store/store.ts';
import type { Output } from '../write/files.ts';
import { chosen } from './choose.ts';
import { notYetTold, refusals } from './refusals.ts';
import { RUN_WORDS } from './run-words.ts';
import { tellUnaccepted } from './unaccepted.ts';
import { lockOf } from './state.ts';
import { faultsTold } from './told.ts';
import type { Act, Asked } from './verb.ts';
import { voiceOf } from './voice.ts';
import type { Voice } from './voice.ts';
import { eachOnce, tellWarnings } from './warnings.ts';
import { written } from './written.ts';

export interface RunOptions {
  /** The folder to write into; null to write nothing. */
  readonly out: string | null;
  /** Whether the log of steps is told. */
  readonly log: 'told' | 'quiet';
  /** Whether figures that no second person has compared with their source are refused. */
  readonly unchecked?: 'allowed' | 'refused';
  /** Whether warnings stop the run too; what is merely noted stops none. */
  readonly warnings?: 'allowed' | 'refused';
  /** How much is told of what the audit found. */
  readonly audit?: 'counted' | 'in full' | 'quiet';
  /** The folder in which rendered charts are kept; none unless given. */
  readonly store?: string;
  /** The lock file, and whether a published number that moved and that nobody accepted stops the run; none is looked at unless given. */
  readonly lock?: { readonly file: string; readonly unaccepted: 'told' | 'refused'; readonly lang: 'en' | 'es'; readonly reach: 'all' | 'some' };
  /** What else is made in the same run, to be written with the charts or not at all. */
  readonly beside?: (run: Run) => Promise<Beside>;
  /** What is said of files where the run fails. */
  readonly ending?: string;
  readonly verb?: string;
  /** How it speaks; in sentences unless given. */
  readonly voice?: Voice;
}

/** Files made beside the charts, what was found meanwhile, and what is wrong with them. */
export interface Beside {
  readonly outputs: readonly Output[];
  readonly findings: readonly Finding[];
  /** What a graphics desk would not take of the charts in them. */
  readonly linted: readonly LintFinding[];
  readonly errors: readonly CifrasError[];
  /** How many pages there are among them. */
  readonly pages: number;
}

const NOTHING_BESIDE: Beside = { outputs: [], findings: [], linted: [], errors: [], pages: 0 };

/** `cifras run`: loads, checks and draws, and writes the files. */
export const run: Act = async (asked) => {
  const { words, options: { out = 'out' }, voice } = asked;
  const notebooks = await chosen(asked, words);
  return runNotebooks(notebooks, { out, voice, ...settings(asked, notebooks) });
};

/** What the options of a run say, for whichever verb runs. */
export function settings({ verb, words, lang, reach, options: { quiet, verbose, checked, strict, locked, lock, store = storeFolder(process.cwd()) } }: Asked, notebooks: readonly Notebook[]): Omit<RunOptions, 'out' | 'voice'> {
  return {
    verb,
    log: quiet === true ? 'quiet' : 'told',
    unchecked: checked === true ? 'refused' : 'allowed',
    warnings: strict === true ? 'refused' : 'allowed',
    ...(store === 'none' ? {} : { store }),
    lock: { file: lockOf(notebooks, lock), unaccepted: locked === true ? 'refused' : 'told', lang, reach: reach(words) },
    audit: quiet === true ? 'quiet' : verbose === true ? 'in full' : 'counted',
  };
}

/**
 * Loads, checks and draws the notebooks, and writes their files when everything held. The log goes to stderr; the paths written go to stdout, one a line.
 * Gives the exit code: 0, or 1 where anything is wrong and 3 where a number moved that had to be accepted first, in which cases nothing was written.
 */
export async function runNotebooks(notebooks: readonly Notebook[], options: RunOptions): Promise<number> {
  const { out, log, verb = 'run', audit = 'counted' } = options;
  const voice = options.voice ?? voiceOf({ log });
  const start = performance.now();
  voice.aside({ event: 'run.start', verb, files: notebooks.map(({ file }) => file) }, '');
  const [diary, store]: [Diary, FolderStore | null] = [new Map(), options.store === undefined ? null : openStore(options.store)];
  const run = newRun(voice.step, store ?? NO_STORE);
  const { drawn, beside } = await keepingDiary(diary, async () => ({ drawn: await drawAll(notebooks, run, { pictures: out === null ? 'none' : 'painted' }), beside: (await options.beside?.(run)) ?? NOTHING_BESIDE }));
  voice.done();
  const found = eachOnce([...drawn.tables.flatMap(({ findings }) => findings), ...beside.findings]);
  const linted = [...new Map([...drawn.linted, ...beside.linted].map((finding) => [JSON.stringify(finding), finding])).values()];
  const warnings = [...found, ...linted.map(asWarning)];
  tellWarnings(warnings, { voice, audit });
  const errors = [...drawn.errors, ...notYetTold(beside.errors, drawn.errors)];
  errors.push(...refusals(drawn, { found, linted }, { ...options, errors }));
  const changed = changedSince(diary);
  if (changed.length > 0) errors.push(new LoadError(changed));
  const end = (code: number, charts: string): number => {
    const ms = performance.now() - start;
    voice.aside({ event: 'run.end', verb, code, faults: faultsTold(errors).length, warnings: warnings.length, ms }, charts === '' ? '' : `${charts}, ${(ms / 1000).toFixed(1)} s\n`);
    return code;
  };
  const unaccepted = errors.length > 0 ? 0 : await tellUnaccepted(notebooks, { ...options.lock, run, diary, voice });
  if (unaccepted !== 0) return end(unaccepted, RUN_WORDS[voice.lang].nothingWritten);
  if (errors.length === 0 && out !== null) errors.push(...await written([...drawn.drawings.map((drawing) => () => outputsOf(drawing, run)), () => Promise.resolve(beside.outputs)], { out, voice, audit }));
  if (errors.length > 0) {
    voice.refuse(errors, options.ending);
    return end(1, '');
  }
  store?.keep();
  const said = RUN_WORDS[voice.lang];
  return end(0, `${said.charts(drawn.drawings.length)}${beside.pages === 0 ? '' : ` ${said.and} ${said.pages(beside.pages)}`}, ${out === null ? said.nothing : said.written(`${out}/`)}`);
}
