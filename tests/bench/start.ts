import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { interleaved } from './interleaved.ts';

const PIPELINE = 'pipelines/homicides-by-year.ts';

/** A whole pipeline with its charts, from a cold start, against `npx tsx` on an empty file: from our sources, and as a project runs it that has installed the package. */
export async function startBench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cifras-bench-'));
  const empty = join(folder, 'empty.ts');
  writeFileSync(empty, '');
  const run = (cwd: string, ...args: string[]) => (): unknown => spawnSync('npx', ['tsx', ...args], { cwd, stdio: 'ignore' });
  const written = ['run', '--quiet', '--out', join(folder, 'out')];
  const contests = [
    { name: 'no chart changed', ours: run('.', PIPELINE, ...written), theirs: run('.', empty) },
    { name: 'every chart drawn anew', ours: run('.', PIPELINE, ...written, '--store', 'none'), theirs: run('.', empty) },
  ];
  if (existsSync('dist/index.js')) {
    const project = installed(join(folder, 'newsroom'));
    contests.push({ name: 'installed, no chart changed', ours: run(project, PIPELINE, ...written), theirs: run(project, empty) });
    contests.push({ name: 'installed, drawn anew', ours: run(project, PIPELINE, ...written, '--store', 'none'), theirs: run(project, empty) });
  } else process.stdout.write('the package is not built (npm run build): what an installed one takes is not measured\n');
  await interleaved(`cold start of ${PIPELINE}, against npx tsx on an empty file`, contests, { runs: 5 });
  rmSync(folder, { recursive: true, force: true });
}

/** A project of its own in which `cifras` is the built package. */
function installed(path: string): string {
  for (const each of ['pipelines', 'node_modules']) mkdirSync(join(path, each), { recursive: true });
  symlinkSync(resolve('.'), join(path, 'node_modules/cifras'));
  symlinkSync(resolve('node_modules/.bin'), join(path, 'node_modules/.bin'));
  for (const each of ['data', 'charts']) symlinkSync(resolve(each), join(path, each));
  writeFileSync(join(path, 'package.json'), '{ "name": "newsroom", "private": true, "type": "module" }\n');
  cpSync(PIPELINE, join(path, PIPELINE));
  return path;
}
