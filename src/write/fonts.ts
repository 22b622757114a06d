import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { WriteError } from '../errors.ts';
import type { Typeface } from '../picture/fonts.ts';
import type { Output } from './files.ts';

/** The fonts of a bundle: their files with their licence; or, where no licence lies beside them, none, since a newsroom's own fonts are not ours to hand on. */
export interface BundledFonts {
  readonly family: string;
  readonly outputs: readonly Output[];
}

/** How many folders above a font its licence may stand. */
const ABOVE = 2;

/**
 * The files of a typeface and its licence, below `fonts/`.
 *
 * @throws {WriteError} NO_FONT for a file that cannot be read
 */
export function fonts({ family, fonts: files }: Typeface): BundledFonts {
  const paths = [...new Set(Object.values(files))];
  const licence = licenceNear(paths[0] ?? '');
  const shipped = licence === null ? [] : [...paths, licence];
  return { family, outputs: shipped.map((path) => ({ name: `fonts/${path === licence ? 'OFL.txt' : basename(path)}`, bytes: read(path) })) };
}

/** The Open Font Licence beside a font or a little above it; null where there is none. */
function licenceNear(font: string): string | null {
  let folder = dirname(font);
  for (let i = 0; i <= ABOVE; i++, folder = dirname(folder)) {
    const found = names(folder).filter((name) => /^(?:ofl|licen[cs]e)/iu.test(name)).map((name) => join(folder, name)).find((path) => read(path).includes('SIL OPEN FONT LICENSE'));
    if (found !== undefined) return found;
  }
  return null;
}

function names(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((each) => each.isFile()).map(({ name }) => name).sort();
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new WriteError({ code: 'NO_FONT', what: 'the font cannot be read', fix: 'give the path of a TTF or OTF', place: { file: path } });
  }
}
