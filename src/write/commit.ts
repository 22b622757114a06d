import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';

/** A file as a repository has it: its path there, the commit that is checked out, and whether anything but the outputs differs from it. Without a repository, the file's name only. */
export interface Committed {
  readonly file: string;
  readonly commit: string | null;
  readonly state: 'committed' | 'changed' | null;
}

/** Where a pipeline file stands in its repository. `out` is the folder of outputs, which makes no difference: a second run would not be the same. */
export async function committed(file: string, out: string): Promise<Committed> {
  const folder = dirname(resolve(file));
  const [root, commit] = ((await git(folder, 'rev-parse', '--show-toplevel', 'HEAD')) ?? '').trim().split('\n');
  if (root === undefined || commit === undefined || commit === '') return { file: basename(file), commit: null, state: null };
  const path = relative(realpathSync(root), realpathSync(file)).replaceAll('\\', '/');
  const changed = await git(root, 'status', '--porcelain', '--untracked-files=no', '--', '.', ...outside(root, out));
  const tracked = await git(root, 'ls-files', '--error-unmatch', '--', path);
  return { file: path, commit, state: changed === '' && tracked !== null ? 'committed' : 'changed' };
}

function outside(root: string, out: string): string[] {
  const path = relative(root, resolve(out)).replaceAll('\\', '/');
  return path === '' || path.startsWith('..') ? [] : [`:(exclude)${path}`];
}

/** What git says; null where it says no, or is not there. */
function git(folder: string, ...args: readonly string[]): Promise<string | null> {
  return new Promise((done) => execFile('git', ['-C', folder, ...args], { encoding: 'utf8' }, (error, out) => done(error === null ? out : null)));
}
