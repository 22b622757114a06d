import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/**
 * The licences of the packages of which a bundle holds code, by the files that went into it (`door:…` and the like are none): each asks that its notice goes with every copy.
 *
 * @throws {Error} for a package without a licence file: nobody may hand it on until it is known under which terms.
 */
export function licencesOf(files: readonly string[]): string {
  const folders = new Map(files.flatMap((file) => {
    const [, folder, name] = /^((?![a-z]{2,}:).*node_modules\/((?:@[^/]+\/)?[^/]+))\//u.exec(file.replaceAll('\\', '/')) ?? [];
    return folder === undefined || name === undefined ? [] : [[name, folder] as const];
  }));
  const texts = [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, folder]) => noticeOf(folder));
  return `The files beside this one hold code of these packages.\n\n${texts.join('\n\n')}\n`;
}

function noticeOf(folder: string): string {
  const { name, version, license = 'see below' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/iu.test(each));
  if (file === undefined) throw new Error(`${name} has no licence file, and its code goes into the bundle`);
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}
