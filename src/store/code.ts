import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionOf } from './version.ts';

/** The libraries that read, reckon, draw, measure and print. */
const LIBRARIES = ['vega', 'vega-lite', 'vega-interpreter', 'harfbuzzjs', '@resvg/resvg-js', 'arquero', 'pdfkit', 'fraction.js', 'csv-parse'];

let known: string | undefined;

/**
 * What everything is made by, as one hash: our own code, the versions of the libraries, and that of Node, whose Intl prints numbers. The code itself is hashed and not its
 * version: in a checkout it changes between two runs.
 */
export function codeHash(): string {
  known ??= hashed();
  return known;
}

function hashed(): string {
  const hash = createHash('sha256').update([process.version, process.versions['icu'], ...LIBRARIES.map((name) => `${name} ${versionOf(name)}`)].join('\n'));
  for (const file of codeFiles()) hash.update(`${basename(file)}\n`).update(TELLS_ITSELF.test(file) ? '' : readFileSync(file));
  return hash.digest('hex');
}

/** A chunk of a bundled build has the hash of what is in it in its name. */
const TELLS_ITSELF = /-[A-Z0-9]{8}\.js$/u;

/** Everything below the folder of the sources; of a bundled build, its entries and chunks. */
function codeFiles(): string[] {
  const here = dirname(fileURLToPath(import.meta.url));
  const above = dirname(here);
  const rooms = basename(here) === 'store' ? readdirSync(above, { recursive: true, withFileTypes: true }).filter((each) => each.isDirectory()).map(({ parentPath, name }) => join(parentPath, name)) : [here];
  const folders = [above, ...rooms];
  return folders.flatMap((folder) => readdirSync(folder).filter((name) => /\.[jt]s$/u.test(name)).sort().map((name) => join(folder, name)));
}
