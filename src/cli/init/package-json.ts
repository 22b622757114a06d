import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../errors.ts';

/** The name of the file in which a project says what it is made of. */
export const PACKAGE = 'package.json';

/** What a `package.json` says, as far as a new project has to add to it. */
type Stated = Readonly<Record<string, unknown>>;

/** What `npm init` writes where nobody said what to run: it is no test of anybody's. */
const NO_TEST = /^echo "Error: no test specified"/u;

/**
 * The `package.json` of a new project: as drafted where there is none, else the one that stands there, as `npm install cifras` leaves it, with what it lacks. Nothing in it is written over.
 *
 * @throws {UsageError} FILE_EXISTS where it cannot be read, or says that its modules are no ES modules, as pipelines are.
 */
export function packageJson(folder: string, drafted: Stated): string {
  const file = join(folder, PACKAGE);
  return `${JSON.stringify(existsSync(file) ? completed(read(file), { drafted, file }) : drafted, null, 2)}\n`;
}

function completed(there: Stated, { drafted, file }: { drafted: Stated; file: string }): Stated {
  const { name: _, private: __, dependencies, devDependencies, scripts, type, ...others } = drafted;
  if (there['type'] !== undefined && there['type'] !== type) throw refusal(file, { what: `the file says "type": ${JSON.stringify(there['type'])}, and pipelines are ES modules`, fix: 'npm pkg set type=module, and again; or name a new folder: cifras init newsroom' });
  const known = { ...part(there, 'dependencies'), ...part(there, 'devDependencies') };
  const lacking = (all: unknown): Stated => Object.fromEntries(Object.entries(all as Stated).filter(([name]) => known[name] === undefined));
  const own = Object.fromEntries(Object.entries(part(there, 'scripts')).filter(([, line]) => !NO_TEST.test(String(line))));
  return {
    ...there, ...Object.fromEntries(Object.entries(others).filter(([name]) => there[name] === undefined)), type, scripts: { ...(scripts as Stated), ...own },
    dependencies: { ...part(there, 'dependencies'), ...lacking(dependencies) }, devDependencies: { ...part(there, 'devDependencies'), ...lacking(devDependencies) },
  };
}

function part(there: Stated, name: string): Stated {
  return (there[name] ?? {}) as Stated;
}

function read(file: string): Stated {
  try {
    const stated = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    if (typeof stated === 'object' && stated !== null && !Array.isArray(stated)) return stated as Stated;
  } catch {
    // Told below: what is wrong with it is nothing that this program knows better than npm.
  }
  throw refusal(file, { what: 'there is such a file already, and it is no JSON object', fix: 'mend it, or name a new folder: cifras init newsroom' });
}

function refusal(file: string, { what, fix }: { what: string; fix: string }): UsageError {
  return new UsageError({ code: 'FILE_EXISTS', what, fix, place: { file } });
}
