import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionOf } from './version.ts';

/** The rooms whose code decides what a drawing looks like. */
const ROOMS = ['figure', 'table', 'picture', 'chart', 'lint', 'store'];
/** The libraries that draw, measure and print. */
const LIBRARIES = ['vega', 'vega-lite', 'vega-interpreter', 'fontkit', '@resvg/resvg-js', 'arquero', 'pdfkit'];

let known: string | undefined;

/**
 * What a drawing is made by, as one hash: our own code, the versions of the libraries, and that of Node, whose Intl prints numbers. The code itself is hashed and not its
 * version: in a checkout it changes between two runs.
 */
export function codeHash(): string {
  known ??= hashed();
  return known;
}

function hashed(): string {
  const hash = createHash('sha256').update([process.version, process.versions['icu'], ...LIBRARIES.map((name) => `${name} ${versionOf(name)}`)].join('\n'));
  for (const file of codeFiles(dirname(fileURLToPath(import.meta.url)))) hash.update(`${basename(file)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** The files of the rooms; of a bundled build, in which there are no rooms, everything beside this one. */
function codeFiles(folder: string): string[] {
  const folders = basename(folder) === 'store' ? ROOMS.map((room) => join(folder, '..', room)).filter((each) => existsSync(each)) : [folder];
  return folders.flatMap((each) => readdirSync(each).filter((name) => /\.[jt]s$/u.test(name)).sort().map((name) => join(each, name)));
}
