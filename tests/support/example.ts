import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Source } from '../../src/source.ts';
import type { Table } from '../../src/table/table.ts';
import { folder } from './folder.ts';

/** The first example of a source file's doc comments, as it stands there: a module. */
function exampleOf(path: string): string {
  const lines = readFileSync(path, 'utf8').split('\n');
  const start = lines.findIndex((line) => line.trim() === '* @example') + 1;
  const end = lines.findIndex((line, i) => i >= start && !/^\s*\* ?(?!@|\/)/u.test(line));
  if (start === 0 || end <= start) throw new Error(`${path} has no example`);
  return lines.slice(start, end).map((line) => line.replace(/^\s*\* ?/u, '')).join('\n');
}

/**
 * Loads what the example exports as `name`, as an analyst would who copied it into a folder with these files. `was` in it becomes `now`, for what no test can have: the address of a server.
 */
export async function loadExample(path: string, { name, files, was = '', now = '' }: { name: string; files: Readonly<Record<string, string>>; was?: string; now?: string }): Promise<Table> {
  const text = exampleOf(path);
  if (!text.includes(was)) throw new Error(`the example of ${path} has no ${was}`);
  const project = folder({ 'package.json': '{ "type": "module" }', 'example.ts': text.replace(was, now) });
  mkdirSync(join(project, 'data'));
  for (const [each, content] of Object.entries(files)) writeFileSync(join(project, each), content);
  const before = process.cwd();
  process.chdir(project);
  try {
    const example = (await import(pathToFileURL(join(project, 'example.ts')).href)) as Record<string, Source>;
    return await (example[name] as Source).load();
  } finally {
    process.chdir(before);
  }
}
