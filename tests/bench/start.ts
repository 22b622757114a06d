import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { interleaved } from './interleaved.ts';
import type { Contest } from './interleaved.ts';

const PIPELINE = 'pipelines/homicides-by-year.ts';
const SPEC = 'charts/homicides-by-year.vl.json';

/**
 * A whole pipeline with its chart, from a cold start, against `npx tsx` on an empty file: as a project runs it that has installed the package, and from our sources. Where nothing changed; where its chart
 * did, as it does all day; and where nothing is known of the charts, of what the ledger's files say, or of the audit.
 */
export async function startBench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cifras-bench-'));
  const empty = join(folder, 'empty.ts');
  writeFileSync(empty, '');
  const contests = contestsOf('our sources', newsroom(join(folder, 'sources'), 'sources'), empty);
  if (existsSync('dist/index.js')) contests.unshift(...contestsOf('installed', newsroom(join(folder, 'installed'), 'package'), empty));
  else process.stdout.write('the package is not built (npm run build): what an installed one takes is not measured\n');
  await interleaved(`cold start of ${PIPELINE}, against npx tsx on an empty file`, contests, { runs: 5 });
  rmSync(folder, { recursive: true, force: true });
}

function contestsOf(what: string, project: string, empty: string): Contest[] {
  const run = (...args: string[]) => (): unknown => spawnSync('npx', ['tsx', ...args], { cwd: project, stdio: 'ignore' });
  const [theirs, written] = [run(empty), [PIPELINE, 'run', '--quiet']];
  const [spec, runs] = [readFileSync(join(project, SPEC), 'utf8'), { count: 0 }];
  // By letters: a number that stands in no table would be told as well.
  const changed = (): unknown => {
    writeFileSync(join(project, SPEC), spec.replace('"subtitle": "', `"subtitle": "${'ab'.repeat((runs.count += 1))}: `));
    return run(...written)();
  };
  return [
    { name: `${what}, nothing changed`, ours: run(...written), theirs },
    { name: `${what}, its chart changed`, ours: changed, theirs },
    { name: `${what}, nothing known`, ours: run(...written, '--store', 'none'), theirs },
  ];
}

/** A project of its own in which `cifras` is the built package, or our sources. */
function newsroom(path: string, cifras: 'package' | 'sources'): string {
  for (const each of ['pipelines', 'charts', 'node_modules']) mkdirSync(join(path, each), { recursive: true });
  if (cifras === 'package') symlinkSync(resolve('.'), join(path, 'node_modules/cifras'));
  else writeFileSync(join(path, 'tsconfig.json'), JSON.stringify({ compilerOptions: { module: 'nodenext', target: 'es2023', paths: { cifras: [resolve('src/index.ts')] } } }));
  symlinkSync(resolve('node_modules/.bin'), join(path, 'node_modules/.bin'));
  symlinkSync(resolve('data'), join(path, 'data'));
  writeFileSync(join(path, 'package.json'), '{ "name": "newsroom", "private": true, "type": "module" }\n');
  for (const each of [PIPELINE, SPEC]) cpSync(each, join(path, each));
  return path;
}
