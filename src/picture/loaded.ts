import { ChartError } from '../errors.ts';

/**
 * What `load` imports, for packages that come with cifras but may be missing all the same: left out by the installer, or without the native
 * part for this machine. `name` is what to install.
 *
 * @throws {ChartError} NO_PACKAGE
 */
export async function loaded<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    throw notLoaded(name, error instanceof Error ? error.message : String(error));
  }
}

/** The fault of a package that cannot be loaded, with the first line of what Node says of it. */
export function notLoaded(name: string, said: string): ChartError {
  const [why] = said.split('\n');
  return new ChartError({ code: 'NO_PACKAGE', what: `${name} cannot be loaded: ${why}`, fix: `npm install ${name}, on the machine that it is to run on` });
}
