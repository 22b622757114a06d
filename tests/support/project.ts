import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folder } from './folder.ts';

const ROOT = resolve('.');
const BIN = join(ROOT, 'src/cli/bin.ts');
// By its place: the folder that a process is started in need not have it.
const TSX = import.meta.resolve('tsx');

/** A newsroom's project in a temporary folder, with data, charts and pipelines of ours, in which `from 'cifras'` is this repository. */
export interface Project {
  readonly folder: string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Puts `now` in the place of `was`, which must stand in the file once; gives the line and column, counted from 1, at which `was` began. */
  plant(path: string, was: string, now: string): { line: number; column: number };
  /** Every file below the folder with its bytes, for comparing. */
  snapshot(path: string): Record<string, string>;
  /** `cifras …` in a process of its own, started in the project. */
  cifras(...args: readonly string[]): Promise<Ended>;
  /** The same, started in another folder. */
  cifrasFrom(folder: string, ...args: readonly string[]): Promise<Ended>;
  /** A file of the project, started itself. */
  start(path: string, ...args: readonly string[]): Promise<Ended>;
}

/** How a process ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Makes a project with these pipelines of ours. */
export function project(pipelines: readonly string[]): Project {
  const path = folder({
    'package.json': '{ "name": "newsroom", "private": true, "type": "module" }\n',
    'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'nodenext', target: 'es2023', paths: { cifras: [join(ROOT, 'src/index.ts')] } } }),
  });
  cpSync(join(ROOT, 'data'), join(path, 'data'), { recursive: true });
  mkdirSync(join(path, 'charts'));
  mkdirSync(join(path, 'pipelines'));
  for (const name of readdirSync(join(ROOT, 'charts')).filter((each) => each.endsWith('.vl.json'))) cpSync(join(ROOT, 'charts', name), join(path, 'charts', name));
  for (const name of pipelines) cpSync(join(ROOT, 'pipelines', `${name}.ts`), join(path, 'pipelines', `${name}.ts`));
  symlinkSync(join(ROOT, 'node_modules'), join(path, 'node_modules'));
  const read = (name: string): string => readFileSync(join(path, name), 'utf8');
  const write = (name: string, text: string): void => writeFileSync(join(path, name), text);
  return {
    folder: path,
    read,
    write,
    plant: (name, was, now) => {
      const parts = read(name).split(was);
      if (parts.length !== 2) throw new Error(`${name} has ${parts.length - 1} times: ${was}`);
      write(name, parts.join(now));
      const before = (parts[0] ?? '').replace(/^\uFEFF/u, '').split('\n');
      return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    },
    snapshot: (name) => Object.fromEntries(readdirSync(join(path, name), { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
      .map((each) => [each.name, readFileSync(join(each.parentPath, each.name), 'base64')])),
    cifras: (...args) => run(path, [BIN, ...args]),
    cifrasFrom: (from, ...args) => run(from, [BIN, ...args]),
    start: (name, ...args) => run(path, [name, ...args]),
  };
}

function run(cwd: string, args: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    execFile(process.execPath, ['--import', TSX, ...args], { cwd, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } }, (error, out, err) => {
      done({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, out, err });
    });
  });
}
