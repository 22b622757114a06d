import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version of cifras that runs, as its package says. */
export function version(): string {
  return packageAbove(fileURLToPath(import.meta.url), 'cifras')?.version ?? 'unknown';
}

/** The version of a package that cifras uses, found as Node finds it from here; null where it is not installed. What a process has loaded it keeps, so it is looked for once. */
export function versionOf(name: string): string | null {
  const version = known.has(name) ? (known.get(name) ?? null) : found(name);
  known.set(name, version);
  return version;
}

const known = new Map<string, string | null>();

function found(name: string): string | null {
  try {
    // Few packages offer their package.json to be imported; what they do offer stands below it.
    return packageAbove(createRequire(import.meta.url).resolve(name), name)?.version ?? null;
  } catch {
    return null;
  }
}

function packageAbove(file: string, name: string): { readonly version: string } | null {
  for (let folder = dirname(file); dirname(folder) !== folder; folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (!existsSync(path)) continue;
    const found = JSON.parse(readFileSync(path, 'utf8')) as { name?: string; version?: string };
    if (found.name === name && found.version !== undefined) return { version: found.version };
  }
  return null;
}
