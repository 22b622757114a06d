import type { Notebook } from '../notebook/notebook.ts';
import type { InBoth } from './help-words.ts';
import type { OptionName } from './options.ts';
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
  readonly about: InBoth;
  /** What it is about: pipeline files, which a started file names itself, or something else. */
  readonly of: 'pipelines' | 'other';
  /** How many files it is about, where not any number. */
  readonly files?: 'one';
  /** What stands behind it beside the files: `<address>`, `[figures...]`. */
  readonly words?: readonly (readonly [form: string, about: InBoth, otherwise?: string])[];
  /** Whether it leaves files behind: then a fault ends with saying that it did not. */
  readonly writes: 'files' | 'no file';
  readonly options: readonly OptionName[];
  readonly examples: readonly string[];
  /** Words that look like options are words: "-70%" is a phrase. */
  readonly unknown?: 'handed on';
  act(): Promise<Act>;
}
