import type { Notebook } from '../notebook/notebook.ts';
import type { Voice } from './voice.ts';

/** The options that verbs share, by the name under which they are handed over. */
export interface Options {
  readonly out?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly checked?: boolean;
  readonly locked?: boolean;
  readonly html?: boolean;
  readonly lang?: string;
  readonly langs?: string;
  readonly presets?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly headers?: string;
  readonly lines?: string;
  readonly sheet?: string;
  readonly only?: readonly string[];
  readonly asOf?: string;
  readonly store?: string;
  readonly lock?: string;
  readonly message?: string;
  readonly archive?: string;
  readonly source?: string;
  readonly ledger?: string;
  readonly to?: string;
  readonly from?: string;
  readonly format?: string;
  readonly port?: string;
  readonly open?: boolean;
}

/** What a verb was asked: the words behind it, its options, and how it speaks. */
export interface Asked {
  readonly verb: string;
  readonly words: readonly string[];
  readonly options: Options;
  readonly voice: Voice;
  /** The language of what is said: that of `--lang`, else English. */
  readonly lang: 'en' | 'es';
  /** The notebooks of these files, all of pipelines/ where none is named; of a started file its own, whatever is named. */
  notebooks(files: readonly string[]): Promise<readonly Notebook[]>;
  /** Whether these files are every pipeline of the project. */
  reach(files: readonly string[]): 'all' | 'some';
}

/** What a verb does; it gives the exit code. */
export type Act = (asked: Asked) => number | Promise<number>;

/** A verb as the help, the parser and the suggestions know it. What it does is loaded when it is asked. */
export interface Verb {
  readonly name: string;
  /** What it does, in a few words. */
  readonly about: string;
  /** What it is about: pipeline files, which a started file names itself, or something else. */
  readonly of: 'pipelines' | 'other';
  /** How many files it is about, where not any number. */
  readonly files?: 'one';
  /** What stands behind it beside the files: `<address>`, `[figures...]`. */
  readonly words?: readonly (readonly [form: string, about: string, otherwise?: string])[];
  /** Whether it leaves files behind: then a fault ends with saying that it did not. */
  readonly writes: 'files' | 'no file';
  readonly options: readonly OptionName[];
  readonly examples: readonly string[];
  /** Words that look like options are words: "-70%" is a phrase. */
  readonly unknown?: 'handed on';
  act(): Promise<Act>;
}

export type OptionName = keyof typeof OPTIONS;

/** Every option: how it is written, and what it does. One option, one sense, whichever verb has it. */
export const OPTIONS = {
  out: ['--out <folder>', 'where to write (out unless given)'],
  quiet: ['-q, --quiet', 'no log of steps'],
  verbose: ['-v, --verbose', 'every step, warning and file'],
  json: ['--json', 'one JSON object a line on stdout, nothing on stderr'],
  object: ['--json', 'one JSON object'],
  strict: ['--strict', 'warnings fail too'],
  checked: ['--checked', 'refuse figures that no second person has checked'],
  locked: ['--locked', 'exit 3 where a published number moved and nobody accepted it'],
  lock: ['--lock <file>', 'the lock file (cifras.lock.json unless given)'],
  lang: ['--lang <lang>', 'en or es'],
  langs: ['--langs <langs>', 'only these languages: en,es'],
  presets: ['--presets <presets>', 'only these widths: mobile,web,print-52,print-107,print-163'],
  only: ['--only <name...>', 'only these charts'],
  onlyChecks: ['--only <check...>', 'only these checks'],
  asOf: ['--as-of <date>', 'the day to count from (today unless given)'],
  store: ['--store <folder>', 'where rendered charts are kept, or "none"'],
  message: ['-m, --message <why>', 'why the numbers moved; it goes into the page'],
  archive: ['--archive <folder>', 'the archived texts of the sources'],
  source: ['--source <id>', 'only the figures of this source'],
  html: ['--html', 'an HTML page instead of CSV'],
  ledger: ['--ledger <folder>', 'use the hedges of this ledger'],
  to: ['--to <format>', 'ipynb, md, datapackage or observable'],
  from: ['--from <file>', 'draft the columns and a first notebook from this CSV or workbook'],
  delimiter: ['--delimiter <sign>', 'the sign between cells'],
  encoding: ['--encoding <label>', 'utf-8, windows-1252, macintosh …'],
  headers: ['--headers <n>', 'how many lines of header there are'],
  lines: ['--lines <from-to>', 'only these lines'],
  sheet: ['--sheet <name>', 'of a workbook, the sheet to read (the first unless given)'],
  format: ['--format <format>', 'mermaid, dot or json'],
  port: ['--port <n>', 'the port of 127.0.0.1, 0 for any that is free'],
  open: ['--open', 'open it in the browser'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

/** The options of every verb that runs pipelines. */
export const SPEAKING = ['lang', 'json', 'quiet', 'verbose'] as const satisfies readonly OptionName[];
