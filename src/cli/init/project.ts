import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Lang } from '../../chart/words/glue.ts';
import { version, versionOf } from '../../store/version.ts';
import { PACKAGE, packageJson } from './package-json.ts';
import { projectReadme } from './readme.ts';
import type { Story } from './story.ts';

/** A repository made elsewhere has one before anything else: then it stays as it is. */
export const README = 'README.md';

/** Files that may stand there already: what they lack is added, and what they say stays. */
export const COMPLETED: readonly string[] = [PACKAGE, '.gitignore'];

/**
 * The files of a new project around one story, by path. It runs as it is: the package, the compiler's settings, a test that holds what the story promises. `notes` is the language in which its people write their notes, if they have said.
 *
 * @throws {UsageError} FILE_EXISTS
 */
export function projectFiles(folder: string, story: Story, notes?: Lang): Readonly<Record<string, string | Uint8Array>> {
  const { name } = story;
  return {
    [PACKAGE]: packageJson(folder, {
      name: packageName(folder), private: true, type: 'module',
      scripts: { start: 'cifras build', check: 'cifras check', test: 'node --import tsx --test tests/*.test.ts' },
      dependencies: { cifras: `^${version()}` },
      devDependencies: { '@types/node': '^20', tsx: `^${versionOf('tsx') ?? '4'}` },
      ...(notes === undefined ? {} : { cifras: { notes } }),
    }),
    'tsconfig.json': json({
      compilerOptions: { target: 'es2023', module: 'nodenext', strict: true, noEmit: true, allowImportingTsExtensions: true, verbatimModuleSyntax: true, skipLibCheck: true, types: ['node'] },
      include: ['pipelines', 'tests'],
    }),
    '.gitignore': ignored(join(folder, '.gitignore')),
    [README]: projectReadme(packageName(folder), story, notes ?? 'en'),
    [story.data.path]: story.data.content,
    [`pipelines/${name}.ts`]: story.pipeline,
    ...(story.spec === null ? {} : { [`charts/${name}.vl.json`]: story.spec }),
    [`tests/${name}.test.ts`]: story.test,
  };
}

/** What git leaves alone: what a file there says already, and what can be made anew. */
function ignored(file: string): string {
  const there = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const lines = there.split(/\r?\n/u).map((line) => line.replace(/\/$/u, ''));
  const lacking = ['node_modules', 'out'].filter((name) => !lines.includes(name) && !lines.includes(`/${name}`));
  return `${there}${there === '' || there.endsWith('\n') ? '' : '\n'}${lacking.map((name) => `${name}/\n`).join('')}`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The folder's name as npm allows it. */
function packageName(folder: string): string {
  return basename(resolve(folder)).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9._-]+/gu, '-').replace(/^[._-]+|-+$/gu, '') || 'figures';
}
