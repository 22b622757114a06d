import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { noneAtHand } from '../../src/csv/shown-path.ts';

let root: string | undefined;
let made = 0;

/** A new folder with these files in it (`pipelines/a.ts` in a folder of its own), which is gone when the tests end. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  // What another test had at hand names no files of this one.
  noneAtHand();
  root ??= newRoot();
  const path = join(root, String((made += 1)));
  mkdirSync(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** A new file of this text. */
export function file(content: string | Uint8Array, name = 't.csv'): string {
  return join(folder({ [name]: content }), name);
}

function newRoot(): string {
  const path = mkdtempSync(join(tmpdir(), 'cifras-'));
  process.on('exit', () => rmSync(path, { recursive: true, force: true }));
  return path;
}
