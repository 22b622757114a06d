import { Command, CommanderError } from 'commander';
import { noFile } from '../csv/path.ts';
import { noneAtHand, shownPath } from '../csv/shown-path.ts';
import { CifrasError, UsageError } from '../errors.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { version } from '../store/version.ts';
import { examplesOf, overview } from './help.ts';
import { notebooksOf } from './pipelines.ts';
import { quietWhenUnread } from './unread.ts';
import type { Explained } from './report.ts';
import { OPTIONS } from './verb.ts';
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
  let asked: Options = {};
  let writes: Verb['writes'] = 'files';
  const command = new Command('cifras').version(version()).exitOverride().showHelpAfterError('(cifras --help tells the verbs)');
  Object.assign(command, { helpInformation: () => overview(verbs, door) });
  for (const verb of verbs) {
    declared(command, verb, door).action(async (...given: unknown[]) => {
      asked = given.at(-2) as Options;
      writes = verb.writes;
      code = await (await verb.act())(askedOf(verb, { words: given.slice(0, -2).flat() as string[], options: asked, door, explained: await explanations(asked) }));
    });
  }
  try {
    await command.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const told = ofSystem(error);
    if (!(told instanceof CifrasError)) throw error;
    return refused(told, { options: asked, writes, explained: await explanations(asked) });
  } finally {
    noneAtHand();
  }
}

/** What the system refuses of a file or folder that no verb expected to be refused, such as one that this user may not enter: wrong data, and no fault of the program. */
function ofSystem(error: unknown): unknown {
  const { syscall, path } = error as NodeJS.ErrnoException;
  return syscall === undefined || path === undefined ? error : noFile(error, shownPath(path));
}

function declared(command: Command, verb: Verb, { files }: Door): Command {
  const made = command.command(verb.name).description(verb.about).addHelpText('after', examplesOf(verb));
  // Behind files that are named, an address is told from them by its brackets: commander has no "some files, then one address".
  if (verb.of === 'pipelines' && files === 'named') made.argument('[files...]', `${verb.files === 'one' ? 'one pipeline file; the only one of pipelines/ if none' : 'pipeline files; all of pipelines/ if none'}${(verb.words ?? []).map(([form, about]) => `; ${form}: ${about}`).join('')}`);
  else for (const [form, about, otherwise] of verb.words ?? []) made.argument(form, about, otherwise);
  for (const name of verb.options) made.option(OPTIONS[name][0], OPTIONS[name][1]);
  return verb.unknown === undefined ? made : made.allowUnknownOption();
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
function refused(error: CifrasError, { options: { json, lang }, writes, explained }: { options: Options; writes: Verb['writes']; explained: Explained | undefined }): number {
  voiceOf({ json: json === true ? 'json' : 'words', lang: lang === 'es' ? 'es' : 'en', explained }).refuse([error], writes === 'files' ? undefined : '');
  return error instanceof UsageError ? 2 : 1;
}
