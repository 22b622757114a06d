import { SPEAKING } from './options.ts';
import type { Verb } from './verb.ts';

const PIPELINE = 'pipelines/homicides-by-year.ts';
const LEDGER = [['[folder]', { en: 'the ledger', es: 'el registro' }, 'data']] as const;

/** Every verb, in the order of the help: pipelines, where numbers come from and what moved, the ledger, the tool itself. */
export const VERBS: readonly Verb[] = [
  {
    name: 'run', about: { en: 'load, check and draw, and write the charts (the default)', es: 'carga, comprueba, dibuja y escribe los gráficos (por omisión)' }, of: 'pipelines', writes: 'files',
    options: ['out', 'only', 'strict', 'checked', 'lock', 'store', ...SPEAKING],
    examples: ['cifras run', `cifras run ${PIPELINE} --out /tmp/charts`, `npx tsx ${PIPELINE}`],
    act: async () => (await import('./run.ts')).run,
  },
  {
    name: 'check', about: { en: 'load, check and draw in every language, and write nothing', es: 'lo mismo en todos los idiomas, sin escribir nada' }, of: 'pipelines', writes: 'files',
    options: ['only', 'strict', 'checked', 'lock', 'store', ...SPEAKING],
    examples: ['cifras check', `npx tsx ${PIPELINE} check --json`],
    act: async () => (await import('./check.ts')).check,
  },
  {
    name: 'build', about: { en: 'the charts, and a page of each notebook, in one folder', es: 'los gráficos y una página de cada cuaderno, en una carpeta' }, of: 'pipelines', writes: 'files',
    options: ['out', 'only', 'strict', 'checked', 'locked', 'lock', 'asOf', 'store', ...SPEAKING],
    examples: ['cifras build', `npx tsx ${PIPELINE} build --out public`, 'cifras build --locked --strict'],
    act: async () => (await import('./build.ts')).build,
  },
  {
    name: 'dev', about: { en: 'the page, live: each save is on screen at once', es: 'la página en vivo: lo que se guarda se ve al instante' }, of: 'pipelines', files: 'one', writes: 'no file',
    options: ['port', 'open', 'lang', 'json', 'quiet'],
    examples: [`npx tsx ${PIPELINE} dev`, `cifras dev ${PIPELINE} --port 8080 --open`],
    act: async () => (await import('./dev.ts')).dev,
  },
  {
    name: 'bundle', about: { en: 'make what a graphics desk takes of each chart', es: 'prepara lo que una mesa de gráficos recibe de cada gráfico' }, of: 'pipelines', writes: 'files',
    options: ['out', 'langs', 'presets', ...SPEAKING],
    examples: ['cifras bundle', `npx tsx ${PIPELINE} bundle --langs es --presets mobile,print-107`],
    act: async () => (await import('./bundle.ts')).bundle,
  },
  {
    name: 'trace', about: { en: 'where a number comes from: quote, speaker, date, steps', es: 'de dónde viene un número: cita, quién lo dijo, fecha, pasos' }, of: 'pipelines', writes: 'no file',
    words: [['<address>', { en: "the number: 'homicides-by-year[year=2023].rate'", es: "el número: 'homicides-by-year[year=2023].rate'" }]],
    options: ['lang', 'json'],
    examples: ["cifras trace 'homicides-by-year[year=2023].rate'", `npx tsx ${PIPELINE} trace '[year=2023].rate'`],
    act: async () => (await import('./trace.ts')).trace,
  },
  {
    name: 'diff', about: { en: 'what moved since the numbers were accepted', es: 'qué cambió desde que se aceptaron los números' }, of: 'pipelines', writes: 'no file',
    options: ['lock', 'lang', 'json'],
    examples: ['cifras diff', `npx tsx ${PIPELINE} diff --lang es`],
    act: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'accept', about: { en: 'accept what moved, and say why', es: 'acepta lo que cambió, y dice por qué' }, of: 'pipelines', writes: 'files',
    words: [['[numbers...]', { en: "only these: 'homicides-by-year[year=2022].value'", es: "solo estos: 'homicides-by-year[year=2022].value'" }]],
    options: ['message', 'lock', 'asOf', 'lang', 'json'],
    examples: ['cifras accept', 'cifras accept -m "corrected by the police on 5 January"'],
    act: async () => (await import('./accept.ts')).accept,
  },
  {
    name: 'peek', about: { en: 'what the loader sees in a file, before you declare it', es: 'qué ve el cargador en un archivo, antes de declararlo' }, of: 'other', writes: 'no file', words: [['<file>', { en: 'a CSV file, or a workbook (.xlsx, .ods, .xls); - for what is piped in', es: 'un archivo CSV, o un libro (.xlsx, .ods, .xls); - para lo que llega por una tubería' }]],
    options: ['lang', 'object', 'delimiter', 'encoding', 'headers', 'lines', 'sheet'],
    examples: ['cifras peek data/figures.csv', 'cifras peek ministry.csv --lines 3-120 --json', 'cifras peek beds.xlsx --sheet 2024'],
    act: async () => (await import('./peek.ts')).peek,
  },
  {
    name: 'graph', about: { en: 'what feeds what, without running anything', es: 'de qué está hecha cada cosa, sin ejecutar nada' }, of: 'pipelines', writes: 'no file',
    options: ['format', 'lang', 'json'],
    examples: ['cifras graph > graph.mmd', `npx tsx ${PIPELINE} graph --format dot | dot -Tsvg > graph.svg`],
    act: async () => (await import('./graph.ts')).graph,
  },
  {
    name: 'export', about: { en: 'for Jupyter, Observable, Markdown or as a data package', es: 'para Jupyter, Observable, Markdown o como paquete de datos' }, of: 'pipelines', writes: 'files',
    options: ['to', 'out', 'store', 'lang', 'json', 'quiet', 'verbose'],
    examples: ['cifras export --to ipynb', `npx tsx ${PIPELINE} export --to md --out /tmp`],
    act: async () => (await import('./export.ts')).exportTo,
  },
  {
    name: 'audit', about: { en: 'hold the claims of a ledger against each other', es: 'compara entre sí las afirmaciones de un registro' }, of: 'other', writes: 'no file', words: LEDGER,
    options: ['archive', 'asOf', 'onlyChecks', 'strict', 'lang', 'json'],
    examples: ['cifras audit', 'cifras audit data --only grim stale --as-of 2026-11-21'],
    act: async () => {
      const { auditLedger } = await import('./audit.ts');
      return ({ words: [folder = 'data'], options }) => auditLedger(folder, options);
    },
  },
  {
    name: 'sheet', about: { en: 'print the fact-check sheet of a ledger', es: 'imprime la hoja de verificación de un registro' }, of: 'other', writes: 'no file', words: LEDGER,
    options: ['source', 'archive', 'lang', 'html', 'json'],
    examples: ['cifras sheet > sheet.csv', 'cifras sheet data --source latinpost-2024 --html > sheet.html'],
    act: async () => {
      const { printSheet } = await import('./sheet.ts');
      return ({ words: [folder = 'data'], options }) => printSheet(folder, options);
    },
  },
  {
    name: 'phrase', about: { en: 'what a phrase such as "almost 2 percent" says', es: 'qué dice una frase como "casi 2 por ciento"' }, of: 'other', writes: 'no file', words: [['<words...>', { en: 'one number, with its hedge and unit', es: 'un número, con su matiz y su unidad' }]],
    options: ['lang', 'ledger', 'json'], unknown: 'handed on',
    examples: ['cifras phrase "almost 2 percent"', "cifras phrase 'unos 27%' --lang es --json"],
    act: async () => {
      const { printPhrase } = await import('./phrase.ts');
      return ({ words, options }) => printPhrase(words, options);
    },
  },
  {
    name: 'package', about: { en: 'write datapackage.json beside a ledger', es: 'escribe datapackage.json junto a un registro' }, of: 'other', writes: 'files', words: LEDGER,
    options: ['lang', 'json'],
    examples: ['cifras package', 'cifras package data'],
    act: async () => {
      const { packageLedger } = await import('./package.ts');
      return ({ words: [folder = 'data'], voice }) => packageLedger(folder, voice);
    },
  },
  {
    name: 'init', about: { en: 'make a project that runs at once', es: 'crea un proyecto que funciona de una vez' }, of: 'other', writes: 'files', words: [['[folder]', { en: 'the new project', es: 'el proyecto nuevo' }, '.']],
    options: ['from', 'sheet', 'lang', 'json'],
    examples: ['cifras init', 'cifras init newsroom --from beds.csv', 'cifras init newsroom --from beds.xlsx --sheet 2024'],
    act: async () => (await import('./init.ts')).init,
  },
  {
    name: 'explain', about: { en: 'what a code means, and what to do', es: 'qué significa un código, y qué hacer' }, of: 'other', writes: 'no file', words: [['[code]', { en: 'such as BAD_CELL; all of them if none', es: 'como BAD_CELL; si ninguno, todos' }]],
    options: ['lang', 'json'],
    examples: ['cifras explain BAD_CELL', 'cifras explain NO_CHOICE --lang es'],
    act: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'doctor', about: { en: 'examine what the tool stands on', es: 'examina aquello en que se apoya la herramienta' }, of: 'other', writes: 'no file',
    options: ['lang', 'json'],
    examples: ['cifras doctor', 'cifras doctor --json'],
    act: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'completion', about: { en: 'a script that makes a shell complete the words', es: 'un guion para que la terminal complete las palabras' }, of: 'other', writes: 'no file', words: [['<shell>', { en: 'bash, zsh or fish', es: 'bash, zsh o fish' }]],
    options: ['lang', 'json'],
    examples: ['source <(cifras completion bash)', 'cifras completion fish > ~/.config/fish/completions/cifras.fish'],
    act: async () => (await import('./completion.ts')).completion,
  },
];
