import { CommanderError } from 'commander';
import type { Lang } from '../chart/words/glue.ts';
import { noFile } from '../csv/path.ts';
import { noneAtHand, shownPath } from '../csv/shown-path.ts';
import { CifrasError, UsageError } from '../errors.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { parserOf } from './parser.ts';
import { notebooksOf } from './pipelines.ts';
import { quietWhenUnread } from './unread.ts';
import type { Explained } from './report.ts';
import { usageError } from './usage.ts';
import type { Asked, Options, Verb } from './verb.ts';
import { VERBS } from './verbs.ts';
import { voiceOf } from './voice.ts';

/**
 * The command `cifras`: gives the exit code. 0: done, warnings allowed. 1: something is wrong with data, checks or charts. 2: the command line asks for what there
 * is not. 3: a published number moved and nobody accepted it. A run that is interrupted ends by its signal, which shells tell as 130.
 */
export async function main(args: readonly string[]): Promise<number> {
  const [first = '', second = 'run'] = args;
  if (/\.[cm]?[jt]s$/u.test(first)) {
    return refused(new UsageError({ code: 'BAD_OPTION', what: `"${first}" is no verb`, fix: `the verb comes first: cifras ${second} ${first}` }), { options: {}, writes: 'no file', explained: undefined });
  }
  return spoken(args, VERBS, { files: 'named', notebooks: notebooksOf });
}

/** The same command for a pipeline file that was started itself: `npx tsx pipelines/x.ts check`. Without a verb, `run`. */
export async function runNotebook(notebook: Notebook, args: readonly string[]): Promise<number> {
  const [first = ''] = args;
  // commander's own default verb would take a misspelt verb for an argument too many, and suggest nothing.
  const verb = first === '' || (first.startsWith('-') && !['-h', '--help', '--version'].includes(first)) ? ['run'] : [];
  return spoken([...verb, ...args], VERBS.filter((each) => each.of === 'pipelines'), { files: 'given', notebooks: () => Promise.resolve([notebook]) });
}

interface Door {
  readonly files: 'named' | 'given';
  readonly notebooks: (files: readonly string[], pass?: (file: string) => void) => Promise<readonly Notebook[]>;
}

async function spoken(args: readonly string[], verbs: readonly Verb[], door: Door): Promise<number> {
  quietWhenUnread();
  let code = 0;
  let asked = early(args);
  let writes: Verb['writes'] = 'no file';
  const act = async (verb: Verb, words: readonly string[], options: Options): Promise<void> => {
    [asked, writes] = [options, verb.writes];
    code = await (await verb.act())(askedOf(verb, { words, options, door, explained: await explanations(asked) }));
  };
  try {
    await parserOf(verbs, { files: door.files, lang: langOf(asked), act }).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    const told = error instanceof CommanderError ? usageError(error, { args, all: VERBS, verbs }) : ofSystem(error);
    if (told === null || told instanceof CommanderError) return (error as CommanderError).exitCode === 0 ? 0 : 2;
    if (!(told instanceof CifrasError)) throw error;
    return refused(told, { options: asked, writes, explained: await explanations(asked) });
  } finally {
    noneAtHand();
  }
}

/** How a line wants to be spoken to, as far as that is seen before it is parsed: its help, and what is wrong with it, are told so too. */
function early(args: readonly string[]): Options {
  const lang = args.flatMap((arg, i) => (arg === '--lang' ? args.slice(i + 1, i + 2) : arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [])).at(-1);
  return { ...(lang === undefined ? {} : { lang }), ...(args.includes('--json') ? { json: true } : {}) };
}

function langOf({ lang }: Options): Lang {
  return lang === 'es' ? 'es' : 'en';
}

/** What the system refuses of a file or folder that no verb expected to be refused, such as one that this user may not enter: wrong data, and no fault of the program. */
function ofSystem(error: unknown): unknown {
  const { syscall, path } = error as NodeJS.ErrnoException;
  return syscall === undefined || path === undefined ? error : noFile(error, shownPath(path));
}

function askedOf({ name, options: known }: Verb, { words, options, door, explained }: { words: readonly string[]; options: Options; door: Door; explained: Explained | undefined }): Asked {
  const { lang = 'en', json, quiet, verbose } = options;
  if (lang !== 'en' && lang !== 'es') throw new UsageError({ code: 'BAD_OPTION', what: `no language "${lang}"`, fix: 'write --lang en or --lang es' });
  // The steps of one file are what its author looks at; those of all would bury what matters.
  const steps = verbose === true || door.files === 'given' || words.length === 1 ? 'told' : 'shown';
  const voice = voiceOf({ json: json === true ? 'json' : 'words', lang, explained, log: quiet === true || !known.includes('quiet') ? 'quiet' : steps });
  return { verb: name, words, options, voice, lang, notebooks: (files) => door.notebooks(files, verbose === true ? (file) => voice.aside({ event: 'passed', path: file }, `${file} exports no notebook and is passed over\n`) : undefined), reach: (files) => (door.files === 'named' && files.length === 0 ? 'all' : 'some') };
}

/** What codes mean in Spanish, where that was asked for. They are loaded then alone: most runs have nothing to explain. */
async function explanations({ lang }: Options): Promise<Explained | undefined> {
  if (lang !== 'es') return undefined;
  const { ENTRIES } = await import('./explain/index.ts');
  return (code) => ENTRIES[code]?.es;
}

/** What ends a verb before it has begun. The verbs whose answer is one JSON object print none then. */
function refused(error: CifrasError, { options, writes, explained }: { options: Options; writes: Verb['writes']; explained: Explained | undefined }): number {
  voiceOf({ json: options.json === true ? 'json' : 'words', lang: langOf(options), explained }).refuse([error], writes === 'files' ? undefined : '');
  return error instanceof UsageError ? 2 : 1;
}
