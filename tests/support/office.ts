import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folder } from './folder.ts';

let found: boolean | undefined;

/** Whether LibreOffice is installed here; says so loudly, once, where it is not. */
export function hasOffice(): boolean {
  if (found !== undefined) return found;
  found = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!found) process.stdout.write('\nSKIPPED: soffice is not installed, so that nothing is said of what LibreOffice does to the files\n');
  return found;
}

// One profile for the whole run: LibreOffice needs a second to make a new one.
let profile: string | undefined;

/** A folder with these CSV files after LibreOffice opened them by an import filter and saved them as they are shown, with commas in UTF-8. */
export function throughOffice(paths: readonly string[], filter: string): string {
  profile ??= folder({});
  const saved = folder({});
  const { status, stderr } = spawnSync('soffice', [
    `-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', `--infilter=Text - txt - csv (StarCalc):${filter}`,
    '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false', '--outdir', join(saved, '.'), ...paths,
  ], { encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(`soffice ended with ${String(status)}: ${stderr}`);
  return saved;
}
