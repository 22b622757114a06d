import { fileURLToPath } from 'node:url';
import type { MessagePort } from 'node:worker_threads';

/** The query behind the name of a module that is imported anew: Node keeps what it has imported, by its whole name, and never lets go of it. */
const ANEW = 'cifras-live';
/** Where this program stands: its own modules are loaded once. */
const OURS = new URL('../', import.meta.url).href;

interface Context {
  readonly parentURL?: string | undefined;
}

interface Resolved {
  readonly url: string;
}

/** The name under which a module is imported as if for the first time; what it imports of the user's is imported anew with it. */
export function anew(url: string, version: number): string {
  return `${url}?${ANEW}=${version}`;
}

let tell: (file: string) => void = () => {};

/** Node's `initialize` for hooks on their own thread: each file of the user's that is imported is told to the port. */
export function initialize({ port }: { readonly port: MessagePort }): void {
  tellTo((file) => port.postMessage(file));
}

/** Says who is told each file of the user's that is imported, or that is not there to be. */
export function tellTo(told: (file: string) => void): void {
  tell = told;
}

/** Node's `resolve` hook: what a module that is imported anew imports of the user's is imported anew too. Works on either kind of chain, with and without promises. */
export function resolve<Found extends Resolved | Promise<Resolved>>(specifier: string, context: Context, next: (specifier: string, context: Context) => Found): Found {
  const version = versionIn(specifier) ?? versionIn(context.parentURL ?? '');
  if (version === null) return next(specifier, context);
  const wanted = (found: Resolved): Resolved => (isUsers(found.url) ? { ...found, url: told(found.url, version) } : found);
  const missing = (error: unknown): never => {
    // It may be made later.
    if (specifier.startsWith('.')) tell(fileURLToPath(new URL(specifier, context.parentURL)));
    throw error;
  };
  try {
    const found = next(specifier, context);
    return (found instanceof Promise ? found.then(wanted, missing) : wanted(found)) as Found;
  } catch (error) {
    return missing(error);
  }
}

function told(url: string, version: number): string {
  const plain = new URL(url);
  plain.search = '';
  tell(fileURLToPath(plain));
  return anew(plain.href, version);
}

function isUsers(url: string): boolean {
  return url.startsWith('file:') && !url.includes('/node_modules/') && !url.startsWith(OURS);
}

function versionIn(url: string): number | null {
  const [, version] = new RegExp(`[?&]${ANEW}=(\\d+)`, 'u').exec(url) ?? [];
  return version === undefined ? null : Number(version);
}
