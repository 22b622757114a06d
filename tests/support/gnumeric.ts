import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { folder } from './folder.ts';

let locales: string | null | undefined;

/** A folder with the locales that Gnumeric is to be asked in, which few machines have; null, and said loudly once, where they cannot be made or Gnumeric is not installed. */
function localesHere(): string | null {
  if (locales !== undefined) return locales;
  const made = join(folder({}), '.');
  const can = (program: string, words: readonly string[]): boolean => spawnSync(program, words, { stdio: 'ignore', timeout: 60_000 }).status === 0;
  const all = can('ssconvert', ['--version']) && ['en_US', 'es_ES'].every((name) => can('localedef', ['-i', name, '-f', 'UTF-8', join(made, `${name}.UTF-8`)]));
  locales = all ? made : null;
  if (!all) process.stdout.write('\nSKIPPED: ssconvert (Gnumeric) or the locales en_US and es_ES are not installed, so that nothing is said of what Gnumeric does to the files\n');
  return locales;
}

export function hasGnumeric(): boolean {
  return localesHere() !== null;
}

/** A folder with these CSV files after Gnumeric opened each with its types detected, in the signs of a country, and saved it as it is shown. */
export function throughGnumeric(paths: readonly string[], country: 'en_US' | 'es_ES'): string {
  const saved = folder({});
  for (const path of paths) {
    const { status, stderr } = spawnSync('ssconvert', [path, join(saved, basename(path))], { encoding: 'utf8', timeout: 60_000, env: { ...process.env, LOCPATH: localesHere() ?? '', LC_ALL: `${country}.UTF-8` } });
    if (status !== 0) throw new Error(`ssconvert ended with ${String(status)}: ${stderr}`);
  }
  return saved;
}
