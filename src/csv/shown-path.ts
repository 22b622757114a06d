import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WHERE } from '../errors.ts';
import type { Place } from '../errors.ts';
import type { Path } from '../source.ts';

/**
 * The path as it is published in origins, pages and specs, the same wherever one stands: from the folder of its project, which is the nearest above it with a package.json. Of a file in no project, from the
 * project or the folder of the pipelines at hand (see `atHand`); without any, from the working folder.
 */
export function shownPath(path: Path): string {
  const absolute = absolutePath(path);
  const known = named.get(absolute);
  if (known !== undefined) return known;
  const project = projectAbove(dirname(absolute)) ?? homeOf(absolute);
  if (project === null) return nearPath(absolute);
  const name = below(project, absolute);
  named.set(absolute, name);
  places.set(name, (places.get(name) ?? new Set()).add(absolute));
  return name;
}

/** The path as people who stand here can follow it: from the working folder where it lies below it. */
export function nearPath(path: Path): string {
  const absolute = absolutePath(path);
  const near = slashed(relative(process.cwd(), absolute));
  return near === '' || near.startsWith('..') ? slashed(absolute) : near;
}

/** The file as a place: called by its name, and led to by its path. */
export function placeOf(path: Path): Required<Pick<Place, 'file' | typeof WHERE>> {
  return { file: shownPath(path), [WHERE]: absolutePath(path) };
}

/** The path of a place's file: that which the place carries; else that of the one file that `shownPath` called so. undefined where there is none, or more than one. */
export function pathTo({ file = '', [WHERE]: where }: Place): string | undefined {
  if (where !== undefined) return where;
  const [only, ...others] = places.get(file) ?? places.get(withoutCell(file)) ?? [];
  return others.length === 0 ? only : undefined;
}

/** The file of a place, with the cell of a workbook behind it or without, as people who stand here can follow it; as it is called where nothing leads to it. */
export function followed(place: Place): string {
  const [path, file = ''] = [pathTo(place), place.file];
  if (path === undefined) return file;
  const cell = places.has(file) ? '' : file.slice(withoutCell(file).length);
  return `${nearPath(path)}${cell}`;
}

function withoutCell(file: string): string {
  return file.replace(/\[[^\]]*\]$/u, '');
}

/** Says that a pipeline file is at hand, by whose project the files are called that lie in none themselves. */
export function atHand(pipeline: Path): void {
  const folder = dirname(absolutePath(pipeline));
  homes.add(projectAbove(folder) ?? (basename(folder) === 'pipelines' ? dirname(folder) : folder));
}

/** Says that none is at hand any longer: the verb that ran them has ended. */
export function noneAtHand(): void {
  homes.clear();
}

/** The folder of the project that a file lies in, by the package.json in it; null where there is none. */
export function projectOf(path: Path): string | null {
  return projectAbove(dirname(absolutePath(path)));
}

/** What files are called, so that none is called otherwise while a run goes on; which are called so; and by whose folders those without a project are called. */
const [named, places, homes] = [new Map<string, string>(), new Map<string, Set<string>>(), new Set<string>()];

function projectAbove(folder: string): string | null {
  if (existsSync(join(folder, 'package.json'))) return folder;
  return dirname(folder) === folder ? null : projectAbove(dirname(folder));
}

/** Of the folders of pipelines the one that is nearest to the file. */
function homeOf(file: string): string | null {
  const ups = (home: string): number => relative(home, file).split(/[\\/]/u).filter((part) => part === '..').length;
  return [...homes].sort((a, b) => ups(a) - ups(b) || b.length - a.length)[0] ?? null;
}

/** A file beside the folder is called by its way there. Of one that lies elsewhere, the way would tell of the machine: its folder and its name must do. */
function below(folder: string, file: string): string {
  const way = slashed(relative(folder, file));
  return /^(?:\.\.\/){2}|^[a-z]:/iu.test(way) ? `${basename(dirname(file))}/${basename(file)}` : way;
}

function absolutePath(path: Path): string {
  return path instanceof URL ? fileURLToPath(path) : resolve(path);
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
