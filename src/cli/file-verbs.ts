import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import { peek } from './peek.ts';

/** Adds the verbs that are about one file of rows; each tells its exit code to `exit`. */
export function fileVerbs(command: Command, exit: (code: number) => void): void {
  command.command('peek').description('what the loader sees in a file: encoding, delimiter, header, rows, what was set aside')
    .argument('<file>', 'a CSV file, or a workbook (.xlsx, .ods, .xls)')
    .option('--json', 'one JSON object: columns, rows, warnings')
    .option('--delimiter <sign>', 'the sign between cells')
    .option('--encoding <label>', 'utf-8, windows-1252, macintosh …')
    .option('--headers <n>', 'how many lines of header there are')
    .option('--lines <from-to>', 'only these lines')
    .action(async (file: string, { json, delimiter, encoding, headers, lines }: Given) => exit(await peek(file, {
      ...(json === true ? { json } : {}), delimiter: delimiter === '\\t' ? '\t' : delimiter, encoding,
      headers: headers === undefined ? undefined : wholeNumber(headers), lines: lines === undefined ? undefined : spanOf(lines),
    })));
}

interface Given {
  readonly json?: boolean;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly headers?: string;
  readonly lines?: string;
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw new UsageError({ code: 'BAD_OPTION', what: `"${text}" is no number of lines`, fix: 'write 1 or more' });
}

function spanOf(text: string): readonly [number, number] {
  const parts = /^(\d{1,9})-(\d{1,9})?$/u.exec(text);
  if (parts === null) throw new UsageError({ code: 'BAD_OPTION', what: `"${text}" is no span of lines`, fix: 'write it as --lines 3-120 or --lines 3-' });
  return [Number(parts[1]), parts[2] === undefined ? Infinity : Number(parts[2])];
}
