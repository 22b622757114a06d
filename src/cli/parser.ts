import { Command } from 'commander';
import type { Lang } from '../chart/words/glue.ts';
import { version } from '../store/version.ts';
import { HELP_WORDS } from './help-words.ts';
import { examplesOf, overview } from './help.ts';
import { OPTIONS } from './options.ts';
import type { Options, Verb } from './verb.ts';

export interface ParserOptions {
  /** Whether files are named behind the verbs, or the file is the one that was started. */
  readonly files: 'named' | 'given';
  /** The language of the help. */
  readonly lang: Lang;
  /** What is done when the words behind a verb and its options are known. */
  readonly act: (verb: Verb, words: readonly string[], options: Options) => Promise<void>;
}

/** The parser of the command line, with the help of the whole and of each verb; what is wrong with a line it throws and does not print. */
export function parserOf(verbs: readonly Verb[], { files, lang, act }: ParserOptions): Command {
  const { version: about, help } = HELP_WORDS[lang];
  const parser = new Command('cifras').version(version(), '--version', about).helpOption('-h, --help', help).exitOverride().configureOutput({ outputError: () => {} });
  Object.assign(parser, { helpInformation: () => overview(verbs, { files, lang }) });
  for (const verb of verbs) declared(parser, verb, { files, lang }).action((...given: unknown[]) => act(verb, given.slice(0, -2).flat() as string[], given.at(-2) as Options));
  return parser;
}

function declared(parser: Command, verb: Verb, { files, lang }: Pick<ParserOptions, 'files' | 'lang'>): Command {
  const said = HELP_WORDS[lang];
  const headings: Readonly<Record<string, string>> = { 'Usage:': said.usage, 'Options:': said.options, 'Arguments:': said.arguments };
  const made = parser.command(verb.name).description(verb.about[lang]).helpOption('-h, --help', said.help).addHelpText('after', examplesOf(verb, lang)).configureHelp({
    styleTitle: (title) => headings[title] ?? title, styleUsage: (usage) => usage.replace('[options]', said.given), argumentDescription: ({ description }) => description,
  });
  const words = (verb.words ?? []).map(([form, about, otherwise]) => [form, about[lang], otherwise] as const);
  // Behind files that are named, an address is told from them by its brackets: commander has no "some files, then one address".
  if (verb.of === 'pipelines' && files === 'named') made.argument('[files...]', [said[verb.files ?? 'any'], ...words.map(([form, about]) => `${form}: ${about}`)].join('; '));
  else for (const [form, about, otherwise] of words) made.argument(form, otherwise === undefined ? about : `${about} (${otherwise} ${said.otherwise})`, otherwise);
  for (const name of verb.options) made.option(OPTIONS[name][0], OPTIONS[name][1][lang]);
  return verb.unknown === undefined ? made : made.allowUnknownOption();
}
