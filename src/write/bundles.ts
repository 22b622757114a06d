import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Drawable } from '../chart/draw.ts';
import { CifrasError } from '../errors.ts';
import { chartFiles } from './chart-files.ts';
import type { Committed } from './commit.ts';
import type { Desk } from './desk.ts';
import { writeFiles } from './files.ts';
import type { Output } from './files.ts';
import { filesOf } from './manifest.ts';
import { pathFault } from './names.ts';

/** A chart to bundle, and the pipeline files that draw it. */
export interface Bundled {
  readonly drawable: Drawable;
  readonly desk: Desk;
  readonly pipelines: readonly Committed[];
}

/** The files of several bundles, each in its chart's folder; and whatever is wrong with any of them. */
export async function bundleFiles(charts: readonly Bundled[]): Promise<{ readonly outputs: readonly Output[]; readonly errors: readonly CifrasError[] }> {
  const outputs: Output[] = [];
  const errors: CifrasError[] = [];
  for (const { drawable, desk, pipelines } of charts) {
    try {
      const files = await chartFiles(drawable, desk, pipelines);
      outputs.push(...files.map(({ name, bytes }) => ({ name: `${drawable.name.normalize('NFC')}/${name}`, bytes })));
    } catch (error) {
      if (!(error instanceof CifrasError)) throw error;
      errors.push(error);
    }
  }
  return { outputs, errors };
}

/** Writes bundles into a folder, all or none, and takes away what former ones left. Gives the paths written. */
export async function writeBundles(folder: string, outputs: readonly Output[]): Promise<string[]> {
  const names = new Set(outputs.map(({ name }) => name));
  const slugs = new Set(outputs.map(({ name }) => name.split('/')[0] ?? ''));
  const former = [...slugs].flatMap((slug) => formerFiles(join(folder, slug, 'manifest.json')).map((path) => `${slug}/${path}`));
  return writeFiles(folder, outputs, { stale: former.filter((name) => !names.has(name) && pathFault(name) === null) });
}

function formerFiles(path: string): string[] {
  return existsSync(path) ? filesOf(readFileSync(path, 'utf8')) : [];
}
