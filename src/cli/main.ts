import { Command, CommanderError } from 'commander';
import { CifrasError, UsageError } from '../errors.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { fileVerbs } from './file-verbs.ts';
import { ledgerVerbs } from './ledger-verbs.ts';
import { notebooksOf } from './pipelines.ts';
import { report } from './report.ts';
import { runNotebooks } from './run.ts';

/** The command `cifras`: gives the exit code (0 done, 1 something is wrong with the data or charts, 2 the command line asks for what there is not). */
export async function main(args: readonly string[]): Promise<number> {
  return parsed(program((files) => notebooksOf(files), { files: 'named' }), args);
}

/** The same command for a pipeline file that was started itself: `npx tsx pipelines/x.ts check`. Without a verb, `run`. */
export async function runNotebook(notebook: Notebook, args: readonly string[]): Promise<number> {
  const [first = ''] = args;
  // commander's own default verb would take a misspelt verb for an argument too many, and suggest nothing.
  const verb = first === '' || (first.startsWith('-') && !['-h', '--help'].includes(first)) ? ['run'] : [];
  return parsed(program(() => Promise.resolve([notebook]), { files: 'given' }), [...verb, ...args]);
}

function program(notebooks: (files: readonly string[]) => Promise<readonly Notebook[]>, { files }: { files: 'named' | 'given' }): { command: Command; code: () => number } {
  let code = 0;
  const command = new Command('cifras').description('Pipelines of reported figures: load, clean, derive, check, draw.').exitOverride().showHelpAfterError();
  const verb = (name: string, description: string): Command => {
    const made = command.command(name).description(description);
    return files === 'named' ? made.argument('[files...]', 'pipeline files; all of pipelines/ if none') : made;
  };
  verb('run', 'load, check and draw, and write the files')
    .option('--out <folder>', 'where to write', 'out')
    .option('-q, --quiet', 'no log of steps')
    .option('--checked', 'refuse figures that no second person has checked')
    .action(async (...given: unknown[]) => {
      const { out, quiet, checked } = optionsOf<{ out: string; quiet?: boolean; checked?: boolean }>(given);
      code = await runNotebooks(await notebooks(filesOf(given)), { out, log: quiet === true ? 'quiet' : 'told', unchecked: checked === true ? 'refused' : 'allowed' });
    });
  verb('check', 'load, check and draw, and write nothing')
    .option('-q, --quiet', 'no log of steps')
    .action(async (...given: unknown[]) => {
      code = await runNotebooks(await notebooks(filesOf(given)), { out: null, log: optionsOf<{ quiet?: boolean }>(given).quiet === true ? 'quiet' : 'told' });
    });
  if (files === 'named') {
    ledgerVerbs(command, (exit) => void (code = exit));
    fileVerbs(command, (exit) => void (code = exit));
  }
  command.addHelpText('after', '\nExamples:\n  cifras run\n  cifras run pipelines/arrests.ts --out /tmp/charts\n  cifras check');
  return { command, code: () => code };
}

/** commander hands over the arguments, then the options, then the command. */
function optionsOf<T>(given: readonly unknown[]): T {
  return given.at(-2) as T;
}

function filesOf(given: readonly unknown[]): readonly string[] {
  return given.length > 2 ? (given[0] as readonly string[]) : [];
}

async function parsed({ command, code }: { command: Command; code: () => number }, args: readonly string[]): Promise<number> {
  try {
    await command.parseAsync(args, { from: 'user' });
    return code();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CifrasError)) throw error;
    process.stderr.write(`${report([error])}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
