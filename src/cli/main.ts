import { Command, CommanderError } from 'commander';
import { CifrasError, UsageError } from '../errors.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { packageLedger } from './package.ts';
import { notebooksOf } from './pipelines.ts';
import { report } from './report.ts';
import { runNotebooks } from './run.ts';

/** The command `cifras`: gives the exit code (0 done, 1 something is wrong with the data or charts, 2 the command line asks for what there is not). */
export async function main(args: readonly string[]): Promise<number> {
  return parsed(program((files) => notebooksOf(files), { files: 'named' }), args);
}

/** The same command for a pipeline file that was started itself: `npx tsx pipelines/x.ts check`. Without a verb, `run`. */
export async function runNotebook(notebook: Notebook, args: readonly string[]): Promise<number> {
  return parsed(program(() => Promise.resolve([notebook]), { files: 'given' }), args);
}

function program(notebooks: (files: readonly string[]) => Promise<readonly Notebook[]>, { files }: { files: 'named' | 'given' }): { command: Command; code: () => number } {
  let code = 0;
  const command = new Command('cifras').description('Pipelines of reported figures: load, clean, derive, check, draw.').exitOverride().showHelpAfterError();
  const verb = (name: string, description: string, options: { isDefault?: boolean } = {}): Command => {
    const made = command.command(name, options).description(description);
    return files === 'named' ? made.argument('[files...]', 'pipeline files; all of pipelines/ if none') : made;
  };
  verb('run', 'load, check and draw, and write the files', { isDefault: files === 'given' })
    .option('--out <folder>', 'where to write', 'out')
    .option('-q, --quiet', 'no log of steps')
    .action(async (...given: unknown[]) => {
      const { out, quiet } = optionsOf<{ out: string; quiet?: boolean }>(given);
      code = await runNotebooks(await notebooks(filesOf(given)), { out, log: quiet === true ? 'quiet' : 'told' });
    });
  verb('check', 'load, check and draw, and write nothing')
    .option('-q, --quiet', 'no log of steps')
    .action(async (...given: unknown[]) => {
      code = await runNotebooks(await notebooks(filesOf(given)), { out: null, log: optionsOf<{ quiet?: boolean }>(given).quiet === true ? 'quiet' : 'told' });
    });
  if (files === 'named') {
    command.command('package').description("write the ledger's data package: datapackage.json, generated from its schema and sources")
      .argument('[folder]', 'the ledger', 'data')
      .action(async (folder: string) => void (code = await packageLedger(folder)));
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
