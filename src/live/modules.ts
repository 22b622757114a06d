import module from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { anew, resolve, tellTo } from './hook.ts';
import { ourModule } from './our-module.ts';

/** What importing a file gave, or threw; and the files of the user's that it imported, itself among them. */
export interface Imported {
  readonly exports: { readonly default?: unknown } | null;
  readonly error: unknown;
  readonly files: readonly string[];
}

/** Node 22.15 and later have hooks on the thread that imports. */
type Hooks = { registerHooks?(hooks: { resolve: typeof resolve }): void };

let version = 0;

/**
 * Gives an importer that imports a file, and whatever it imports of the user's, as if for the first time, and keeps the library as it is.
 * The user's modules are small; those of former imports stay in memory, for Node cannot forget a module.
 */
export function importer(): (file: string) => Promise<Imported> {
  const files = hooked();
  return async (file) => {
    files();
    version += 1;
    try {
      const exports = (await import(anew(pathToFileURL(file).href, version))) as { default?: unknown };
      return { exports, error: null, files: [file, ...files()] };
    } catch (error) {
      return { exports: null, error, files: [file, ...files()] };
    }
  };
}

/** Registers the hook; gives what it has told since it was last asked. */
function hooked(): () => string[] {
  const { registerHooks } = module as Hooks;
  if (registerHooks !== undefined) {
    let seen: string[] = [];
    tellTo((file) => void seen.push(file));
    registerHooks({ resolve });
    return () => {
      const before = seen;
      seen = [];
      return before;
    };
  }
  const { port1, port2 } = new MessageChannel();
  module.register(ourModule('hook'), { data: { port: port2 }, transferList: [port2] });
  port1.unref();
  return () => {
    const all: string[] = [];
    for (let next = receiveMessageOnPort(port1); next !== undefined; next = receiveMessageOnPort(port1)) all.push(next.message as string);
    return all;
  };
}
