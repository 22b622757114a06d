import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { storeFolder } from '../store/store.ts';
import { version, versionOf } from '../store/version.ts';
import type { Told } from './told.ts';
import type { Act } from './verb.ts';

type Examined = Omit<Extract<Told, { event: 'examined' }>, 'event'>;

/** The oldest Node that runs it. */
const NODE = [20, 17] as const;

/** `cifras doctor`: what the tool stands on, each thing examined. Exit code 1 where something is wrong, with what to do. */
export const doctor: Act = ({ voice }) => {
  const found = [...engine(), ...libraries(), ...country(), ...project()];
  for (const each of found) {
    const mark = { good: voice.paint('green', '✓'), wrong: voice.paint('red', '✗'), told: '·' }[each.state];
    voice.answer({ event: 'examined', ...each }, `${mark} ${each.what.padEnd(20)}${each.found}\n${each.fix === null ? '' : `  → ${each.fix}\n`}`);
  }
  return found.some(({ state }) => state === 'wrong') ? 1 : 0;
};

function engine(): Examined[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNew = major > NODE[0] || (major === NODE[0] && minor >= NODE[1]);
  return [examined('cifras', version()), examined('Node', process.version, isNew ? null : `install Node ${NODE.join('.')} or newer`)];
}

function libraries(): Examined[] {
  const needed = ['tsx', 'arquero', 'vega', 'vega-lite', 'harfbuzzjs', '@resvg/resvg-js', 'csv-parse'].map((name) => examined(name, versionOf(name) ?? 'not installed', versionOf(name) === null ? 'npm install' : null));
  const optional = ['@duckdb/node-api', '@clickhouse/client'].map((name) => told(name, versionOf(name) ?? 'not installed: only load.duckdb and load.clickhouse need it'));
  // arquero takes any flechette, and 2.7 asks for a package that not every registry has.
  const flechette = versionOf('@uwdata/flechette');
  const isPinned = flechette === null || /^2\.[0-6]\./u.test(flechette);
  return [...needed, examined('@uwdata/flechette', flechette ?? 'bundled', isPinned ? null : 'npm install "@uwdata/flechette@<2.7.0"'), resvg(), ...optional];
}

/** The one library with native code: installed for another machine, it fails only when a picture is made. */
function resvg(): Examined {
  try {
    createRequire(import.meta.url)('@resvg/resvg-js');
    return examined('native code', 'resvg loads');
  } catch (error) {
    return examined('native code', `resvg does not load: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`, 'rm -r node_modules, then npm ci on this machine');
  }
}

function country(): Examined[] {
  const number = new Intl.NumberFormat('es-SV').format(6_656);
  return [
    examined('Spanish numbers', `6656 is printed ${number}`, number === '6,656' ? null : 'this Node was built without its locales: take one from nodejs.org'),
    told('time zone', Intl.DateTimeFormat().resolvedOptions().timeZone),
  ];
}

function project(): Examined[] {
  const store = storeFolder(process.cwd());
  const sizes = existsSync(store) ? readdirSync(store).map((name) => statSync(join(store, name)).size) : [];
  const pipelines = existsSync('pipelines') ? readdirSync('pipelines').filter((name) => /\.(?:ts|js|mjs)$/u.test(name)).length : 0;
  return [
    told('pipelines/', pipelines === 0 ? 'no pipeline files here: cifras init makes a project' : `${pipelines} ${pipelines === 1 ? 'file' : 'files'}`),
    told('lock', existsSync('cifras.lock.json') ? 'cifras.lock.json' : 'no numbers were accepted yet: cifras accept'),
    told('rendered charts', `${sizes.length} kept in ${store}, ${(sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1)} MB, safe to delete`),
    outFolder('out'),
  ];
}

function outFolder(folder: string): Examined {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return told(`${folder}/`, 'is made by the first run');
  return examined(`${folder}/`, found.isDirectory() ? 'is there' : 'is a file', found.isDirectory() ? null : 'move it away, or write --out');
}

function examined(what: string, found: string, fix: string | null = null): Examined {
  return { what, found, fix, state: fix === null ? 'good' : 'wrong' };
}

function told(what: string, found: string): Examined {
  return { what, found, fix: null, state: 'told' };
}
