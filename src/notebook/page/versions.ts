import { readFileSync } from 'node:fs';

/** What the page was made with: cifras and the renderers of charts. Node is left out, for the page is the same on all that are supported. */
export function versions(): string[] {
  return ['cifras', 'vega-lite', 'vega', 'arquero'].map((name) => `${name} ${versionOf(name) ?? '?'}`);
}

/** The version in a package's package.json, which stands above whatever of it can be imported; null where it is not found. */
function versionOf(name: string): string | null {
  const inside = name === 'cifras' ? import.meta.url : import.meta.resolve(name);
  for (let folder = new URL('.', inside); folder.pathname !== '/'; folder = new URL('..', folder)) {
    const made = packageIn(folder);
    if (made?.name === name) return made.version ?? null;
  }
  return null;
}

function packageIn(folder: URL): { name?: string; version?: string } | null {
  try {
    return JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { name?: string; version?: string };
  } catch {
    return null;
  }
}
