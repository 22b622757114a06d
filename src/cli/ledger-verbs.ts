import type { Command } from 'commander';
import { auditLedger } from './audit.ts';
import type { AuditOptions } from './audit.ts';
import { packageLedger } from './package.ts';
import { printPhrase } from './phrase.ts';
import type { PhraseOptions } from './phrase.ts';
import { printSheet } from './sheet.ts';
import type { SheetOptions } from './sheet.ts';

/** Adds the verbs that are about a ledger and not about pipelines; each tells its exit code to `exit`. */
export function ledgerVerbs(command: Command, exit: (code: number) => void): void {
  command.command('package').description('write datapackage.json beside a ledger')
    .argument('[folder]', 'the ledger', 'data')
    .action(async (folder: string) => exit(await packageLedger(folder)));
  command.command('audit').description('hold the claims of a ledger against each other')
    .argument('[folder]', 'the ledger', 'data')
    .option('--archive <folder>', 'the archived texts of the sources')
    .option('--as-of <date>', 'the day to count from; today if not given')
    .option('--only <check...>', 'only these checks')
    .option('--strict', 'warnings fail too')
    .option('--lang <lang>', 'en or es', 'en')
    .option('--json', 'one JSON object')
    .action((folder: string, options: AuditOptions) => exit(auditLedger(folder, options)));
  command.command('sheet').description('print the fact-check sheet of a ledger')
    .argument('[folder]', 'the ledger', 'data')
    .option('--source <id>', 'only the figures of this source')
    .option('--archive <folder>', 'the archived texts of the sources')
    .option('--lang <lang>', 'en or es', 'en')
    .option('--html', 'an HTML page instead of CSV')
    .action((folder: string, options: SheetOptions) => exit(printSheet(folder, options)));
  // "-70%" is a phrase and no option: what is unknown is handed on, and an option misspelt is refused there.
  command.command('phrase').description('what a phrase such as "almost 2 percent" says')
    .argument('<words...>', 'one number, with its hedge and unit')
    .option('--lang <lang>', 'en or es; whichever can be read if not given')
    .option('--ledger <folder>', 'use the hedges of this ledger')
    .option('--json', 'one JSON object')
    .allowUnknownOption()
    .action((words: readonly string[], options: PhraseOptions) => exit(printPhrase(words, options)));
}
