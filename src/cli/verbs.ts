import { SPEAKING } from './verb.ts';
import type { Verb } from './verb.ts';

const PIPELINE = 'pipelines/homicides-by-year.ts';
const LEDGER = [['[folder]', 'the ledger', 'data']] as const;

/** Every verb, in the order of the help: pipelines, where numbers come from and what moved, the ledger, the tool itself. */
export const VERBS: readonly Verb[] = [
  {
    name: 'run', about: 'load, check and draw, and write the charts (the default)', of: 'pipelines', writes: 'files',
    options: ['out', 'only', 'strict', 'checked', 'lock', 'store', ...SPEAKING],
    examples: ['cifras run', `cifras run ${PIPELINE} --out /tmp/charts`, `npx tsx ${PIPELINE}`],
    act: async () => (await import('./run.ts')).run,
  },
  {
    name: 'check', about: 'load, check and draw in every language, and write nothing', of: 'pipelines', writes: 'files',
    options: ['only', 'strict', 'checked', 'lock', 'store', ...SPEAKING],
    examples: ['cifras check', `npx tsx ${PIPELINE} check --json`],
    act: async () => (await import('./check.ts')).check,
  },
  {
    name: 'build', about: 'the charts, and a page of each notebook, in one folder', of: 'pipelines', writes: 'files',
    options: ['out', 'only', 'strict', 'checked', 'locked', 'lock', 'asOf', 'store', ...SPEAKING],
    examples: ['cifras build', `npx tsx ${PIPELINE} build --out public`, 'cifras build --locked --strict'],
    act: async () => (await import('./build.ts')).build,
  },
  {
    name: 'dev', about: 'the page, live: each save is on screen at once', of: 'pipelines', files: 'one', writes: 'no file',
    options: ['port', 'open', 'json', 'quiet'],
    examples: [`npx tsx ${PIPELINE} dev`, `cifras dev ${PIPELINE} --port 8080 --open`],
    act: async () => (await import('./dev.ts')).dev,
  },
  {
    name: 'bundle', about: 'make what a graphics desk takes of each chart', of: 'pipelines', writes: 'files',
    options: ['out', 'langs', 'presets', ...SPEAKING],
    examples: ['cifras bundle', `npx tsx ${PIPELINE} bundle --langs es --presets mobile,print-107`],
    act: async () => (await import('./bundle.ts')).bundle,
  },
  {
    name: 'trace', about: 'where a number comes from: quote, speaker, date, steps', of: 'pipelines', writes: 'no file',
    words: [['<address>', "the number: 'homicides-by-year[year=2023].rate'"]],
    options: ['lang', 'json'],
    examples: ["cifras trace 'homicides-by-year[year=2023].rate'", `npx tsx ${PIPELINE} trace '[year=2023].rate'`],
    act: async () => (await import('./trace.ts')).trace,
  },
  {
    name: 'diff', about: 'what moved since the numbers were accepted', of: 'pipelines', writes: 'no file',
    options: ['lock', 'lang', 'json'],
    examples: ['cifras diff', `npx tsx ${PIPELINE} diff --lang es`],
    act: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'accept', about: 'accept what moved, and say why', of: 'pipelines', writes: 'files',
    words: [['[numbers...]', "only these: 'homicides-by-year[year=2022].value'"]],
    options: ['message', 'lock', 'asOf', 'lang', 'json'],
    examples: ['cifras accept', 'cifras accept -m "corrected by the police on 5 January"'],
    act: async () => (await import('./accept.ts')).accept,
  },
  {
    name: 'peek', about: 'what the loader sees in a file, before you declare it', of: 'other', writes: 'no file', words: [['<file>', 'a CSV file, or a workbook (.xlsx, .ods, .xls); - for what is piped in']],
    options: ['lang', 'object', 'delimiter', 'encoding', 'headers', 'lines', 'sheet'],
    examples: ['cifras peek data/figures.csv', 'cifras peek ministry.csv --lines 3-120 --json', 'cifras peek beds.xlsx --sheet 2024'],
    act: async () => (await import('./peek.ts')).peek,
  },
  {
    name: 'graph', about: 'what feeds what, without running anything', of: 'pipelines', writes: 'no file',
    options: ['format', 'json'],
    examples: ['cifras graph > graph.mmd', `npx tsx ${PIPELINE} graph --format dot | dot -Tsvg > graph.svg`],
    act: async () => (await import('./graph.ts')).graph,
  },
  {
    name: 'export', about: 'for Jupyter, Observable, Markdown or as a data package', of: 'pipelines', writes: 'files',
    options: ['to', 'out', 'store', 'lang', 'json', 'quiet', 'verbose'],
    examples: ['cifras export --to ipynb', `npx tsx ${PIPELINE} export --to md --out /tmp`],
    act: async () => (await import('./export.ts')).exportTo,
  },
  {
    name: 'audit', about: 'hold the claims of a ledger against each other', of: 'other', writes: 'no file', words: LEDGER,
    options: ['archive', 'asOf', 'onlyChecks', 'strict', 'lang', 'json'],
    examples: ['cifras audit', 'cifras audit data --only grim stale --as-of 2026-11-21'],
    act: async () => {
      const { auditLedger } = await import('./audit.ts');
      return ({ words: [folder = 'data'], options }) => auditLedger(folder, options);
    },
  },
  {
    name: 'sheet', about: 'print the fact-check sheet of a ledger', of: 'other', writes: 'no file', words: LEDGER,
    options: ['source', 'archive', 'lang', 'html', 'json'],
    examples: ['cifras sheet > sheet.csv', 'cifras sheet data --source latinpost-2024 --html > sheet.html'],
    act: async () => {
      const { printSheet } = await import('./sheet.ts');
      return ({ words: [folder = 'data'], options }) => printSheet(folder, options);
    },
  },
  {
    name: 'phrase', about: 'what a phrase such as "almost 2 percent" says', of: 'other', writes: 'no file', words: [['<words...>', 'one number, with its hedge and unit']],
    options: ['lang', 'ledger', 'json'], unknown: 'handed on',
    examples: ['cifras phrase "almost 2 percent"', "cifras phrase 'unos 27%' --lang es --json"],
    act: async () => {
      const { printPhrase } = await import('./phrase.ts');
      return ({ words, options }) => printPhrase(words, options);
    },
  },
  {
    name: 'package', about: 'write datapackage.json beside a ledger', of: 'other', writes: 'files', words: LEDGER,
    options: ['json'],
    examples: ['cifras package', 'cifras package data'],
    act: async () => {
      const { packageLedger } = await import('./package.ts');
      return ({ words: [folder = 'data'], voice }) => packageLedger(folder, voice);
    },
  },
  {
    name: 'init', about: 'make a project that runs at once', of: 'other', writes: 'files', words: [['[folder]', 'the new project', '.']],
    options: ['from', 'sheet', 'json'],
    examples: ['cifras init', 'cifras init newsroom --from beds.csv', 'cifras init newsroom --from beds.xlsx --sheet 2024'],
    act: async () => (await import('./init.ts')).init,
  },
  {
    name: 'explain', about: 'what a code means, and what to do', of: 'other', writes: 'no file', words: [['[code]', 'such as BAD_CELL; all of them if none']],
    options: ['lang', 'json'],
    examples: ['cifras explain BAD_CELL', 'cifras explain NO_CHOICE --lang es'],
    act: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'doctor', about: 'examine what the tool stands on', of: 'other', writes: 'no file',
    options: ['lang', 'json'],
    examples: ['cifras doctor', 'cifras doctor --json'],
    act: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'completion', about: 'a script that makes a shell complete the words', of: 'other', writes: 'no file', words: [['<shell>', 'bash, zsh or fish']],
    options: ['json'],
    examples: ['source <(cifras completion bash)', 'cifras completion fish > ~/.config/fish/completions/cifras.fish'],
    act: async () => (await import('./completion.ts')).completion,
  },
];
