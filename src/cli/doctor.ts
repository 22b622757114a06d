import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Lang } from '../chart/words/glue.ts';
import { notesLangOf } from '../notebook/terms.ts';
import { storeFolder } from '../store/store.ts';
import { version, versionOf } from '../store/version.ts';
import type { Told } from './told.ts';
import type { Act } from './verb.ts';

type Examined = Omit<Extract<Told, { event: 'examined' }>, 'event'>;

/** The oldest Node that runs it. */
const NODE = [20, 17] as const;

const files = (one: string, many: string) => (n: number): string => `${n} ${n === 1 ? one : many}`;

/** What is said of what was examined. */
const WORDS = {
  en: {
    node: (oldest: string) => `install Node ${oldest} or newer`, absent: 'not installed', optional: 'not installed: only load.duckdb and load.clickhouse need it', bundled: 'bundled',
    native: 'native code', loads: 'resvg loads', fails: (why: string) => `resvg does not load: ${why}`, again: 'rm -r node_modules, then npm ci on this machine',
    numbers: 'Spanish numbers', printed: (text: string) => `6656 is printed ${text}`, locales: 'this Node was built without its locales: take one from nodejs.org', zone: 'time zone',
    empty: 'no pipeline files here: cifras init makes a project', files: files('file', 'files'), lock: 'lock', unlocked: 'no numbers were accepted yet: cifras accept',
    store: 'rendered charts', kept: (n: number, where: string, size: string) => `${n} kept in ${where}, ${size} MB, safe to delete`,
    notes: 'coders\' notes', noted: { en: 'in English', es: 'in Spanish' }, unsaid: 'in a language that is not said: "cifras": { "notes": "es" } in package.json says it', first: 'is made by the first run', there: 'is there', file: 'is a file', away: 'move it away, or write --out',
  },
  es: {
    node: (oldest: string) => `instale Node ${oldest} o posterior`, absent: 'no está instalado', optional: 'no está instalado: solo lo necesitan load.duckdb y load.clickhouse', bundled: 'incluido',
    native: 'código nativo', loads: 'resvg carga', fails: (why: string) => `resvg no carga: ${why}`, again: 'rm -r node_modules, y después npm ci en esta máquina',
    numbers: 'números en español', printed: (text: string) => `6656 se imprime ${text}`, locales: 'este Node se hizo sin sus idiomas: tome uno de nodejs.org', zone: 'zona horaria',
    empty: 'aquí no hay archivos de pipelines: cifras init crea un proyecto', files: files('archivo', 'archivos'), lock: 'números aceptados', unlocked: 'aún no se ha aceptado ningún número: cifras accept',
    store: 'gráficos dibujados', kept: (n: number, where: string, size: string) => `${n} guardados en ${where}, ${size} MB, se pueden borrar`,
    notes: 'notas', noted: { en: 'en inglés', es: 'en español' }, unsaid: 'en un idioma que no se dice: "cifras": { "notes": "es" } en package.json lo dice', first: 'se crea en la primera ejecución', there: 'existe', file: 'es un archivo', away: 'muévalo, o escriba --out',
  },
} as const satisfies Record<Lang, unknown>;

type Words = (typeof WORDS)[Lang];

/** `cifras doctor`: what the tool stands on, each thing examined. Exit code 1 where something is wrong, with what to do. */
export const doctor: Act = ({ voice, lang }) => {
  const words = WORDS[lang];
  const found = [...engine(words), ...libraries(words), ...country(words), ...project(words)];
  for (const each of found) {
    const mark = { good: voice.paint('green', '✓'), wrong: voice.paint('red', '✗'), told: '·' }[each.state];
    voice.answer({ event: 'examined', ...each }, `${mark} ${each.what.padEnd(20)}${each.found}\n${each.fix === null ? '' : `  → ${each.fix}\n`}`);
  }
  return found.some(({ state }) => state === 'wrong') ? 1 : 0;
};

function engine({ node }: Words): Examined[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNew = major > NODE[0] || (major === NODE[0] && minor >= NODE[1]);
  return [examined('cifras', version()), examined('Node', process.version, isNew ? null : node(NODE.join('.')))];
}

function libraries(words: Words): Examined[] {
  const needed = ['tsx', 'arquero', 'vega', 'vega-lite', 'harfbuzzjs', '@resvg/resvg-js', 'csv-parse'].map((name) => examined(name, versionOf(name) ?? words.absent, versionOf(name) === null ? 'npm install' : null));
  const optional = ['@duckdb/node-api', '@clickhouse/client'].map((name) => told(name, versionOf(name) ?? words.optional));
  // arquero takes any flechette, and 2.7 asks for a package that not every registry has.
  const flechette = versionOf('@uwdata/flechette');
  const isPinned = flechette === null || /^2\.[0-6]\./u.test(flechette);
  return [...needed, examined('@uwdata/flechette', flechette ?? words.bundled, isPinned ? null : 'npm install "@uwdata/flechette@<2.7.0"'), resvg(words), ...optional];
}

/** The one library with native code: installed for another machine, it fails only when a picture is made. */
function resvg({ native, loads, fails, again }: Words): Examined {
  try {
    createRequire(import.meta.url)('@resvg/resvg-js');
    return examined(native, loads);
  } catch (error) {
    return examined(native, fails(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)), again);
  }
}

function country({ numbers, printed, locales, zone }: Words): Examined[] {
  const number = new Intl.NumberFormat('es-SV').format(6_656);
  return [examined(numbers, printed(number), number === '6,656' ? null : locales), told(zone, Intl.DateTimeFormat().resolvedOptions().timeZone)];
}

function project(words: Words): Examined[] {
  const store = storeFolder(process.cwd());
  const sizes = existsSync(store) ? readdirSync(store).map((name) => statSync(join(store, name)).size) : [];
  const pipelines = existsSync('pipelines') ? readdirSync('pipelines').filter((name) => /\.(?:ts|js|mjs)$/u.test(name)).length : 0;
  const notes = notesLangOf(join(process.cwd(), 'pipelines'));
  return [
    told('pipelines/', pipelines === 0 ? words.empty : words.files(pipelines)),
    told(words.notes, notes === null ? words.unsaid : words.noted[notes]),
    told(words.lock, existsSync('cifras.lock.json') ? 'cifras.lock.json' : words.unlocked),
    told(words.store, words.kept(sizes.length, store, (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1))),
    outFolder('out', words),
  ];
}

function outFolder(folder: string, words: Words): Examined {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return told(`${folder}/`, words.first);
  return examined(`${folder}/`, found.isDirectory() ? words.there : words.file, found.isDirectory() ? null : words.away);
}

function examined(what: string, found: string, fix: string | null = null): Examined {
  return { what, found, fix, state: fix === null ? 'good' : 'wrong' };
}

function told(what: string, found: string): Examined {
  return { what, found, fix: null, state: 'told' };
}
