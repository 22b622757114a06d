import { basename, resolve } from 'node:path';
import { version, versionOf } from '../../store/version.ts';
import { projectReadme } from './readme.ts';
import type { Story } from './story.ts';

/** A repository made elsewhere has one before anything else: then it stays as it is. */
export const README = 'README.md';

/** The files of a new project around one story, by path. It runs as it is: the package, the compiler's settings, a test that holds what the story promises. */
export function projectFiles(folder: string, story: Story): Readonly<Record<string, string | Uint8Array>> {
  const { name } = story;
  return {
    'package.json': json({
      name: packageName(folder), private: true, type: 'module',
      scripts: { start: 'cifras build', check: 'cifras check', test: 'node --import tsx --test tests/*.test.ts' },
      dependencies: { cifras: `^${version()}` },
      devDependencies: { '@types/node': '^20', tsx: `^${versionOf('tsx') ?? '4'}` },
    }),
    'tsconfig.json': json({
      compilerOptions: { target: 'es2023', module: 'nodenext', strict: true, noEmit: true, allowImportingTsExtensions: true, verbatimModuleSyntax: true, skipLibCheck: true, types: ['node'] },
      include: ['pipelines', 'tests'],
    }),
    '.gitignore': 'node_modules/\nout/\n',
    [README]: projectReadme(packageName(folder), story),
    [story.data.path]: story.data.content,
    [`pipelines/${name}.ts`]: story.pipeline,
    ...(story.spec === null ? {} : { [`charts/${name}.vl.json`]: story.spec }),
    [`tests/${name}.test.ts`]: story.test,
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The folder's name as npm allows it. */
function packageName(folder: string): string {
  return basename(resolve(folder)).toLowerCase().replace(/[^a-z0-9._-]+/gu, '-').replace(/^[._-]+|-+$/gu, '') || 'figures';
}
