import type { CommanderError } from 'commander';
import { UsageError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { Verb } from './verb.ts';

/** What an error of the parser is about: the command line that it met, all verbs, and those that a started file has. */
export interface Line {
  readonly args: readonly string[];
  readonly all: readonly Verb[];
  readonly verbs: readonly Verb[];
}

/** What is wrong with a command line, as a fault like any other: commander tells it in a sentence of its own. Null for what is no error, such as the help that was asked for. */
export function usageError({ code, exitCode, message }: CommanderError, line: Line): UsageError | null {
  const told = TOLD[code];
  if (exitCode === 0 || told === undefined) return null;
  const [, named = ''] = /'([^']*)'/u.exec(message) ?? [];
  const [, meant = null] = /\(Did you mean (?:one of )?([^,?]*)/u.exec(message) ?? [];
  return new UsageError(told({ named, meant, numbers: message.match(/\d+/gu) ?? [], verb: line.args.find((word) => line.verbs.some(({ name }) => name === word)) ?? null, line }));
}

interface Met {
  /** What the sentence puts between quotation marks, and what it says may be meant. */
  readonly named: string;
  readonly meant: string | null;
  readonly numbers: readonly string[];
  /** The verb of the line; null where it has none. */
  readonly verb: string | null;
  readonly line: Line;
}

const code = 'BAD_OPTION';

/** What each of commander's errors is in our words, by its code. https://github.com/tj/commander.js/blob/master/lib/command.js */
const TOLD: Readonly<Record<string, (met: Met) => Fault>> = {
  'commander.unknownCommand': ({ named, meant, line }) => ({
    code, what: `no verb "${named}"`,
    fix: meant !== null ? `did you mean "${meant}"?` : line.all.some(({ name }) => name === named) ? `it is about no pipeline: npx cifras ${named}` : 'cifras --help tells the verbs',
  }),
  'commander.unknownOption': ({ named, meant, verb }) =>
    (verb === null
      ? { code, what: `no verb stands before ${named}`, fix: 'cifras --help tells the verbs' }
      : { code, what: `cifras ${verb} has no option ${named}`, fix: meant === null ? `cifras ${verb} --help tells its options` : `did you mean "${meant}"?` }),
  'commander.optionMissingArgument': ({ named }) => ({ code, what: 'an option stands without its value', fix: `write ${named}` }),
  'commander.missingArgument': ({ named, verb }) => ({ code, what: `cifras ${verb ?? ''}: <${named}> is not given`, fix: `cifras ${verb ?? ''} --help shows how` }),
  'commander.excessArguments': ({ verb, numbers: [most = '', given = ''] }) => ({
    code, what: `cifras ${verb ?? ''} takes ${most === '1' ? 'one word' : `${most} words`} behind it, and was given ${given}`, fix: `put what has blanks between quotation marks; cifras ${verb ?? ''} --help shows what it takes`,
  }),
};
